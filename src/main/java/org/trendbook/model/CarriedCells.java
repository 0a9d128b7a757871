package org.trendbook.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The foreign columns of a record that are carried along for analyses: mostly none. */
final class CarriedCells {
    private CarriedCells() {}

    static SortedMap<String, String> copyOf(SortedMap<String, String> cells) {
        return cells.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }
}
