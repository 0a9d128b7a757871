package org.trendbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON documents and JSON Lines become rows. */
class JsonReadersTest {

    @Test
    void anObjectIsARowThatStartsOnItsLine() throws IOException {
        assertThat(document("[\n {\"model\": \"A\"},\n\n {\"model\": \"B\",\n  \"note\": \"x\"}\n]"))
                .containsExactly(
                        new Row.Cells(2, List.of("model"), List.of("A")),
                        new Row.Cells(4, List.of("model", "note"), List.of("B", "x")));
    }

    @Test
    void aNumberKeepsItsSpelling() throws IOException {
        assertThat(cells("{\"a\": 1.750e+11, \"b\": 0.10, \"c\": 123456789012345678901234567890, \"d\": -0}"))
                .containsExactly("1.750e+11", "0.10", "123456789012345678901234567890", "-0");
    }

    @Test
    void otherValuesBecomeTexts() throws IOException {
        assertThat(cells("{\"a\": true, \"b\": null, \"c\": \"\\u4ebf\", \"d\": []}"))
                .containsExactly("true", "", "亿", "");
    }

    @Test
    void theElementsOfAListAreJoined() throws IOException {
        assertThat(cells("{\"a\": [\"8.7B\", \"137B\"], \"b\": [1, null, true], \"c\": [[1, 2], {\"x\": \"y\"}]}"))
                .containsExactly("8.7B;137B", "1;true", "[1,2];{\"x\":\"y\"}");
    }

    @Test
    void anObjectInAnObjectGivesNamesWithADot() throws IOException {
        assertThat(document("[{\"model\": \"A\", \"size\": {\"total\": \"8B\", \"of\": {\"active\": \"2B\"}}}]"))
                .containsExactly(
                        new Row.Cells(1, List.of("model", "size.total", "size.of.active"), List.of("A", "8B", "2B")));
    }

    @Test
    void objectsMayFollowEachOtherWithoutAList() throws IOException {
        assertThat(document("{\"model\": \"A\"}\n{\"model\": \"B\"}"))
                .extracting(Row::line)
                .containsExactly(1L, 2L);
    }

    @Test
    void listsOfListsAreReadThrough() throws IOException {
        assertThat(document("[[{\"model\": \"A\"}], [], {\"model\": \"B\"}]")).hasSize(2);
    }

    /** It would be one model called 'my list', and its records lost. */
    @Test
    void anObjectAroundTheListOfRecordsIsUnreadable() throws IOException {
        assertThat(document("{\"name\": \"my list\", \"Records\": [{\"model\": \"A\"}, {\"model\": \"B\"}]}"))
                .extracting(row -> ((Row.Unreadable) row).reason())
                .containsExactly("the object holds a list of records under 'Records'");
        assertThat(cells("{\"model\": \"A\", \"data\": [\"Pile\", \"C4\"], \"notes\": [{\"by\": \"me\"}]}"))
                .containsExactly("A", "Pile;C4", "{\"by\":\"me\"}");
    }

    @Test
    void whatIsNoObjectIsUnreadable() throws IOException {
        assertThat(document("[\"A\", [1], {\"model\": \"B\"}]"))
                .extracting(row -> row.getClass().getSimpleName())
                .containsExactly("Unreadable", "Unreadable", "Cells");
    }

    @Test
    void aDocumentThatBreaksOffIsAnErrorThatNamesTheLine() {
        assertThatThrownBy(() -> document("[\n{\"model\": \"A\"},\n{\"model\": "))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("line 3: Unexpected end-of-input");
    }

    @Test
    void numbersThatJSONDoesNotHaveAreTexts() throws IOException {
        assertThat(document("[{\"model\": \"A\", \"parameters\": NaN, \"training_data\": -Infinity}]"))
                .containsExactly(new Row.Cells(
                        1, List.of("model", "parameters", "training_data"), List.of("A", "NaN", "-Infinity")));
    }

