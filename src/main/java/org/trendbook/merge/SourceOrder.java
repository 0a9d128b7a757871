package org.trendbook.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.trendbook.model.Source;

/** Which source is believed first: by priority, then id; those that sources.csv does not list after it, no source last. */
final class SourceOrder implements Comparator<String> {
    private static final int UNLISTED = Integer.MAX_VALUE;

    private final Map<String, Integer> priorities = new HashMap<>();

    SourceOrder(Collection<Source> sources) {
        sources.forEach(source -> priorities.put(source.id(), source.priority()));
    }

    @Override
    public int compare(String one, String other) {
        int byName = Boolean.compare(one.isEmpty(), other.isEmpty());
        if (byName != 0) {
            return byName;
        }
        int byPriority =
                Integer.compare(priorities.getOrDefault(one, UNLISTED), priorities.getOrDefault(other, UNLISTED));
        return byPriority != 0 ? byPriority : one.compareTo(other);
    }
}
