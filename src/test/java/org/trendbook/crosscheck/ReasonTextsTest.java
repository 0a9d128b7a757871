package org.trendbook.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sentence has a text in both languages, and each text names all that its sentence names. */
class ReasonTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String name = "/org/trendbook/report/reasons_" + language + ".properties";
        try (Reader reader =
                new InputStreamReader(ReasonTextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everySentenceIsWrittenAndNoOther(String language) throws IOException {
        assertThat(new TreeSet<>(texts(language).stringPropertyNames()))
                .isEqualTo(Arrays.stream(ReasonKey.values())
                        .map(ReasonKey::textKey)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyTextNamesAllThatItsSentenceNames(String language) throws IOException {
        Properties texts = texts(language);
        for (ReasonKey key : ReasonKey.values()) {
            TreeSet<Integer> named = PLACEHOLDER
                    .matcher(texts.getProperty(key.textKey()))
                    .results()
                    .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named)
                    .as(key.textKey())
                    .isEqualTo(
                            IntStream.range(0, key.arguments()).boxed().collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void itsTextIsFilledWithWhatItNamesInOrder() {
        Reason reason =
                Reason.of(ReasonKey.NO_VALUE, new Argument.Name("{1}"), new Argument.Figure(BigDecimal.valueOf(2)));
        assertThat(reason.in((key, arguments) -> key + Arrays.toString(arguments), new Plain()))
                .isEqualTo("reason.no_value[{1}, 2]");
    }
}
