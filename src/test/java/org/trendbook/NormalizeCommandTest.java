package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormalizeCommandTest {

    private static List<String> normalize(String lines, String... options) {
        InputStream in = System.in;
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            String[] arguments = new String[options.length + 1];
            arguments[0] = "normalize";
            System.arraycopy(options, 0, arguments, 1, options.length);
            assertThat(Main.run(arguments)).isZero();
        } finally {
            System.setIn(in);
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void eachLineBecomesOneObjectInOrder() {
        assertThat(normalize("1750 亿\n未公开\n\n百亿\n", "--as", "parameters"))
                .containsExactly(
                        "{\"raw\":\"1750 亿\",\"status\":\"read\",\"value\":\"175000000000\",\"low\":\"175000000000\","
                                + "\"high\":\"175000000000\",\"unit\":\"parameters\",\"qualifier\":\"exact\"}",
                        "{\"raw\":\"未公开\",\"status\":\"absent\",\"absence\":\"undisclosed\"}",
                        "{\"raw\":\"\",\"status\":\"absent\",\"absence\":\"empty\"}",
                        "{\"raw\":\"百亿\",\"status\":\"read\",\"value\":\"10000000000\",\"low\":\"10000000000\","
                                + "\"high\":\"10000000000\",\"unit\":\"parameters\",\"qualifier\":\"order_of_magnitude\"}");
    }

    @Test
    void aByteOrderMarkAtTheStartIsNoPartOfTheFirstValue() {
        assertThat(normalize("\uFEFF7B\n\uFEFF7B\n", "--as", "parameters"))
                .extracting(line -> line.substring(0, line.indexOf(",")))
                .containsExactly("{\"raw\":\"7B\"", "{\"raw\":\"\uFEFF7B\"");
        assertThat(normalize("\uFEFF", "--as", "parameters")).isEmpty();
    }

    @Test
    void aRelativeDateNeedsItsReference() {
        assertThat(normalize("今年 5 月", "--as", "date", "--reference", "2023-06-01"))
                .containsExactly("{\"raw\":\"今年 5 月\",\"status\":\"read\",\"from\":\"2023-05-01\","
                        + "\"to\":\"2023-05-31\",\"precision\":\"month\"}");
        assertThat(normalize("今年 5 月", "--as", "date"))
                .singleElement()
                .asString()
                .contains("\"status\":\"refused\"");
    }

    @Test
    void hostileLinesAreRefusedAndEachKeepsItsPlace() {
        String digits = "9".repeat(1 << 20);
        List<String> lines = normalize(digits + "\n🙂\n\u0000\u0007\r\n7B\n", "--as", "parameters");
        assertThat(lines).hasSize(4);
        assertThat(lines.subList(0, 3)).allSatisfy(line -> assertThat(line).contains("\"status\":\"refused\""));
        assertThat(lines.get(3)).contains("\"value\":\"7000000000\"");
    }
}
