package org.trendbook.analyze.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ConditionTest {

    private static boolean matches(String expression, String text) {
        return new Condition.Matches("note", expression).isFulfilledBy(FieldValue.ofTexts(List.of(text)));
    }

    @Test
    void anExpressionMayStandAnywhereInTheText() {
        assertThat(matches("(?i)transf.rmer$", "A sparse Transformer")).isTrue();
        assertThat(matches("^transformer", "A sparse Transformer")).isFalse();
    }

    @Test
    @Timeout(30)
    void anExpressionThatWouldGoOnForYearsIsRefused() {
        assertThatThrownBy(() -> matches("(a+)+?b", "a".repeat(100)))
                .isInstanceOf(UnusableAnalysisException.class)
                .hasMessage("the condition of 'note' matches '(a+)+?b' takes too many steps on '"
                        + "a".repeat(80)
                        + "…'; write it without a repetition inside a repetition, or use contains_any");
        assertThatThrownBy(() -> matches("(x|y|xy)*z", "xy".repeat(40_000)))
                .isInstanceOf(UnusableAnalysisException.class);
    }

    @Test
    void aLongTextAloneIsNoReasonToRefuse() {
        assertThat(matches("[a-z]+ \\d", "word ".repeat(200_000) + "7")).isTrue();
    }

    @Test
    void anExpressionThatIsNoneIsRefusedAtOnce() {
        assertThatThrownBy(() -> new Condition.Matches("note", "("))
                .hasMessageStartingWith("'(' is no regular expression: ");
        assertThatThrownBy(() -> new Condition.Matches("note", "(".repeat(500_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + "(".repeat(80) + "…' is no regular expression: ");
    }
}
