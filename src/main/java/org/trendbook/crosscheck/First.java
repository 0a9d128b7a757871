package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trendbook.crosscheck.Limits.Membership;
import org.trendbook.crosscheck.TimeOrder.Order;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Quantity;
import org.trendbook.model.ReleaseDate;

/**
 * {@code first_to_reach}: no recorded amount reached the threshold before the subject did. One whose date overlaps the
 * subject's leaves the claim open, and so does a range or an upper bound that holds the threshold. Of a family the earliest
 * member that reaches it is judged; no member is a rival of another. The subject may fall short by 5 %, as anywhere; a rival
 * must reach the threshold.
 */
final class First {
    private First() {}

    static Judgement judge(Question question) {
        Optional<Quantity> claimed = question.claimed();
        if (claimed.isEmpty()) {
            return question.valueMissing();
        }
        Question.SizedMembers members = question.sized(question.subject());
        if (members.obstacle().isPresent()) {
            return members.obstacle().get();
        }
        BigDecimal threshold = Tolerance.stated(claimed.get());
        Argument told = new Argument.Amount(threshold, claimed.get().unit());
        List<Sized> reaching = members.sized().stream()
                .filter(one -> comesNear(question, one, threshold))
                .toList();
        if (reaching.isEmpty()) {
            Sized largest = members.sized().stream().min(Sized.LARGEST_FIRST).orElseThrow();
            return Judgement.of(
                            Verdict.CONTRADICTED,
                            Question.plain(largest.value()),
                            Reason.of(ReasonKey.NOT_REACHED, largest.name(), largest.amount(), told))
                    .because(largest.remarks());
        }
        Sized subject = reaching.stream().min(Sized.EARLIEST_FIRST).orElseThrow();
        return subject.date()
                .map(date -> amongRivals(question, subject, date, threshold, told))
                .orElseGet(() -> Judgement.unverifiable(ReasonKey.NO_DATE, subject.name()))
                .because(Units.remark(subject.quantity().unit(), claimed.get().unit()))
                .because(subject.remarks())
                .because(question.chosen(question.subject(), subject.of()))
                .because(question.limitsTold());
    }

    private static boolean comesNear(Question question, Sized one, BigDecimal threshold) {
        Quantity wanted = Quantity.exact(threshold, one.quantity().unit());
        return one.value().compareTo(threshold) >= 0
                || question.tolerance().grade(wanted, one.value()).verdict() == Verdict.SUPPORTED;
    }

    private static Judgement amongRivals(
            Question question, Sized subject, ReleaseDate date, BigDecimal threshold, Argument told) {
        Amounts amounts = question.records().amounts(subject.measure());
        Set<ModelRecord> own = question.own();
        Optional<Sized> uncertain = Optional.empty();
        Optional<Sized> unlisted = Optional.empty();
        for (Sized rival : amounts.earliestFirst()) {
            if (!mayReach(rival, threshold) || own.contains(rival.of())) {
                continue;
            }
            Order order = Order.of(rival.date().orElseThrow(), date);
            Membership membership =
                    order == Order.LATER ? Membership.OUT : question.limits().of(rival.of());
            if (membership == Membership.IN && order == Order.EARLIER && reaches(rival, threshold)) {
                return Judgement.of(
                        Verdict.CONTRADICTED, rival.of().name(), against(ReasonKey.FIRST_WAS, subject, told, rival));
            }
            uncertain = uncertain.isEmpty() && membership == Membership.IN ? Optional.of(rival) : uncertain;
            unlisted = unlisted.isEmpty() && membership == Membership.UNKNOWN ? Optional.of(rival) : unlisted;
        }
        Judgement judgement = open(question, subject, threshold, told, uncertain, unlisted)
                .orElseGet(() -> Judgement.of(
                        Verdict.SUPPORTED,
                        subject.of().name(),
                        Reason.of(ReasonKey.FIRST, subject.name(), subject.amount(), subject.when(), told)));
        List<Argument> undated = amounts.undated().stream()
                .filter(one -> reaches(one, threshold) && !own.contains(one.of()))
                .filter(one -> question.limits().of(one.of()) != Membership.OUT)
                .map(Sized::name)
                .toList();
        return undated.isEmpty()
                ? judgement
                : judgement.because(Reason.of(ReasonKey.UNDATED_LEFT_OUT, new Argument.Several(undated)));
    }

    /** Whether it reached the threshold beyond doubt: a range does with its lower end. */
    private static boolean reaches(Sized one, BigDecimal threshold) {
        return one.quantity()
                .value()
                .or(one.quantity()::low)
                .filter(number -> number.compareTo(threshold) >= 0)
                .isPresent();
    }

    /** Whether it reached the threshold, or is a range or an upper bound that goes beyond. */
    private static boolean mayReach(Sized one, BigDecimal threshold) {
        return reaches(one, threshold) || (!one.isSingle() && one.value().compareTo(threshold) > 0);
    }

    /** Why nobody can tell, if one may have been first: by its date or size, else by the limits. */
    private static Optional<Judgement> open(
            Question question,
            Sized subject,
            BigDecimal threshold,
            Argument told,
            Optional<Sized> uncertain,
            Optional<Sized> unlisted) {
        return uncertain
                .map(rival -> reaches(rival, threshold)
                        ? Judgement.unverifiable(
                                ReasonKey.ORDER_UNCERTAIN, subject.name(), subject.when(), rival.name(), rival.when())
                        : Judgement.unverifiable(ReasonKey.SIZE_UNCERTAIN, told, rival.name()))
                .or(() -> unlisted.map(rival -> Judgement.unverifiable(Rivals.unlisted(question, rival))));
    }

    private static Reason against(ReasonKey key, Sized subject, Argument threshold, Sized other) {
        return Reason.of(
                key,
                subject.name(),
                subject.amount(),
                subject.when(),
                threshold,
                other.name(),
                other.amount(),
                other.when());
    }
}
