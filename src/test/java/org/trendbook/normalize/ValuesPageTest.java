package org.trendbook.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trendbook.model.QuantityField;
import org.trendbook.model.ReleaseDate;
import org.trendbook.normalize.date.DateCase;
import org.trendbook.normalize.date.DateContext;
import org.trendbook.normalize.date.DateReader;
import org.trendbook.normalize.date.DayMonthOrder;
import org.trendbook.normalize.quantity.QuantityCase;
import org.trendbook.normalize.quantity.QuantityReader;

/** The page that explains how values are read tells the truth: each row of its tables is read so. */
class ValuesPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/values.md");
    private static final DateContext SOURCE =
            DateContext.of(ReleaseDate.day(LocalDate.of(2023, 6, 1)), DayMonthOrder.UNSTATED);

    /** The cells of the rows that begin with a text in code. */
    private static List<List<String>> rows() throws IOException {
        return Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(cell -> cell.strip().replaceAll("^`|`$", ""))
                        .toList())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> eachExampleIsReadAsThePageSays() throws IOException {
        List<List<String>> rows = rows();
        assertThat(rows).hasSizeGreaterThan(40);
        return rows.stream().map(row -> DynamicTest.dynamicTest(row.get(0), () -> assertExample(row)));
    }

    /** A row of amounts has the column of its text as second cell, a row of dates has three cells. */
    private static void assertExample(List<String> row) {
        boolean isAmount =
                Stream.of(QuantityField.values()).anyMatch(field -> field.key().equals(row.get(1)));
        if (isAmount) {
            QuantityField field = QuantityField.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            assertThat(QuantityCase.notation(QuantityReader.read(row.get(0), field)))
                    .isEqualTo(row.get(2));
        } else {
            assertThat(DateCase.notation(DateReader.read(row.get(0), SOURCE))).isEqualTo(row.get(1));
        }
    }
}
