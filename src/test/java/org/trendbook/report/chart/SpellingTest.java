package org.trendbook.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trendbook.report.Language;
import org.trendbook.report.Preset;

/** What is drawn for characters: themselves, or a stand-in, never an empty box. */
class SpellingTest {
    private static final Lettering LABEL = Style.of(Preset.COLUMN).label();

    @Test
    void aCharacterThatTheFontLacksIsDrawnAsAStandInAndKnown() {
        assertThat(ChartFonts.missing("GPT-𒀀")).containsExactly(0x12000);
        assertThat(LABEL.outline("𒀀", 0, 0).getBounds2D())
                .isEqualTo(LABEL.outline("〓", 0, 0).getBounds2D());
        assertThat(ChartFonts.missing(SamplePlans.trend(Language.ZH).words().title()))
                .isEmpty();
    }

    @Test
    void aLetterWithAnAccentThatTheFontLacksIsDrawnWithoutIt() {
        assertThat(ChartFonts.missing("ǭ")).containsExactly((int) 'ǭ');
        assertThat(LABEL.width("ǭ")).isEqualTo(LABEL.width("o"));
        assertThat(LABEL.width("Łukasz Çağrı")).as("strokes and missing dots").isEqualTo(LABEL.width("Lukasz Çagri"));
    }

    @Test
    void raisedFiguresAndSignsAreDrawn() {
        assertThat(ChartFonts.missing("3.1×10²³ ≥ 5 % – “x” … R² ₂ ½")).isEmpty();
        assertThat(LABEL.width("10²³")).isLessThan(LABEL.width("1023"));
    }

    /** The gap between Chinese and other letters is the same however a name is spelled. */
    @Test
    void namesAreDrawnAlikeWithAndWithoutSpaces() {
        assertThat(LABEL.width("悟道2.0")).isEqualTo(LABEL.width("悟道 2.0"));
        assertThat(LABEL.outline("盘古NLP大模型", 0, 0).getBounds2D())
                .isEqualTo(LABEL.outline("盘古 NLP 大模型", 0, 0).getBounds2D());
    }

    @Test
    void quotationMarksAreNarrowInEnglish() {
        assertThat(LABEL.width("“GPT”")).isLessThan(LABEL.width("“盘古”") - LABEL.width("盘古") + LABEL.width("GPT"));
        assertThat(LABEL.width("“GPT” 𒀀") - LABEL.width("𒀀"))
                .as("beside a stand-in")
                .isEqualTo(LABEL.width("“GPT” "));
    }
}
