package org.trendbook.crosscheck.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AccessExpressionsTest {

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvFileSource(resources = "access-expressions.csv", numLinesToSkip = 1)
    void aWordOfAccessIsTheWholeExpressionOrNotSaid(String text, String word, String whole, String why) {
        FoldedText folded = FoldedText.of(text);
        String phrase = FoldedText.fold(word);
        boolean found = new PhraseFinder(List.of(phrase))
                .places(folded).getOrDefault(phrase, List.of()).stream()
                        .anyMatch(place -> !AccessExpressions.isPart(folded, place.start(), place.end()));
        assertThat(found).as(why).isEqualTo(whole.equals("yes"));
    }
}
