package org.trendbook.crosscheck.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FoldedTextTest {

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvFileSource(resources = "whole-phrases.csv", numLinesToSkip = 1)
    void aPhraseIsFoundWholeOrNotAtAll(String text, String phrase, String whole, String why) {
        String folded = FoldedText.fold(phrase);
        boolean found =
                new PhraseFinder(List.of(folded)).places(FoldedText.of(text)).containsKey(folded);
        assertThat(found).as(why).isEqualTo(whole.equals("yes"));
    }

    @Test
    void allKindsOfSpaceGoAndItIsKnownWhereTheyWere() {
        FoldedText text = FoldedText.of("a\u3000b\u00a0\uFEFFc\nd1");
        assertThat(text.folded()).isEqualTo("abcd1");
        assertThat(List.of(0, 1, 2, 3, 4)).filteredOn(text::isAfterSpace).containsExactly(0, 1, 2, 3);
    }

    @Test
    void aCommaOfFullWidthStaysOne() {
        assertThat(FoldedText.fold("ERNIE１.０，２０１９年")).isEqualTo("ernie1.0，2019年");
    }

    /** One character may become eighteen. */
    @Test
    void charactersThatStandForWholePhrasesAreSpelledOut() {
        String basmala = "\uFDFA";
        FoldedText text = FoldedText.of(basmala.repeat(30) + " 75");
        assertThat(text.folded()).hasSizeGreaterThan(400).endsWith("75");
        assertThat(text.isAfterSpace(text.length() - 2)).isTrue();
        assertThat(text.isAfterSpace(text.length() - 1)).isFalse();
    }
}
