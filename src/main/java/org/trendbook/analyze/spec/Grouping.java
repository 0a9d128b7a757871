package org.trendbook.analyze.spec;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** What models are grouped by: one kind, or several that are crossed. */
public record Grouping(List<GroupKind> kinds) implements Serializable {
    /** All models in one group. */
    public static final Grouping ALL = by(GroupKind.ALL);

    public static final String CROSSED_WITH = " x ";

    public Grouping {
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty() || kinds.stream().distinct().count() < kinds.size()) {
            throw new IllegalArgumentException("groups: cross kinds that differ");
        }
        if (kinds.size() > 1 && kinds.contains(GroupKind.ALL)) {
            throw new IllegalArgumentException("all models cannot be crossed with another group");
        }
    }

    /** The name in settings and files: {@code region}, or {@code region x domain} for a crossing. */
    public String key() {
        return kinds.stream().map(GroupKind::key).collect(Collectors.joining(CROSSED_WITH));
    }

    /**
     * By one kind, or several crossed.
     *
     * @throws IllegalArgumentException if none is named, one twice, or all models are to be crossed
     */
    public static Grouping by(GroupKind... kinds) {
        return new Grouping(List.of(kinds));
    }
}
