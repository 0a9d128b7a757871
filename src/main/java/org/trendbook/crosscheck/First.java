package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trendbook.crosscheck.Limits.Membership;
import org.trendbook.crosscheck.TimeOrder.Order;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Quantity;
import org.trendbook.model.ReleaseDate;

/**
 * {@code first_to_reach}: no recorded amount reached the threshold before the subject did. One whose date overlaps the
 * subject's leaves the claim open. Of a family the earliest member that reaches it is judged. The subject may fall short
 * by 5 %, as anywhere; a rival must reach the threshold.
 */
final class First {
    private static final Comparator<Sized> EARLIEST_FIRST = Comparator.<Sized>comparingDouble(
                    one -> one.date().map(ReleaseDate::middleDay).orElse(Double.POSITIVE_INFINITY))
            .thenComparing(Sized.LARGEST_FIRST);

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
        Argument told = Question.claimedNumber(claimed.get());
        List<Sized> reaching = members.sized().stream()
                .filter(one -> reaches(question, one, threshold))
                .toList();
        if (reaching.isEmpty()) {
            Sized largest = members.sized().stream().min(Sized.LARGEST_FIRST).orElseThrow();
            return Judgement.of(
                            Verdict.CONTRADICTED,
                            Question.plain(largest.value()),
                            Reason.of(ReasonKey.NOT_REACHED, largest.name(), largest.amount(), told))
                    .because(largest.remarks());
        }
        Sized subject = reaching.stream().min(EARLIEST_FIRST).orElseThrow();
        return subject.date()
                .map(date -> amongRivals(question, subject, date, threshold, told))
                .orElseGet(() -> Judgement.unverifiable(ReasonKey.NO_DATE, subject.name()))
                .because(subject.remarks())
                .because(question.chosen(question.subject(), subject.of()))
                .because(question.limitsTold());
    }

    private static boolean reaches(Question question, Sized one, BigDecimal threshold) {
        Quantity wanted = Quantity.exact(threshold, one.quantity().unit());
        return one.value().compareTo(threshold) >= 0
                || question.tolerance().grade(wanted, one.value()).verdict() == Verdict.SUPPORTED;
    }

    private static Judgement amongRivals(
            Question question, Sized subject, ReleaseDate date, BigDecimal threshold, Argument told) {
        List<Sized> earlier = new ArrayList<>();
        List<Sized> uncertain = new ArrayList<>();
        List<Sized> unlisted = new ArrayList<>();
        List<Argument> undated = new ArrayList<>();
        for (ModelRecord one : question.records().all()) {
            Membership membership = question.limits().of(one);
            Optional<Sized> rival = Sized.of(one, subject.measure())
                    .filter(sized -> sized.value().compareTo(threshold) >= 0);
            if (rival.isEmpty() || one.equals(subject.of()) || membership == Membership.OUT) {
                continue;
            }
            Optional<Order> order = rival.get().date().map(other -> Order.of(other, date));
            if (order.isEmpty()) {
                undated.add(rival.get().name());
            } else if (order.get() != Order.LATER) {
                boolean listed = membership == Membership.IN;
                (!listed ? unlisted : order.get() == Order.EARLIER ? earlier : uncertain).add(rival.get());
            }
        }
        Judgement judgement = earliest(earlier)
                .map(first -> Judgement.of(
                        Verdict.CONTRADICTED, first.of().name(), against(ReasonKey.FIRST_WAS, subject, told, first)))
                .or(() -> earliest(uncertain)
                        .map(rival -> Judgement.unverifiable(
                                ReasonKey.ORDER_UNCERTAIN, subject.name(), subject.when(), rival.name(), rival.when())))
                .or(() -> earliest(unlisted)
                        .map(rival -> Judgement.unverifiable(
                                ReasonKey.MEMBERSHIP_UNKNOWN,
                                rival.name(),
                                rival.amount(),
                                rival.when(),
                                question.limits().spelled())))
                .orElseGet(() -> Judgement.of(
                        Verdict.SUPPORTED,
                        subject.of().name(),
                        Reason.of(ReasonKey.FIRST, subject.name(), subject.amount(), subject.when(), told)));
        boolean decidedWithoutThem = judgement.verdict() == Verdict.CONTRADICTED || undated.isEmpty();
        return decidedWithoutThem
                ? judgement
                : judgement.because(Reason.of(ReasonKey.UNDATED_LEFT_OUT, new Argument.Several(undated)));
    }

    private static Optional<Sized> earliest(List<Sized> some) {
        return some.stream().min(EARLIEST_FIRST);
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
