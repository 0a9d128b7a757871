package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Quantity.Experts;
import org.trendbook.model.Quantity.Part;
import org.trendbook.model.QuantityField;
import org.trendbook.model.ReadingRule;
import org.trendbook.model.Unit;
import org.trendbook.normalize.quantity.Amount.Role;
import org.trendbook.normalize.quantity.Cell.Entry;
import org.trendbook.normalize.quantity.Cell.Join;
import org.trendbook.normalize.quantity.Numeral.Form;

/**
 * Tells what the amounts of a cell mean together: one amount, a range, a list, a total with its active part or its
 * parts, two spellings of one value. It refuses what could mean two things.
 */
final class QuantityComposer {
    /** Ends so many times apart are hardly of one amount: '1500 tokens to 2T tokens'. */
    private static final BigDecimal FARTHEST_ENDS = BigDecimal.valueOf(1_000_000);

    /** A quantity and the rule that read it. */
    record Composed(Quantity quantity, ReadingRule rule) {}

    private final QuantityCursor cursor;
    private final FieldUnits units;
    private final PartsComposer parts;
    private final RoleComposer roles;

    QuantityComposer(QuantityCursor cursor) {
        this.cursor = cursor;
        this.units = new FieldUnits(cursor);
        this.parts = new PartsComposer(cursor, units);
        this.roles = new RoleComposer(cursor, units);
    }

    Composed compose(Cell cell) {
        List<Entry> entries = new Growth(cursor).resolved(cell, new SharedUnits(cursor).shared(cell));
        if (entries.size() == 1) {
            return withAsides(entries.get(0));
        }
        if (cell.isJoinedBy(Join.RANGE) || isBetween(cell, entries)) {
            return range(entries);
        }
        if (entries.size() == 2
                && boundsOppose(
                        entries.get(0).amount().qualifier(),
                        entries.get(1).amount().qualifier())) {
            return boundedRange(entries);
        }
        if (cell.isJoinedBy(Join.EQUAL)) {
            return equal(entries);
        }
        if (entries.stream().anyMatch(entry -> entry.amount().role() == Role.ACTIVE)) {
            return totalAndActive(entries);
        }
        if (isTotalOfExperts(entries)) {
            Quantity experts = withAsides(entries.get(0)).quantity();
            return new Composed(roles.withRoles(experts, entries.subList(1, 2)), ReadingRule.EXPERTS);
        }
        return listOrParts(cell, entries);
    }

    private Composed withAsides(Entry entry) {
        Composed composed = single(entry);
        if (entry.asides().size() > 1) {
            throw cursor.refused("more than one pair of parentheses follows an amount");
        }
        return entry.asides().isEmpty()
                ? composed
                : withAside(composed, entry, entry.asides().get(0));
    }

    private Composed single(Entry entry) {
        Amount amount = entry.amount();
        Unit unit = units.of(amount);
        if (entry.expertCount().isPresent()) {
            units.requirePoint(amount);
            Experts experts = new Experts(entry.expertCount().get(), units.positive(amount.low()));
            return new Composed(Quantity.ofExperts(amount.qualifier(), experts, unit), ReadingRule.EXPERTS);
        }
        if (amount.role() == Role.ACTIVE) {
            units.requirePoint(amount);
            BigDecimal active = units.positive(amount.low());
            Part part = new Part(active, unit, "active");
            return new Composed(Quantity.ofParts(List.of(part)).withActive(active), ReadingRule.ACTIVE);
        }
        return new Composed(AmountMeaning.of(amount, units), rule(amount));
    }

    private static ReadingRule rule(Amount amount) {
        return switch (amount.number().openness()) {
            case ABOVE -> ReadingRule.OPEN_ABOVE;
            case BETWEEN -> ReadingRule.SEVERAL;
            case CLOSED -> closedRule(amount);
        };
    }

    private static ReadingRule closedRule(Amount amount) {
        boolean digits = amount.number().form() == Form.DIGITS;
        return digits && !amount.isScaled() && !amount.isUnitSaid()
                ? ReadingRule.NUMBER
                : amount.number().form().rule();
    }

    private Composed withAside(Composed main, Entry entry, Cell aside) {
        List<Entry> entries = new SharedUnits(cursor).shared(aside);
        if (entries.stream().anyMatch(other -> other.amount().role() != Role.UNSAID)) {
            return new Composed(roles.withRoles(main.quantity(), entries), ReadingRule.TOTAL_AND_ACTIVE);
        }
        List<Amount> amounts = entries.stream().map(Entry::amount).toList();
        if (amounts.stream().anyMatch(other -> isOfOtherUnit(entry.amount(), other))) {
            List<Amount> all = new ArrayList<>(amounts);
            all.add(0, entry.amount());
            return new Composed(parts.separate(all), ReadingRule.PARTS);
        }
        if (amounts.stream().noneMatch(other -> other.label().isEmpty())) {
            return new Composed(parts.ofTotal(main.quantity(), entry.amount(), amounts), ReadingRule.TOTAL_AND_PARTS);
        }
        if (entries.size() > 1 && !aside.isJoinedBy(Join.RANGE)) {
            throw cursor.refused("the amounts in parentheses do not say what they are of");
        }
        Composed other = compose(aside);
        if (entry.expertCount().isPresent()) {
            Experts experts = main.quantity().experts().orElseThrow();
            return new Composed(other.quantity().withExperts(experts), ReadingRule.EXPERTS);
        }
        if (other.quantity().experts().isPresent()) {
            return new Composed(
                    main.quantity().withExperts(other.quantity().experts().get()), ReadingRule.EXPERTS);
        }
        Quantity agreed = Spellings.agreed(main.quantity(), other.quantity());
        amounts.forEach(this::refuseYear);
        return new Composed(agreed, ReadingRule.TWO_SPELLINGS);
    }

