package org.trendbook.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All that is recorded of one (model, size): a row of models.csv. Made of every record of it in one source, or, field by
 * field, of several sources.
 *
 * @param recordId id of the record that dates it, else of the first; so are {@code locator} and {@code origin}
 * @param model canonical name without a size
 * @param name the name to show, with the size where a model has several
 * @param events the events that count, in order of time: of several sources those of the first that has one of the kind
 * @param overruled what sources of lower priority say of events that count, in order of time
 * @param quantities by measure, each with its words and source
 * @param texts raw cells as the source spells them; of several records the first filled one
 * @param sources the ids of the sources that gave a field, by priority; none when the records name none
 */
public record ModelRecord(
        String recordId,
        String ofRecord,
        String model,
        String name,
        String nameZh,
        String family,
        List<String> organizations,
        List<String> countries,
        Region region,
        List<String> domains,
        Architecture architecture,
        List<Event> events,
        List<Event> overruled,
        Map<Measure, StatedQuantity> quantities,
        Map<Column, String> texts,
        List<String> sources,
        String locator,
        Origin origin,
        SortedMap<String, String> carried)
        implements Serializable {

    public ModelRecord {
        organizations = List.copyOf(organizations);
        countries = List.copyOf(countries);
        domains = List.copyOf(domains);
        events = inTime(events);
        overruled = inTime(overruled);
        quantities = EnumTable.copyOf(quantities);
        texts = EnumTable.copyOf(texts);
        sources = List.copyOf(sources);
        carried = CarriedCells.copyOf(carried);
    }

    private static List<Event> inTime(List<Event> events) {
        return events.size() < 2 || isInTime(events)
                ? List.copyOf(events)
                : events.stream().sorted().toList();
    }

    private static boolean isInTime(List<Event> events) {
        for (int i = 1; i < events.size(); i++) {
            if (events.get(i - 1).compareTo(events.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The event that dates the model: the earlier of announced and released; none when neither is recorded. */
    public Optional<Event> release() {
        for (Event event : events) {
            if (event.kind().dates()) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /** The quantity of a measure, when a record states one. */
    public Optional<Quantity> quantity(Measure measure) {
        StatedQuantity stated = quantities.get(measure);
        return stated == null ? Optional.empty() : Optional.of(stated.quantity());
    }

    /** The raw cell of a column; empty when no record fills it. */
    public String text(Column column) {
        return texts.getOrDefault(column, "");
    }
}
