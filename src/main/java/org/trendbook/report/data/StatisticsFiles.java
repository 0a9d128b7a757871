package org.trendbook.report.data;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.trendbook.analyze.FamilyStep;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.analyze.GapRow;
import org.trendbook.analyze.PeriodRow;
import org.trendbook.analyze.SourceGrowthRow;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.DateSpan;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.analyze.trend.Interval;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Robustness;

/** growth.csv, frontier.csv, periods.csv, families.csv, gap.csv and growth_by_source.csv: what the statistics say. */
final class StatisticsFiles {
    private StatisticsFiles() {}

    /** By analysis, measure, points, selection and group; then by shape and segment. */
    static CsvTable<GrowthRow> growth() {
        return new CsvTable<GrowthRow>()
                .text("analysis", row -> row.key().analysis())
                .raw("measure", row -> row.key().measure().key())
                .raw("points", row -> row.key().points().key())
                .raw("selection", row -> row.key().selection().key())
                .raw("group_kind", row -> row.key().group().kindKey())
                .text("group", row -> row.key().group().key())
                .raw("shape", row -> row.shape().key())
                .raw("segment", row -> row.segment().key())
                .flag("chosen", GrowthRow::chosen)
                .raw("status", row -> row.trend().status())
                .flag("quotable", row -> row.trend().quotable())
                .count("n", row -> row.trend().n())
                .raw("first", row -> day(row.trend().span().map(DateSpan::first)))
                .raw("last", row -> day(row.trend().span().map(DateSpan::last)))
                .number("oom_per_year", row -> line(row).map(LineFit::slope))
                .number("growth_per_year", row -> line(row).map(LineFit::growthPerYear))
                .number("growth_low", row -> growth(row).map(Interval::low))
                .number("growth_high", row -> growth(row).map(Interval::high))
                .number(
                        "confidence",
                        row -> growth(row).flatMap(interval -> line(row).map(LineFit::confidence)))
                .raw(
                        "interval_method",
                        row -> line(row).map(fit -> fit.method().key()).orElse("none"))
                .number("doubling_months", row -> row.trend().doublingMonths())
                .number("doubling_low", row -> row.trend().doublingLow())
                .number("doubling_high", row -> row.trend().doublingHigh())
                .number("boot_low", row -> bootstrap(row).map(Interval::low))
                .number("boot_high", row -> bootstrap(row).map(Interval::high))
                .number(
                        "r_squared",
                        row -> line(row).flatMap(fit -> fit.rSquared().value()))
                .number("residual_sd", row -> line(row).map(LineFit::residualSd))
                .number(
                        "theil_sen_growth",
                        row -> row.robustness().theilSen().value().map(Robustness.TheilSen::growth))
                .raw("break_at", row -> day(row.breakAt().value()))
                .number("bic", row -> row.bic().value())
                .number("slope_error", row -> line(row).map(LineFit::slopeError))
                .number(
                        "boot_left_out",
                        row -> row.robustness().bootstrap().value().map(drawn -> (double) drawn.leftOut()))
                .number("growth_earliest", row -> row.robustness().earliest().value())
                .number("growth_latest", row -> row.robustness().latest().value())
                .number("date_draws_low", row -> dateDraws(row).map(Interval::low))
                .number("date_draws_high", row -> dateDraws(row).map(Interval::high))
                .number(
                        "without_one_low",
                        row -> leaveOneOut(row).map(one -> one.growth().low()))
                .number(
                        "without_one_high",
                        row -> leaveOneOut(row).map(one -> one.growth().high()))
                .text(
                        "moved_most_by",
                        row -> leaveOneOut(row)
                                .map(Robustness.LeaveOneOut::mostInfluential)
                                .orElse(""));
    }

    /** By measure, group and time. */
    static CsvTable<FrontierStep> frontier() {
        return new CsvTable<FrontierStep>()
                .raw("measure", step -> step.measure().key())
                .raw("group_kind", step -> step.group().kindKey())
                .text("group", step -> step.group().key())
                .text("model", FrontierStep::model)
                .names("organization", FrontierStep::organizations)
                .raw("released_from", step -> step.released().from().toString())
                .raw("released_to", step -> step.released().to().toString())
                .number("value", step -> Optional.of(step.value()))
                .number("ratio", step -> step.ratio().value())
                .number("months_held", step -> Optional.of(step.monthsHeld()))
                .flag("so_far", FrontierStep::soFar)
                .flag("order_uncertain", FrontierStep::orderUncertain)
                .text("record_id", FrontierStep::recordId);
    }

