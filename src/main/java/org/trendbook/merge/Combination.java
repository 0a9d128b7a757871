package org.trendbook.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.trendbook.model.Architecture;
import org.trendbook.model.Column;
import org.trendbook.model.Event;
import org.trendbook.model.EventKind;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Quantity;
import org.trendbook.model.RoundingInterval;
import org.trendbook.model.StatedQuantity;

/**
 * Several records of one model laid together: each field from the first record that fills it. Countries and region
 * belong together and come from one record.
 */
final class Combination {
    /** Cells that say where and when: they go with the record that dates the model. */
    private static final List<Column> OF_THE_DATING_RECORD =
            List.of(Column.RECORD_ID, Column.EVENT, Column.RELEASE_DATE, Column.SOURCE, Column.LOCATOR);

    /** Cells that a model shows as they are spelled; of the others it shows what was read, which its giver names. */
    private static final Set<Column> AS_SPELLED =
            EnumSet.of(Column.TRAINING_DATA, Column.HARDWARE, Column.TRAINING_TIME, Column.LANGUAGES, Column.ACCESS);

    private final List<ModelRecord> parts;
    private final TreeSet<Integer> givers = new TreeSet<>();

    private Combination(List<ModelRecord> parts) {
        this.parts = parts;
        givers.add(0);
    }

    /** The records of one source: all their events are events of the model. */
    static ModelRecord withinSource(List<ModelRecord> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<Event> events =
                parts.stream().flatMap(part -> part.events().stream()).toList();
        return new Combination(parts).combined(events, List.of());
    }

    /** The readings of several sources, highest priority first: the date too comes from the first that has one. */
    static ModelRecord acrossSources(List<ModelRecord> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Combination combination = new Combination(parts);
        List<Event> events = combination.eventsByPriority();
        List<Event> overruled = parts.stream()
                .flatMap(part -> part.events().stream())
                .filter(event -> !events.contains(event))
                .toList();
        return combination.combined(events, overruled);
    }

    /** What dates a model comes from one source as a whole; so does each other kind of event. */
    private List<Event> eventsByPriority() {
        List<Event> events = new ArrayList<>(firstEvents(event -> event.kind().dates()));
        for (EventKind kind : EventKind.values()) {
            if (!kind.dates()) {
                events.addAll(firstEvents(event -> event.kind() == kind));
            }
        }
        return events;
    }

    private List<Event> firstEvents(Predicate<Event> wanted) {
        int giver = giver(part -> part.events().stream().anyMatch(wanted));
        return giver < 0
                ? List.of()
                : parts.get(giver).events().stream().filter(wanted).toList();
    }

    private ModelRecord combined(List<Event> events, List<Event> overruled) {
        ModelRecord dating = dating(events);
        ModelRecord named = first(part -> !part.nameZh().isEmpty());
        ModelRecord ofFamily = first(part -> !part.family().isEmpty());
        ModelRecord made = first(part -> !part.organizations().isEmpty());
        ModelRecord placed = first(part -> !part.countries().isEmpty());
        ModelRecord ofDomain = first(part -> !part.domains().isEmpty());
        ModelRecord built = first(part -> part.architecture() != Architecture.UNSTATED);
        Map<Measure, StatedQuantity> quantities = quantities();
        Map<Column, String> texts = texts(dating);
        SortedMap<String, String> carried = carried();
        return new ModelRecord(
                dating.recordId(),
                dating.ofRecord(),
                parts.get(0).model(),
                parts.get(0).name(),
                named.nameZh(),
                ofFamily.family(),
                made.organizations(),
                placed.countries(),
                placed.region(),
                ofDomain.domains(),
                built.architecture(),
                events,
                overruled,
                quantities,
                texts,
                sources(),
                dating.locator(),
                dating.origin(),
                carried);
    }

    /** The record whose event dates the model, else the first. */
    private ModelRecord dating(List<Event> events) {
        Optional<Event> release =
                events.stream().sorted().filter(event -> event.kind().dates()).findFirst();
        return release.map(event ->
                        parts.get(Math.max(0, giver(part -> part.events().contains(event)))))
                .orElse(parts.get(0));
    }

    private Map<Measure, StatedQuantity> quantities() {
        Map<Measure, StatedQuantity> quantities = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            int giver = firmest(measure);
            if (giver >= 0) {
                givers.add(giver);
                quantities.put(measure, parts.get(giver).quantities().get(measure));
            }
        }
        return quantities;
    }

    /**
     * The first record that gives a value; else the first that gives a bound; else the first that gives parts. A value does
     * not replace a bound, or a number of experts, of a record before it that excludes the value.
     */
    private int firmest(Measure measure) {
        Optional<Quantity> found = Optional.empty();
        int index = -1;
        for (int i = 0; i < parts.size(); i++) {
            Optional<Quantity> next = parts.get(i).quantity(measure);
            int firmness = found.map(Combination::firmness).orElse(-1);
            if (next.filter(one -> firmness(one) > firmness).isPresent() && !excludes(found, next)) {
                found = next;
                index = i;
            }
        }
        return index;
    }

    private static boolean excludes(Optional<Quantity> one, Optional<Quantity> other) {
        Optional<RoundingInterval> first = one.map(Quantity::comparable).flatMap(RoundingInterval::of);
        Optional<RoundingInterval> second = other.map(Quantity::comparable).flatMap(RoundingInterval::of);
        return first.isPresent() && second.isPresent() && !first.get().overlaps(second.get());
    }

    private static int firmness(Quantity quantity) {
        if (quantity.value().isPresent() && quantity.qualifier().isPoint()) {
            return 2;
        }
        return quantity.statesNumber() ? 1 : 0;
    }

    private Map<Column, String> texts(ModelRecord dating) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (Column column : OF_THE_DATING_RECORD) {
            if (!dating.text(column).isEmpty()) {
                texts.put(column, dating.text(column));
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            for (Map.Entry<Column, String> cell : parts.get(i).texts().entrySet()) {
                if (texts.putIfAbsent(cell.getKey(), cell.getValue()) == null && AS_SPELLED.contains(cell.getKey())) {
                    givers.add(i);
                }
            }
        }
        return texts;
    }

    private SortedMap<String, String> carried() {
        SortedMap<String, String> carried = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Map.Entry<String, String> cell : parts.get(i).carried().entrySet()) {
                if (!cell.getValue().isBlank() && carried.putIfAbsent(cell.getKey(), cell.getValue()) == null) {
                    givers.add(i);
                }
            }
        }
        return carried;
    }

    private ModelRecord first(Predicate<ModelRecord> fills) {
        return parts.get(Math.max(0, giver(fills)));
    }

    /** The index of the first record that fills a field, noted as one that gave something; −1 when none does. */
    private int giver(Predicate<ModelRecord> fills) {
        for (int i = 0; i < parts.size(); i++) {
            if (fills.test(parts.get(i))) {
                givers.add(i);
                return i;
            }
        }
        return -1;
    }

    private List<String> sources() {
        return givers.stream()
                .flatMap(giver -> parts.get(giver).sources().stream())
                .distinct()
                .toList();
    }
}
