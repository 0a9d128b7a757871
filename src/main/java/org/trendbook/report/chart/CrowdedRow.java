package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trendbook.report.Hue;

/**
 * A row of points too many to be told apart: they are counted in narrow slots, the darker the more points lie in one.
 *
 * @param slots how many points of each hue lie in a slot, by its number from 0 at the left edge of the page
 * @param slotWidth in points
 */
record CrowdedRow(double middle, double reach, double slotWidth, SortedMap<Integer, EnumMap<Hue, Integer>> slots) {
    /** More points than this are not told apart in a row. */
    static final int FROM = 60;

    private static final double SLOT_WIDTH = 1.6;

    static CrowdedRow at(double middle, double reach, double unit) {
        return new CrowdedRow(middle, reach, SLOT_WIDTH * unit, new TreeMap<>());
    }

    void add(double x, Hue hue) {
        slots.computeIfAbsent((int) Math.floor(x / slotWidth), slot -> new EnumMap<>(Hue.class))
                .merge(hue, 1, Integer::sum);
    }

    /** The most points in one slot. */
    int most() {
        return slots.values().stream().mapToInt(Shades::count).max().orElse(0);
    }

    /** What the points cover, neighboring slots joined. */
    List<Box> covered() {
        List<Box> covered = new ArrayList<>();
        int from = Integer.MIN_VALUE;
        int end = Integer.MIN_VALUE;
        for (int slot : slots.keySet()) {
            if (slot != end) {
                add(covered, from, end);
                from = slot;
            }
            end = slot + 1;
        }
        add(covered, from, end);
        return covered;
    }

    private void add(List<Box> covered, int from, int end) {
        if (from < end) {
            covered.add(box(from, end));
        }
    }

    private Box box(int from, int end) {
        return new Box(from * slotWidth, middle - reach, end * slotWidth, middle + reach);
    }

    /** @param most the count that is darkest */
    void paint(Pen pen, int most) {
        for (Map.Entry<Integer, EnumMap<Hue, Integer>> slot : slots.entrySet()) {
            pen.fill(box(slot.getKey(), slot.getKey() + 1), Shades.of(slot.getValue(), most));
        }
    }
}
