package org.trendbook.model;

import java.io.Serializable;
import java.util.List;

/**
 * One name that two sources use, none of whose sizes they share: they are models of their own, and that is a difference.
 *
 * @param one the models of that name in the source of higher priority; at least one
 * @param other those in the other source; at least one
 */
public record ApartModels(String name, List<ModelRecord> one, List<ModelRecord> other) implements Serializable {
    public ApartModels {
        one = List.copyOf(one);
        other = List.copyOf(other);
        if (one.isEmpty() || other.isEmpty()) {
            throw new IllegalArgumentException("a source without a model called " + name);
        }
    }
}
