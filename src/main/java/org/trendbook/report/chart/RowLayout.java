package org.trendbook.report.chart;

import java.util.List;

/**
 * Named rows under each other, their names at the left, and at the right the figures that belong to them. More rows make a
 * taller picture, up to the style's limit; those that then still have no room are left out from the bottom.
 */
final class RowLayout {
    /** The least height of a row, in sizes of its type. */
    private static final double TIGHT = 1.5;

    /** From line to line of a name. */
    private static final double LEADING = 1.12;

    /** Enough to see which lines belong together. */
    private static final double BETWEEN_NAMES = 0.32;

    private static final double WIDEST_NAMES = 0.36;

    /** What is lost at most when a box is cut to whole points. */
    private static final double ROUNDING = 2;

    private final Style style;
    private final List<String> names;
    private final List<String> figures;
    private final double height;
    private final Box plot;
    private final int shown;

    /**
     * @param figures one for each name, or none at all
     * @param above what the chart needs between header and rows
     * @param below what its axis needs under them
     */
    RowLayout(List<String> names, List<String> figures, Frame frame, Style style, double above, double below) {
        this.style = style;
        this.names = names;
        this.figures = figures;
        double wide = style.width() - 2 * style.margin();
        double room = Math.min(widest(names, style.axis()), WIDEST_NAMES * wide);
        double tightest = style.axis().size() * tightest(room);
        double around = frame.height() + above + below + ROUNDING;
        this.height = Math.max(style.height(), Math.min(style.maximalHeight(), around + names.size() * tightest));
        Box area = frame.area(height);
        double left = area.left() + room + 5 * style.unit();
        this.plot = new Box(left, area.top() + above, area.right() - besidePlot(), area.bottom() - below).whole();
        this.shown = (int) Math.max(1, Math.min(names.size(), Math.floor(plot.height() / tightest + 1e-9)));
    }

    private static double widest(List<String> texts, Lettering lettering) {
        return texts.stream().mapToDouble(lettering::width).max().orElse(0);
    }

    /** The least height at which no name of two lines touches its neighbors, in sizes of the type. */
    private double tightest(double room) {
        double tightest = TIGHT;
        double above = 0;
        for (String name : names) {
            double own =
                    1 + LEADING * (Wrapping.wrap(style.axis(), name, room, 2).size() - 1);
            tightest = Math.max(tightest, (above + own) / 2 + BETWEEN_NAMES);
            above = own;
        }
        return tightest;
    }

    private double besidePlot() {
        double widest = widest(figures, style.label());
        return widest == 0 ? 0 : widest + 5 * style.unit();
    }

    double height() {
        return height;
    }

    Box plot() {
        return plot;
    }

    int shown() {
        return Math.min(shown, names.size());
    }

    double rowHeight() {
        return plot.height() / Math.max(1, shown);
    }

    double middle(int row) {
        return plot.top() + (row + 0.5) * rowHeight();
    }

    void paintNames(Pen pen) {
        double room = plot.left() - 5 * style.unit() - style.margin();
        double leading = LEADING * style.axis().size();
        for (int row = 0; row < shown(); row++) {
            List<String> lines = Wrapping.wrap(style.axis(), names.get(row), room, 2);
            double baseline = middle(row) + style.axis().middle() - leading * (lines.size() - 1) / 2;
            for (String line : lines) {
                pen.textEndingAt(style.axis(), line, plot.left() - 5 * style.unit(), baseline, Inks.TEXT);
                baseline += leading;
            }
        }
    }

    void paintFigures(Pen pen) {
        for (int row = 0; row < Math.min(shown(), figures.size()); row++) {
            pen.textEndingAt(
                    style.label(),
                    figures.get(row),
                    style.width() - style.margin(),
                    middle(row) + style.label().middle(),
                    Inks.TEXT);
        }
    }
}
