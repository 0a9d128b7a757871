package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.List;

/** The names under standing bars: on one or two lines, and only every second, third … where they would touch. */
record CategoryText(List<String> names, Style style) {

    double heightBelow(double width) {
        int lines = lines(width).stream().mapToInt(List::size).max().orElse(1);
        return 2.5 * style.unit() + lines * 1.2 * style.axis().size() + style.unit();
    }

    void paintBelow(Pen pen, Box plot) {
        List<List<String>> all = lines(plot.width());
        double slot = plot.width() / Math.max(1, names.size());
        for (int i = 0; i < all.size(); i++) {
            double baseline = plot.bottom() + 2.5 * style.unit() + style.axis().ascent();
            for (String line : all.get(i)) {
                double half = style.axis().width(line) / 2;
                double leftmost = style.margin() + half;
                double rightmost = style.width() - style.margin() - half;
                double middle = plot.left() + (i + 0.5) * slot;
                pen.textAround(
                        style.axis(), line, Math.max(leftmost, Math.min(rightmost, middle)), baseline, Inks.TEXT);
                baseline += 1.2 * style.axis().size();
            }
        }
    }

    /** The lines of each name; none for a name that is not written. */
    private List<List<String>> lines(double width) {
        double slot = width / Math.max(1, names.size());
        double gap = 3 * style.unit();
        boolean twoLines = names.stream().allMatch(name -> Wrapping.fits(style.axis(), name, slot - gap, 2));
        int step = 1;
        while (!twoLines && step < names.size() && widest() + gap > step * slot) {
            step++;
        }
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean written = i % step == 0;
            lines.add(
                    twoLines
                            ? Wrapping.wrap(style.axis(), names.get(i), slot - gap, 2)
                            : written
                                    ? List.of(Wrapping.shortened(style.axis(), names.get(i), step * slot - gap))
                                    : List.of());
        }
        return lines;
    }

    private double widest() {
        return names.stream().mapToDouble(style.axis()::width).max().orElse(0);
    }
}