    /** In '0.002 million (2021)' the parentheses hold a year rather than the amount once more. */
    private void refuseYear(Amount aside) {
        if (!aside.isUnitSaid() && aside.number().mayBeYear()) {
            throw cursor.refused("the number in parentheses may be a year");
        }
    }

    private boolean isOfOtherUnit(Amount main, Amount other) {
        return other.isUnitSaid() && units.of(other) != units.of(main) && units.of(main) != Unit.UNRESOLVED;
    }

    private Composed totalAndActive(List<Entry> entries) {
        boolean activeFirst = entries.get(0).amount().role() == Role.ACTIVE;
        Entry total = entries.get(activeFirst ? 1 : 0);
        Entry active = entries.get(activeFirst ? 0 : 1);
        boolean each = entries.size() == 2
                && total.amount().role() != Role.ACTIVE
                && active.amount().role() == Role.ACTIVE
                && active.expertCount().isEmpty();
        if (!each) {
            throw cursor.refused("it is unclear which amount is the total and which the active part");
        }
        Composed stated = withAsides(total);
        Quantity spelled = withAsides(active).quantity();
        BigDecimal part = spelled.active().orElseThrow();
        return new Composed(roles.withActive(stated.quantity(), part), ReadingRule.TOTAL_AND_ACTIVE);
    }

    /** '8x7B，总参数467亿'. */
    private static boolean isTotalOfExperts(List<Entry> entries) {
        return entries.size() == 2
                && entries.get(0).expertCount().isPresent()
                && entries.get(1).expertCount().isEmpty()
                && entries.get(1).asides().isEmpty()
                && entries.get(1).amount().role() == Role.TOTAL;
    }

    private boolean isBetween(Cell cell, List<Entry> entries) {
        return cell.isJoinedBy(Join.AND)
                && entries.stream().anyMatch(entry -> entry.amount().isBetween());
    }

    private Composed range(List<Entry> entries) {
        if (entries.size() != 2) {
            throw cursor.refused("a range has two ends, and these are " + entries.size());
        }
        Amount left = entries.get(0).amount();
        Amount right = entries.get(1).amount();
        boolean plain = entries.stream()
                .allMatch(entry -> entry.asides().isEmpty()
                        && entry.expertCount().isEmpty()
                        && entry.amount().qualifier().isPoint()
                        && entry.amount().role() != Role.ACTIVE);
        if (!plain || units.of(left) != units.of(right)) {
            throw cursor.refused("the ends of the range are not two plain amounts of one unit");
        }
        boolean labelledFirst = !left.label().isEmpty() && right.label().isEmpty();
        if (labelledFirst && cursor.field() == QuantityField.DEVICES) {
            throw cursor.refused("the number behind the device may belong to its name, as the 40 of A100-40 does");
        }
        boolean grew = left.number().form() == Form.SIGN && left.low().compareTo(BigDecimal.ONE) > 0;
        if (grew && right.number().form() != Form.SIGN) {
            throw cursor.refused("what follows the word for a multiple may be the amount that was reached");
        }
        if (!left.isScaled()) {
            ContextLength.refuseBesideSize(cursor, List.of(left.low(), right.high()));
        }
        return new Composed(ascending(left.low(), right.high(), units.of(right)), ReadingRule.RANGE);
    }

    private Quantity ascending(BigDecimal low, BigDecimal high, Unit unit) {
        if (low.compareTo(high) >= 0) {
            throw cursor.refused(
                    "the range from " + low.toPlainString() + " to " + high.toPlainString() + " does not ascend");
        }
        Quantity range = Quantity.range(units.positive(low), units.positive(high), unit);
        boolean far = cursor.field() != QuantityField.RATIO && high.compareTo(low.multiply(FARTHEST_ENDS)) >= 0;
        if (far) {
            throw cursor.refused("the ends of the range lie a million times apart, and are hardly of one amount");
        }
        return range;
    }

    private static boolean boundsOppose(Qualifier first, Qualifier second) {
        return (first.isLowerBound() && second.isUpperBound()) || (first.isUpperBound() && second.isLowerBound());
    }

