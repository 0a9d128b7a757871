package org.trendbook.model;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;

/** The models of a list, a few of them replaced by others, each at the place of the one that it replaces. */
public final class ReplacedModels extends AbstractList<ModelRecord> implements NamedModels, RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    private final transient List<ModelRecord> all;
    private final transient int[] places;
    private final transient List<ModelRecord> replacements;
    /** By place: most are told apart without a search. */
    private final transient BitSet replaced = new BitSet();

    /**
     * Replaces the models at some places.
     *
     * @param places rising; not to be changed afterwards
     * @param replacements one for each place
     */
    public ReplacedModels(List<ModelRecord> all, int[] places, List<ModelRecord> replacements) {
        if (places.length != replacements.size()) {
            throw new IllegalArgumentException(places.length + " places for " + replacements.size() + " models");
        }
        this.all = all;
        this.places = places;
        this.replacements = replacements;
        for (int place : places) {
            replaced.set(place);
        }
    }

    /** The index of the replacement at a place; negative where there is none. */
    private int find(int place) {
        return replaced.get(place) ? Arrays.binarySearch(places, place) : -1;
    }

    @Override
    public ModelRecord get(int index) {
        int found = find(index);
        return found >= 0 ? replacements.get(found) : all.get(index);
    }

    @Override
    public String nameAt(int index) {
        int found = find(index);
        return found >= 0 ? NamedModels.nameAt(replacements, found) : NamedModels.nameAt(all, index);
    }

    @Override
    public String recordIdAt(int index) {
        int found = find(index);
        return found >= 0 ? NamedModels.recordIdAt(replacements, found) : NamedModels.recordIdAt(all, index);
    }

    @Override
    public int numberAt(int index) {
        int found = find(index);
        return found >= 0 ? NamedModels.numberAt(replacements, found) : NamedModels.numberAt(all, index);
    }

    @Override
    public int size() {
        return all.size();
    }

    private Object writeReplace() {
        return new ArrayList<>(this);
    }
}
