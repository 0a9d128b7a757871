package org.trendbook.report.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.trendbook.model.FileCount;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** Every file that was read, with its checksum and what became of its rows. */
final class InputsSheet {
    private InputsSheet() {}

    private record Line(String file, String checksum, Optional<FileCount> count) {}

    static SheetPlan plan(Findings findings, Wording wording) {
        List<Line> lines = findings.inputs().entrySet().stream()
                .map(input -> line(input, findings))
                .toList();
        return new Table<Line>(wording, "inputs")
                .text("file", Line::file)
                .column("read", Format.INTEGER, count(FileCount::read))
                .column("kept", Format.INTEGER, count(FileCount::kept))
                .column("rejected", Format.INTEGER, count(FileCount::rejected))
                .text("charset", line -> line.count().map(FileCount::charset).orElse(""))
                .prose("sha256", Line::checksum)
                .of(lines, 1);
    }

    private static Line line(Map.Entry<String, String> input, Findings findings) {
        return new Line(
                input.getKey(),
                input.getValue(),
                findings.counts().stream()
                        .filter(count -> count.file().equals(input.getKey()))
                        .findFirst());
    }

    private static Function<Line, Cell> count(ToLongFunction<FileCount> rows) {
        return line -> line.count()
                .<Cell>map(count -> Cell.number((double) rows.applyAsLong(count)))
                .orElse(Cell.BLANK);
    }
}
