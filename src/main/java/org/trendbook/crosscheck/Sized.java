package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.model.Event;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.ReleaseDate;

/**
 * A record together with an amount that it states.
 *
 * @param value its single reading, be it a lower bound
 */
record Sized(ModelRecord of, Measure measure, Quantity quantity, BigDecimal value) {
    /** Larger first; of equal sizes the earlier, then by name. */
    static final Comparator<Sized> LARGEST_FIRST = Comparator.comparing(Sized::value)
            .reversed()
            .thenComparing(Sized::middleDay)
            .thenComparing(sized -> sized.of().name())
            .thenComparing(sized -> sized.of().recordId());

    /** The earlier first, by the middle of each date, and what has none last; of one day the larger. */
    static final Comparator<Sized> EARLIEST_FIRST =
            Comparator.comparingDouble(Sized::middleDay).thenComparing(LARGEST_FIRST);

    static Optional<Sized> of(ModelRecord one, Measure measure) {
        return one.quantity(measure)
                .flatMap(quantity -> quantity.value().map(value -> new Sized(one, measure, quantity, value)));
    }

    /**
     * The same of any amount: a range (of 8x7B that of one of the experts to all) or an upper bound stands with its upper end,
     * one without any number as zero.
     */
    static Sized orBound(ModelRecord one, Measure measure, Quantity stated) {
        Quantity quantity = stated.comparable();
        BigDecimal number =
                quantity.value().or(quantity::high).or(quantity::low).orElse(BigDecimal.ZERO);
        return new Sized(one, measure, quantity, number);
    }

    static List<Sized> allOf(List<ModelRecord> records, Measure measure) {
        return records.stream().flatMap(one -> of(one, measure).stream()).toList();
    }

    /** One of each amount, the largest first: the sizes of a model whose data is told once for all of them state one. */
    static List<Sized> ofEachAmount(List<Sized> some) {
        Map<List<Object>, Sized> byAmount = new LinkedHashMap<>();
        some.stream().sorted(LARGEST_FIRST).forEach(one -> byAmount.putIfAbsent(one.whatItStates(), one));
        return List.copyOf(byAmount.values());
    }

    private List<Object> whatItStates() {
        return List.of(value.stripTrailingZeros(), quantity.unit(), quantity.qualifier());
    }

    /** Whether the amount is a single number, be it a lower bound, and no range, upper bound or the like. */
    boolean isSingle() {
        return quantity.value().isPresent();
    }

    /** Whether the record leaves open how large it is: a lower bound, or a bare multiplier such as 百亿. */
    boolean isOpen() {
        return quantity.qualifier().isLowerBound() || quantity.qualifier() == Qualifier.ORDER_OF_MAGNITUDE;
    }

    /** The most that it may be; empty when nothing bounds it above. A multiplier's own order ends at ten times it. */
    Optional<BigDecimal> most() {
        return quantity.qualifier() == Qualifier.ORDER_OF_MAGNITUDE
                ? Optional.of(value.scaleByPowerOfTen(1))
                : quantity.high();
    }

    Optional<ReleaseDate> date() {
        return dateOf(of);
    }

    static Optional<ReleaseDate> dateOf(ModelRecord one) {
        return one.release().map(Event::date);
    }

    private double middleDay() {
        return date().map(ReleaseDate::middleDay).orElse(Double.POSITIVE_INFINITY);
    }

    Argument name() {
        return new Argument.Name(of.name());
    }

    Argument amount() {
        return quantity.qualifier() == Qualifier.RANGE && quantity.low().isPresent()
                ? new Argument.Between(quantity.low().get(), value, quantity.unit())
                : new Argument.Amount(value, quantity.unit());
    }

    /** The date of a record that has one. */
    Argument when() {
        return new Argument.When(date().orElseThrow());
    }

    /** What the reader must know of this amount before it is compared. */
    List<Reason> remarks() {
        return quantity.qualifier().isLowerBound()
                ? List.of(Reason.of(ReasonKey.BOUND_COUNTED, name(), amount()))
                : List.of();
    }
}
