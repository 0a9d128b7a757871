package org.trendbook.crosscheck;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trendbook.crosscheck.Limits.Membership;
import org.trendbook.crosscheck.TimeOrder.Order;
import org.trendbook.model.ModelRecord;

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
                .because(subject.remarks())
                .because(object.remarks())
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
        List<Sized> holders = larger(question, subject, object);
        Optional<Sized> holder = holders.stream()
                .filter(one -> isOut(one, subject) && isWithin(question, one) && isLarger(one, object))
                .findFirst();
        if (holder.isPresent()) {
            return heldByAnother(subject, object, holder.get());
        }
        if (order != Order.EARLIER) {
            return Judgement.unverifiable(
                    ReasonKey.ORDER_UNCERTAIN, subject.name(), subject.when(), object.name(), object.when());
        }
        if (!holders.isEmpty()) {
            return perhaps(question, subject, object, holders.get(0));
        }
        return supported(subject, object);
    }

    private static Judgement heldByAnother(Sized subject, Sized object, Sized holder) {
        return Judgement.of(
                Verdict.CONTRADICTED,
                holder.of().name(),
                Reason.of(
                        ReasonKey.RECORD_WAS_OF_ANOTHER,
                        subject.name(),
                        subject.when(),
                        object.name(),
                        object.amount(),
                        holder.name(),
                        holder.amount(),
                        holder.when()));
    }

    private static Judgement supported(Sized subject, Sized object) {
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
     * Others that are or may be larger than the object, out before the subject or perhaps before it: by its limits, its date
     * or its size each may have held the record.
     */
    private static List<Sized> larger(Question question, Sized subject, Sized object) {
        Set<ModelRecord> own = question.own();
        return question.records().amounts(subject.measure()).largestFirst().stream()
                .takeWhile(one -> exceeds(one, object))
                .filter(one -> isOut(one, subject) || order(one, subject) == Order.UNCERTAIN)
                .filter(one -> !own.contains(one.of()) && !one.of().equals(object.of()))
                .filter(one -> question.limits().of(one.of()) != Membership.OUT)
                .toList();
    }

    private static Judgement perhaps(Question question, Sized subject, Sized object, Sized holder) {
        if (!isWithin(question, holder)) {
            return Judgement.unverifiable(Rivals.unlisted(question, holder));
        }
        return isLarger(holder, object)
                ? Judgement.unverifiable(
                        ReasonKey.ORDER_UNCERTAIN, subject.name(), subject.when(), holder.name(), holder.when())
                : Judgement.unverifiable(ReasonKey.SIZE_UNCERTAIN, object.name(), holder.name());
    }

    private static Order order(Sized one, Sized subject) {
        return Order.of(one.date().orElseThrow(), subject.date().orElseThrow());
    }

    private static boolean isOut(Sized one, Sized subject) {
        return order(one, subject) == Order.EARLIER;
    }

    private static boolean isWithin(Question question, Sized one) {
        return question.limits().of(one.of()) == Membership.IN;
    }

    private static boolean isLarger(Sized one, Sized object) {
        return Sizes.compare(one.quantity(), object.value()) == Sizes.LARGER;
    }
}
