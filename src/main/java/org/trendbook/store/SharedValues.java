package org.trendbook.store;

import java.io.Serializable;
import java.util.List;
import org.trendbook.model.ReleaseDate;

/** Values that many records share, interned: an encoded record holds their numbers, and decoded ones the same objects. */
final class SharedValues implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_LIST = 8;

    private final NumberedValues<String> words = new NumberedValues<>(1 << 16, SharedValues::isShort);
    private final NumberedValues<List<String>> lists = new NumberedValues<>(1 << 13, SharedValues::isShort);
    private final NumberedValues<ReleaseDate> dates = new NumberedValues<>(1 << 14, date -> true);

    /** The number of a word; {@link NumberedValues#UNKNOWN} for one that is not shared. */
    int number(String word) {
        return words.number(word);
    }

    /** The number of an immutable list of words; {@link NumberedValues#UNKNOWN} for one that is not shared. */
    int number(List<String> list) {
        return lists.number(list);
    }

    private static boolean isShort(List<String> list) {
        return list.size() <= LONGEST_LIST && list.stream().allMatch(SharedValues::isShort);
    }

    private static boolean isShort(String word) {
        return word.length() <= LONGEST_WORD;
    }

    /** The number of a date; {@link NumberedValues#UNKNOWN} for one that is not shared. */
    int number(ReleaseDate date) {
        return dates.number(date);
    }

    String word(int number) {
        return words.value(number);
    }

    List<String> list(int number) {
        return lists.value(number);
    }

    ReleaseDate date(int number) {
        return dates.value(number);
    }
}
