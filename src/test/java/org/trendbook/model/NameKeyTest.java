package org.trendbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "WuDao 2.0, wu-dao2.0",
        "ＧＰＴ－３, GPT-3",
        "DALL·E 2, DALL-E 2",
        "PanGu-α, Pangu Alpha",
        "PanGu-Σ, PanGu-σ",
        "PanGu-Σ, PanGu-Sigma",
        "π0, Pi-0",
    })
    void spellingsOfOneNameAreEqual(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"GPT-3, GPT-3.5", "PaLM, PaLM-E", "Llama 2 70B, Llama 270B", "PanGu-α, PanGu-Σ", "PanGu-α, PanGu-a"})
    void otherNamesAreNot(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }
}
