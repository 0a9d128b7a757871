package org.trendbook.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.model.Column;
import org.trendbook.model.Event;
import org.trendbook.model.EventKind;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Quantity;
import org.trendbook.model.RoundingInterval;
import org.trendbook.model.StatedQuantity;

/**
 * Where the records of one model in one source give a field two values: two dates for one event that happens once, two
 * amounts that no number rounds to, or one size in two spellings. Each value is compared with the first.
 */
final class SourceConflicts {
    private static final List<EventKind> ONCE = List.of(EventKind.STARTED, EventKind.ANNOUNCED, EventKind.RELEASED);

    private SourceConflicts() {}

    /** @param records of one model in one source, in the order in which they are written */
    static List<Problem> of(List<ModelRecord> records) {
        List<Problem> problems = new ArrayList<>();
        Map<EventKind, ModelRecord> dated = new EnumMap<>(EventKind.class);
        Map<Measure, ModelRecord> measured = new EnumMap<>(Measure.class);
        for (ModelRecord record : records) {
            for (Event event : record.events()) {
                ModelRecord first = dated.putIfAbsent(event.kind(), record);
                if (first != null && ONCE.contains(event.kind())) {
                    dates(first, record, event).ifPresent(problems::add);
                }
            }
            for (Map.Entry<Measure, StatedQuantity> amount : record.quantities().entrySet()) {
                ModelRecord first = measured.putIfAbsent(amount.getKey(), record);
                if (first != null) {
                    amounts(first, record, amount.getKey()).ifPresent(problems::add);
                }
            }
        }
        return problems;
    }

    private static Optional<Problem> dates(ModelRecord first, ModelRecord later, Event event) {
        return first.events().stream()
                .filter(before -> before.kind() == event.kind())
                .filter(before -> !before.date().overlaps(event.date()))
                .findFirst()
                .map(before -> problem(
                        first,
                        later,
                        Column.RELEASE_DATE,
                        before.raw(),
                        event.raw(),
                        "one date on which the model was " + event.kind().key(),
                        "Correct one of the two, or give the later one the event updated."));
    }

    private static Optional<Problem> amounts(ModelRecord first, ModelRecord later, Measure measure) {
        StatedQuantity before = first.quantities().get(measure);
        StatedQuantity after = later.quantities().get(measure);
        if (before == null || after == null || agree(measure, before.quantity(), after.quantity())) {
            return Optional.empty();
        }
        return Optional.of(problem(
                first,
                later,
                measure.column(),
                before.raw(),
                after.raw(),
                "one amount for " + measure.key().replace('_', ' '),
                measure == Measure.PARAMETERS
                        ? "Spell the size alike, or give the two models names of their own."
                        : "Correct one of the two."));
    }

    private static boolean agree(Measure measure, Quantity one, Quantity other) {
        boolean numbers = one.value().isPresent() && other.value().isPresent();
        if (measure == Measure.PARAMETERS && numbers) {
            boolean points = one.qualifier().isPoint() && other.qualifier().isPoint();
            return !points || one.value().get().compareTo(other.value().get()) == 0;
        }
        Optional<RoundingInterval> first = RoundingInterval.of(one);
        Optional<RoundingInterval> second = RoundingInterval.of(other);
        return first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get());
    }

    private static Problem problem(
            ModelRecord first,
            ModelRecord later,
            Column column,
            String before,
            String after,
            String wanted,
            String advice) {
        return new Problem(
                ProblemCode.CONFLICTING_VALUES,
                later.origin(),
                later.ofRecord(),
                column.header(),
                after.strip() + " here, " + before.strip() + " in " + first.ofRecord() + " (" + first.origin() + ")",
                wanted,
                advice);
    }
}
