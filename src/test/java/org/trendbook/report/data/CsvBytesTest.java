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
import org.junit.jupiter.params.provider.ValueSource;

class CsvBytesTest {
    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final String ALPHABET = " !\"#$,;'\n\r\t~}ab019=+-@\u007F\u0080\u00E9\u0416\u4E2D\uFF0C\uFEFF";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void writesTheBytesOfCommonsCsvAndReadsThemBack(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder expected = new StringBuilder();
        CsvBytes written = new CsvBytes(1);
        List<List<String>> rows = new ArrayList<>();
        try (CSVPrinter printer = new CSVPrinter(expected, RFC_4180)) {
            for (int row = 0; row < 2000; row++) {
                List<String> cells = new ArrayList<>();
                for (int cell = 0; cell < 1 + random.nextInt(4); cell++) {
                    cells.add(text(random));
                }
                printer.printRecord(cells);
                cells.forEach(written::cell);
                written.endRow();
                rows.add(cells);
            }
        }
        String text = new String(written.toBytes(), StandardCharsets.UTF_8);
        assertThat(text).as("seed %d", seed).isEqualTo(expected.toString());
        assertThat(CsvText.rows(written.toBytes())).as("seed %d", seed).isEqualTo(rows);
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
    @ValueSource(strings = {"\uD83D", "a\uDE00b", "\uD83D\uD83D"})
    void writesALoneSurrogateAsTheReplacementCharacter(String text) {
        CsvBytes written = new CsvBytes(1);
        written.cell("x");
        written.cell(text);
        assertThat(new String(written.toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("x," + text.replaceAll("[\uD800-\uDFFF]", "\uFFFD"));
    }
}
