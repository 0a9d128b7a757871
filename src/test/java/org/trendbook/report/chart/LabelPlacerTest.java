package org.trendbook.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trendbook.report.Preset;

class LabelPlacerTest {
    /** So that a leader ends at the letters, and a label left of its mark stands beside it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Very Large Multilingual Instruction-Tuned Conversational Model",
                "北方联合大学多语言多模态预训练语言模型第一代公开版",
            })
    void thePlaceOfACutLabelIsAsWideAsWhatIsShownOfIt(String label) {
        Lettering lettering = Style.of(Preset.NARROW).label();
        Box mark = Box.around(140, 50, 2);
        Box room = new Box(0, 0, 150, 100);
        LabelPlacer.Wanted wanted = LabelPlacer.Wanted.of(label, lettering, mark, room, lettering.height(), 1, true);
        Surroundings empty = new Surroundings(List.of(mark), box -> false, List.of(), 1);
        Box place =
                LabelPlacer.place(empty, List.of(wanted)).get(0).orElseThrow().box();
        String shown = LabelPlacer.shown(label, lettering, place);
        assertThat(shown).endsWith("…");
        assertThat(place.width()).isCloseTo(lettering.width(shown), within(1e-6));
    }
}
