package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** {@code grew_by}: what rate the claim implies. There is no record to hold it against. */
final class Growth {
    private Growth() {}

    static Judgement judge(Question question) {
        List<Reason> kind =
                question.claim().value().value().map(Tolerance::kindOf).orElse(List.of());
        return ImpliedGrowth.of(question.claim())
                .map(growth -> derived(growth).because(kind))
                .orElseGet(() -> why(question));
    }

    private static Judgement derived(ImpliedGrowth growth) {
        Argument factor = new Argument.Figure(growth.factor());
        Argument years = figure(growth.years());
        double months = growth.doublingMonths();
        String found = number(growth.growthPerYear()).toPlainString();
        if (Double.isInfinite(months)) {
            return Judgement.of(Verdict.DERIVED, found, Reason.of(ReasonKey.NEITHER_GREW_NOR_SHRANK, years));
        }
        ReasonKey key = months > 0 ? ReasonKey.GREW : ReasonKey.SHRANK;
        return Judgement.of(
                Verdict.DERIVED,
                found,
                Reason.of(
                        key,
                        factor,
                        years,
                        figure(growth.growthPerYear()),
                        new Argument.Months(number(Math.abs(months)))));
    }

    private static Judgement why(Question question) {
        boolean valued =
                question.claim().value().value().flatMap(value -> value.value()).isPresent();
        if (!valued) {
            return question.valueMissing();
        }
        String at = question.claim().raw().at();
        boolean unread = !at.isBlank() && question.claim().at().value().isEmpty();
        return unread
                ? Judgement.unverifiable(ReasonKey.TIME_UNREADABLE, new Argument.Name(at))
                : Judgement.unverifiable(ReasonKey.SPAN_MISSING);
    }

    private static Argument figure(double value) {
        return new Argument.Figure(number(value));
    }

    /** The shortest decimal of 15 to 17 digits that reads back as the same double. */
    private static BigDecimal number(double value) {
        BigDecimal rounded = new BigDecimal(value, new MathContext(15));
        for (int digits = 16; digits <= 17 && rounded.doubleValue() != value; digits++) {
            rounded = new BigDecimal(value, new MathContext(digits));
        }
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
