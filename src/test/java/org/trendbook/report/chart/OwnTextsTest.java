package org.trendbook.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trendbook.report.Language;
import org.trendbook.report.Texts;

/** No box is ever drawn for a text of our own. */
class OwnTextsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void theFontHoldsEveryCharacterOfOurTexts(Language language) {
        assertThat(Texts.of(language).all())
                .allSatisfy((key, text) -> assertThat(ChartFonts.missing(text))
                        .as("%s = %s", key, text)
                        .isEmpty());
    }
}
