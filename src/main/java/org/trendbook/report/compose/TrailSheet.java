package org.trendbook.report.compose;

import java.util.regex.Pattern;
import org.trendbook.model.TrailEntry;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;

/** How every value came to be: the words, the rule that read them, what they were read as, and where they stand. */
final class TrailSheet {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private TrailSheet() {}

    static SheetPlan plan(Findings findings, Wording wording, Live live, Trails trails) {
        return new Table<TrailEntry>(wording, Trails.SHEET)
                .column("model", Format.TEXT, entry -> trails.back(entry, live.modelRow(entry.recordId())))
                .text("column", entry -> wording.word("field", entry.column()))
                .text("raw", TrailEntry::raw)
                .column(
                        "value",
                        Format.GENERAL,
                        entry -> amount(Readings.words(entry.column(), entry.value(), wording)))
                .column("low", Format.GENERAL, entry -> amount(entry.low()))
                .column("high", Format.GENERAL, entry -> amount(entry.high()))
                .text("unit", entry -> wording.word("unit", entry.unit()))
                .text("qualifier", entry -> wording.word("precision", entry.qualifier()))
                .text("of", entry -> wording.word("trail_part", entry.of()))
                .text("rule", entry -> wording.word("rule", entry.rule()))
                .text("source", TrailEntry::source)
                .text("locator", TrailEntry::locator)
                .text("file", entry -> entry.origin().file())
                .count("line", entry -> entry.origin().line())
                .text("record_id", TrailEntry::recordId)
                .of(findings.trail(), 2);
    }

    /** A number where the text is one, so that it can be reckoned with; else the text. */
    private static Cell amount(String text) {
        if (text.isEmpty() || !NUMBER.matcher(text).matches()) {
            return Cell.text(text);
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? Cell.number(value) : Cell.text(text);
    }
}
