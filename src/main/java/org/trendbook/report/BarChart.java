package org.trendbook.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Stacked bars of counts or amounts.
 *
 * @param horizontal whether the bars lie, with the first category at the top
 * @param axis the amounts
 * @param hatching what hatched bars are, for the key; empty when none is
 */
public record BarChart(
        Words words, boolean horizontal, Axis axis, List<Category> categories, List<Series> series, String hatching)
        implements ChartPlan {

    /**
     * One bar.
     *
     * @param amounts one for each series, in their order; not negative
     * @param total what is written at the end of the bar; empty for nothing
     * @param hatched whether it is incomplete, such as a period that is not over
     * @param part the bar's place within a group of neighbors, such as the half of a year; empty for none
     * @param group what neighbors have in common, such as the year: it is written once for them; empty for none
     */
    public record Category(String name, List<Double> amounts, String total, boolean hatched, String part, String group)
            implements Serializable {
        public Category {
            amounts = List.copyOf(amounts);
        }

        /** A complete bar of its own. */
        public Category(String name, List<Double> amounts, String total) {
            this(name, amounts, total, false, "", "");
        }
    }

    /** One color of the stack; the key shows them in this order. */
    public record Series(String name, Hue hue) implements Serializable {}

    public BarChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Category category : categories) {
            if (category.amounts().size() != series.size()) {
                throw new IllegalArgumentException(
                        "bar " + category.name() + " does not have an amount for each series");
            }
        }
    }

    @Override
    public BarChart withWords(Words changed) {
        return new BarChart(changed, horizontal, axis, categories, series, hatching);
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("category", "incomplete"));
        series.forEach(one -> header.add(one.name()));
        table.add(header);
        for (Category category : categories) {
            List<String> row = new ArrayList<>(List.of(category.name(), category.hatched() ? "yes" : "no"));
            category.amounts().forEach(amount -> row.add(PlainNumber.of(amount)));
            table.add(row);
        }
        return table;
    }
}
