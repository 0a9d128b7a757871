package org.trendbook.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Something in the data that its author should know. It is a row as it stands: what, where, what was found, what was
 * wanted, how to mend it. A text that does not apply is empty.
 *
 * @param origin file and line; line 0 when the problem is of the file as a whole
 */
public record Problem(
        ProblemCode code, Origin origin, String recordId, String column, String found, String wanted, String advice)
        implements Serializable, Comparable<Problem> {
    private static final Comparator<Problem> GRAVEST_FIRST = Comparator.<Problem, Severity>comparing(
                    problem -> problem.code().severity())
            .thenComparing(problem -> problem.code().key())
            .thenComparing(Problem::origin)
            .thenComparing(Problem::recordId)
            .thenComparing(Problem::column)
            .thenComparing(Problem::found)
            .thenComparing(Problem::wanted)
            .thenComparing(Problem::advice);

    /** That of its code. */
    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Problem other) {
        return GRAVEST_FIRST.compare(this, other);
    }
}
