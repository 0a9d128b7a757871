package org.trendbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trendbook.model.FormulaGuard;

/** Delimited text becomes rows, and what is no row costs itself only. */
class DelimitedReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsFoundInTheHeader(String delimiter) throws IOException {
        String header = String.join(delimiter, "model", "note", "country");
        String row = String.join(delimiter, "GPT", "\"a, b; c\td|e\"", "US");

        assertThat(cells(header + "\n" + row + "\n")).containsExactly(List.of("GPT", "a, b; c\td|e", "US"));
    }

    @Test
    void theDelimiterThatMakesKnownNamesWinsOverTheMostFrequent() throws IOException {
        assertThat(read("model;a,b,c,d;note\nGPT;x;y\n").header()).containsExactly("model", "a,b,c,d", "note");
    }

    @Test
    void aFirstLineMayStateTheDelimiter() throws IOException {
        assertThat(rows("sep=;\nmodel;note\nGPT;x\n"))
                .containsExactly(new Row.Cells(3, List.of("model", "note"), List.of("GPT", "x")));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '!', quoteCharacter = '\'', textBlock = """
            "a,b",c            ! a,b      | c ! a delimiter inside quotes
            "say ""hi""\",c     ! say "hi" | c ! a quote is doubled inside quotes
            5" disk,c          ! 5" disk  | c ! a quote inside an unquoted cell is a character
             "a,b" ,c          ! a,b      | c ! spaces around quotes
            "",c               !          | c ! empty quotes
            """)
    void quotesHoldACellTogether(String line, String expected, String why) throws IOException {
        String[] cells = expected.split("\\|", -1);
        assertThat(cells("model,note\n" + line + "\n"))
                .as(why)
                .containsExactly(List.of(cells[0].strip(), cells[1].strip()));
    }

    @Test
    void linesAreCountedThroughQuotedLineBreaksAndBlankLines() throws IOException {
        assertThat(rows("model,note\r\nA,\"x\r\ny\"\r\n\r\n  \nB,z\rC,w"))
                .extracting(Row::line)
                .containsExactly(2L, 6L, 7L);
    }

    @Test
    void aRowOfEmptyCellsIsARow() throws IOException {
        assertThat(cells("model,note\n,\nA,\n")).containsExactly(List.of("", ""), List.of("A", ""));
        assertThat(cells("model\tnote\n\t\n")).containsExactly(List.of("", ""));
    }

    @Test
    void aTextThatEndsWithoutALineBreakIsComplete() throws IOException {
        assertThat(cells("model,note\nA,x")).containsExactly(List.of("A", "x"));
        assertThat(cells("model,note\nA,")).containsExactly(List.of("A", ""));
        assertThat(cells("model,note\nA,\"x\"")).containsExactly(List.of("A", "x"));
    }

    @Test
    void anEmptyTextHasNoHeaderAndNoRows() throws IOException {
        assertThat(read("").header()).isEmpty();
        assertThat(rows("\n \n")).isEmpty();
    }

    @Test
    void namesBehindTheLastFilledOneAreDropped() throws IOException {
        assertThat(read("model,note,,\n").header()).containsExactly("model", "note");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsOwnLineOnly() throws IOException {
        List<Row> rows = rows("model,note\nA,\"open\nB,x\nC,y\n");

        assertThat(rows)
                .first()
                .isEqualTo(new Row.Unreadable(
                        2,
                        "A,\"open",
                        "a quote is opened and never closed",
                        "close the quote, or double it if it belongs to the text"));
        assertThat(rows).extracting(Row::line).containsExactly(2L, 3L, 4L);
    }

    @Test
    void aQuoteThatSwallowsTheNextRowsQuoteCostsItsOwnLineOnly() throws IOException {
        List<Row> rows = rows("model,note\nA,\"open\nB,\"x\"\nC,y\n");

        assertThat(rows)
                .first()
                .isEqualTo(new Row.Unreadable(
                        2,
                        "A,\"open",
                        "there is text after a closing quote",
                        "double the quotes inside the cell, or remove the quotes"));
        assertThat(rows).extracting(Row::line).containsExactly(2L, 3L, 4L);
    }

    @Test
    void aCellOfMoreThanAMebibyteMakesItsRowUnreadable() throws IOException {
        List<Row> rows = rows("model,note\nA," + "x".repeat(RowReader.LONGEST_CELL + 1) + "\nB,y\n");

        assertThat(rows)
                .first()
                .satisfies(row -> assertThat(((Row.Unreadable) row).reason())
                        .isEqualTo("a cell is longer than 1048576 characters"));
        assertThat(rows).extracting(Row::line).containsExactly(2L, 3L);
    }

    @Test
    void aLineOfAHundredMillionCharactersIsPassedInBoundedMemory() throws IOException {
        Reader text = new LongLine("model,note\nA,", 100_000_000, "\nB,y\n");

        List<Row> rows = rows(new DelimitedReader(text, Optional.empty(), DelimitedReaderTest::known));

        assertThat(rows)
                .first()
                .satisfies(row -> assertThat(((Row.Unreadable) row).reason())
                        .isEqualTo("the row is longer than 4194304 characters"));
        assertThat(rows).extracting(Row::line).containsExactly(2L, 3L);
    }

    @Test
    void manyOpenQuotesTakeBoundedTimeAndEveryLineIsAccountedFor() throws IOException {
        int lines = 20_000;
        StringBuilder text = new StringBuilder("model,note\n");
        for (int i = 0; i < lines; i++) {
            text.append("A,\"x\"y,").append("z".repeat(200)).append('\n');
        }

        assertThat(rows(text.toString())).hasSize(lines).allMatch(row -> row instanceof Row.Unreadable);
    }

    @Test
    void aHeaderWithOpenQuotesIsAnErrorThatNamesItsLine() {
        assertThatThrownBy(() -> read("\n\"model,note\nA,x\n"))
                .isInstanceOf(IOException.class)
                .hasMessage("the header in line 2 has quotes that are not closed");
    }

    @Test
    void aHeaderThatNeverEndsIsAnErrorThatSaysSo() {
        assertThatThrownBy(() -> read("m".repeat(RowReader.LONGEST_ROW + 1)))
                .isInstanceOf(IOException.class)
                .hasMessage("the header in line 1 is longer than 4194304 characters");
    }

    /** Commons CSV writes, both read: any text of commas, quotes, spaces, line breaks and letters comes back the same, but for the guard of formulas. */
    @Test
    void itAgreesWithCommonsCsvOnGeneratedTables() throws IOException {
        for (long seed = 0; seed < 500; seed++) {
            String text = generated(new SplittableRandom(seed));
            List<List<String>> expected = new ArrayList<>();
            try (CSVParser parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
                for (CSVRecord record : parser) {
                    expected.add(record.stream().map(FormulaGuard::unguard).toList());
                }
            }
            expected.remove(0);

            assertThat(cells(text)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static String generated(SplittableRandom random) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord("model", "note", "country");
            int rows = random.nextInt(20);
            for (int i = 0; i < rows; i++) {
                printer.printRecord("m" + i, word(random), word(random));
            }
        }
        return text.toString();
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(8);
        for (int i = 0; i < length; i++) {
            word.append(",\"\n\r ;\t亿a'".charAt(random.nextInt(10)));
        }
        return word.toString();
    }

    private static DelimitedReader read(String text) throws IOException {
        return new DelimitedReader(new StringReader(text), Optional.empty(), DelimitedReaderTest::known);
    }

    private static int known(List<String> header) {
        return new Layout.Maker(new TreeMap<>()).known(header);
    }

    private static List<Row> rows(String text) throws IOException {
        return rows(read(text));
    }

    private static List<Row> rows(RowReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    private static List<List<String>> cells(String text) throws IOException {
        return rows(text).stream().map(row -> ((Row.Cells) row).cells()).toList();
    }

    /** A text with a stretch of {@code x} in the middle that is never held. */
    private static final class LongLine extends Reader {
        private final String before;
        private final long length;
        private final String after;
        private long at;

        LongLine(String before, long length, String after) {
            this.before = before;
            this.length = length;
            this.after = after;
        }

        @Override
        public int read(char[] buffer, int offset, int count) {
            for (int i = 0; i < count; i++) {
                long behind = at - before.length() - length;
                if (behind >= after.length()) {
                    return i == 0 ? -1 : i;
                }
                char next = at < before.length() ? before.charAt((int) at) : 'x';
                buffer[offset + i] = behind >= 0 ? after.charAt((int) behind) : next;
                at++;
            }
            return count;
        }

        @Override
        public void close() {}
    }
}
