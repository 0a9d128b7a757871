package org.trendbook.report;

import java.io.Serializable;
import java.util.List;

/**
 * A chart that the spreadsheet program draws from cells, and draws again when they change.
 *
 * @param title above it
 * @param alt what it shows, for those who do not see it
 * @param kind of the horizontal axis
 * @param xTitle with the unit
 * @param yTitle with the unit
 * @param logarithmic whether the vertical axis is
 */
public record SheetChart(
        String title, String alt, Kind kind, String xTitle, String yTitle, boolean logarithmic, List<Series> series)
        implements Serializable {

    /** What lies along the horizontal axis. */
    public enum Kind {
        /** Points and lines over days. */
        OVER_TIME,
        /** Stacked columns over names. */
        COLUMNS
    }

    /** How a series is drawn. */
    public enum Look {
        POINTS,
        LINE,
        DASHED,
        /** One point with the name of the series beside it; not in the key. */
        LABELLED,
        COLUMN
    }

    /** Cells of one column, and what stands in them: numbers, or names of columns of a chart. */
    public record Cells(String range, List<String> texts, List<Double> numbers) implements Serializable {
        public Cells {
            texts = List.copyOf(texts);
            numbers = List.copyOf(numbers);
        }

        public static Cells ofNumbers(String range, List<Double> numbers) {
            return new Cells(range, List.of(), numbers);
        }

        public static Cells ofTexts(String range, List<String> texts) {
            return new Cells(range, texts, List.of());
        }
    }

    /**
     * What is drawn in one look.
     *
     * @param name a text, shown in the key
     * @param nameCell the cell that holds the name, {@code 'Sheet'!$A$1}; empty when the name is fixed
     */
    public record Series(String name, String nameCell, Look look, Hue hue, Cells x, Cells y) implements Serializable {}

    public SheetChart {
        series = List.copyOf(series);
    }
}
