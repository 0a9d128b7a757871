package org.trendbook.analyze.spec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a model states in a field.
 *
 * @param texts the stated texts; none when nothing is stated
 * @param number the value of a measure, or a text that is a plain number
 * @param day in days since 1970-01-01, of a date
 */
public record FieldValue(List<String> texts, Optional<BigDecimal> number, OptionalDouble day) {
    public FieldValue {
        texts = List.copyOf(texts);
    }

    /** A value that is given by its texts alone: the first one may be a number or an ISO date. */
    static FieldValue ofTexts(List<String> texts) {
        Optional<String> first = texts.stream().findFirst();
        Optional<LocalDate> date = first.flatMap(Bound::firstDay);
        return new FieldValue(
                texts,
                first.flatMap(Bound::number),
                date.isPresent()
                        ? OptionalDouble.of((double) date.orElseThrow().toEpochDay())
                        : OptionalDouble.empty());
    }

    /** Whether the model states nothing in this field. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /**
     * How it lies to a bound: below 0 before or below it, above 0 after or above it; empty when they cannot be compared.
     *
     * @param upper whether the bound is the upper end, so that a month or year is meant with its last day
     */
    OptionalInt compareTo(Bound bound, boolean upper) {
        Optional<LocalDate> boundDay = upper ? bound.lastDay() : bound.firstDay();
        boolean asNumbers = number.isPresent() && bound.number().isPresent();
        if (asNumbers) {
            return OptionalInt.of(number.orElseThrow().compareTo(bound.number().orElseThrow()));
        }
        if (day.isPresent() && boundDay.isPresent()) {
            return OptionalInt.of(Double.compare(
                    day.getAsDouble(), (double) boundDay.orElseThrow().toEpochDay()));
        }
        return OptionalInt.empty();
    }
}
