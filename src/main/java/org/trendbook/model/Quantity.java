package org.trendbook.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says about an amount. Numbers keep the precision of the text: the scale of a {@link BigDecimal} here tells
 * the last written digit ('1.6万亿' is 16E+11), so {@link BigDecimal#ulp()} is the width of its rounding.
 *
 * <ul>
 *   <li>exact, about, order_of_magnitude: value = low = high.
 *   <li>at_least, more_than: value = low = the bound; high only when stated.
 *   <li>at_most, less_than: high alone; a claim of 'nearly' has a low end too. range: low and high alone.
 *   <li>A list of one unit has {@link #values()} and no value; a cell with several amounts has {@link #parts()}, and a
 *       value only when the text states the total; {@code 8x7B} has {@link #experts()} and no value.
 * </ul>
 */
public final class Quantity implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * One of several amounts in a cell.
     *
     * @param of what it is an amount of, as the text says it ('文本', 'English'); empty when it does not say
     */
    public record Part(BigDecimal value, Unit unit, String of) implements Serializable {}

    /** A mixture of {@code count} experts of {@code each} parameters; the total is not stated. */
    public record Experts(int count, BigDecimal each) implements Serializable {
        public Experts {
            if (count < 1 || each.signum() <= 0) {
                throw new IllegalArgumentException("experts need a positive count and size");
            }
        }
    }

    private final Qualifier qualifier;
    private final Unit unit;
    private final @Nullable BigDecimal value;
    private final @Nullable BigDecimal low;
    private final @Nullable BigDecimal high;
    private final List<BigDecimal> values;
    private final @Nullable String fraction;
    private final @Nullable BigDecimal active;
    private final @Nullable Experts experts;
    private final List<Part> parts;

    private Quantity(
            Qualifier qualifier,
            Unit unit,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            List<BigDecimal> values,
            @Nullable String fraction,
            @Nullable BigDecimal active,
            @Nullable Experts experts,
            List<Part> parts) {
        this.qualifier = qualifier;
        this.unit = unit;
        this.value = value;
        this.low = low;
        this.high = high;
        this.values = values;
        this.fraction = fraction;
        this.active = active;
        this.experts = experts;
        this.parts = parts;
    }

    private static Quantity plain(
            Qualifier qualifier,
            Unit unit,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        return new Quantity(qualifier, unit, value, low, high, List.of(), null, null, null, List.of());
    }

    /** Exact, about or order_of_magnitude. */
    public static Quantity of(Qualifier qualifier, BigDecimal value, Unit unit) {
        requirePoint(qualifier);
        return plain(qualifier, unit, value, value, value);
    }

    /** An amount without a qualifying word. */
    public static Quantity exact(BigDecimal value, Unit unit) {
        return of(Qualifier.EXACT, value, unit);
    }

    /** At_least or more_than, open above. */
    public static Quantity above(Qualifier qualifier, BigDecimal bound, Unit unit) {
        requireLowerBound(qualifier);
        return plain(qualifier, unit, bound, bound, null);
    }

    /** At_least or more_than with a stated upper end: '1000 多亿'. */
    public static Quantity above(Qualifier qualifier, BigDecimal bound, BigDecimal high, Unit unit) {
        requireLowerBound(qualifier);
        requireOrder(bound, high);
        return plain(qualifier, unit, bound, bound, high);
    }

    /** At_most or less_than. */
    public static Quantity below(Qualifier qualifier, BigDecimal bound, Unit unit) {
        if (!qualifier.isUpperBound()) {
            throw new IllegalArgumentException(qualifier.key() + " is no upper bound");
        }
        return plain(qualifier, unit, null, null, bound);
    }

    /** Less_than, but close to it, as 'nearly' claims. */
    public static Quantity nearly(BigDecimal low, BigDecimal bound, Unit unit) {
        requireOrder(low, bound);
        return plain(Qualifier.LESS_THAN, unit, null, low, bound);
    }

    /**
     * From {@code low} to {@code high}, both stated.
     *
     * @throws IllegalArgumentException if they are in the wrong order
     */
    public static Quantity range(BigDecimal low, BigDecimal high, Unit unit) {
        requireOrder(low, high);
        return plain(Qualifier.RANGE, unit, null, low, high);
    }

    /** Several values of one unit, in the order of the text. */
    public static Quantity list(Qualifier qualifier, List<BigDecimal> values, Unit unit) {
        if (values.size() < 2) {
            throw new IllegalArgumentException("a list has at least two values");
        }
        return new Quantity(qualifier, unit, null, null, null, List.copyOf(values), null, null, null, List.of());
    }

    /** A mixture of experts without a total, its qualifier telling how firm the size of an expert is. */
    public static Quantity ofExperts(Qualifier qualifier, Experts experts, Unit unit) {
        requirePoint(qualifier);
        return new Quantity(qualifier, unit, null, null, null, List.of(), null, null, experts, List.of());
    }

    /** Several exact amounts without a stated total; the unit is unresolved when theirs differ. */
    public static Quantity ofParts(List<Part> parts) {
        return ofParts(Qualifier.EXACT, parts);
    }

    /** Several amounts without a stated total, about as firm as the least firm of them: exact, about or order_of_magnitude. */
    public static Quantity ofParts(Qualifier qualifier, List<Part> parts) {
        requirePoint(qualifier);
        boolean oneUnit = parts.stream().map(Part::unit).distinct().count() == 1;
        Unit unit = oneUnit ? parts.get(0).unit() : Unit.UNRESOLVED;
        return new Quantity(qualifier, unit, null, null, null, List.of(), null, null, null, List.copyOf(parts));
    }

    /** The same with the amounts that its text gives beside the total. */
    public Quantity withParts(List<Part> stated) {
        return new Quantity(qualifier, unit, value, low, high, values, fraction, active, experts, List.copyOf(stated));
    }

    /** The same with the active part of a sparse model. */
    public Quantity withActive(BigDecimal stated) {
        return new Quantity(qualifier, unit, value, low, high, values, fraction, stated, experts, parts);
    }

    /** The same with the fraction, such as {@code 1/7}, whose decimal value does not terminate. */
    public Quantity withFraction(String stated) {
        return new Quantity(qualifier, unit, value, low, high, values, stated, active, experts, parts);
    }

    /** The same with a mixture of experts beside its total. */
    public Quantity withExperts(Experts stated) {
        return new Quantity(qualifier, unit, value, low, high, values, fraction, active, stated, parts);
    }

    private static void requirePoint(Qualifier qualifier) {
        if (!qualifier.isPoint()) {
            throw new IllegalArgumentException(qualifier.key() + " has no single value");
        }
    }

    private static void requireLowerBound(Qualifier qualifier) {
        if (!qualifier.isLowerBound()) {
            throw new IllegalArgumentException(qualifier.key() + " is no lower bound");
        }
    }

    private static void requireOrder(BigDecimal low, BigDecimal high) {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " above high " + high);
        }
    }

    /** Whether it states a number of its own, if only a bound: not a list, experts or parts without a total. */
    public boolean statesNumber() {
        return low != null || high != null;
    }

    /** How the number is to be understood; {@link Qualifier#EXACT} where no word says otherwise. */
    public Qualifier qualifier() {
        return qualifier;
    }

    /** What is counted; {@link Unit#UNRESOLVED} where the words do not say, or parts count different things. */
    public Unit unit() {
        return unit;
    }

    /** The single number, or a stated lower bound; none for ranges, upper bounds, lists, experts and parts without a total. */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    /** The least amount that the words allow; none where they state no lower end. */
    public Optional<BigDecimal> low() {
        return Optional.ofNullable(low);
    }

    /** The greatest amount that the words allow; none where they are open above. */
    public Optional<BigDecimal> high() {
        return Optional.ofNullable(high);
    }

    /** The numbers of a list of one unit, in the order of the text; empty for anything else. */
    public List<BigDecimal> values() {
        return values;
    }

    /** The fraction as written ({@code 1/7}), where the value is its first twenty digits. */
    public Optional<String> fraction() {
        return Optional.ofNullable(fraction);
    }

    /** The parameters active for each token, where they are stated beside the total. */
    public Optional<BigDecimal> active() {
        return Optional.ofNullable(active);
    }

    /** The experts of {@code 8x7B}. */
    public Optional<Experts> experts() {
        return Optional.ofNullable(experts);
    }

    /** The amounts of a cell that states several, in the order of the text; empty for one amount. */
    public List<Part> parts() {
        return parts;
    }

    /**
     * What can be set against another amount: of experts without a total the range from one of them to all, since they
     * share parameters; every other amount as it stands.
     */
    public Quantity comparable() {
        if (experts == null || low != null || high != null) {
            return this;
        }
        return range(experts.each(), experts.each().multiply(BigDecimal.valueOf(experts.count())), unit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantity that
                && qualifier == that.qualifier
                && unit == that.unit
                && Objects.equals(value, that.value)
                && Objects.equals(low, that.low)
                && Objects.equals(high, that.high)
                && values.equals(that.values)
                && Objects.equals(fraction, that.fraction)
                && Objects.equals(active, that.active)
                && Objects.equals(experts, that.experts)
                && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(qualifier, unit, value, low, high, values, fraction, active, experts, parts);
    }

    @Override
    public String toString() {
        return qualifier.key() + " " + value + " [" + low + ", " + high + "] " + unit.key() + values + parts;
    }
}
