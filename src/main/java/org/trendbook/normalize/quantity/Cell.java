package org.trendbook.normalize.quantity;

import java.util.List;
import java.util.Optional;

/**
 * What stands in a cell, or between its parentheses: amounts and how they are joined.
 *
 * @param joins one fewer than entries
 */
record Cell(List<Entry> entries, List<Join> joins) {

    enum Join {
        RANGE,
        LIST,
        AND,
        SLASH,
        SUM,
        EQUAL
    }

    /**
     * An amount with what its text says in parentheses behind it.
     *
     * @param expertCount the 8 of {@code 8x7B}, of which the amount is the 7B
     */
    record Entry(Amount amount, Optional<Integer> expertCount, List<Cell> asides) {
        Entry withAmount(Amount other) {
            return new Entry(other, expertCount, asides);
        }
    }

    boolean isJoinedBy(Join join) {
        return joins.contains(join);
    }
}
