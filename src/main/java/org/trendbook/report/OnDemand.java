package org.trendbook.report;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** A list whose items are made whenever they are asked for, the same ones each time: it costs no memory for them. */
public class OnDemand<T> extends AbstractList<T> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    private final int size;
    private final transient IntFunction<T> item;

    /**
     * So many items.
     *
     * @param item makes the item of an index; may be called by several threads at once
     */
    public OnDemand(int size, IntFunction<T> item) {
        this.size = size;
        this.item = item;
    }

    /** The list itself where its items are made on demand, else an unmodifiable copy. */
    static <T> List<T> copyOf(List<T> items) {
        return items instanceof OnDemand<T> ? items : List.copyOf(items);
    }

    /** Several lists, one behind the other. */
    static <T> List<T> joined(List<List<T>> lists) {
        int[] starts = new int[lists.size() + 1];
        for (int index = 0; index < lists.size(); index++) {
            starts[index + 1] = starts[index] + lists.get(index).size();
        }
        return new OnDemand<>(starts[lists.size()], at -> {
            int list = 0;
            while (at >= starts[list + 1]) {
                list++;
            }
            return lists.get(list).get(at - starts[list]);
        });
    }

    @Override
    public T get(int index) {
        return item.apply(index);
    }

    @Override
    public int size() {
        return size;
    }

    /** Also in place of a subclass. */
    protected Object writeReplace() {
        return new ArrayList<>(this);
    }
}
