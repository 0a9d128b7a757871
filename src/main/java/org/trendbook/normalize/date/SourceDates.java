package org.trendbook.normalize.date;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.Source;

/** For each source the context in which its dates are read: the day, month or year on which it appeared. */
public final class SourceDates implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, DateContext> bySource = new TreeMap<>();
    private final DateContext unknown;

    /**
     * @param sources by their ids
     * @param order of day and month in a date of numbers that does not tell it
     */
    public SourceDates(Map<String, Source> sources, DayMonthOrder order) {
        unknown = DateContext.withoutReference(order);
        sources.forEach((id, source) -> bySource.put(id, context(source.published(), order)));
    }

    private DateContext context(String published, DayMonthOrder order) {
        Optional<ReleaseDate> date = DateReader.read(published, unknown).value();
        return date.map(known -> DateContext.of(known, order)).orElse(unknown);
    }

    /** The context of a source; without a reference when the source or its date is not known. */
    public DateContext of(String source) {
        return bySource.getOrDefault(source, unknown);
    }

    /** Whether a source is described at all, with a date or without. */
    public boolean knows(String source) {
        return bySource.containsKey(source);
    }

    /** Whether no source is described. */
    public boolean isEmpty() {
        return bySource.isEmpty();
    }
}
