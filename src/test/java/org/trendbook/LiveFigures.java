package org.trendbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The figures of a workbook that follow its models, by what they are of ('Growth: Parameters, China') and by the header of
 * their column. Where a figure stands on its sheet plays no part, nor do the words for a date or a size.
 */
final class LiveFigures {
    private LiveFigures() {}

    /**
     * The columns of a sheet that hold figures.
     *
     * @param keys the columns that say what a row is of
     * @param numbered whether rows of one key are told apart by their order
     * @param filled a row without anything here is none
     */
    private record Figures(String sheet, List<String> keys, boolean numbered, String filled, List<String> columns) {}

    private static final List<Figures> SHEETS = List.of(
            new Figures(
                    "Growth",
                    List.of("Measure", "Group"),
                    false,
                    "Measure",
                    List.of(
                            "Finding",
                            "Points",
                            "Growth per year (×)",
                            "Growth, low (×)",
                            "Growth, high (×)",
                            "Doubling (months; −: halving)",
                            "Doubling, low (months)",
                            "Doubling, high (months)",
                            "R²",
                            "Quotable",
                            "First point",
                            "Last point",
                            "Standard error of the slope",
                            "Residual SD (log10)")),
            new Figures(
                    "Who led when",
                    List.of("Measure", "Group"),
                    true,
                    "Record",
                    List.of(
                            "Model",
                            "Organization",
                            "Times the previous record",
                            "Months held",
                            "Held to the end",
                            "Order uncertain",
                            "From",
                            "To",
                            "Value",
                            "Record")),
            new Figures(
                    "Periods",
                    List.of("Measure", "Group", "Period"),
                    false,
                    "Models",
                    List.of(
                            "Incomplete",
                            "Models",
                            "With a value",
                            "Largest, times previous",
                            "Mean, times previous",
                            "Compared with",
                            "Smallest",
                            "Median",
                            "Geometric mean",
                            "Largest")),
            new Figures(
                    "China and the rest of the world",
                    List.of("Parameters reached", "Records of"),
                    false,
                    "Who was first",
                    List.of(
                            "First in China",
                            "First in the rest of the world",
                            "China's lag (months)",
                            "Who was first",
                            "From, China",
                            "From, rest of the world")),
            new Figures(
                    "Ten largest",
                    List.of("Rank"),
                    false,
                    "Model",
                    List.of("Model", "Organization", "Region", "Parameters")));

    /** All of them, of an English workbook. */
    static SortedMap<String, Object> of(Path book) throws IOException {
        SortedMap<String, Object> found = new TreeMap<>();
        try (XSSFWorkbook workbook = Office.open(book)) {
            for (Figures figures : SHEETS) {
                Sheet sheet = workbook.getSheet(figures.sheet());
                Map<String, Integer> places = places(sheet);
                Map<String, Integer> seen = new LinkedHashMap<>();
                for (Row row : sheet) {
                    if (row.getRowNum() == 0 || isEmpty(row, figures, places)) {
                        continue;
                    }
                    String key = figures.keys().stream()
                            .map(column -> text(Office.value(row, place(places, column))))
                            .collect(Collectors.joining(", "));
                    int number = seen.merge(key, 1, Integer::sum);
                    for (String column : figures.columns()) {
                        found.put(
                                figures.sheet() + ": " + key + (figures.numbered() ? ", " + number : "") + ": "
                                        + column,
                                Office.value(row, place(places, column)));
                    }
                }
            }
        }
        return found;
    }

    /** One line for each figure that the two do not have alike. */
    static List<String> differences(Map<String, Object> wanted, Map<String, Object> found) {
        List<String> differences = new ArrayList<>();
        SortedMap<String, Object> all = new TreeMap<>(found);
        all.putAll(wanted);
        for (String figure : all.keySet()) {
            Object want = wanted.getOrDefault(figure, "nothing");
            Object have = found.getOrDefault(figure, "nothing");
            if (!Office.isSame(want, have)) {
                differences.add(figure + ": wanted " + want + ", found " + have);
            }
        }
        return differences;
    }

    private static boolean isEmpty(Row row, Figures figures, Map<String, Integer> places) {
        Object filled = Office.value(row, place(places, figures.filled()));
        // A period to which no model belongs any more keeps its row.
        return filled.equals("") || filled.equals(0.0);
    }

    private static String text(Object value) {
        return value instanceof Double number ? Long.toString(Math.round(number)) : value.toString();
    }

    private static int place(Map<String, Integer> places, String header) {
        Integer place = places.get(header);
        if (place == null) {
            throw new AssertionError("no column " + header + " among " + places.keySet());
        }
        return place;
    }

    /** Where each header stands for the first time. */
    static Map<String, Integer> places(Sheet sheet) {
        Map<String, Integer> places = new LinkedHashMap<>();
        sheet.getRow(0).forEach(cell -> places.putIfAbsent(cell.getStringCellValue(), cell.getColumnIndex()));
        return places;
    }
}
