package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trendbook.crosscheck.Limits.Membership;
import org.trendbook.crosscheck.Tolerance.Grade;
import org.trendbook.model.Quantity;
import org.trendbook.model.ReleaseDate;

/**
 * {@code largest_at}: no recorded amount is larger by a date, which is the claim's, else the subject's release. What came
 * out later does not count against it; what has no date cannot be placed and is named. A larger one decides when it was
 * out by the first day of that date; one that may or may not have been leaves the claim open. Of a family the largest
 * member is judged, or the one of the claimed size. The subject {@code *} stands for the largest recorded of all.
 */
final class Largest {
    private Largest() {}

    static Judgement judge(Question question) {
        Question.SizedMembers members = question.sized(question.subject());
        if (members.obstacle().isPresent()) {
            return members.obstacle().get();
        }
        Optional<ReleaseDate> at = question.claim().at().value();
        if (at.isEmpty() && !question.claim().raw().at().isBlank()) {
            return Judgement.unverifiable(
                    ReasonKey.TIME_UNREADABLE,
                    new Argument.Name(question.claim().raw().at()));
        }
        if (question.subject().equals(Records.EVERYTHING)) {
            return largestOfAll(question, members.sized(), at);
        }
        Sized subject = chosen(question, members.sized(), at);
        Optional<ReleaseDate> time = at.or(subject::date);
        if (time.isEmpty()) {
            return Judgement.unverifiable(ReasonKey.NO_DATE, subject.name());
        }
        Judgement rank = ranked(question, subject, time.get())
                .because(subject.remarks())
                .because(question.chosen(question.subject(), subject.of()))
                .because(question.limitsTold());
        return question.andOfClaimedSize(rank, subject);
    }

    private static Judgement largestOfAll(Question question, List<Sized> sized, Optional<ReleaseDate> at) {
        Optional<Quantity> claimed = question.claimed();
        if (claimed.isEmpty()) {
            return question.valueMissing();
        }
        List<Sized> largest = sized.stream()
                .filter(one -> one.date()
                        .filter(date -> at.isEmpty() || !isLater(date, at.get()))
                        .isPresent())
                .sorted(Sized.LARGEST_FIRST)
                .limit(2)
                .toList();
        if (largest.isEmpty()) {
            return Judgement.unverifiable(ReasonKey.NO_DATE, new Argument.Name(Records.EVERYTHING));
        }
        Sized first = largest.get(0);
        Grade grade = question.tolerance().grade(claimed.get(), first.value());
        Optional<Judgement> larger = perhapsLarger(question, claimed.get(), first, at);
        if (larger.isPresent()) {
            return larger.get();
        }
        if (question.leavesOpen(claimed.get(), first)) {
            return Judgement.unverifiable(ReasonKey.BOUND_ALLOWS, first.name(), first.amount());
        }
        Reason told = largestValue(first, claimed.get(), at);
        List<Reason> next = largest.stream()
                .skip(1)
                .map(one -> Reason.of(ReasonKey.NEXT_LARGEST, one.name(), one.amount(), one.when()))
                .toList();
        return Judgement.of(grade.verdict(), Question.plain(first.value()), told)
                .because(grade.reasons())
                .because(next)
                .because(first.remarks())
                .because(question.limitsTold());
    }

    /**
     * What one that is or may be larger than the largest single number says to the claim that all come to so much; nothing
     * when there is none, or when that number is too large itself.
     */
    static Optional<Judgement> perhapsLarger(
            Question question, Quantity claimed, Sized largest, Optional<ReleaseDate> at) {
        boolean contradicted =
                question.tolerance().grade(claimed, largest.value()).verdict() == Verdict.CONTRADICTED;
        boolean isTooLarge = claimed.high()
                .filter(high -> high.compareTo(largest.value()) < 0)
                .isPresent();
        boolean isSettled = contradicted ? isTooLarge : claimed.high().isEmpty();
        return isSettled
                ? Optional.empty()
                : Rivals.perhapsLarger(question, largest, at)
                        .map(rival -> against(question, claimed, rival, at).because(question.limitsTold()));
    }

