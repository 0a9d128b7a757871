package org.trendbook.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;

/**
 * One of the small tables beside the records, read whole.
 *
 * @param problems rows that cannot be read, and columns that nobody knows
 */
record SideTable(InputFile file, List<Line> lines, List<Problem> problems) {
    private static final List<List<String>> OTHER_NAMES = ResourceTable.lines("table-headers.csv");

    /**
     * One row.
     *
     * @param cells by trendbook's own name of the column; columns that the file lacks are missing
     */
    record Line(Origin origin, Map<String, String> cells) {
        /** The cell without space around it; empty where the file has none. */
        String text(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The cell, or what stands for an empty one. */
        String text(String column, String otherwise) {
            return text(column).isEmpty() ? otherwise : text(column);
        }
    }

    /**
     * Reads a table.
     *
     * @param name the path that names it in reports
     * @param columns trendbook's own names of its columns, those that it must have first
     * @param required how many it must have
     * @throws InputException if it cannot be read or lacks a required column
     */
    static SideTable read(Path path, String name, Optional<String> charset, List<String> columns, int required) {
        FileOptions options = new FileOptions(Optional.empty(), charset, Optional.empty(), Optional.empty());
        try (OpenedFile opened = OpenedFile.open(
                path, name, options, header -> places(header, columns).size())) {
            List<String> header = opened.reader().header();
            Map<String, Integer> places = places(header, columns);
            for (String column : columns.subList(0, header.isEmpty() ? 0 : required)) {
                if (!places.containsKey(column)) {
                    throw new InputException(
                            name + " has no column '" + column + "'; it has: " + String.join(", ", header));
                }
            }
            List<Problem> problems = new ArrayList<>(opened.guess().stream().toList());
            for (int i = 0; i < header.size(); i++) {
                if (!places.containsValue(i)) {
                    problems.add(
                            isKnown(header.get(i), columns)
                                    ? repeated(name, header.get(i))
                                    : unknown(name, header.get(i), columns));
                }
            }
            List<Line> lines = new ArrayList<>();
            for (Optional<Row> row = opened.reader().next();
                    row.isPresent();
                    row = opened.reader().next()) {
                Origin origin = new Origin(name, row.get().line());
                Optional<String> fault = fault(row.get(), opened);
                fault.ifPresent(found -> problems.add(unreadable(origin, found)));
                if (fault.isEmpty()) {
                    List<String> cells = ((Row.Cells) row.get()).cells();
                    lines.add(new Line(origin, cells(places, cells)));
                    if (cells.size() < header.size()) {
                        problems.add(tooFewCells(origin, cells.size(), header.size()));
                    }
                }
            }
            if (lines.isEmpty() && problems.stream().noneMatch(SideTable::isOfRow)) {
                problems.add(empty(name));
            }
            return new SideTable(opened.file(), List.copyOf(lines), List.copyOf(problems));
        } catch (IOException e) {
            throw InputException.unreadable(name, e);
        }
    }

    /** For each column that the header has, its place. */
    private static Map<String, Integer> places(List<String> header, List<String> columns) {
        Map<String, Integer> places = new HashMap<>();
        List<String> folded = header.stream().map(HeaderNames::fold).toList();
        columns.stream()
                .filter(column -> folded.contains(HeaderNames.fold(column)))
                .forEach(column -> places.put(column, folded.indexOf(HeaderNames.fold(column))));
        for (List<String> other : OTHER_NAMES) {
            int place = folded.indexOf(HeaderNames.fold(other.get(0)));
            if (place >= 0 && columns.contains(other.get(1)) && !places.containsValue(place)) {
                places.putIfAbsent(other.get(1), place);
            }
        }
        return places;
    }

    private static Optional<String> fault(Row row, OpenedFile opened) {
        if (row instanceof Row.Unreadable unreadable) {
            return Optional.of(unreadable.reason());
        }
        Row.Cells cells = (Row.Cells) row;
        if (cells.cells().stream().skip(cells.names().size()).anyMatch(cell -> !cell.isBlank())) {
            return Optional.of("more filled cells than the header has names");
        }
        if (cells.cells().stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            return Optional.of("a NUL character");
        }
        return cells.cells().stream().anyMatch(opened::isDamaged)
                ? Optional.of("bytes that are not " + opened.file().charset())
                : Optional.empty();
    }

    /** Whether a name is that of a column, which then stands twice. */
    private static boolean isKnown(String name, List<String> columns) {
        return !places(List.of(name), columns).isEmpty();
    }

    private static boolean isOfRow(Problem problem) {
        return problem.origin().line() > 0;
    }

    private static Map<String, String> cells(Map<String, Integer> places, List<String> row) {
        Map<String, String> cells = new HashMap<>();
        places.forEach((column, place) -> {
            if (place < row.size()) {
                cells.put(column, row.get(place).strip());
            }
        });
        return cells;
    }

    private static Problem repeated(String file, String column) {
        return new Problem(
                ProblemCode.REPEATED_COLUMN,
                new Origin(file, 0),
                "",
                column,
                column,
                "one column for each field",
                "the clearer or else the first is read; remove the other");
    }

    private static Problem tooFewCells(Origin origin, int found, int wanted) {
        return new Problem(
                ProblemCode.TOO_FEW_CELLS,
                origin,
                "",
                "",
                found + " cells",
                wanted + " cells",
                "check that no delimiter is missing");
    }

    private static Problem empty(String file) {
        return new Problem(
                ProblemCode.EMPTY_FILE,
                new Origin(file, 0),
                "",
                "",
                "no rows",
                "rows of this table",
                "fill it or remove it from the folder");
    }

    private static Problem unknown(String file, String column, List<String> columns) {
        return new Problem(
                ProblemCode.UNKNOWN_COLUMN,
                new Origin(file, 0),
                "",
                column,
                column,
                "one of " + String.join(", ", columns),
                "rename it, or leave it: it is not read");
    }

    static Problem unreadable(Origin origin, String found) {
        return new Problem(
                ProblemCode.UNREADABLE_ROW,
                origin,
                "",
                "",
                found,
                "a row of this table",
                "fix the row; it is not used");
    }
}
