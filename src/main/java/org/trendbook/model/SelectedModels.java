package org.trendbook.model;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/** Some models of a list, in its order. */
public final class SelectedModels extends AbstractList<ModelRecord> implements NamedModels, RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    private final transient List<ModelRecord> all;
    private final transient int[] places;

    /**
     * The models at some places.
     *
     * @param places rising; not to be changed afterwards
     */
    public SelectedModels(List<ModelRecord> all, int[] places) {
        this.all = all;
        this.places = places;
    }

    /** All of them. */
    public static SelectedModels all(List<ModelRecord> models) {
        return new SelectedModels(models, IntStream.range(0, models.size()).toArray());
    }

    /** The whole list. */
    public List<ModelRecord> whole() {
        return all;
    }

    /** The place in the whole list of the model at an index. */
    public int placeAt(int index) {
        return places[index];
    }

    @Override
    public ModelRecord get(int index) {
        return all.get(places[index]);
    }

    @Override
    public String nameAt(int index) {
        return NamedModels.nameAt(all, places[index]);
    }

    @Override
    public String recordIdAt(int index) {
        return NamedModels.recordIdAt(all, places[index]);
    }

    @Override
    public int size() {
        return places.length;
    }

    private Object writeReplace() {
        return new ArrayList<>(this);
    }
}
