package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Quantity.Part;
import org.trendbook.model.QuantityField;
import org.trendbook.model.Unit;
import org.trendbook.normalize.quantity.Amount.Role;

/**
 * Composes the amounts of a cell that holds several: '45TB (680B tokens)', '1.9TB文本和292GB图像'. Whether parts add up to
 * their total is not judged here.
 */
final class PartsComposer {
    /** The least part that is told without a unit is a thousandth of its total. */
    private static final BigDecimal SMALLEST_SHARE = BigDecimal.valueOf(1000);

    private final QuantityCursor cursor;
    private final FieldUnits units;

    PartsComposer(QuantityCursor cursor, FieldUnits units) {
        this.cursor = cursor;
        this.units = units;
    }

    /** Amounts side by side without a total. */
    Quantity separate(List<Amount> amounts) {
        boolean named = amounts.stream().anyMatch(amount -> !amount.label().isEmpty());
        boolean nameless = amounts.stream().anyMatch(amount -> amount.label().isEmpty() && !amount.isUnitSaid());
        if (cursor.field() == QuantityField.DEVICES && named && nameless) {
            throw cursor.refused("one of the numbers does not say which devices it counts");
        }
        return Quantity.ofParts(
                leastFirm(amounts), amounts.stream().map(this::part).toList());
    }

    /** '1.9TB文本和292GB图像，共2.2TB': one of the amounts says that it is the total. */
    Quantity withTotal(List<Amount> amounts, boolean oneUnit) {
        Predicate<Amount> isTotal = amount -> amount.role() == Role.TOTAL;
        List<Amount> totals = amounts.stream().filter(isTotal).toList();
        List<Amount> others = amounts.stream().filter(isTotal.negate()).toList();
        boolean told = others.stream().noneMatch(amount -> amount.label().isEmpty());
        if (totals.size() != 1 || !oneUnit || !told) {
            throw cursor.refused("it is unclear what the total is the sum of");
        }
        return AmountMeaning.of(totals.get(0), units)
                .withParts(others.stream().map(this::part).toList());
    }

    /** '1.4T tokens，其中中文 400B': the first amount is the total. */
    Quantity ofFirst(List<Amount> amounts) {
        Amount total = amounts.get(0);
        return ofTotal(AmountMeaning.of(total, units), total, amounts.subList(1, amounts.size()));
    }

    /** A total and its labelled parts, which are of its unit when they name none. */
    Quantity ofTotal(Quantity stated, Amount total, List<Amount> amounts) {
        Unit unit = units.of(total);
        refuseOtherCounts(total, amounts);
        List<Part> parts = amounts.stream()
                .map(amount -> part(amount.isUnitSaid() ? amount : amount.withUnit(total.unit())))
                .toList();
        boolean told = parts.stream().noneMatch(part -> part.of().isEmpty() || part.unit() != unit);
        if (!told) {
            throw cursor.refused("it is unclear what the parts are of");
        }
        return stated.withParts(parts);
    }

    /** Of '40GB (8M documents)' the part counts documents: what names no unit is no byte, and no part is that small, or larger. */
    private void refuseOtherCounts(Amount total, List<Amount> amounts) {
        List<Amount> unsaid =
                amounts.stream().filter(amount -> !amount.isUnitSaid()).toList();
        BigDecimal sum = unsaid.stream().map(Amount::low).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean small = sum.multiply(SMALLEST_SHARE).compareTo(total.low()) < 0;
        boolean large = unsaid.stream().anyMatch(part -> part.low().compareTo(total.low()) > 0);
        if (!unsaid.isEmpty() && (small || large || units.of(total) == Unit.BYTES)) {
            throw cursor.refused("it is unclear what the parts count");
        }
    }

    private Part part(Amount amount) {
        units.requirePoint(amount);
        BigDecimal value = units.positive(amount.low());
        return new Part(value, units.of(amount), amount.label());
    }

    /** Several amounts are as firm as the least firm of them. */
    static Qualifier leastFirm(List<Amount> amounts) {
        return amounts.stream()
                .map(Amount::qualifier)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
