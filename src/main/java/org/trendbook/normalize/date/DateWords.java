package org.trendbook.normalize.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.normalize.text.TableResource;

/** The vocabulary of dates, from {@code date-words.tsv}. */
final class DateWords {
    private static final Map<String, DateWord> LATIN = new HashMap<>();
    private static final Map<Character, List<DateWord>> HAN = new HashMap<>();

    static {
        for (List<String> row : TableResource.rows("date-words.tsv")) {
            DateToken.Kind kind = DateToken.Kind.valueOf(row.get(0));
            int value = Integer.parseInt(row.get(1));
            for (String text : row.subList(2, row.size())) {
                DateWord word = new DateWord(text, kind, value);
                if (text.charAt(0) < 0x80) {
                    LATIN.put(text, word);
                } else {
                    HAN.computeIfAbsent(text.charAt(0), first -> new ArrayList<>())
                            .add(word);
                }
            }
        }
        HAN.values()
                .forEach(words -> words.sort(
                        Comparator.comparingInt((DateWord word) -> word.text().length())
                                .reversed()));
    }

    private DateWords() {}

    /** A word and what it means. */
    record DateWord(String text, DateToken.Kind kind, int value) {}

    /** The meaning of a word of lower-case Latin letters. */
    static Optional<DateWord> latin(String word) {
        return Optional.ofNullable(LATIN.get(word));
    }

    /** The longest Chinese word that begins at an index. */
    static Optional<DateWord> han(CharSequence text, int at) {
        for (DateWord word : HAN.getOrDefault(text.charAt(at), List.of())) {
            if (text.length() - at >= word.text().length()
                    && word.text()
                            .contentEquals(text.subSequence(at, at + word.text().length()))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
