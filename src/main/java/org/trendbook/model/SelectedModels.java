package org.trendbook.model;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntUnaryOperator;

/** Some models of a list, in its order. */
public final class SelectedModels extends AbstractList<ModelRecord> implements NamedModels, RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    private final transient List<ModelRecord> all;
    private final transient int size;
    private final transient IntUnaryOperator places;

    /**
     * The models at some places.
     *
     * @param size how many
     * @param places by index their places in the whole list, rising
     */
    public SelectedModels(List<ModelRecord> all, int size, IntUnaryOperator places) {
        this.all = all;
        this.size = size;
        this.places = places;
    }

    /**
     * The models at some places.
     *
     * @param places rising; not to be changed afterwards
     */
    public SelectedModels(List<ModelRecord> all, int[] places) {
        this(all, places.length, index -> places[index]);
    }

    /** All of them. */
    public static SelectedModels all(List<ModelRecord> models) {
        return new SelectedModels(models, models.size(), IntUnaryOperator.identity());
    }

    /** The place in the whole list of the model at an index. */
    public int placeAt(int index) {
        return places.applyAsInt(index);
    }

    @Override
    public ModelRecord get(int index) {
        return all.get(places.applyAsInt(index));
    }

    @Override
    public String nameAt(int index) {
        return NamedModels.nameAt(all, places.applyAsInt(index));
    }

    @Override
    public String recordIdAt(int index) {
        return NamedModels.recordIdAt(all, places.applyAsInt(index));
    }

    @Override
    public int numberAt(int index) {
        return NamedModels.numberAt(all, places.applyAsInt(index));
    }

    @Override
    public int size() {
        return size;
    }

    private Object writeReplace() {
        return new ArrayList<>(this);
    }
}
