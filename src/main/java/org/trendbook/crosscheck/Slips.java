package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.trendbook.column.RepeatedKeys;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Quantity;
import org.trendbook.model.Quantity.Part;
import org.trendbook.model.RoundingInterval;
import org.trendbook.model.StatedQuantity;
import org.trendbook.model.Unit;

/** Values that give themselves away: against their own parts, or against other records of the same model. */
final class Slips {
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    private Slips() {}

    /** The slips in the models of each source. */
    static List<Problem> of(Map<String, List<ModelRecord>> bySource) {
        List<Problem> problems = new ArrayList<>();
        RepeatedKeys names = new RepeatedKeys();
        for (List<ModelRecord> models : bySource.values()) {
            RepeatedKeys ladders = new RepeatedKeys();
            for (ModelRecord one : models) {
                activeAboveTotal(one).ifPresent(problems::add);
                one.quantities()
                        .forEach((measure, stated) ->
                                partsOff(one, measure, stated).ifPresent(problems::add));
                ladders.add(Predecessors.ladder(one));
                names.add(PowersOfTen.name(one));
            }
            ladders.end();
            ladders.forEachBatch(batch ->
                    problems.addAll(Predecessors.of(batch.mapToObj(models::get).toList())));
        }
        names.end();
        names.forEachBatch(batch -> problems.addAll(PowersOfTen.of(bySource(batch, bySource))));
        return problems;
    }

    /** The models at some rising indexes, counted from those of the first source on. */
    private static Map<String, List<ModelRecord>> bySource(IntStream indexes, Map<String, List<ModelRecord>> all) {
        Map<String, List<ModelRecord>> some = new LinkedHashMap<>();
        PrimitiveIterator.OfInt next = indexes.iterator();
        int index = next.hasNext() ? next.nextInt() : Integer.MAX_VALUE;
        int before = 0;
        for (Map.Entry<String, List<ModelRecord>> source : all.entrySet()) {
            List<ModelRecord> ofSource = new ArrayList<>();
            while (index - before < source.getValue().size()) {
                ofSource.add(source.getValue().get(index - before));
                index = next.hasNext() ? next.nextInt() : Integer.MAX_VALUE;
            }
            some.put(source.getKey(), ofSource);
            before += source.getValue().size();
        }
        return some;
    }

    private static Optional<Problem> activeAboveTotal(ModelRecord one) {
        Optional<Quantity> total = one.quantity(Measure.PARAMETERS)
                .filter(quantity -> !quantity.qualifier().isLowerBound());
        Optional<BigDecimal> bound = total.flatMap(Quantity::high);
        Optional<BigDecimal> own = one.quantity(Measure.ACTIVE_PARAMETERS).flatMap(Quantity::value);
        Optional<BigDecimal> active = own.isPresent() ? own : total.flatMap(Quantity::active);
        if (active.isEmpty()) {
            return Optional.empty();
        }
        return bound.flatMap(most -> active.filter(value -> value.compareTo(most) > 0)
                .map(value -> new Problem(
                        ProblemCode.ACTIVE_ABOVE_TOTAL,
                        one.origin(),
                        one.recordId(),
                        Measure.ACTIVE_PARAMETERS.key(),
                        Question.plain(value),
                        "at most the total, " + Question.plain(most),
                        "Check whether the two were exchanged, or one has a wrong multiplier.")));
    }

    private static Optional<Problem> partsOff(ModelRecord one, Measure measure, StatedQuantity stated) {
        Quantity quantity = stated.quantity();
        List<Part> parts = quantity.parts();
        Optional<BigDecimal> total = quantity.value();
        if (parts.size() < 2 || total.isEmpty() || parts.stream().anyMatch(part -> !counts(part, quantity.unit()))) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(total.get());
        boolean aboveBound = quantity.qualifier().isLowerBound() && off.signum() >= 0;
        if (aboveBound || off.abs().compareTo(allowance(quantity, total.get())) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                ProblemCode.PARTS_DO_NOT_ADD_UP,
                one.origin(),
                stated.recordId(),
                measure.key(),
                stated.raw(),
                "parts that add up to " + Question.plain(total.get()) + ", not " + Question.plain(sum),
                "Check the parts and the total against the source."));
    }

    private static boolean counts(Part part, Unit unit) {
        return !Units.differ(part.unit(), unit);
    }

    /** As much as the roundings of the total and of each part allow; 5 % of a total that is only about so much. */
    private static BigDecimal allowance(Quantity quantity, BigDecimal total) {
        BigDecimal roundings = quantity.parts().stream()
                .map(part -> RoundingInterval.half(part.value()))
                .reduce(RoundingInterval.half(total), BigDecimal::add);
        return switch (quantity.qualifier()) {
            case EXACT -> roundings;
            default -> roundings.max(total.abs().multiply(ABOUT));
        };
    }
}
