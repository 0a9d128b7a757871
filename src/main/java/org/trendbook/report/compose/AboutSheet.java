package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trendbook.model.FileCount;
import org.trendbook.model.Source;
import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;

/** What this report was made from, and with what. */
final class AboutSheet {
    private AboutSheet() {}

    private record Line(String item, String value, Emphasis emphasis) {}

    static SheetPlan plan(Findings findings, Wording wording) {
        List<Line> lines = new ArrayList<>();
        heading(lines, wording.get("about.program"));
        line(lines, "trendbook", findings.version());
        line(lines, wording.get("about.deterministic"), wording.get("about.deterministic.text"));
        heading(lines, wording.get("about.sources"));
        for (Source source : findings.sources()) {
            line(lines, source.id(), source(source, wording));
        }
        heading(lines, wording.get("about.accounting"));
        for (FileCount count : findings.counts()) {
            line(lines, count.file(), accounting(count, wording));
        }
        heading(lines, wording.get("about.inputs"));
        for (Map.Entry<String, String> input : findings.inputs().entrySet()) {
            line(lines, input.getKey(), input.getValue());
        }
        return new Table<Line>(wording, "about")
                .column("item", Format.TEXT, line -> Cell.text(line.item(), line.emphasis()))
                .prose("value", Line::value)
                .of(lines, 1);
    }

    private static String source(Source source, Wording wording) {
        List<String> parts = new ArrayList<>();
        parts.add(source.title());
        parts.add(source.publisher());
        parts.add(source.published());
        parts.add(wording.get("about.priority", source.priority()));
        parts.add(source.note());
        parts.removeIf(String::isBlank);
        return String.join(wording.get("about.separator"), parts);
    }

    private static String accounting(FileCount count, Wording wording) {
        String charset = count.charset().isEmpty() ? "" : wording.get("about.separator") + count.charset();
        return wording.get("about.counted", count.read(), count.kept(), count.rejected()) + charset;
    }

    private static void heading(List<Line> lines, String text) {
        lines.add(new Line(text, "", Emphasis.HEADING));
    }

    private static void line(List<Line> lines, String item, String value) {
        lines.add(new Line(item, value, Emphasis.NONE));
    }
}
