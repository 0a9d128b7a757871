package org.trendbook.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

class PointLabelsTest {
    private final PointLabels labels = new PointLabels();

    @Test
    void aLabelStandsAboveItsPointWhereThereIsRoom() {
        assertThat(labels.place("GPT-3", 0.5, 0.5)).contains(STDLblPos.T);
    }

    @Test
    void aSecondOneCloseByStandsBesideItsPoint() {
        labels.place("EXAONE", 0.52, 0.5);
        assertThat(labels.place("Yuan 1.0", 0.5, 0.48)).contains(STDLblPos.L);
    }

    @Test
    void theMarksOfOtherPointsAreNotWrittenOver() {
        labels.mark(0.47, 0.5);
        labels.mark(0.52, 0.5);
        labels.place("EXAONE", 0.52, 0.5);
        assertThat(labels.place("Yuan 1.0", 0.5, 0.5))
                .as("above stands EXAONE, on both sides is a mark")
                .contains(STDLblPos.B);
    }

    @Test
    void wherePointsCrowdTheLastStayWithoutLabels() {
        for (int i = 0; i < 4; i++) {
            assertThat(labels.place("Model", 0.5, 0.5)).isPresent();
        }
        assertThat(labels.place("Model", 0.5, 0.5)).isEmpty();
    }

    @Test
    void noLabelLeavesThePlotBelow() {
        labels.place("T5", 0.5, 0);
        labels.place("T5", 0.5, 0);
        labels.place("T5", 0.5, 0);
        assertThat(labels.place("T5", 0.5, 0)).as("only below would be room").isEmpty();
    }
}
