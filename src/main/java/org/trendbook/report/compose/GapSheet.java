package org.trendbook.report.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trendbook.analyze.Computed;
import org.trendbook.analyze.GapRow;
import org.trendbook.model.Measure;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;

/** Who first reached each size, in China and in the rest of the world, and how far apart. */
final class GapSheet {
    private GapSheet() {}

    static SheetPlan plan(Findings findings, Wording wording) {
        return new Table<GapRow>(wording, "gap")
                .text("threshold", row -> wording.amount(Measure.PARAMETERS, row.threshold()))
                .text("records_of", row -> wording.word("records_of", row.recordsOf()))
                .text("first_china", first(GapRow::china, wording))
                .text("date_china", date(GapRow::china, wording))
                .text("first_abroad", first(GapRow::abroad, wording))
                .text("date_abroad", date(GapRow::abroad, wording))
                .number("lag_months", Format.MONTHS, row -> row.lagMonths().value())
                .text("who_leads", row -> lead(row, wording))
                .text("sign_depends_on_source", row -> wording.get(row.signDependsOnSource() ? "yes" : "no"))
                .day(
                        "day_china",
                        row -> row.china().value().map(one -> one.released().from()))
                .day(
                        "day_abroad",
                        row -> row.abroad().value().map(one -> one.released().from()))
                .of(told(findings.analysis().gaps()), 2);
    }

    /** With one source only, all sources are that one. */
    private static List<GapRow> told(List<GapRow> rows) {
        long sources = rows.stream().map(GapRow::recordsOf).distinct().count() - 1;
        return rows.stream()
                .filter(row -> sources > 1 || row.recordsOf().equals(GapRow.ALL_SOURCES))
                .toList();
    }

    /** 'China first by 13.5 months', 'abroad first by 4 months', 'China only', … */
    static String lead(GapRow row, Wording wording) {
        Optional<Double> lag = row.lagMonths().value();
        if (lag.isPresent()) {
            String key = lag.get() > 0 ? "gap.abroad_first" : lag.get() < 0 ? "gap.china_first" : "gap.together";
            return wording.get(key, wording.numbers().months(Math.abs(lag.get())));
        }
        if (row.china().value().isPresent()) {
            return wording.get("gap.china_only");
        }
        return row.abroad().value().isPresent() ? wording.get("gap.abroad_only") : wording.get("gap.nobody");
    }

    private static Function<GapRow, String> first(Function<GapRow, Computed<GapRow.First>> side, Wording wording) {
        return row -> side.apply(row)
                .value()
                .map(one -> wording.model(one.recordId(), one.model()))
                .orElse("");
    }

    private static Function<GapRow, String> date(Function<GapRow, Computed<GapRow.First>> side, Wording wording) {
        return row ->
                side.apply(row).value().map(one -> wording.date(one.released())).orElse("");
    }
}
