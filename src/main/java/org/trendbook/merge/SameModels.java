package org.trendbook.merge;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.SameModel;
import org.trendbook.store.ModelOrder;
import org.trendbook.store.ModelStore;

/** The models that several sources record, made on demand. */
final class SameModels extends AbstractList<SameModel> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    private final transient ModelStore store;
    private final transient List<Merger.SameNumbers> numbers;

    private SameModels(ModelStore store, List<Merger.SameNumbers> numbers) {
        this.store = store;
        this.numbers = numbers;
    }

    /** In the order in which models stand. */
    static SameModels inTime(ModelStore store, ModelOrder times, List<Merger.SameNumbers> same) {
        Map<Integer, Merger.SameNumbers> byUsed = new HashMap<>();
        same.forEach(one -> byUsed.put(one.used(), one));
        int[] used = same.stream().mapToInt(Merger.SameNumbers::used).toArray();
        List<Merger.SameNumbers> inOrder = new ArrayList<>(used.length);
        for (int number : times.sorted(used)) {
            Merger.SameNumbers one = byUsed.get(number);
            if (one != null) {
                inOrder.add(one);
            }
        }
        return new SameModels(store, inOrder);
    }

    @Override
    public SameModel get(int index) {
        Merger.SameNumbers one = numbers.get(index);
        List<ModelRecord> readings =
                Arrays.stream(one.readings()).mapToObj(store::get).toList();
        return new SameModel(store.get(one.used()), readings);
    }

    @Override
    public int size() {
        return numbers.size();
    }

    /** On another machine there is no store: the models themselves go there. */
    private Object writeReplace() {
        return new ArrayList<>(this);
    }
}
