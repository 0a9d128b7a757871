package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/** Of many things given one after the other the few that weigh most; of equal ones the first. */
final class Foremost<T> {
    private final int most;
    /** The lightest at its head. */
    private final PriorityQueue<Weighed<T>> kept =
            new PriorityQueue<>(Comparator.<Weighed<T>>comparingDouble(Weighed::weight)
                    .thenComparing(Weighed::turn, Comparator.reverseOrder()));

    private int turns;
    private double lightest;

    private record Weighed<T>(T thing, double weight, int turn) {}

    Foremost(int most) {
        this.most = most;
    }

    /** @param thing is only made when it is among the foremost so far */
    void add(Supplier<T> thing, double weight) {
        int turn = turns++;
        if (kept.size() == most) {
            if (weight <= lightest) {
                return;
            }
            kept.remove();
        }
        kept.add(new Weighed<>(thing.get(), weight, turn));
        lightest = kept.element().weight();
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
