package org.trendbook.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Something dated that a record says of a model.
 *
 * @param raw the date as the source spells it
 * @param source the id of the source
 * @param recordId the raw record that says so
 */
public record Event(EventKind kind, ReleaseDate date, String raw, String source, String locator, String recordId)
        implements Serializable, Comparable<Event> {
    private static final Comparator<Event> IN_TIME = Comparator.<Event>comparingDouble(
                    event -> event.date().middleDay())
            .thenComparing(event -> event.date().from())
            .thenComparing(Event::kind)
            .thenComparing(Event::recordId)
            .thenComparing(Event::raw)
            .thenComparing(Event::source)
            .thenComparing(Event::locator);

    @Override
    public int compareTo(Event other) {
        return IN_TIME.compare(this, other);
    }
}
