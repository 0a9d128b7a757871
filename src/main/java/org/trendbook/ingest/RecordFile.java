package org.trendbook.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trendbook.model.Column;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawRecord;
import org.trendbook.model.RejectedRow;

/** One records file on its way from rows to raw records. */
final class RecordFile implements Closeable {
    /** Objects of one file that differ in their keys more than this are laid out anew each time. */
    private static final int LAYOUTS_KEPT = 1000;

    /** A title, a subtitle, who made the table and an empty line or two. */
    private static final int LOOKED_AHEAD = 10;

    private static final int NAMES_REPORTED = 1000;
    private static final int NAMES_SHOWN = 50;

    private final OpenedFile opened;
    private final Optional<String> source;
    private final Layout.Maker layouts;
    private final Map<List<String>, Layout> laidOut = new HashMap<>();
    private final Set<String> namesFound = new LinkedHashSet<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private List<String> lastNames = List.of();
    private Layout lastLayout = new Layout(List.of(), List.of());
    private boolean hasModel;
    private String firstFault = "";
    private long rows;
    private long lastLine;
    private long placeOnLine;

    private RecordFile(OpenedFile opened, Optional<String> source, Layout.Maker layouts) {
        this.opened = opened;
        this.source = source;
        this.layouts = layouts;
    }

    /**
     * Takes over a file.
     *
     * @param source the id of the source of rows that name none
     * @throws InputException if its header names no model; the file is then closed
     */
    static RecordFile of(OpenedFile opened, Optional<String> source, Layout.Maker layouts) {
        RecordFile file = new RecordFile(opened, source, layouts);
        opened.guess().ifPresent(file.problems::add);
        try {
            file.readHeader();
        } catch (InputException e) {
            file.close();
            throw e;
        }
        return file;
    }

    private void readHeader() {
        if (!opened.reader().header().isEmpty()) {
            layout(opened.reader().header());
            if (!hasModel) {
                throw withoutModel(headerBelow());
            }
        }
    }

    /** Where the header seems to stand when a title or a remark stands above it. */
    private String headerBelow() {
        for (int ahead = 0; ahead < LOOKED_AHEAD; ahead++) {
            Optional<Row> row = read();
            if (row.isPresent()
                    && row.get() instanceof Row.Cells cells
                    && layouts.layOut(cells.cells()).has(Column.MODEL)) {
                return ". Line " + row.get().line() + " names one: delete what is above it";
            }
        }
        return "";
    }

    InputFile file() {
        return opened.file();
    }

    /** What is wrong with the file as a whole and its header; complete when its last row was taken. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * What the next row became.
     *
     * @return none at the end of the file
     * @throws InputException if the file breaks off, or none of its rows names a model
     */
    Optional<IngestedRow> next() {
        Optional<Row> row = read();
        if (row.isEmpty()) {
            end();
            return Optional.empty();
        }
        rows++;
        return Optional.of(row.get() instanceof Row.Cells cells ? ingest(cells) : reject((Row.Unreadable) row.get()));
    }

    private Optional<Row> read() {
        try {
            return opened.reader().next();
        } catch (IOException e) {
            throw InputException.unreadable(file().path(), e);
        }
    }

    private void end() {
        opened.reader()
                .remarks()
                .forEach(remark ->
                        problems.add(ofFile(remark.code(), "", remark.name(), remark.wanted(), remark.advice())));
        if (rows == 0) {
            problems.add(ofFile(
                    ProblemCode.EMPTY_FILE, "", "no rows", "rows of records", "fill it or remove it from the folder"));
        } else {
            requireModel();
        }
    }

    private IngestedRow ingest(Row.Cells row) {
        Layout layout = layout(row.names());
        List<RawRecord> records = new RecordBuilder(new Origin(file().path(), row.line()))
                .fill(layout, row)
                .otherwise(Column.SOURCE, source)
                .otherwise(Column.RECORD_ID, idOnSharedLine(row.line()))
                .build();
        List<String> surplus = surplus(row);
        Optional<Problem> fault = fault(row, surplus, records.get(0));
        if (fault.isPresent()) {
            return new IngestedRow.Unreadable(records.stream()
                    .map(record -> new RejectedRow(fault.get(), record, surplus))
                    .toList());
        }
        return new IngestedRow.Usable(records, tooFewCells(row, records.get(0)));
    }

    /** The id of a row that is not the first on its line, as in JSON without line breaks: {@code a.json:1.2}. */
    private Optional<String> idOnSharedLine(long line) {
        placeOnLine = line == lastLine ? placeOnLine + 1 : 1;
        lastLine = line;
        String fileName = file().path().substring(file().path().lastIndexOf('/') + 1);
        return placeOnLine == 1 ? Optional.empty() : Optional.of(fileName + ":" + line + "." + placeOnLine);
    }

