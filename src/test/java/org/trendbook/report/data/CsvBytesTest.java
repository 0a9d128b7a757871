package org.trendbook.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvBytesTest {
    private static final String ALPHABET = " !\"#$,;'\n\r\t~}ab019=+-@\u007F\u0080\u00E9\u0416\u4E2D\uFF0C\uFEFF";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsWrittenReadsBack(long seed) {
        Random random = new Random(seed);
        CsvBytes written = new CsvBytes(1);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 2000; row++) {
            List<String> cells = new ArrayList<>();
            for (int cell = 0; cell < 1 + random.nextInt(4); cell++) {
                cells.add(text(random));
            }
            cells.forEach(written::cell);
            written.endRow();
            rows.add(cells);
        }
        assertThat(written.length()).isEqualTo(written.toBytes().length);
        assertThat(CsvCells.of(written.toBytes())).as("seed %d", seed).isEqualTo(rows);
    }

    /** Most cells go past the library's printer: the bytes are those that it would have written. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void rowsAreTheBytesOfTheLibrary(long seed) throws IOException {
        Random random = new Random(seed);
        CsvBytes written = new CsvBytes(1);
        StringBuilder printed = new StringBuilder();
        CSVPrinter printer = new CSVPrinter(
                printed, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
        for (int row = 0; row < 5000; row++) {
            for (int cell = random.nextInt(4); cell >= 0; cell--) {
                String text = text(random);
                written.cell(text);
                printer.print(text);
            }
            written.endRow();
            printer.println();
        }
        assertThat(new String(written.toBytes(), StandardCharsets.UTF_8))
                .as("seed %d", seed)
                .isEqualTo(printed.toString());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(
                    random.nextInt(12) == 0
                            ? Character.toString(0x1F600 + random.nextInt(40))
                            : ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            a,b   | "a,b"
            say"  | "say\"\"\"
            plain | plain
            """)
    void quotesStandOnlyWhereTheyAreNeeded(String text, String expected) {
        CsvBytes written = new CsvBytes(1);
        written.cell("x");
        written.cell(text);
        written.endRow();
        assertThat(new String(written.toBytes(), StandardCharsets.UTF_8)).isEqualTo("x," + expected + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\uDE00b", "\uD83D\uD83D"})
    void writesALoneSurrogateAsTheReplacementCharacter(String text) {
        CsvBytes written = new CsvBytes(1);
        written.cell("x");
        written.cell(text);
        written.endRow();
        assertThat(new String(written.toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("x," + text.replaceAll("[\uD800-\uDFFF]", "\uFFFD") + "\n");
    }
}
