package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.report.BarChart;
import org.trendbook.report.BarChart.Category;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.ChartPlan.Key.Sample;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;
import org.trendbook.report.NumberText;

/** Stacked bars, standing or lying, laid out. */
final class BarPicture implements Picture {
    private final BarChart plan;
    private final Style style;
    private final Frame frame;
    private final AxisText amounts;
    private final RowLayout rows;
    private final Box plot;
    private final NumberText numbers;

    BarPicture(BarChart plan, Style style, String note) {
        this.plan = plan;
        this.style = style;
        this.numbers = new NumberText(plan.words().language());
        this.frame = new Frame(plan.words(), keys(plan), note, style);
        List<String> names = plan.categories().stream().map(Category::name).toList();
        this.amounts = new AxisText(plan.axis(), style);
        this.rows =
                new RowLayout(plan.horizontal() ? names : List.of(), List.of(), frame, style, 0, amounts.heightBelow());
        this.plot = plan.horizontal() ? lying() : standing();
    }

    /** One color needs no key, nor does one that no bar has; hatching always needs a word. */
    private static List<ChartPlan.Key> keys(BarChart plan) {
        List<ChartPlan.Key> keys = new ArrayList<>();
        if (plan.series().size() > 1) {
            for (int i = 0; i < plan.series().size(); i++) {
                int place = i;
                BarChart.Series series = plan.series().get(i);
                if (plan.categories().stream()
                        .anyMatch(category -> category.amounts().get(place) > 0)) {
                    keys.add(new ChartPlan.Key(series.name(), series.hue(), Marker.SQUARE, true, Sample.BAR));
                }
            }
        }
        if (!plan.hatching().isEmpty() && plan.categories().stream().anyMatch(Category::hatched)) {
            Hue hue = plan.series().size() == 1 ? plan.series().get(0).hue() : Hue.GRAY;
            keys.add(new ChartPlan.Key(plan.hatching(), hue, Marker.SQUARE, true, Sample.HATCHED_BAR));
        }
        return keys;
    }

    private Box lying() {
        Box full = rows.plot();
        double overhang = amounts.overhang(full.left(), full.right());
        for (Category category : plan.categories()) {
            double end = PlannedAxis.place(plan.axis(), sum(category), full.left(), full.right());
            overhang =
                    Math.max(overhang, end + 3 * style.unit() + style.label().width(category.total()) - full.right());
        }
        return new Box(full.left(), full.top(), full.right() - Math.min(overhang, full.width() / 3), full.bottom())
                .whole();
    }

    private Box standing() {
        Box area = frame.area(height());
        double left = area.left() + amounts.widest() + 4 * style.unit();
        double top = area.top() + amounts.titleHeight() + 1.4 * style.label().size();
        CategoryText categories = new CategoryText(plan.categories(), style);
        double below = categories.heightBelow(area.right() - left);
        return new Box(left, top, area.right(), area.bottom() - below).whole();
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public double height() {
        return plan.horizontal() ? rows.height() : frame.heightAroundPlot();
    }

    @Override
    public List<Share> shares() {
        int bars = plan.categories().size();
        return List.of(Share.ofRows(plan.horizontal() ? rows.shown() : bars, bars));
    }

    @Override
    public void paint(Pen pen) {
        frame.paint(pen, height(), note());
        List<Category> shown = plan.horizontal() ? plan.categories().subList(0, rows.shown()) : plan.categories();
        if (plan.horizontal()) {
            amounts.paintGridAcross(pen, plot);
        } else {
            amounts.paintGridAlong(pen, plot);
        }
        BarPlotting plotting = new BarPlotting(plan, shown, plot, style);
        plotting.paint(pen);
        if (plan.horizontal()) {
            rows.paintNames(pen);
            amounts.paintBelow(pen, plot);
            pen.line(plot.left(), plot.top(), plot.left(), plot.bottom(), Inks.AXIS, 0.7 * style.unit());
        } else {
            paintStandingAxes(pen);
        }
        for (int i = 0; i < shown.size(); i++) {
            paintAmounts(pen, shown.get(i), plotting.bar(i));
        }
    }

    private void paintStandingAxes(Pen pen) {
        amounts.paintLeft(pen, plot);
        amounts.paintTitle(pen, frame.area(height()).top());
        new CategoryText(plan.categories(), style).paintBelow(pen, plot);
        pen.line(plot.left(), plot.bottom(), plot.right(), plot.bottom(), Inks.AXIS, 0.7 * style.unit());
    }

    /** @param slot the category's place across the amounts, from the axis' start to its end */
    private void paintAmounts(Pen pen, Category category, Box slot) {
        double from = 0;
        for (int i = 0; i < plan.series().size(); i++) {
            double to = from + category.amounts().get(i);
            if ((plan.horizontal() || totalsFit()) && category.amounts().get(i) > 0) {
                paintAmount(pen, category, i, segment(slot, from, to));
            }
            from = to;
        }
        Lettering lettering = style.strong();
        double end = at(sum(category));
        if (plan.horizontal()) {
            pen.text(
                    lettering,
                    category.total(),
                    end + 2.5 * style.unit(),
                    slot.centerY() + lettering.middle(),
                    Inks.TEXT);
        } else if (totalsFit()) {
            pen.textAround(lettering, category.total(), slot.centerX(), end - 2.2 * style.unit(), Inks.TEXT);
        }
    }

    /** All totals over standing bars are written, or none: single ones would read as if they stood out. */
    private boolean totalsFit() {
        double slot = plot.width() / plan.categories().size();
        return plan.categories().stream().allMatch(category -> style.strong().width(category.total()) < slot);
    }

    private void paintAmount(Pen pen, Category category, int series, Box segment) {
        Lettering lettering = style.label();
        String text = amount(category.amounts().get(series));
        boolean fits =
                lettering.width(text) + 2 * style.unit() < segment.width() && lettering.size() < segment.height();
        boolean saidAtTheEnd = plan.series().size() == 1 && category.total().equals(text);
        if (fits && !saidAtTheEnd && !category.hatched()) {
            pen.textAround(
                    lettering,
                    text,
                    segment.centerX(),
                    segment.centerY() + lettering.middle(),
                    Inks.textOn(Inks.of(plan.series().get(series).hue())));
        }
    }

    private String amount(double amount) {
        return amount == Math.rint(amount) && Math.abs(amount) < Long.MAX_VALUE
                ? numbers.count((long) amount)
                : numbers.round(amount, 3);
    }

    private Box segment(Box slot, double from, double to) {
        return plan.horizontal()
                ? new Box(at(from), slot.top(), at(to), slot.bottom())
                : new Box(slot.left(), at(to), slot.right(), at(from));
    }

    private double at(double amount) {
        return plan.horizontal()
                ? PlannedAxis.place(plan.axis(), amount, plot.left(), plot.right())
                : PlannedAxis.place(plan.axis(), amount, plot.bottom(), plot.top());
    }

    private static double sum(Category category) {
        return category.amounts().stream().mapToDouble(Double::doubleValue).sum();
    }
}