    private static Reason largestValue(Sized largest, Quantity claimed, Optional<ReleaseDate> at) {
        Argument told = Question.claimedNumber(claimed);
        return at.map(date -> Reason.of(
                        ReasonKey.LARGEST_VALUE_BY,
                        largest.name(),
                        largest.amount(),
                        largest.when(),
                        told,
                        new Argument.When(date)))
                .orElseGet(() -> Reason.of(
                        ReasonKey.LARGEST_VALUE_DATED, largest.name(), largest.amount(), largest.when(), told));
    }

    /** A range that lies above what is claimed contradicts; any other leaves it open. */
    private static Judgement against(Question question, Quantity claimed, Sized rival, Optional<ReleaseDate> at) {
        if (question.limits().of(rival.of()) == Membership.UNKNOWN) {
            return Judgement.unverifiable(Rivals.unlisted(question, rival));
        }
        Argument told = Question.claimedNumber(claimed);
        Optional<BigDecimal> above = rival.quantity()
                .low()
                .filter(low ->
                        claimed.high().filter(high -> high.compareTo(low) < 0).isPresent())
                .filter(low -> question.tolerance().grade(claimed, low).verdict() == Verdict.CONTRADICTED);
        if (above.isPresent()) {
            return Judgement.of(Verdict.CONTRADICTED, Question.plain(above.get()), largestValue(rival, claimed, at));
        }
        return Judgement.unverifiable(ReasonKey.SIZE_UNCERTAIN, told, rival.name());
    }

    /** The member that fits best: of the claimed size if one is, out by then if one is, and the largest of those. */
    private static Sized chosen(Question question, List<Sized> members, Optional<ReleaseDate> at) {
        Comparator<Sized> bySize = Comparator.comparingInt(one -> question.claimed()
                .map(claimed -> -question.tolerance()
                        .grade(claimed, one.value())
                        .verdict()
                        .strength())
                .orElse(0));
        Comparator<Sized> outFirst = Comparator.comparing(one -> at.isPresent()
                && one.date().filter(date -> isLater(date, at.get())).isPresent());
        return members.stream()
                .min(bySize.thenComparing(outFirst).thenComparing(Sized.LARGEST_FIRST))
                .orElseThrow();
    }

    private static boolean isLater(ReleaseDate date, ReleaseDate at) {
        return date.from().isAfter(at.to());
    }

    private static Judgement ranked(Question question, Sized subject, ReleaseDate at) {
        Argument when = new Argument.When(at);
        Optional<ReleaseDate> own = subject.date();
        if (own.isPresent() && isLater(own.get(), at)) {
            return Judgement.of(
                    Verdict.CONTRADICTED,
                    Dates.plain(own.get()),
                    Reason.of(ReasonKey.LATER_THAN_DATE, subject.name(), new Argument.When(own.get()), when));
        }
        Rivals rivals = Rivals.of(question, subject, at);
        Optional<Sized> larger = rivals.larger();
        if (larger.isPresent()) {
            return against(Verdict.CONTRADICTED, ReasonKey.LARGER_EXISTED, subject, when, larger.get());
        }
        if (own.isEmpty()) {
            return Judgement.unverifiable(ReasonKey.NO_DATE, subject.name());
        }
        Judgement judgement =
                rivals.doubt().map(Judgement::unverifiable).orElseGet(() -> holds(subject, when, rivals.nextLargest()));
        return rivals.undated().isEmpty()
                ? judgement
                : judgement.because(Reason.of(ReasonKey.UNDATED_LEFT_OUT, new Argument.Several(rivals.undated())));
    }

    private static Judgement holds(Sized subject, Argument when, Optional<Sized> nextLargest) {
        return nextLargest
                .map(next -> against(Verdict.SUPPORTED, ReasonKey.LARGEST, subject, when, next))
                .orElseGet(() -> Judgement.of(
                        Verdict.SUPPORTED,
                        subject.of().name(),
                        Reason.of(ReasonKey.LARGEST_ALONE, subject.name(), subject.amount(), when)));
    }

    private static Judgement against(Verdict verdict, ReasonKey key, Sized subject, Argument when, Sized other) {
        return Judgement.of(
                verdict,
                verdict == Verdict.SUPPORTED ? subject.of().name() : other.of().name(),
                Reason.of(key, subject.name(), subject.amount(), when, other.name(), other.amount(), other.when()));
    }
}
