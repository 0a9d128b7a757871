package org.trendbook.crosscheck;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trendbook.crosscheck.Limits.Membership;
import org.trendbook.crosscheck.TimeOrder.Order;
import org.trendbook.model.ReleaseDate;

/**
 * {@code breaks_record_of}: when the subject came out, the object was out and was the largest recorded, and the subject is
 * larger. A stated value is the record's, and must be the object's. Of families the pair of members that fits best is
 * judged: the object's of the claimed size, else its largest; the subject's smallest that exceeds it.
 */
final class BrokenRecord {
    private BrokenRecord() {}

    static Judgement judge(Question question) {
        return question.ofEachObject(object -> judge(question, object));
    }

    private static Judgement judge(Question question, String objectName) {
        Question.SizedMembers subjects = question.sized(question.subject());
        if (subjects.obstacle().isPresent()) {
            return subjects.obstacle().get();
        }
        Question.SizedMembers objects = question.sized(objectName);
        if (objects.obstacle().isPresent()) {
            return objects.obstacle().get();
        }
        Sized object = objects.sized().stream().min(claimedFirst(question)).orElseThrow();
        Sized subject = subjects.sized().stream()
                .min(Comparator.<Sized, Boolean>comparing(one -> !exceeds(one, object))
                        .thenComparing(Comparator.comparing(Sized::value))
                        .thenComparing(Sized.LARGEST_FIRST))
                .orElseThrow();
        if (!subject.measure().equals(object.measure())) {
            return Judgement.unverifiable(ReasonKey.UNITS_DIFFER);
        }
        Judgement judgement = broken(question, subject, object)
                .because(Question.remarks(subject, object))
                .because(question.chosen(question.subject(), subject.of()))
                .because(question.chosen(objectName, object.of()))
                .because(question.limitsTold());
        return question.andOfClaimedSize(judgement, object);
    }

    private static boolean exceeds(Sized one, Sized other) {
        return one.value().compareTo(other.value()) > 0;
    }

    private static Comparator<Sized> claimedFirst(Question question) {
        return Comparator.<Sized>comparingInt(one -> question.claimed()
                        .map(claimed -> -question.tolerance()
                                .grade(claimed, one.value())
                                .verdict()
                                .strength())
                        .orElse(0))
                .thenComparing(Sized.LARGEST_FIRST);
    }

    private static Judgement broken(Question question, Sized subject, Sized object) {
        for (Sized one : List.of(subject, object)) {
            if (one.date().isEmpty()) {
                return Judgement.unverifiable(ReasonKey.NO_DATE, one.name());
            }
        }
        Order order = Order.of(object.date().orElseThrow(), subject.date().orElseThrow());
        if (order == Order.LATER) {
            return Judgement.of(
                    Verdict.CONTRADICTED,
                    Dates.plain(object.date().orElseThrow()),
                    Reason.of(
                            ReasonKey.RECORD_CAME_LATER, subject.name(), subject.when(), object.name(), object.when()));
        }
        if (!exceeds(subject, object)) {
            return Judgement.of(
                    Verdict.CONTRADICTED,
                    Question.plain(object.value()),
                    Reason.of(
                            ReasonKey.RECORD_STANDS, subject.name(), subject.amount(), object.name(), object.amount()));
        }
        Optional<Sized> holder = holder(question, subject, object, Order.EARLIER);
        if (holder.isPresent()) {
            return Judgement.of(
                    Verdict.CONTRADICTED,
                    holder.get().of().name(),
                    Reason.of(
                            ReasonKey.RECORD_WAS_OF_ANOTHER,
                            subject.name(),
                            subject.when(),
                            object.name(),
                            object.amount(),
                            holder.get().name(),
                            holder.get().amount(),
                            holder.get().when()));
        }
        Optional<Sized> perhaps =
                order == Order.EARLIER ? holder(question, subject, object, Order.UNCERTAIN) : Optional.of(object);
        if (perhaps.isPresent()) {
            Sized other = perhaps.get();
            return Judgement.unverifiable(
                    ReasonKey.ORDER_UNCERTAIN, subject.name(), subject.when(), other.name(), other.when());
        }
        return Judgement.of(
                Verdict.SUPPORTED,
                subject.of().name(),
                Reason.of(
                        ReasonKey.RECORD_BROKEN,
                        subject.name(),
                        subject.amount(),
                        subject.when(),
                        object.name(),
                        object.amount(),
                        object.when()));
    }

    /**
     * Another one, larger than the object, whose date stands so to the subject's: out before the subject beyond doubt, the
     * record was not the object's; perhaps out before it, nobody can tell.
     */
    private static Optional<Sized> holder(Question question, Sized subject, Sized object, Order order) {
        ReleaseDate broken = subject.date().orElseThrow();
        return question.records().amounts(subject.measure()).largestFirst().stream()
                .takeWhile(one -> exceeds(one, object))
                .filter(one -> one.isSingle() && Order.of(one.date().orElseThrow(), broken) == order)
                .filter(one -> !one.of().equals(subject.of()) && !one.of().equals(object.of()))
                .filter(one -> question.limits().of(one.of()) == Membership.IN)
                .findFirst();
    }
}
