package org.trendbook.model;

import java.util.Collections;
import java.util.List;

/**
 * Models of which each is made anew whenever it is asked for: its name and its id cost less than all of it. Such a list
 * cannot be changed.
 */
public interface NamedModels extends List<ModelRecord> {
    int UNNUMBERED = -1;

    /** The {@link ModelRecord#name} of the model at an index. */
    String nameAt(int index);

    /** The {@link ModelRecord#recordId} of the model at an index. */
    String recordIdAt(int index);

    /** The same for the same model in every list of a run, 0 or more; {@link #UNNUMBERED} where that is not known. */
    int numberAt(int index);

    /** A list that cannot be changed, whose models still tell their names at little cost if they did before. */
    static List<ModelRecord> unmodifiable(List<ModelRecord> models) {
        return models instanceof NamedModels ? models : Collections.unmodifiableList(models);
    }

    /** The name of the model at an index of any list. */
    static String nameAt(List<ModelRecord> models, int index) {
        return models instanceof NamedModels named
                ? named.nameAt(index)
                : models.get(index).name();
    }

    /** The record id of the model at an index of any list. */
    static String recordIdAt(List<ModelRecord> models, int index) {
        return models instanceof NamedModels named
                ? named.recordIdAt(index)
                : models.get(index).recordId();
    }

    /** The {@link #numberAt(int) number} of the model at an index of any list. */
    static int numberAt(List<ModelRecord> models, int index) {
        return models instanceof NamedModels named ? named.numberAt(index) : UNNUMBERED;
    }
}
