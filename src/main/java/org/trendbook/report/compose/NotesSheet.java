package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** How to read the report, in ten lines. */
final class NotesSheet {
    private static final int LINES = 10;

    private NotesSheet() {}

    static SheetPlan plan(Findings findings, Wording wording, Live live) {
        List<Integer> lines = new ArrayList<>();
        for (int line = 1; line <= LINES; line++) {
            lines.add(line);
        }
        return new Table<Integer>(wording, "notes")
                .asPage()
                .column("topic", Format.NARROW, line -> Cell.text(wording.get("note." + line + ".topic")))
                .prose("text", line -> text(line, wording, live))
                .of(lines, 1);
    }

    /** The line on formulas says whether there are any. */
    private static String text(int line, Wording wording, Live live) {
        String key = "note." + line;
        return wording.get(wording.has(key + ".values") && !live.isOn() ? key + ".values" : key, Live.MOST_MODELS);
    }
}
