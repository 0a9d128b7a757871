package org.trendbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text that we write is a formula, and each comes back as it was. */
class FormulaGuardTest {
    private static final String SIGNS = "'=+-@\t\r\n＝＋－＠1a.e ";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "-2+3", "'=1", "''@x"})
    void aTextThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GPT-3", "-5", "+3", "-1.5e-9", "1=1", "'quoted'", "'", "亿"})
    void otherTextsAndNumbersStay(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'=1, =1", "''=1, '=1", "'-5, -5", "'quoted', 'quoted'", "-5, -5", "', '"})
    void theApostropheIsTakenAwayAgain(String written, String text) {
        assertThat(FormulaGuard.unguard(written)).isEqualTo(text);
    }

    @Test
    void everyTextComesBackAndNoneBeginsLikeAFormula() {
        for (long seed = 0; seed < 20_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(6);
            for (int i = 0; i < length; i++) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String guarded = FormulaGuard.guard(text.toString());

            assertThat(FormulaGuard.unguard(guarded)).as("seed %d", seed).isEqualTo(text.toString());
            assertThat(guarded).as("seed %d", seed).matches("(?s)[^=+\\-@\\t\\r\\n＝＋－＠].*||[+-]\\d.*");
        }
    }
}
