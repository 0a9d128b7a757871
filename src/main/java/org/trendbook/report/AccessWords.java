package org.trendbook.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.trendbook.model.NameKey;

/**
 * What sources say of how a model may be had, in the language of the report. The words of the table {@code
 * access-words.tsv} are translated; all others stay as the source spells them.
 */
public final class AccessWords {
    private static final Map<Language, Map<String, String>> BY_SPELLING = read();

    private AccessWords() {}

    /** The words of a source in a language; as spelled where they are of that language already, or unknown. */
    public static String in(Language language, String spelled) {
        return BY_SPELLING.getOrDefault(language, Map.of()).getOrDefault(NameKey.of(spelled), spelled);
    }

    private static Map<Language, Map<String, String>> read() {
        Map<String, String> english = new HashMap<>();
        Map<String, String> chinese = new HashMap<>();
        try (InputStream in = AccessWords.class.getResourceAsStream("access-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("access-words.tsv is not on the class path");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> {
                        english.putIfAbsent(NameKey.of(row[1]), row[0]);
                        chinese.putIfAbsent(NameKey.of(row[0]), row[1]);
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new EnumMap<>(Map.of(Language.EN, english, Language.ZH, chinese));
    }
}
