package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.model.Measure;
import org.trendbook.report.findings.Findings;

/** The rows of the sheet of growth, by measure and group, and where each stands. */
final class GrowthLines {
    static final String SHEET = "growth";

    private final List<Line> lines = new ArrayList<>();
    private final Map<Of, Line> lineOf = new HashMap<>();

    /** Of what a line is. */
    private record Of(Measure measure, Group group) {}

    /**
     * A straight line through the largest of each release.
     *
     * @param row its number on the sheet
     * @param days from the middle of the first date to that of the last; missing without points
     * @param block its points, where its figures are formulas
     */
    record Line(GrowthRow found, int row, Optional<Double> days, Optional<PointBlock> block, Addresses addresses) {
        Measure measure() {
            return found.key().measure();
        }

        Group group() {
            return found.key().group();
        }

        Trend trend() {
            return found.trend();
        }

        Optional<LineFit> fit() {
            return found.trend().line();
        }

        /** Mean of log10 of the points. */
        double meanY() {
            return fit().map(line -> line.at(line.center())).orElse(0.0);
        }

        /** A cell of this line, for formulas on other sheets. */
        String cell(String column) {
            return addresses.cell(SHEET, column, row);
        }

        /** A cell of this line, for formulas on the sheet of growth. */
        String own(String column) {
            return addresses.own(SHEET, column, row);
        }

        /** The cells of the points in a column of their sheet. */
        String points(String column) {
            return block.orElseThrow().range(column, addresses);
        }
    }

    static GrowthLines of(Findings findings, Live live) {
        GrowthLines all = new GrowthLines();
        for (GrowthRow found : Live.lines(findings)) {
            Optional<Double> days = days(found);
            Optional<PointBlock> block = live.block(found.key().group())
                    .filter(points -> live.measures().contains(found.key().measure()) && isTellable(found, days));
            all.add(new Line(found, all.lines.size() + Table.FIRST_ROW, days, block, live.addresses()));
        }
        return all;
    }

    private void add(Line line) {
        lines.add(line);
        lineOf.putIfAbsent(new Of(line.measure(), line.group()), line);
    }

    /** A line too steep to be told is none, which no formula says. */
    private static boolean isTellable(GrowthRow found, Optional<Double> days) {
        return !(found.trend() instanceof Trend.NoSpan) || days.orElse(0.0) == 0;
    }

    private static Optional<Double> days(GrowthRow found) {
        return found.trend().n() == 0 ? Optional.empty() : Optional.of(found.days());
    }

    List<Line> all() {
        return List.copyOf(lines);
    }

    Optional<Line> of(Measure measure, Group group) {
        return Optional.ofNullable(lineOf.get(new Of(measure, group)));
    }
}
