package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.report.SheetColumn;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Wording;

/** What each column of each sheet means, in which unit, and how it was made. */
final class DictionarySheet {
    private DictionarySheet() {}

    private record Line(String sheet, SheetColumn column) {}

    static SheetPlan plan(List<SheetPlan> sheets, Wording wording) {
        List<Line> lines = new ArrayList<>();
        for (SheetPlan sheet : sheets) {
            sheet.columns().forEach(column -> lines.add(new Line(sheet.name(), column)));
        }
        return new Table<Line>(wording, "dictionary")
                .text("sheet", Line::sheet)
                .text("column", line -> line.column().header())
                .prose("meaning", line -> line.column().meaning())
                .of(lines, 2);
    }
}
