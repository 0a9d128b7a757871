package org.trendbook.report.compose;

import org.trendbook.model.TrailEntry;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** How every value came to be: the words, the rule that read them, what they were read as, and where they stand. */
final class TrailSheet {
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
        if (!isNumber(text)) {
            return Cell.text(text);
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? Cell.number(value) : Cell.text(text);
    }

    /** Digits, perhaps behind a minus, perhaps with a point and more of them: asked of millions of cells. */
    static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int whole = endOfDigits(text, start);
        if (whole == start || whole == text.length()) {
            return whole > start;
        }
        int end = endOfDigits(text, whole + 1);
        return text.charAt(whole) == '.' && end == text.length() && end > whole + 1;
    }

    private static int endOfDigits(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
