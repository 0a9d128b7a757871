package org.trendbook.report.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trendbook.analyze.PeriodRow;
import org.trendbook.model.Measure;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;

/** What came out in each half-year and year, and how large it was. */
final class PeriodsSheet {
    private PeriodsSheet() {}

    static SheetPlan plan(Findings findings, Wording wording) {
        return new Table<PeriodRow>(wording, "periods")
                .text("measure", row -> wording.measure(row.measure()))
                .text("group", row -> wording.group(row.group()))
                .column("period", Format.TEXT, row -> Cell.text(wording.period(row.period())))
                .text("partial", row -> wording.get(row.partial() ? "yes" : "no"))
                .count("models", PeriodRow::models)
                .count("with_value", PeriodRow::withValue)
                .number("smallest", Format.INTEGER, size(PeriodRow.Sizes::smallest))
                .number("median", Format.INTEGER, size(PeriodRow.Sizes::median))
                .number("geometric_mean", Format.INTEGER, size(PeriodRow.Sizes::geometricMean))
                .number("largest", Format.INTEGER, size(PeriodRow.Sizes::largest))
                .text(
                        "largest_in_words",
                        row -> row.sizes()
                                .value()
                                .map(sizes -> wording.amount(row.measure(), sizes.largest()))
                                .orElse(""))
                .number("growth_of_largest", Format.DECIMAL, growth(PeriodRow.Growth::ofLargest))
                .number("growth_of_mean", Format.DECIMAL, growth(PeriodRow.Growth::ofMean))
                .text(
                        "growth_over",
                        row -> row.growth()
                                .value()
                                .map(growth -> wording.period(growth.over()))
                                .orElse(""))
                .of(told(findings.analysis().periods()), 3);
    }

    /** Releases are counted once, with the parameters; another measure is told where anything is recorded of it. */
    private static List<PeriodRow> told(List<PeriodRow> rows) {
        Set<Measure> recorded = rows.stream()
                .filter(row -> row.withValue() > 0)
                .map(PeriodRow::measure)
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> row.measure() == Measure.PARAMETERS || recorded.contains(row.measure()))
                .toList();
    }

    private static Function<PeriodRow, Optional<Double>> size(Function<PeriodRow.Sizes, Double> figure) {
        return row -> row.sizes().value().map(figure).map(Math::rint);
    }

    private static Function<PeriodRow, Optional<Double>> growth(Function<PeriodRow.Growth, Double> figure) {
        return row -> row.growth().value().map(figure);
    }
}
