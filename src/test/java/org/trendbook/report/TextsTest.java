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
