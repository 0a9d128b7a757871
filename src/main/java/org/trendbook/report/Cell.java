package org.trendbook.report;

import java.io.Serializable;
import java.time.LocalDate;

/** What stands in one cell of a sheet. */
public sealed interface Cell extends Serializable {
    Cell BLANK = new Blank();

    /** How a cell stands out. The words say the same, so that nothing is told by color alone. */
    enum Emphasis {
        NONE,
        /** Heads a block of rows. */
        HEADING,
        /** Less important than its neighbors. */
        MUTED,
        GOOD,
        CAUTION,
        BAD
    }

    /** Nothing. */
    record Blank() implements Cell {}

    /** A text; never taken for a formula, whatever it begins with. */
    record Text(String text, Emphasis emphasis) implements Cell {}

    /** A finite number. */
    record Amount(double value) implements Cell {
        public Amount {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a cell holds a finite number or none");
            }
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /**
     * A live formula.
     *
     * @param formula without the leading equals sign, in English with commas
     * @param cached the value that this program computed: a number, a text, a day or blank
     */
    record Formula(String formula, Cell cached) implements Cell {}

    /**
     * A link.
     *
     * @param target {@code 'Sheet name'!A1} for a cell of the same workbook, {@code other.xlsx#'Sheet name'!A1} for one of a
     *     workbook beside it, or an absolute URL
     */
    record Link(String text, String target) implements Cell {}

    /** A text without emphasis; blank when empty. */
    static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Text(text, Emphasis.NONE);
    }

    /** A text that stands out; blank when empty. */
    static Cell text(String text, Emphasis emphasis) {
        return text.isEmpty() ? BLANK : new Text(text, emphasis);
    }

    static Cell number(double value) {
        return new Amount(value);
    }

    static Cell day(LocalDate day) {
        return new Day(day);
    }
}
