package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.QuantityField;
import org.trendbook.normalize.quantity.Cell.Entry;
import org.trendbook.normalize.quantity.Cell.Join;

/**
 * Tables write two measures of a model into one cell: size and data ('7B/2T'), total and active part ('671B/37B'), size and
 * length of a context ('14B/1M'). Two amounts that are far apart and do not both say what they count may be such a pair;
 * between '、' or ';' stand things of one kind. Three that rise or fall throughout are a series of sizes. Times and percents in
 * one list, as in '10x, 85%', are hardly of one thing either.
 */
final class TwoMeasures {
    /** Two sizes of one series lie nearer, such as 7B and 72B. */
    private static final BigDecimal FAR_APART = BigDecimal.valueOf(15);
    /** The active part of a mixture of experts is less than a third of the total, and a series begins with its least. */
    private static final BigDecimal OF_ACTIVE_PART = BigDecimal.valueOf(3);

    private TwoMeasures() {}

    /** @param amounts the same after they have shared their units */
    static void refuse(QuantityCursor cursor, Cell written, List<Amount> amounts) {
        if (cursor.field() == QuantityField.RATIO) {
            refuseTimesBesidePercents(cursor, amounts);
            return;
        }
        List<Entry> entries = written.entries();
        boolean listed = written.isJoinedBy(Join.LIST) || written.isJoinedBy(Join.SLASH);
        boolean labelled = amounts.stream().anyMatch(amount -> !amount.label().isEmpty());
        boolean allSay = entries.stream().allMatch(entry -> entry.amount().isUnitSaid());
        if (!isHeldByField(cursor)
                || !listed
                || labelled
                || allSay
                || cursor.has(TokenKind.KINDS)
                || cursor.has(TokenKind.LIST_MARK)) {
            return;
        }
        boolean doubtful = amounts.size() == 2
                ? isPair(amounts, written.isJoinedBy(Join.SLASH) && cursor.field() == QuantityField.PARAMETERS)
                : !isSeries(amounts);
        if (doubtful) {
            throw new Unreadable(
                    ProblemCode.REFUSED_QUANTITY,
                    "amounts so far apart may be of two things, such as a size and its data",
                    "write ';' between amounts of one kind, or leave the one that belongs into this column");
        }
    }

    private static boolean isPair(List<Amount> amounts, boolean mayBeActive) {
        Amount first = amounts.get(0);
        Amount second = amounts.get(1);
        return isFarAbove(first, second)
                || isFarAbove(second, first)
                || (mayBeActive && isAbove(first, second, OF_ACTIVE_PART));
    }

    /** Three or more that lie near, or rise or fall throughout; '671B/37B/14.8T' falls and rises. */
    private static boolean isSeries(List<Amount> amounts) {
        boolean rises = true;
        boolean falls = true;
        for (int i = 1; i < amounts.size(); i++) {
            int order = amounts.get(i - 1).low().compareTo(amounts.get(i).low());
            rises &= order <= 0;
            falls &= order >= 0;
        }
        boolean far = amounts.stream().anyMatch(large -> amounts.stream().anyMatch(small -> isFarAbove(large, small)));
        return rises || falls || !far;
    }

    private static void refuseTimesBesidePercents(QuantityCursor cursor, List<Amount> amounts) {
        boolean percents = amounts.stream().anyMatch(Amount::isFactored);
        boolean times = amounts.stream().anyMatch(amount -> amount.isCounted() && !amount.isFactored());
        boolean differ = amounts.stream()
                .anyMatch(amount -> amount.low().compareTo(amounts.get(0).low()) != 0);
        if (percents && times && differ) {
            throw cursor.refused("times and percents in one list may be of two things");
        }
    }

    private static boolean isHeldByField(QuantityCursor cursor) {
        return switch (cursor.field()) {
            case PARAMETERS, TOKENS, DATA -> true;
            default -> false;
        };
    }

    private static boolean isFarAbove(Amount large, Amount small) {
        return isAbove(large, small, FAR_APART);
    }

    private static boolean isAbove(Amount large, Amount small, BigDecimal times) {
        return large.low().compareTo(small.low().multiply(times)) >= 0;
    }
}
