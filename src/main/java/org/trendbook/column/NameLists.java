package org.trendbook.column;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Lists of names by place, of which the same ones come again and again: each list is held once, and its number by place.
 * Any number of threads may read.
 */
public final class NameLists implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<List<String>> lists;
    private final IntColumn numbers;

    private NameLists(List<List<String>> lists, IntColumn numbers) {
        this.lists = lists;
        this.numbers = numbers;
    }

    /** Takes one list after the other; to be used by one thread. */
    public static final class Builder {
        private final List<List<String>> lists = new ArrayList<>();
        private final Map<List<String>, Integer> known = new HashMap<>();
        private final IntColumn numbers;
        /** The list before, which is often the same object. */
        private List<String> last = List.of();

        private int numberOfLast = -1;

        /** For so many places. */
        public Builder(int places) {
            numbers = IntColumn.zeros(places);
        }

        /** Knows other lists already, by the numbers that they have there. */
        public Builder(int places, NameLists known) {
            this(places);
            for (List<String> list : known.lists) {
                this.known.put(list, lists.size());
                lists.add(list);
            }
        }

        /** Takes, at each place that has one of 0 or more among those whose lists are known, the list from there. */
        public void copy(NameLists known, IntUnaryOperator placeOfKnown) {
            numbers.copy(known.numbers, placeOfKnown);
        }

        public void set(int place, List<String> names) {
            if (names != last || numberOfLast < 0) {
                last = names;
                numberOfLast = number(names);
            }
            numbers.set(place, numberOfLast);
        }

        private int number(List<String> names) {
            Integer number = known.get(names);
            if (number == null) {
                number = lists.size();
                lists.add(names);
                known.put(names, number);
            }
            return number;
        }

        /** The list of a place. */
        public List<String> of(int place) {
            return lists.get(numbers.get(place));
        }

        /** All lists. To be called once, at the end. */
        public NameLists build() {
            return new NameLists(lists, numbers);
        }

        /** The same in another order: at each index what stood at {@code order[index]}. */
        public NameLists inOrder(int[] order) {
            numbers.reorder(order);
            return build();
        }
    }

    /** The number of the list of a place: 0, 1, 2 …; equal lists have equal numbers. */
    public int number(int place) {
        return numbers.get(place);
    }

    /** The numbers by place. */
    public IntColumn numbers() {
        return numbers;
    }

    /** How many different lists there are. */
    public int count() {
        return lists.size();
    }

    /** The list of a number. */
    public List<String> list(int number) {
        return lists.get(number);
    }

    /** The list of a place. */
    public List<String> of(int place) {
        return lists.get(numbers.get(place));
    }
}
