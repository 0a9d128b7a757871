package org.trendbook.model;

import java.util.List;

/** Models of which each is made anew whenever it is asked for: its name and its id cost less than all of it. */
public interface NamedModels extends List<ModelRecord> {
    /** The {@link ModelRecord#name} of the model at an index. */
    String nameAt(int index);

    /** The {@link ModelRecord#recordId} of the model at an index. */
    String recordIdAt(int index);

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
}
