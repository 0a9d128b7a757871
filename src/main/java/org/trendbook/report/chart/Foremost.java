package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Of many things given one after the other the few that weigh most; of equal ones the first. */
final class Foremost<T> {
    private final int most;
    /** The lightest at its head. */
    private final PriorityQueue<Weighed<T>> kept =
            new PriorityQueue<>(Comparator.<Weighed<T>>comparingDouble(Weighed::weight)
                    .thenComparing(Weighed::turn, Comparator.reverseOrder()));

    private int turns;

    private record Weighed<T>(T thing, double weight, int turn) {}

    Foremost(int most) {
        this.most = most;
    }

    void add(T thing, double weight) {
        kept.add(new Weighed<>(thing, weight, turns++));
        if (kept.size() > most) {
            kept.remove();
        }
    }

    /** The heaviest first. */
    List<T> inOrder() {
        List<Weighed<T>> ordered = new ArrayList<>(kept);
        ordered.sort(Comparator.<Weighed<T>>comparingDouble(Weighed::weight)
                .reversed()
                .thenComparingInt(Weighed::turn));
        return ordered.stream().map(Weighed::thing).toList();
    }
}
