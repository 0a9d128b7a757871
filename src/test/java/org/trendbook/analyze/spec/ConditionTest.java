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

    @Test
    void aMonthOrAYearIsMeantWholeAtBothEnds() {
        Condition from = new Condition.From("released", new Bound("2020-06"));
        assertThat(isFulfilled(from, "2020-05-31")).isFalse();
        assertThat(isFulfilled(from, "2020-06-01")).isTrue();
        Condition toMonth = new Condition.To("released", new Bound("2020-06"));
        assertThat(isFulfilled(toMonth, "2020-06-30")).isTrue();
        assertThat(isFulfilled(toMonth, "2020-07-01")).isFalse();
        Condition toYear = new Condition.To("released", new Bound("2020"));
        assertThat(isFulfilled(toYear, "2020-12-31")).isTrue();
        assertThat(isFulfilled(toYear, "2021-01-01")).isFalse();
    }

    @Test
    void whatStatesNoNumberIsWithinNoRange() {
        Condition from = new Condition.From("parameters", new Bound("1e9"));
        Condition to = new Condition.To("parameters", new Bound("1e9"));
        assertThat(isFulfilled(from)).isFalse();
        assertThat(isFulfilled(to)).isFalse();
        assertThat(isFulfilled(from, "unknown")).isFalse();
        assertThat(isFulfilled(to, "unknown")).isFalse();
        assertThat(isFulfilled(from, "1000000000")).isTrue();
        assertThat(isFulfilled(to, "1000000000")).isTrue();
    }

    @Test
    void textsAreComparedWithoutRegardToCaseAndEachOfSeveralCounts() {
        assertThat(isFulfilled(new Condition.ContainsAny("domain", List.of("LANG")), "Vision", "Language"))
                .isTrue();
        assertThat(isFulfilled(new Condition.Equals("domain", "LANGUAGE"), "Vision", "Language"))
                .isTrue();
        assertThat(isFulfilled(new Condition.OneOf("domain", List.of("x", "LANGUAGE")), "Vision", "Language"))
                .isTrue();
        assertThat(isFulfilled(new Condition.Equals("domain", "lang"), "Vision", "Language"))
                .isFalse();
    }

    private static boolean isFulfilled(Condition condition, String... texts) {
        return condition.isFulfilledBy(FieldValue.ofTexts(List.of(texts)));
    }
}
