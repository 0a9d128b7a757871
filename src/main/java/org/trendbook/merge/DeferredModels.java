package org.trendbook.merge;

import java.io.Serializable;
import java.lang.ref.SoftReference;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NamedModels;

/** Models that are put in order when somebody first asks for one. */
final class DeferredModels extends AbstractList<ModelRecord> implements NamedModels, RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    private final int size;
    private final transient Supplier<List<ModelRecord>> source;
    /** Put in order again when memory was short meanwhile. */
    private transient SoftReference<List<ModelRecord>> models = new SoftReference<>(List.of());

    DeferredModels(int size, Supplier<List<ModelRecord>> source) {
        this.size = size;
        this.source = source;
    }

    private synchronized List<ModelRecord> models() {
        List<ModelRecord> known = models.get();
        if (known != null && !known.isEmpty()) {
            return known;
        }
        List<ModelRecord> ordered = source.get();
        models = new SoftReference<>(ordered);
        return ordered;
    }

    @Override
    public ModelRecord get(int index) {
        return models().get(index);
    }

    @Override
    public String nameAt(int index) {
        return NamedModels.nameAt(models(), index);
    }

    @Override
    public String recordIdAt(int index) {
        return NamedModels.recordIdAt(models(), index);
    }

    @Override
    public int size() {
        return size;
    }

    private Object writeReplace() {
        return new ArrayList<>(this);
    }
}