    @Test
    void deepNestingIsAnErrorNotAFault() {
        assertThatThrownBy(() -> document("[".repeat(100_000)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nesting depth (101) exceeds the maximum allowed (100");
    }

    @Test
    void aValueOfMoreThanAMebibyteMakesItsRowUnreadable() throws IOException {
        List<Row> rows =
                document("[{\"model\": \"" + "x".repeat(RowReader.LONGEST_CELL + 1) + "\"}, {\"model\": \"B\"}]");

        assertThat(rows).extracting(row -> row.getClass().getSimpleName()).containsExactly("Unreadable", "Cells");
    }

    @Test
    void eachLineOfJSONLinesStandsForItself() throws IOException {
        assertThat(lines("{\"model\": \"A\"}\n\n{\"model\": \nnot json\n{\"model\": \"B\"} {}\r\n{\"model\": \"C\"}"))
                .extracting(row -> row.line() + " " + row.getClass().getSimpleName())
                .containsExactly("1 Cells", "3 Unreadable", "4 Unreadable", "5 Unreadable", "6 Cells");
    }

    @Test
    void whatStandsBehindTheObjectOfALineIsToldWithItsPlace() throws IOException {
        assertThat(
                        lines(
                                "{\"model\": \"A\"} {\"model\": \"B\"}\n{\"model\": \"C\"}{\n{\"model\": \"D\"},\n[{\"model\": \"E\"}]"))
                .extracting(row -> row.line() + " " + ((Row.Unreadable) row).reason())
                .containsExactly(
                        "1 text behind the JSON object, at character 16 of the line",
                        "2 text behind the JSON object, at character 15 of the line",
                        "3 a comma behind the JSON object, at character 15 of the line",
                        "4 not a JSON object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"model\": \"A\"", "{\"a\": [1", "{\"a\": {\"b\": 1}", "{", "{\"a\": \"b"})
    void anObjectWithoutItsEndIsToldInPlainWords(String line) throws IOException {
        assertThat(lines(line))
                .extracting(row -> ((Row.Unreadable) row).reason())
                .allSatisfy(reason -> assertThat(reason)
                        .startsWith("not JSON: Unexpected end-of-input")
                        .doesNotContain("REDACTED", "StreamReadFeature", "Source:"));
        assertThatThrownBy(() -> document("[" + line))
                .hasMessageStartingWith("line 1: Unexpected end-of-input")
                .hasMessageNotContainingAny("REDACTED", "StreamReadFeature", "Source:");
    }

    @Test
    void aLineThatIsRejectedStandsWholeInWhatIsRejected() throws IOException {
        String line = "{\"model\": \"A\"} {\"model\": \"B\"}";

        assertThat(lines(line)).extracting(row -> ((Row.Unreadable) row).text()).containsExactly(line);
        assertThat(lines("[1, 2]"))
                .extracting(row -> ((Row.Unreadable) row).text())
                .containsExactly("[1, 2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "\"", "{\"a\":", "1 2", "nul", "{\"a\" 1}", "]"})
    void aLineThatIsNoObjectIsUnreadable(String line) throws IOException {
        assertThat(lines(line + "\n{\"model\": \"A\"}"))
                .extracting(row -> row.getClass().getSimpleName())
                .containsExactly("Unreadable", "Cells");
    }

    @Test
    void aLineOfJSONLinesThatIsTooLongCostsItselfOnly() throws IOException {
        String longLine = "{\"model\": \"" + "x".repeat(9 * RowReader.LONGEST_CELL) + "\"}";

        assertThat(lines(longLine + "\n{\"model\": \"A\"}"))
                .extracting(row -> row.line() + " " + row.getClass().getSimpleName())
                .containsExactly("1 Unreadable", "2 Cells");
    }

    private static List<String> cells(String object) throws IOException {
        return ((Row.Cells) document("[" + object + "]").get(0)).cells();
    }

    private static List<Row> document(String text) throws IOException {
        return rows(new JsonReader(new StringReader(text)));
    }

    private static List<Row> lines(String text) throws IOException {
        return rows(new JsonLinesReader(new StringReader(text)));
    }

    private static List<Row> rows(RowReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (reader) {
            for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
