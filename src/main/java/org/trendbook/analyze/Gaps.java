package org.trendbook.analyze;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Region;
import org.trendbook.model.ReleaseDate;

/** For each number of parameters the first model of China and of the rest to reach it, under each source. */
final class Gaps {
    private static final double FIRST_DEFAULT_THRESHOLD = 1e9;

    private Gaps() {}

    /**
     * The rows by threshold, the merged records before the sources.
     *
     * @param thresholds none for each power of ten from 1e9 on that a merged record reaches
     */
    static List<GapRow> of(
            Observations merged, SortedMap<String, List<ModelRecord>> bySource, List<BigDecimal> thresholds) {
        Map<String, Readings> readings = new LinkedHashMap<>();
        readings.put(GapRow.ALL_SOURCES, Readings.of(merged));
        bySource.forEach((source, models) -> {
            // A source may not take the name of them all.
            readings.putIfAbsent(source, Readings.of(Observations.of(models)));
        });
        List<GapRow> rows = new ArrayList<>();
        for (double threshold : thresholds(readings.get(GapRow.ALL_SOURCES), thresholds)) {
            List<GapRow> ofThreshold = new ArrayList<>();
            readings.forEach((source, records) -> ofThreshold.add(records.row(threshold, source)));
            boolean depends = signDiffers(ofThreshold);
            ofThreshold.forEach(row -> rows.add(
                    new GapRow(row.threshold(), row.recordsOf(), row.china(), row.abroad(), row.lagMonths(), depends)));
        }
        return rows;
    }

    private static List<Double> thresholds(Readings all, List<BigDecimal> wanted) {
        if (!wanted.isEmpty()) {
            return wanted.stream().map(BigDecimal::doubleValue).distinct().toList();
        }
        List<Double> powers = new ArrayList<>();
        int exponent = (int) Math.rint(StrictMath.log10(FIRST_DEFAULT_THRESHOLD));
        for (double power = FIRST_DEFAULT_THRESHOLD; power <= all.largest(); power = powerOfTen(++exponent)) {
            powers.add(power);
        }
        return powers;
    }

    /** 10^exponent as the double nearest to it. */
    static double powerOfTen(int exponent) {
        return Double.parseDouble("1e" + exponent);
    }

    private static boolean signDiffers(List<GapRow> rows) {
        boolean later = rows.stream()
                .anyMatch(row -> row.lagMonths().value().map(lag -> lag > 0).orElse(false));
        boolean earlier = rows.stream()
                .anyMatch(row -> row.lagMonths().value().map(lag -> lag < 0).orElse(false));
        return later && earlier;
    }

    /** The sized and dated models of one source, or of all. */
    private record Readings(Observations table, MeasuredValues parameters) {

        static Readings of(Observations table) {
            return new Readings(table, MeasuredValues.of(table, Measure.PARAMETERS));
        }

        double largest() {
            double largest = 0;
            for (int row : parameters.usable(table)) {
                largest = Math.max(largest, parameters.value(row));
            }
            return largest;
        }

        GapRow row(double threshold, String source) {
            Optional<GapRow.First> china = first(threshold, Region.CHINA);
            Optional<GapRow.First> abroad = first(threshold, Region.ABROAD);
            Computed<Double> lag = china.isPresent() && abroad.isPresent()
                    ? Computed.of(months(
                            abroad.orElseThrow().released(), china.orElseThrow().released()))
                    : Computed.missing(WhyNot.NOT_REACHED);
            return new GapRow(threshold, source, orNotReached(china), orNotReached(abroad), lag, false);
        }

        private static Computed<GapRow.First> orNotReached(Optional<GapRow.First> first) {
            return first.<Computed<GapRow.First>>map(Computed::of).orElse(Computed.missing(WhyNot.NOT_REACHED));
        }

        private static double months(ReleaseDate from, ReleaseDate to) {
            return (to.middleDay() - from.middleDay()) / Trends.DAYS_PER_MONTH;
        }

        private boolean isIn(Region region, int row) {
            GroupNames regions = table.names(GroupKind.REGION);
            return regions.list(regions.number(row)).contains(region.key());
        }

        /** The first in time; of one date the largest. */
        private Optional<GapRow.First> first(double threshold, Region region) {
            int first = -1;
            for (int row : parameters.usable(table)) {
                if (parameters.value(row) < threshold || !isIn(region, row)) {
                    continue;
                }
                if (first >= 0 && table.middle(row) > table.middle(first)) {
                    break;
                }
                if (first < 0 || parameters.value(row) > parameters.value(first)) {
                    first = row;
                }
            }
            if (first < 0) {
                return Optional.empty();
            }
            ModelRecord model = table.model(first);
            return Optional.of(new GapRow.First(
                    model.recordId(), model.name(), table.date(first).orElseThrow(), parameters.value(first)));
        }
    }
}
