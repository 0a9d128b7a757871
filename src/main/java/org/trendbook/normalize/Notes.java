package org.trendbook.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trendbook.model.Problem;

/** What is noted while a raw record is read: how its cells came to values, and what its author should know. */
final class Notes {
    private final List<CellTrail> trail = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    void add(CellTrail cell) {
        trail.add(cell);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** The cells in the order of the columns; those of one column as they were noted. */
    List<CellTrail> trail() {
        trail.sort(Comparator.comparing(CellTrail::column));
        return trail;
    }

    List<Problem> problems() {
        return problems;
    }
}
