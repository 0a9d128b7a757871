package org.trendbook.merge;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.trendbook.model.ModelRecord;

/** Models that are put in order when somebody first asks for one. */
final class DeferredModels extends AbstractList<ModelRecord> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    private final int size;
    private final transient Supplier<List<ModelRecord>> source;
    private transient List<ModelRecord> models = List.of();

    DeferredModels(int size, Supplier<List<ModelRecord>> source) {
        this.size = size;
        this.source = source;
    }

    @Override
    public synchronized ModelRecord get(int index) {
        if (models.isEmpty()) {
            models = source.get();
        }
        return models.get(index);
    }

    @Override
    public int size() {
        return size;
    }

    private Object writeReplace() {
        return new ArrayList<>(this);
    }
}
