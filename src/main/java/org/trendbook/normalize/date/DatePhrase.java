package org.trendbook.normalize.date;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A date as its words say it, not yet placed in the calendar: each term at most once. */
record DatePhrase(Map<DateTerm, Integer> terms) implements Serializable {

    DatePhrase {
        terms = new EnumMap<>(terms);
    }

    boolean has(DateTerm term) {
        return terms.containsKey(term);
    }

    /** The value of a term that this phrase has. */
    int get(DateTerm term) {
        return terms.getOrDefault(term, 0);
    }

    boolean namesDay() {
        boolean dayOfWeek = has(DateTerm.RELATIVE_WEEK) && has(DateTerm.WEEKDAY);
        return has(DateTerm.DAY) || has(DateTerm.RELATIVE_DAY) || dayOfWeek;
    }

    boolean namesYear() {
        return has(DateTerm.YEAR) || has(DateTerm.RELATIVE_YEAR);
    }

    /** Whether a term reckoned from the source's date decides the year too. */
    boolean bringsYear() {
        return has(DateTerm.RELATIVE_MONTH)
                || has(DateTerm.RELATIVE_WEEK)
                || has(DateTerm.RELATIVE_QUARTER)
                || has(DateTerm.RELATIVE_QUARTERS)
                || has(DateTerm.RELATIVE_HALF)
                || has(DateTerm.RELATIVE_DAY);
    }

    /** The terms that say which part of a year is meant. */
    Set<DateTerm> withinYear() {
        Set<DateTerm> core = EnumSet.noneOf(DateTerm.class);
        core.addAll(terms.keySet());
        core.remove(DateTerm.YEAR);
        core.remove(DateTerm.RELATIVE_YEAR);
        core.remove(DateTerm.WEEKDAY);
        return core;
    }

    DatePhrase with(DateTerm term, int value) {
        Map<DateTerm, Integer> more = new EnumMap<>(terms);
        more.put(term, value);
        return new DatePhrase(more);
    }

    /** The same with one term read as another. */
    DatePhrase renamed(DateTerm from, DateTerm to) {
        Map<DateTerm, Integer> other = new EnumMap<>(terms);
        other.remove(from);
        other.put(to, get(from));
        return new DatePhrase(other);
    }

    /** The same with terms of another phrase, where it has them. */
    DatePhrase borrowing(DatePhrase lender, DateTerm... wanted) {
        DatePhrase whole = this;
        for (DateTerm term : wanted) {
            if (lender.has(term) && !has(term)) {
                whole = whole.with(term, lender.get(term));
            }
        }
        return whole;
    }
}
