package org.trendbook.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that many records share, each stored once and known by its number. It is bounded: once full, it takes no more. */
final class WordTable {
    static final int UNKNOWN = -1;
    private static final int MOST_WORDS = 1 << 16;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The table whose {@link #toArray} is given. */
    static WordTable of(String[] words) {
        WordTable table = new WordTable();
        for (String word : words) {
            table.number(word);
        }
        return table;
    }

    /** The words by their numbers. */
    String[] toArray() {
        return words.toArray(String[]::new);
    }

    /** The number of a word; {@link #UNKNOWN} for one that the table does not take. */
    int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        if (words.size() == MOST_WORDS || word.length() > LONGEST_WORD) {
            return UNKNOWN;
        }
        words.add(word);
        numbers.put(word, words.size() - 1);
        return words.size() - 1;
    }

    String word(int number) {
        return words.get(number);
    }
}
