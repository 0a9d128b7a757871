package org.trendbook.report.chart;

import java.util.List;

/**
 * Named rows under each other, their names at the left. More rows make a taller picture, up to the style's limit; those
 * that then still have no room are left out from the bottom.
 */
final class RowLayout {
    /** The least height of a row, in sizes of its type. */
    private static final double TIGHT = 1.5;

    private static final double WIDEST_NAMES = 0.34;

    private final Style style;
    private final List<String> names;
    private final double height;
    private final Box plot;
    private final int shown;

    /**
     * @param above what the chart needs between header and rows
     * @param below what its axis needs under them
     */
    RowLayout(List<String> names, Frame frame, Style style, double above, double below) {
        this.style = style;
        this.names = names;
        double tightest = TIGHT * style.axis().size();
        double around = frame.height() + above + below;
        this.height = Math.max(style.height(), Math.min(style.maximalHeight(), around + names.size() * tightest));
        Box area = frame.area(height);
        double widest = names.stream().mapToDouble(style.axis()::width).max().orElse(0);
        double left = area.left() + Math.min(widest, WIDEST_NAMES * area.width()) + 5 * style.unit();
        this.plot = new Box(left, area.top() + above, area.right(), area.bottom() - below).whole();
        this.shown = (int) Math.max(1, Math.min(names.size(), Math.floor(plot.height() / tightest + 1e-9)));
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

    List<String> leftOut() {
        return List.copyOf(names.subList(shown(), names.size()));
    }

    double rowHeight() {
        return plot.height() / shown;
    }

    double middle(int row) {
        return plot.top() + (row + 0.5) * rowHeight();
    }

    void paintNames(Pen pen) {
        double room = plot.left() - 5 * style.unit() - style.margin();
        for (int row = 0; row < shown(); row++) {
            pen.textEndingAt(
                    style.axis(),
                    Wrapping.shortened(style.axis(), names.get(row), room),
                    plot.left() - 5 * style.unit(),
                    middle(row) + style.axis().middle(),
                    Inks.TEXT);
        }
    }
}
