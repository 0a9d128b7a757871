package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.trendbook.report.BarChart.Category;

/**
 * The names under standing bars: on one or two lines, and only every second, third … where they would touch, the last of
 * them always. Bars in groups bear the part under each and the group once under all its bars.
 */
record CategoryText(List<Category> categories, Style style) {
    private static final double LEADING = 1.2;

    /** Neighbors of one group, from the first to before the end. */
    private record Run(String group, int from, int end) {}

    double heightBelow(double width) {
        int lines = isGrouped()
                ? (partsFit(width) ? 2 : 1)
                : lines(width).stream().mapToInt(List::size).max().orElse(1);
        return 2.5 * style.unit() + lines * LEADING * style.axis().size() + style.unit();
    }

    void paintBelow(Pen pen, Box plot) {
        if (isGrouped()) {
            paintGroups(pen, plot);
            return;
        }
        List<List<String>> all = lines(plot.width());
        for (int i = 0; i < all.size(); i++) {
            double baseline = baseline(plot, 0);
            for (String line : all.get(i)) {
                double middle = plot.left() + (i + 0.5) * slot(plot.width());
                pen.textAround(style.axis(), line, inside(plot, line, middle), baseline, Inks.TEXT);
                baseline += LEADING * style.axis().size();
            }
        }
    }

    /** The middle of a text, moved where it would stand under the labels of the amounts or out of the page. */
    private double inside(Box plot, String text, double middle) {
        double half = style.axis().width(text) / 2;
        double leftmost = plot.left() - gap() + half;
        double rightmost = style.width() - style.margin() - half;
        return Math.max(leftmost, Math.min(rightmost, middle));
    }

    private void paintGroups(Pen pen, Box plot) {
        double slot = slot(plot.width());
        boolean parts = partsFit(plot.width());
        for (int i = 0; parts && i < categories.size(); i++) {
            double middle = plot.left() + (i + 0.5) * slot;
            pen.textAround(style.axis(), categories.get(i).part(), middle, baseline(plot, 0), Inks.TEXT);
        }
        double baseline = baseline(plot, parts ? 1 : 0);
        List<Run> runs = runs();
        int step = step(runs, plot);
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            double start = plot.left() + run.from() * slot;
            if (i > 0) {
                pen.line(start, plot.bottom(), start, baseline, Inks.GRID, 0.6 * style.unit());
            }
            if (isWritten(i, runs.size(), step)) {
                pen.textAround(style.axis(), run.group(), middle(run, plot), baseline, Inks.TEXT);
            }
        }
    }

    private double baseline(Box plot, int line) {
        return plot.bottom()
                + 2.5 * style.unit()
                + style.axis().ascent()
                + line * LEADING * style.axis().size();
    }

    /** Counted from the last, which is the newest. */
    private static boolean isWritten(int index, int count, int step) {
        return (count - 1 - index) % step == 0;
    }

    private boolean isGrouped() {
        return categories.stream().noneMatch(category -> category.group().isEmpty());
    }

    private boolean partsFit(double width) {
        return categories.stream().allMatch(category -> style.axis().width(category.part()) + gap() / 2 <= slot(width));
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= categories.size(); at++) {
            String group = categories.get(from).group();
            if (at == categories.size() || !categories.get(at).group().equals(group)) {
                runs.add(new Run(group, from, at));
                from = at;
            }
        }
        return runs;
    }

    /** The least step at which the names of groups do not touch; a group of one bar may stand out over its slot. */
    private int step(List<Run> runs, Box plot) {
        int step = 1;
        while (step < runs.size() && touch(runs, step, plot)) {
            step++;
        }
        return step;
    }

    private double middle(Run run, Box plot) {
        double middle = plot.left() + (run.from() + run.end()) / 2.0 * slot(plot.width());
        return inside(plot, run.group(), middle);
    }

    private boolean touch(List<Run> runs, int step, Box plot) {
        return IntStream.iterate(runs.size() - 1, i -> i >= step, i -> i - step).anyMatch(i -> {
            Run left = runs.get(i - step);
            Run right = runs.get(i);
            double apart = middle(right, plot) - middle(left, plot);
            return apart < (style.axis().width(left.group()) + style.axis().width(right.group())) / 2 + gap();
        });
    }

    /** The lines of each name; none for a name that is not written. */
    private List<List<String>> lines(double width) {
        double slot = slot(width);
        boolean twoLines =
                categories.stream().allMatch(category -> Wrapping.fits(style.axis(), category.name(), slot - gap(), 2));
        int step = 1;
        // The first and the last name are moved inward where they would stand out of the page.
        double moved = Math.max(0, (widest() - slot) / 2);
        while (!twoLines && step < categories.size() && widest() + gap() + moved > step * slot) {
            step++;
        }
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            String name = categories.get(i).name();
            boolean written = isWritten(i, categories.size(), step);
            lines.add(
                    twoLines
                            ? Wrapping.wrap(style.axis(), name, slot - gap(), 2)
                            : written
                                    ? List.of(Wrapping.shortened(style.axis(), name, step * slot - gap()))
                                    : List.of());
        }
        return lines;
    }

    private double slot(double width) {
        return width / Math.max(1, categories.size());
    }

    private double gap() {
        return 3 * style.unit();
    }

    private double widest() {
        return categories.stream()
                .mapToDouble(category -> style.axis().width(category.name()))
                .max()
                .orElse(0);
    }
}
