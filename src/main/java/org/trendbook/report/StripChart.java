package org.trendbook.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of names, each with its points (and, where they have one, intervals) along one numeric axis: sizes by
 * organization, growth by group.
 *
 * @param reference a value marked by a vertical line, such as no growth at 1
 */
public record StripChart(Words words, Axis axis, List<Row> rows, List<Key> keys, List<Reference> reference)
        implements ChartPlan {

    /**
     * One name and its points; rows are drawn from the top.
     *
     * @param figures what stands at the right of the row, such as its value with the interval; empty for nothing
     */
    public record Row(String name, List<Dot> dots, String figures) implements Serializable {
        public Row {
            dots = OnDemand.copyOf(dots);
        }

        public Row(String name, List<Dot> dots) {
            this(name, dots, "");
        }
    }

    /**
     * One point of a row.
     *
     * @param low lower end of its interval; equal to {@code value} for none
     * @param high upper end; equal to {@code value} for none
     * @param label drawn beside it when there is room; empty for none
     */
    public record Dot(
            double value,
            double low,
            double high,
            String label,
            double importance,
            Hue hue,
            Marker marker,
            boolean filled)
            implements Serializable {}

    /** A marked value. */
    public record Reference(double value, String label) implements Serializable {}

    public StripChart {
        rows = List.copyOf(rows);
        keys = List.copyOf(keys);
        reference = List.copyOf(reference);
    }

    @Override
    public StripChart withWords(Words changed) {
        return new StripChart(changed, axis, rows, keys, reference);
    }

    @Override
    public List<List<String>> table() {
        List<List<List<String>>> parts = new ArrayList<>();
        parts.add(List.of(List.of("row", "label", "value", "low", "high", "filled")));
        for (Row row : rows) {
            parts.add(new OnDemand<>(
                    row.dots().size(), index -> cells(row.name(), row.dots().get(index))));
        }
        return OnDemand.joined(parts);
    }

    private static List<String> cells(String row, Dot dot) {
        return List.of(
                row,
                dot.label(),
                PlainNumber.of(dot.value()),
                PlainNumber.of(dot.low()),
                PlainNumber.of(dot.high()),
                dot.filled() ? "yes" : "no");
    }
}