    /** '1000以上，1500以下'. */
    private Composed boundedRange(List<Entry> entries) {
        boolean lowerFirst = entries.get(0).amount().qualifier().isLowerBound();
        Amount lower = entries.get(lowerFirst ? 0 : 1).amount();
        Amount upper = entries.get(lowerFirst ? 1 : 0).amount();
        boolean alike = units.of(lower) == units.of(upper)
                && entries.stream().allMatch(entry -> entry.asides().isEmpty());
        if (!alike || !lower.number().isClosed() || !upper.number().isClosed()) {
            throw cursor.refused("the two bounds are not of one amount");
        }
        return new Composed(ascending(lower.low(), upper.high(), units.of(upper)), ReadingRule.RANGE);
    }

    private Composed equal(List<Entry> entries) {
        Quantity agreed = withAsides(entries.get(0)).quantity();
        for (Entry entry : entries.subList(1, entries.size())) {
            agreed = Spellings.agreed(agreed, withAsides(entry).quantity());
        }
        return new Composed(agreed, ReadingRule.TWO_SPELLINGS);
    }

    private Composed listOrParts(Cell cell, List<Entry> entries) {
        List<Amount> amounts = new ArrayList<>();
        for (Entry entry : entries) {
            amounts.add(spelledOnce(entry));
        }
        ContextLength.refuseBesideData(cursor, amounts);
        TwoMeasures.refuse(cursor, cell, amounts);
        if (cursor.has(TokenKind.INCLUDING)) {
            return new Composed(parts.ofFirst(amounts), ReadingRule.TOTAL_AND_PARTS);
        }
        boolean oneUnit = amounts.stream().map(units::of).distinct().count() == 1;
        boolean labelled = amounts.stream().anyMatch(amount -> !amount.label().isEmpty());
        boolean total = amounts.stream().anyMatch(amount -> amount.role() == Role.TOTAL);
        if (total) {
            return new Composed(parts.withTotal(amounts, oneUnit), ReadingRule.TOTAL_AND_PARTS);
        }
        if (!oneUnit || labelled || cell.isJoinedBy(Join.SUM)) {
            return new Composed(parts.separate(amounts), ReadingRule.PARTS);
        }
        if (cell.isJoinedBy(Join.SLASH)) {
            refuseFraction(cell.entries());
            if (isSpelledTwice(amounts)) {
                return equal(entries);
            }
        }
        refuseUnequallyFirm(cell.entries(), amounts);
        return list(amounts);
    }

    /** A list is as firm throughout: '7B/约13B' is refused, but in '约7、13、65B' the word is of all, as the unit is. */
    private void refuseUnequallyFirm(List<Entry> written, List<Amount> amounts) {
        int last = amounts.size() - 1;
        boolean alike = amounts.stream().map(Amount::qualifier).distinct().count() == 1;
        boolean unitOfLast = amounts.get(last).isScaled()
                && written.subList(0, last).stream()
                        .noneMatch(entry -> entry.amount().isScaled());
        boolean wordOfFirst = amounts.stream().skip(1).allMatch(amount -> amount.qualifier() == Qualifier.EXACT);
        if (!alike && !(unitOfLast && wordOfFirst)) {
            throw cursor.refused("of the amounts of the list some are exact and others are not");
        }
    }

    /** '1/4万亿' may be a quarter of a trillion or two sizes, '2020/5/28' a date; '7/13B' and '7B/13B' are two sizes. */
    private void refuseFraction(List<Entry> written) {
        Amount last = written.get(written.size() - 1).amount();
        boolean letter = last.number().form() == Form.DIGITS && cursor.has(TokenKind.LETTER);
        boolean plain =
                written.size() > 2 ? !last.isScaled() : !written.get(0).amount().isScaled();
        if (plain && !letter) {
            throw cursor.refused("the slash may mean a fraction or separate a list");
        }
    }

    /** '1750亿/175B' is one amount; '7B/6.7B', which one multiplier tells apart, are two, and so are counts that differ. */
    private boolean isSpelledTwice(List<Amount> amounts) {
        if (amounts.size() != 2) {
            return false;
        }
        Amount first = amounts.get(0);
        Amount second = amounts.get(1);
        boolean rounds = first.number().multiplier().compareTo(second.number().multiplier()) != 0
                && cursor.field() != QuantityField.DEVICES;
        return rounds
                ? Spellings.agree(AmountMeaning.of(first, units), AmountMeaning.of(second, units))
                : first.low().compareTo(second.low()) == 0;
    }

    private Amount spelledOnce(Entry entry) {
        if (entry.expertCount().isPresent()) {
            throw cursor.refused("a list of mixtures of experts has no common measure");
        }
        if (!entry.asides().isEmpty() && withAsides(entry).rule() != ReadingRule.TWO_SPELLINGS) {
            throw cursor.refused("an entry of a list has more than one amount");
        }
        units.requirePoint(entry.amount());
        return entry.amount();
    }

    private Composed list(List<Amount> amounts) {
        List<BigDecimal> values =
                amounts.stream().map(amount -> units.positive(amount.low())).toList();
        ContextLength.refuseBesideSize(cursor, values);
        return new Composed(
                Quantity.list(PartsComposer.leastFirm(amounts), values, units.of(amounts.get(0))), ReadingRule.LIST);
    }
}