    private static List<String> surplus(Row.Cells row) {
        int wanted = row.names().size();
        if (row.cells().size() <= wanted) {
            return List.of();
        }
        return row.cells().subList(wanted, row.cells().size()).stream()
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private Optional<Problem> fault(Row.Cells row, List<String> surplus, RawRecord record) {
        if (!surplus.isEmpty()) {
            int last = row.cells().size();
            while (row.cells().get(last - 1).isBlank()) {
                last--;
            }
            return Optional.of(new Problem(
                    ProblemCode.TOO_MANY_CELLS,
                    record.origin(),
                    record.recordId(),
                    "",
                    last + " cells",
                    "at most " + row.names().size() + " cells",
                    "put a cell that holds the delimiter into quotes, or give the surplus a header"));
        }
        if (isHeaderAgain(row)) {
            return Optional.of(unreadable(record.origin(), "the header once more", "remove it"));
        }
        for (String cell : row.cells()) {
            if (opened.isDamaged(cell)) {
                return Optional.of(unreadable(
                        record.origin(),
                        "bytes that are not " + file().charset(),
                        "save the file in one character set, best UTF-8"));
            }
            if (cell.indexOf('\0') >= 0) {
                return Optional.of(unreadable(record.origin(), "a NUL character", "remove it from the row"));
            }
        }
        return Optional.empty();
    }

    /** As where files were joined, or a table was copied page by page. */
    private boolean isHeaderAgain(Row.Cells row) {
        List<String> header = opened.reader().header();
        return !header.isEmpty()
                && row.cells().size() >= header.size()
                && row.cells().subList(0, header.size()).equals(header);
    }

    private static List<Problem> tooFewCells(Row.Cells row, RawRecord record) {
        return row.cells().size() >= row.names().size()
                ? List.of()
                : List.of(new Problem(
                        ProblemCode.TOO_FEW_CELLS,
                        record.origin(),
                        record.recordId(),
                        "",
                        row.cells().size() + " cells",
                        row.names().size() + " cells",
                        "check that no delimiter is missing"));
    }

    private IngestedRow reject(Row.Unreadable row) {
        Origin origin = new Origin(file().path(), row.line());
        if (firstFault.isEmpty()) {
            firstFault = "; line " + row.line() + ": " + row.reason() + "; " + row.advice();
        }
        return new IngestedRow.Unreadable(List.of(new RejectedRow(
                unreadable(origin, row.reason(), row.advice()),
                new RawRecord(origin, Map.of(), Collections.emptySortedMap()),
                List.of(row.text()))));
    }

    private static Problem unreadable(Origin origin, String found, String advice) {
        return new Problem(ProblemCode.UNREADABLE_ROW, origin, "", "", found, "a row that can be read", advice);
    }

    private Layout layout(List<String> names) {
        if (names != lastNames) {
            lastNames = names;
            lastLayout = Optional.ofNullable(laidOut.get(names)).orElseGet(() -> layOut(names));
        }
        return lastLayout;
    }

    private Layout layOut(List<String> names) {
        Layout layout = layouts.layOut(names);
        if (laidOut.size() < LAYOUTS_KEPT) {
            laidOut.put(names, layout);
        }
        hasModel |= layout.has(Column.MODEL);
        names.stream()
                .limit(NAMES_SHOWN - Math.min(NAMES_SHOWN, namesFound.size()))
                .forEach(namesFound::add);
        layout.remarks().forEach(this::report);
        return layout;
    }

    /** Of a header of thousands of names, only the first are told one by one. */
    private void report(Layout.Remark remark) {
        if (problems.size() < NAMES_REPORTED) {
            problems.add(ofFile(remark.code(), remark.name(), remark.name(), remark.wanted(), remark.advice()));
        } else if (problems.size() == NAMES_REPORTED) {
            problems.add(ofFile(
                    ProblemCode.UNKNOWN_COLUMN,
                    "",
                    "more than " + NAMES_REPORTED + " names that are not read",
                    remark.wanted(),
                    "the others are not listed"));
        }
    }

    private void requireModel() {
        if (namesFound.isEmpty()) {
            throw new InputException(file().path() + " holds no object with names and values" + firstFault);
        }
        if (!hasModel) {
            throw withoutModel("");
        }
    }

    private InputException withoutModel(String headerBelow) {
        String guess = opened.guess()
                .map(guessed -> "; it was read as " + guessed.found() + ", and if its names are garbled, "
                        + "say under charset in report.yaml what it is")
                .orElse("");
        String advice = headerBelow.isEmpty()
                ? ". Call one of them 'model', or say under columns in report.yaml which it is"
                : headerBelow;
        return new InputException(file().path() + " has no column that names the model; it has: "
                + String.join(", ", namesFound) + advice + guess);
    }

    private Problem ofFile(ProblemCode code, String column, String found, String wanted, String advice) {
        return new Problem(code, new Origin(file().path(), 0), "", column, found, wanted, advice);
    }

    @Override
    public void close() {
        opened.close();
    }
}
