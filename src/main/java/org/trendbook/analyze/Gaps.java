package org.trendbook.analyze;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.SourceReadings;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.trend.Trends;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Region;
import org.trendbook.model.ReleaseDate;

/** For each number of parameters the first model of China and of the rest to reach it, under each source. */
final class Gaps {
    private static final double FIRST_DEFAULT_THRESHOLD = 1e9;

    private final List<Double> thresholds;
    private final List<List<GapRow>> readings = new ArrayList<>();

    private Gaps(Readings merged, List<BigDecimal> thresholds) {
        this.thresholds = thresholds(merged, thresholds);
        readings.add(rows(GapRow.ALL_SOURCES, merged));
    }

    /**
     * The rows by threshold, the merged records before the sources; none of a source that has the name of them all.
     *
     * @param thresholds none for each power of ten from 1e9 on that a merged record reaches
     */
    static List<GapRow> of(Observations merged, SourceReadings sources, List<BigDecimal> thresholds) {
        MeasuredValues ofMerged = MeasuredValues.of(merged, Measure.PARAMETERS);
        Gaps gaps = new Gaps(new Readings(merged, ofMerged, ofMerged.usable(merged)), thresholds);
        MeasuredValues values = MeasuredValues.of(sources.table(), Measure.PARAMETERS);
        for (String source : sources.sources()) {
            if (!source.equals(GapRow.ALL_SOURCES)) {
                gaps.readings.add(
                        gaps.rows(source, new Readings(sources.table(), values, sources.alone(source, values))));
            }
        }
        return gaps.rows();
    }

    private List<GapRow> rows() {
        List<GapRow> rows = new ArrayList<>();
        for (int i = 0; i < thresholds.size(); i++) {
            int threshold = i;
            List<GapRow> ofThreshold =
                    readings.stream().map(each -> each.get(threshold)).toList();
            boolean depends = signDiffers(ofThreshold);
            ofThreshold.forEach(row -> rows.add(
                    new GapRow(row.threshold(), row.recordsOf(), row.china(), row.abroad(), row.lagMonths(), depends)));
        }
        return rows;
    }

    private List<GapRow> rows(String source, Readings models) {
        return thresholds.stream()
                .map(threshold -> models.row(threshold, source))
                .toList();
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
    private static final class Readings {
        private final Observations table;
        private final MeasuredValues parameters;
        private final int[] usable;

        Readings(Observations table, MeasuredValues parameters, int[] usable) {
            this.table = table;
            this.parameters = parameters;
            this.usable = usable;
        }

        double largest() {
            double largest = 0;
            for (int row : usable) {
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
            return table.names(GroupKind.REGION).of(row).contains(region.key());
        }

        /** The first in time; of one date the largest. */
        private Optional<GapRow.First> first(double threshold, Region region) {
            int first = -1;
            for (int row : usable) {
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
