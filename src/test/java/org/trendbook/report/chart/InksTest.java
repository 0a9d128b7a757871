package org.trendbook.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trendbook.report.Hue;

/** Every text is legible where it stands: a contrast of 4.5 (WCAG 2.1, criterion 1.4.3). */
class InksTest {
    private static final double LEGIBLE = 4.5;

    @Test
    void textsOnPaperAreLegible() {
        assertThat(new Color[] {Inks.TITLE, Inks.TEXT, Inks.QUIET})
                .allSatisfy(ink -> assertThat(Inks.contrast(ink, Inks.PAPER)).isGreaterThanOrEqualTo(LEGIBLE));
        assertThat(Inks.contrast(Inks.TEXT, Inks.GRID))
                .as("years on the line of time")
                .isGreaterThan(LEGIBLE);
    }

    @ParameterizedTest
    @EnumSource(Hue.class)
    void textsInAColorAndOnItAreLegible(Hue hue) {
        assertThat(Inks.contrast(Inks.text(hue), Inks.PAPER)).isGreaterThanOrEqualTo(LEGIBLE);
        assertThat(Inks.contrast(Inks.textOn(Inks.of(hue)), Inks.of(hue))).isGreaterThanOrEqualTo(LEGIBLE);
    }

    @Test
    void contrastIsThatOfTheGuideline() {
        assertThat(Inks.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Inks.contrast(Color.RED, Color.RED)).isEqualTo(1);
    }
}
