package org.trendbook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Texts.of(Language.ZH).all().keySet())
                .containsExactlyElementsOf(Texts.of(Language.EN).all().keySet());
    }

    @Test
    void bothLanguagesFillInTheSameThings() {
        assertThat(Texts.of(Language.EN).all())
                .allSatisfy((key, english) -> assertThat(
                                placeholders(Texts.of(Language.ZH).get(key)))
                        .as(key)
                        .isEqualTo(placeholders(english)));
    }

    @Test
    void englishTextsHoldNoChineseButAsAnExample() {
        assertThat(Texts.of(Language.EN).all())
                .allSatisfy((key, text) -> assertThat(
                                HAN.matcher(text.replaceAll("'[^']*'", "")).find())
                        .as(key)
                        .isFalse());
    }

    @Test
    void placeholdersInsideArgumentsStayAsTheyAre() {
        assertThat(Texts.of(Language.EN).get("interval", "{1}", "2")).isEqualTo("{1} to 2");
    }

    /** English has a singular. */
    @Test
    void theWordThatFollowsANumberGoesWithIt() {
        Texts texts = Texts.of(Language.EN);
        assertThat(texts.get("chart.duration.months", 1)).isEqualTo("1 month");
        assertThat(texts.get("chart.duration.months", "1.5")).isEqualTo("1.5 months");
        assertThat(texts.get("chart.duration.months", 0)).isEqualTo("0 months");
        assertThat(Texts.of(Language.ZH).get("chart.duration.months", 1)).isEqualTo("1 个月");
    }

    @Test
    void aMissingKeyOrArgumentIsAFault() {
        Texts texts = Texts.of(Language.EN);
        assertThatThrownBy(() -> texts.get("no.such.key")).hasMessage("no text 'no.such.key' in en");
        assertThatThrownBy(() -> texts.get("interval", "1")).hasMessage("text '{0} to {1}' wants argument 1");
    }

    private static SortedSet<String> placeholders(String text) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
