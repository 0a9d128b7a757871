package org.trendbook.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"&?");

    @Test
    void aShortTextIsOne() {
        assertThat(Formulas.text("say \"so\"")).isEqualTo("\"say \"\"so\"\"\"");
        assertThat(Formulas.text("")).isEqualTo("\"\"");
    }

    /** Excel holds at most 255 characters between two quotes of a formula. */
    @ParameterizedTest
    @ValueSource(ints = {254, 255, 256, 510, 511, 2000})
    void aLongTextIsJoinedFromPartsThatExcelHolds(int length) {
        for (String text :
                new String[] {"x".repeat(length), "\"".repeat(length), "x" + "\uD83E\uDDE0".repeat(length)}) {
            StringBuilder whole = new StringBuilder();
            Matcher part = QUOTED.matcher(Formulas.text(text));
            while (part.lookingAt()) {
                String said = part.group(1).replace("\"\"", "\"");
                assertThat(said.length()).isLessThanOrEqualTo(255);
                assertThat(Character.isLowSurrogate(said.charAt(0))).isFalse();
                whole.append(said);
                part.region(part.end(), part.regionEnd());
            }
            assertThat(part.hitEnd() || part.regionStart() == part.regionEnd()).isTrue();
            assertThat(whole).hasToString(text);
        }
    }
}
