package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;

/**
 * How far what was found lies from what is claimed, relative to the claimed value: supported within 5 %, approximate
 * within the claim's own tolerance only. A bare multiplier such as 百亿 is also approximately any number of its own order
 * of magnitude (from 1e10 to below 1e11). Of a bound or a range, the distance is to its nearest end, and none inside.
 */
record Tolerance(double own) {
    private static final BigDecimal SUPPORTED = new BigDecimal("0.05");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Stands for the distance from a claimed zero, which no tolerance spans. */
    private static final BigDecimal BEYOND = new BigDecimal("1e9");

    /** A verdict with its distance, so that the member of a family that fits best can be chosen. */
    record Grade(Verdict verdict, BigDecimal distance, List<Reason> reasons) {
        Grade {
            reasons = List.copyOf(reasons);
        }
    }

    /** Whether the claimed amount is one that a number can be set against. */
    static boolean isGradable(Quantity claimed) {
        return claimed.low().isPresent() || claimed.high().isPresent();
    }

    /** The claimed number, or the bound or end nearest to being one: of 'nearly ten' ten. */
    static BigDecimal stated(Quantity claimed) {
        return claimed.qualifier() == Qualifier.LESS_THAN
                ? claimed.high().orElseThrow()
                : claimed.value().or(claimed::low).or(claimed::high).orElseThrow();
    }

    Grade grade(Quantity claimed, BigDecimal found) {
        BigDecimal distance = distance(claimed, found);
        List<Reason> reasons = new ArrayList<>(kindOf(claimed));
        if (distance.compareTo(SUPPORTED) <= 0) {
            return new Grade(Verdict.SUPPORTED, distance, reasons);
        }
        Argument percent = new Argument.Figure(distance.multiply(HUNDRED));
        BigDecimal allowed = BigDecimal.valueOf(own).max(SUPPORTED);
        Argument allowedPercent = new Argument.Figure(allowed.multiply(HUNDRED));
        if (distance.compareTo(allowed) <= 0) {
            reasons.add(Reason.of(ReasonKey.WITHIN_OWN_TOLERANCE, percent, allowedPercent));
            return new Grade(Verdict.APPROXIMATE, distance, reasons);
        }
        if (isSameOrder(claimed, found)) {
            reasons.add(Reason.of(ReasonKey.SAME_ORDER));
            return new Grade(Verdict.APPROXIMATE, distance, reasons);
        }
        reasons.add(
                distance.compareTo(BigDecimal.ONE) > 0 && distance.compareTo(BEYOND) < 0
                        ? Reason.of(
                                ReasonKey.TIMES_AS_MUCH,
                                new Argument.Figure(distance.add(BigDecimal.ONE)),
                                allowedPercent)
                        : Reason.of(ReasonKey.OUTSIDE_TOLERANCE, percent, allowedPercent));
        return new Grade(Verdict.CONTRADICTED, distance, reasons);
    }

    /** Whether a number that may lie anywhere from {@code least} to {@code most} may be the claimed one. */
    boolean allows(Quantity claimed, BigDecimal least, Optional<BigDecimal> most) {
        boolean above = claimed.high().filter(high -> least.compareTo(high) > 0).isPresent();
        boolean below = claimed.low().isPresent()
                && most.filter(end -> end.compareTo(claimed.low().get()) < 0).isPresent();
        if (!above && !below) {
            return true;
        }
        return grade(claimed, above ? least : most.orElseThrow()).verdict() != Verdict.CONTRADICTED;
    }

    /**
     * Whether every number from {@code least} to {@code most} fits a claimed bound or range, as one bound does not fit the
     * other way round: 'more than 100 billion' may be 'less than 200 billion', or not. What is claimed as one number is
     * held against the recorded bound itself.
     */
    boolean holdsOfAll(Quantity claimed, BigDecimal least, Optional<BigDecimal> most) {
        boolean below = claimed.low().isEmpty() || grade(claimed, least).verdict() != Verdict.CONTRADICTED;
        boolean above = claimed.high().isEmpty()
                || most.filter(end -> grade(claimed, end).verdict() != Verdict.CONTRADICTED)
                        .isPresent();
        return claimed.qualifier().isPoint() || (below && above);
    }

    private static BigDecimal distance(Quantity claimed, BigDecimal found) {
        Optional<BigDecimal> missed = claimed.low().filter(low -> found.compareTo(low) < 0);
        if (missed.isEmpty()) {
            missed = claimed.high().filter(high -> found.compareTo(high) > 0);
        }
        if (missed.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal end = missed.get();
        return end.signum() == 0 ? BEYOND : found.subtract(end).abs().divide(end.abs(), MathContext.DECIMAL64);
    }

    private static boolean isSameOrder(Quantity claimed, BigDecimal found) {
        return claimed.qualifier() == Qualifier.ORDER_OF_MAGNITUDE
                && claimed.value()
                        .filter(value -> found.compareTo(value) >= 0 && found.compareTo(value.scaleByPowerOfTen(1)) < 0)
                        .isPresent();
    }

    /** Says of a claimed bound or range that it is one; of '1000 多亿' both ends. */
    static List<Reason> kindOf(Quantity claimed) {
        if (claimed.qualifier().isPoint()) {
            return List.of();
        }
        if (claimed.low().isPresent() && claimed.high().isPresent()) {
            return List.of(Reason.of(
                    claimed.qualifier() == Qualifier.LESS_THAN ? ReasonKey.CLAIMED_NEARLY : ReasonKey.CLAIMED_RANGE,
                    new Argument.Amount(claimed.low().get(), claimed.unit()),
                    new Argument.Amount(claimed.high().get(), claimed.unit())));
        }
        return List.of(Reason.of(claimed.low().isPresent() ? ReasonKey.CLAIMED_AT_LEAST : ReasonKey.CLAIMED_AT_MOST));
    }
}
