package org.trendbook.crosscheck.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.trendbook.crosscheck.grounding.Passages.Span;

class PassagesTest {
    private static final BitSet NO_LISTS = new BitSet();

    private static List<String> sentences(String text) {
        Passages passages = new Passages(FoldedText.of(text), NO_LISTS);
        return pieces(text, passages::sentence);
    }

    private static List<String> clauses(String text) {
        Passages passages = new Passages(FoldedText.of(text), NO_LISTS);
        return pieces(text, passages::clause);
    }

    private static List<String> pieces(String text, IntFunction<Span> around) {
        String folded = FoldedText.fold(text);
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at < folded.length(); at = around.apply(at).end()) {
            Span piece = around.apply(at);
            assertThat(around.apply(piece.end() - 1))
                    .as("the same from its last character")
                    .isEqualTo(piece);
            pieces.add(folded.substring(piece.start(), piece.end()));
        }
        return pieces;
    }

    @Test
    void aSentenceEndsWithItsMark() {
        assertThat(sentences("甲。乙！丙？丁；戊")).containsExactly("甲。", "乙!", "丙?", "丁;", "戊");
        assertThat(sentences("甲。乙。")).containsExactly("甲。", "乙。");
    }

    @Test
    void aPeriodEndsASentenceBeforeASpaceAlone() {
        assertThat(sentences("It has 1.5 B. GPT-3.5 follows. End"))
                .containsExactly("ithas1.5b.", "gpt-3.5follows.", "end");
    }

    @Test
    void aLineBreakEndsNothing() {
        assertThat(sentences("one\n\ntwo")).containsExactly("onetwo");
    }

    @Test
    void aClauseEndsAtACommaOrColonButNotInsideANumber() {
        assertThat(clauses("甲，乙, c: 1,750 M at 10:30, 5 d. e"))
                .containsExactly("甲，", "乙,", "c:", "1,750mat10:30,", "5d.", "e");
        assertThat(clauses("5，5")).as("of full width, it stands in no number").containsExactly("5，", "5");
        assertThat(clauses("v,5 and 5,v")).as("digits on both sides").containsExactly("v,", "5and5,", "v");
        assertThat(clauses(",5")).containsExactly(",", "5");
    }

    @Test
    void bracketsThatCloseSoonAreNotDivided() {
        assertThat(clauses("A（x，y），B")).containsExactly("a(x，y)，", "b");
        assertThat(clauses("A(x, y B, c"))
                .as("one that never closes divides as if it were not there")
                .containsExactly("a(x,", "yb,", "c");
        assertThat(clauses("A(x, y. B)"))
                .as("nor one that closes in another sentence")
                .containsExactly("a(x,", "y.", "b)");
    }

    @Test
    void commasBetweenTheEntriesOfAListDivideNothing() {
        String text = "A，B，c";
        BitSet lists = new BitSet();
        lists.set(1);
        Passages passages = new Passages(FoldedText.of(text), lists);
        assertThat(passages.clause(0)).isEqualTo(new Span(0, 4));
    }

    @Test
    void spansOverlapWhenTheyShareACharacter() {
        Span span = new Span(10, 20);
        assertThat(span.overlaps(19, 30)).isTrue();
        assertThat(span.overlaps(20, 30)).isFalse();
        assertThat(span.overlaps(0, 11)).isTrue();
        assertThat(span.overlaps(0, 10)).isFalse();
    }

    @Test
    void theDistanceIsWhatLiesBetween() {
        Span span = new Span(10, 20);
        assertThat(span.distanceTo(new Span(25, 30))).isEqualTo(5);
        assertThat(span.distanceTo(new Span(2, 7))).isEqualTo(3);
        assertThat(span.distanceTo(new Span(15, 30))).isZero();
        assertThat(span.within(3, new Span(14, 15))).isEqualTo(new Span(11, 18));
    }
}
