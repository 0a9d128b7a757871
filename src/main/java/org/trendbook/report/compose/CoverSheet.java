package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.Source;
import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** The first page of a workbook: what it is, from which input, and where to find what. */
final class CoverSheet {
    private final Findings findings;
    private final Wording wording;
    private final String workbook;
    private final List<Line> lines = new ArrayList<>();

    private record Line(Cell item, String text) {}

    /** A sheet with its key, by which its texts are found. */
    record Listed(String key, SheetPlan plan) {}

    private CoverSheet(Findings findings, Wording wording, String workbook) {
        this.findings = findings;
        this.wording = wording;
        this.workbook = workbook;
    }

    static SheetPlan plan(String workbook, String title, List<Listed> sheets, Findings findings, Wording wording) {
        return new CoverSheet(findings, wording, workbook).compose(title, sheets);
    }

    private SheetPlan compose(String title, List<Listed> sheets) {
        line("cover.what", wording.get("cover.what." + workbook));
        dataEnd().ifPresent(end -> line("cover.data_end", end));
        line("cover.counts", CountWords.input(findings, wording));
        heading("cover.sources");
        if (findings.sources().isEmpty()) {
            lines.add(new Line(Cell.BLANK, wording.get("sheet.empty." + SourceListSheet.SHEET)));
        }
        for (Source source : findings.sources()) {
            lines.add(new Line(Cell.text(source.id()), source(source)));
        }
        heading("cover.contents");
        for (Listed sheet : sheets) {
            String name = sheet.plan().name();
            lines.add(new Line(
                    new Cell.Link(name, Formulas.sheet(name) + "!A1"), wording.get("sheet." + sheet.key() + ".about")));
        }
        heading("cover.files");
        lines.add(new Line(other(), wording.get("cover.other." + workbook)));
        line("cover.data", wording.get("cover.data.text"));
        heading("cover.made");
        line("cover.program", "trendbook " + findings.version());
        line("cover.deterministic", wording.get("cover.deterministic.text"));
        return new Table<Line>(wording, "cover")
                .asPage()
                .cell("item", Format.TEXT, (line, row) -> line.item())
                .cellOf("text", title, "text", Format.PROSE, (line, row) -> Cell.text(line.text()))
                .of(lines, 1);
    }

    private Optional<String> dataEnd() {
        return findings.analysis().dataEnd().value().map(day -> wording.date(ReleaseDate.day(day)));
    }

    private Cell other() {
        String name = "growth-report".equals(workbook) ? "data-quality.xlsx" : "growth-report.xlsx";
        return new Cell.Link(name, name + "#" + Formulas.sheet(wording.get("sheet.cover")) + "!A1");
    }

    private String source(Source source) {
        List<String> parts = new ArrayList<>(List.of(source.title(), source.publisher(), source.published()));
        parts.removeIf(String::isBlank);
        return parts.stream().collect(Collectors.joining(wording.get("about.separator")));
    }

    private void heading(String key) {
        lines.add(new Line(Cell.text(wording.get(key), Emphasis.HEADING), ""));
    }

    private void line(String key, String text) {
        lines.add(new Line(Cell.text(wording.get(key)), text));
    }
}
