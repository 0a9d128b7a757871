package org.trendbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.trendbook.model.Column;
import org.trendbook.model.Origin;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawRecord;

/** What the names of a header mean, and what their units do to the cells: {@code header-cases.csv}. */
class HeaderNamesTest {

    @TestFactory
    Stream<DynamicTest> aNameMeansAColumn() {
        return ResourceTable.lines("header-cases.csv").stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.get(0) + " over " + line.get(2) + ": " + line.get(4),
                        () -> assertThat(read(List.of(line.get(0)), List.of(line.get(2)), Map.of()))
                                .isEqualTo(expected(line.get(1), line.get(3)))));
    }

    @Test
    void everyColumnIsKnownByItsOwnName() {
        for (Column column : Column.values()) {
            assertThat(read(List.of(column.header()), List.of("x"), Map.of())).isEqualTo(Map.of(column, "x"));
        }
    }

    @Test
    void ofTwoNamesOfOneColumnTheClearerIsRead() {
        List<String> header = List.of("name", "model");

        assertThat(read(header, List.of("Ada", "GPT-3"), Map.of())).isEqualTo(Map.of(Column.MODEL, "GPT-3"));
        assertThat(read(header, List.of("Ada", ""), Map.of())).isEmpty();
        assertThat(layout(header, Map.of()).remarks())
                .containsExactly(new Layout.Remark(
                        ProblemCode.REPEATED_COLUMN,
                        "name",
                        "one column for each field",
                        "'model' is read; to read another, name it under columns in report.yaml"));
    }

    @Test
    void ofAColumnThatStandsTwiceTheFirstFilledCellIsRead() {
        List<String> header = List.of("model", "note", "Note");

        assertThat(read(header, List.of("A", "", "y"), Map.of())).containsEntry(Column.NOTE, "y");
        assertThat(read(header, List.of("A", "x", "y"), Map.of())).containsEntry(Column.NOTE, "x");
        assertThat(layout(header, Map.of()).remarks())
                .extracting(Layout.Remark::advice)
                .containsExactly(
                        "of the two, the first filled cell is read; to read another, name it under columns in report.yaml");
    }

    @Test
    void theAuthorSaysWhatAForeignNameMeans() {
        Map<String, String> columns = Map.of("Größe", "parameters (B)", "MODELL", "model", "score", "points");

        RawRecord record = record(List.of("Modell", "größe", "Score"), List.of("Aleph", "11", "7"), columns);

        assertThat(record.cells()).isEqualTo(Map.of(Column.MODEL, "Aleph", Column.PARAMETERS, "11B"));
        assertThat(record.carried()).isEqualTo(Map.of("points", "7"));
    }

    @Test
    void theAuthorsWordOutweighsOurOwnNames() {
        Map<String, String> columns = Map.of("full name", "model");

        assertThat(read(List.of("model", "full name"), List.of("x", "GPT-3"), columns))
                .isEqualTo(Map.of(Column.MODEL, "GPT-3"));
    }

    @Test
    void theModelColumnOfBMListIsALink() {
        List<String> header = List.of("name", "affiliation", "model");

        assertThat(read(header, List.of("GPT-2", "OpenAI", "https://…"), Map.of()))
                .isEqualTo(Map.of(Column.MODEL, "GPT-2", Column.ORGANIZATION, "OpenAI"));
        assertThat(layout(header, Map.of()).remarks()).isEmpty();
    }

    @Test
    void rejectedRowsAreTakenBackWithoutARemark() {
        Layout layout = layout(List.of("file", "line", "code", "reason", "model", "surplus"), Map.of());

        assertThat(layout.remarks()).isEmpty();
        assertThat(layout(List.of("model", "code"), Map.of()).remarks())
                .extracting(Layout.Remark::name)
                .containsExactly("code");
    }

    @Test
    void aCountOfDevicesJoinsTheHardware() {
        List<String> header = List.of("model", "Training hardware", "Hardware quantity");

        assertThat(read(header, List.of("A", "NVIDIA A100", "1024"), Map.of()))
                .containsEntry(Column.HARDWARE, "1024 × NVIDIA A100");
        assertThat(read(header, List.of("A", "NVIDIA A100", ""), Map.of()))
                .containsEntry(Column.HARDWARE, "NVIDIA A100");
        assertThat(read(header, List.of("A", "", "1024"), Map.of())).containsEntry(Column.HARDWARE, "1024");
    }

    @Test
    void denseAndSparseSizesSideBySideAreTwoRecordsOfOneRow() {
        List<String> header = List.of("name", "parameters_dense", "parameters_MoE");

        List<RawRecord> records = records(header, List.of("CPM-2", "11B", "198B"), Map.of());

        assertThat(records)
                .extracting(
                        RawRecord::recordId,
                        record -> record.text(Column.ARCHITECTURE),
                        record -> record.text(Column.PARAMETERS))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a.json:7#dense", "dense", "11B"),
                        org.assertj.core.groups.Tuple.tuple("a.json:7#sparse", "sparse", "198B"));
        assertThat(records(header, List.of("GLM", "130B", ""), Map.of()))
                .singleElement()
                .satisfies(record -> assertThat(record.recordId()).isEqualTo("a.json:7"))
                .satisfies(
                        record -> assertThat(record.text(Column.ARCHITECTURE)).isEqualTo("dense"));
    }

    @Test
    @Timeout(10)
    void theLongestCellsTakeNoLongerThanOthers() {
        for (HeaderUnit unit : List.of(new HeaderUnit("#B"), new HeaderUnit("#亿"))) {
            for (String part : List.of("1", "1,", ",111", "1 ", "一", "x1", "1e", "1.", "9x", "é", "数", "1万", "千 ")) {
                String cell = part.repeat(9_000 / part.length()) + "y";

                assertThat(unit.joinTo(cell)).as(part).endsWith("y");
            }
        }
    }

    private static Map<Column, String> expected(String column, String cell) {
        return column.isEmpty() ? Map.of() : Map.of(Column.valueOf(column.toUpperCase(java.util.Locale.ROOT)), cell);
    }

    private static Map<Column, String> read(List<String> header, List<String> row, Map<String, String> columns) {
        return record(header, row, columns).cells();
    }

    private static RawRecord record(List<String> header, List<String> row, Map<String, String> columns) {
        return records(header, row, columns).get(0);
    }

    private static List<RawRecord> records(List<String> header, List<String> row, Map<String, String> columns) {
        return new RecordBuilder(new Origin("records/a.json", 7))
                .fill(layout(header, columns), new Row.Cells(1, header, row))
                .build();
    }

    private static Layout layout(List<String> header, Map<String, String> columns) {
        return new Layout.Maker(new TreeMap<>(columns)).layOut(header);
    }
}
