package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line on the growth of all models that a run prints. */
class SummaryTest {
    @TempDir
    private Path folder;

    /**
     * Sizes in billions, one a half-year from January 2018 on; {@code |} stands between models of one day. Rates and intervals
     * as scipy.stats.linregress and scipy.stats.t.ppf (SciPy 1.10.1) give them.
     */
    @ParameterizedTest
    @CsvSource({
        "'1 3 9 28 80 250', 'parameters: ×9.1 a year (95% interval 8.8 to 9.4), 6 points'",
        "'1 3 9 28 80',     'parameters: ×9.0 a year (95% interval 8.6 to 9.5), 5 points, too few to quote'",
        "'1|3|9 28|80|250', 'parameters: no rate to quote, 6 points over less than 12 months'",
        "'8 9 8 9 8 9 8',   'parameters: no growth can be shown, ×1.0 a year (95% interval 0.94 to 1.1), 7 points'",
        "'1 3',             'parameters: no trend, 2 points, fewer than 3'",
        "'1',               'parameters: no trend, 1 point, fewer than 3'",
        "'1|3|9|28|80|250', 'parameters: no trend, 6 points of one date or too close together'",
    })
    void aRunSaysNoMoreThanThePointsShow(String sizes, String expected) throws IOException {
        assertThat(lines(sizes)).contains(expected);
    }

    private String lines(String sizes) throws IOException {
        StringBuilder rows = new StringBuilder("model,release_date,parameters\n");
        String[] halves = sizes.split(" ", -1);
        for (int i = 0; i < halves.length; i++) {
            for (String size : halves[i].split("\\|", -1)) {
                rows.append("M" + i + "-" + size + "," + (2018 + i / 2) + (i % 2 == 0 ? "-01-01," : "-07-01,") + size
                        + " billion\n");
            }
        }
        Path input = folder.resolve("in");
        Files.createDirectories(input.resolve("records"));
        Files.writeString(input.resolve("records/models.csv"), rows.toString());
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            assertThat(Main.run(
                            "run",
                            "--input",
                            input.toString(),
                            "--output",
                            folder.resolve("out").toString(),
                            "--lang",
                            "en"))
                    .isZero();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