    /** By measure, group and period; half-years before years. */
    static CsvTable<PeriodRow> periods() {
        return new CsvTable<PeriodRow>()
                .raw("measure", row -> row.measure().key())
                .raw("group_kind", row -> row.group().kindKey())
                .text("group", row -> row.group().key())
                .raw("period", row -> row.period().key())
                .flag("partial", PeriodRow::partial)
                .count("models", PeriodRow::models)
                .count("with_value", PeriodRow::withValue)
                .number("smallest", row -> row.sizes().value().map(PeriodRow.Sizes::smallest))
                .number("median", row -> row.sizes().value().map(PeriodRow.Sizes::median))
                .number("geometric_mean", row -> row.sizes().value().map(PeriodRow.Sizes::geometricMean))
                .number("largest", row -> row.sizes().value().map(PeriodRow.Sizes::largest))
                .number("growth_of_largest", row -> row.growth().value().map(PeriodRow.Growth::ofLargest))
                .number("growth_of_mean", row -> row.growth().value().map(PeriodRow.Growth::ofMean))
                .raw(
                        "growth_over",
                        row -> row.growth()
                                .value()
                                .map(growth -> growth.over().key())
                                .orElse(""));
    }

    /** By family and step. */
    static CsvTable<FamilyStep> families() {
        return new CsvTable<FamilyStep>()
                .text("family", FamilyStep::family)
                .count("step", FamilyStep::step)
                .text("model", FamilyStep::model)
                .raw("released_from", step -> step.released().from().toString())
                .number("value", step -> Optional.of(step.value()))
                .number("ratio", step -> step.ratio().value())
                .number("months", step -> step.months().value())
                .text("record_id", FamilyStep::recordId);
    }

    /** By threshold; all sources before each of them. */
    static CsvTable<GapRow> gap() {
        return new CsvTable<GapRow>()
                .number("threshold", row -> Optional.of(row.threshold()))
                .text("records_of", GapRow::recordsOf)
                .text("first_china", first(GapRow::china, GapRow.First::model))
                .raw("date_china", first(GapRow::china, StatisticsFiles::dates))
                .text("first_abroad", first(GapRow::abroad, GapRow.First::model))
                .raw("date_abroad", first(GapRow::abroad, StatisticsFiles::dates))
                .number("lag_months", row -> row.lagMonths().value())
                .flag("sign_depends_on_source", GapRow::signDependsOnSource);
    }

    /** By source and reading; the figures as the report has them and as they would be. */
    static CsvTable<SourceGrowthRow> growthBySource() {
        return new CsvTable<SourceGrowthRow>()
                .raw("measure", row -> row.measure().key())
                .raw("group_kind", row -> row.group().kindKey())
                .text("group", row -> row.group().key())
                .text("source", SourceGrowthRow::source)
                .raw("reading", row -> row.reading().key())
                .count("n_used", row -> row.used().n())
                .count("n_other", row -> row.other().n())
                .number("growth_used", row -> row.used().line().map(LineFit::growthPerYear))
                .number("growth_other", row -> row.other().line().map(LineFit::growthPerYear))
                .number("doubling_used", row -> row.used().doublingMonths())
                .number("doubling_other", row -> row.other().doublingMonths())
                .flag("quotable_used", row -> row.used().quotable())
                .flag("quotable_other", row -> row.other().quotable());
    }

    /** One day, or {@code from/to} as ISO 8601 writes an interval. */
    private static String dates(GapRow.First first) {
        LocalDate from = first.released().from();
        LocalDate to = first.released().to();
        return from.equals(to) ? from.toString() : from + "/" + to;
    }

    private static Function<GapRow, String> first(
            Function<GapRow, Computed<GapRow.First>> side, Function<GapRow.First, String> cell) {
        return row -> side.apply(row).value().map(cell).orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Optional<LineFit> line(GrowthRow row) {
        return row.trend().line();
    }

    private static Optional<Interval> growth(GrowthRow row) {
        return line(row).flatMap(LineFit::growthInterval);
    }

    private static Optional<Interval> bootstrap(GrowthRow row) {
        return row.robustness().bootstrap().value().map(Robustness.Drawn::growth);
    }

    private static Optional<Interval> dateDraws(GrowthRow row) {
        return row.robustness().dateDraws().value().map(Robustness.Drawn::growth);
    }

    private static Optional<Robustness.LeaveOneOut> leaveOneOut(GrowthRow row) {
        return row.robustness().leaveOneOut().value();
    }
}
