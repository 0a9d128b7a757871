package org.trendbook.analyze;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.trendbook.column.IntColumn;

/** The names that each model has under one kind of group: each list of names once, and its number by row. */
final class GroupNames implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<List<String>> lists;
    private final IntColumn numbers;

    private GroupNames(List<List<String>> lists, IntColumn numbers) {
        this.lists = lists;
        this.numbers = numbers;
    }

    /** Takes the names of one model after the other. */
    static final class Builder {
        private final List<List<String>> lists = new ArrayList<>();
        private final Map<List<String>, Integer> known = new HashMap<>();
        private final IntColumn numbers;
        /** The list of the model before, which is often the same object. */
        private List<String> last = List.of();

        private int numberOfLast = -1;

        Builder(int models) {
            numbers = IntColumn.zeros(models);
        }

        /** Knows the lists of other models already, by the numbers that they have there. */
        Builder(int models, GroupNames known) {
            this(models);
            for (List<String> list : known.lists) {
                this.known.put(list, lists.size());
                lists.add(list);
            }
        }

        /** Takes, at each place with a row of 0 or more, the names that models whose lists are known have at the row. */
        void copy(GroupNames names, IntUnaryOperator rows) {
            numbers.copy(names.numbers, rows);
        }

        void set(int place, List<String> names) {
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

        List<String> list(int place) {
            return lists.get(numbers.get(place));
        }

        /** The names by row; {@code order} says which place each row has. To be called once, at the end. */
        GroupNames inOrder(int[] order) {
            numbers.reorder(order);
            return new GroupNames(lists, numbers);
        }
    }

    /** The number of the list of names of a row; equal lists have equal numbers. */
    int number(int row) {
        return numbers.get(row);
    }

    /** The numbers by row. */
    IntColumn numbers() {
        return numbers;
    }

    /** How many different lists there are. */
    int count() {
        return lists.size();
    }

    List<String> list(int number) {
        return lists.get(number);
    }
}
