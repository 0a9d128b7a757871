package org.trendbook.crosscheck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trendbook.crosscheck.Limits.Membership;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.ReleaseDate;

/**
 * The other records that bear on whether one is the largest by a date. Of those that the subject's own name means only a
 * larger one does.
 *
 * @param larger the largest of those that are larger, within the limits and out by then beyond doubt; where there is one,
 *     nothing else is asked for
 * @param doubt why the largest of those that may be all of that could be
 * @param nextLargest the largest of those that are smaller
 * @param undated names of larger ones without a date
 */
record Rivals(Optional<Sized> larger, Optional<Reason> doubt, Optional<Sized> nextLargest, List<Argument> undated) {

    private record Doubt(Sized rival, Sizes size, Membership membership) {}

    /** Out by then beyond doubt means: by the first day of {@code at}. */
    static Rivals of(Question question, Sized subject, ReleaseDate at) {
        Amounts amounts = question.records().amounts(subject.measure());
        Optional<Doubt> doubt = Optional.empty();
        Optional<Sized> nextLargest = Optional.empty();
        Set<ModelRecord> own = question.own();
        int seen = 0;
        for (Sized rival : amounts.largestFirst()) {
            // Below the subject's size none is larger; an amount without any number may still leave the rank open.
            boolean belowSubject = rival.value().compareTo(subject.value()) < 0;
            boolean isDoubted = belowSubject && doubt.isPresent();
            boolean isSettled = belowSubject && nextLargest.isPresent() && seen >= amounts.mixed();
            if (isDoubted || isSettled) {
                break;
            }
            seen++;
            ReleaseDate date = rival.date().orElseThrow();
            if (date.from().isAfter(at.to()) || rival.of().equals(subject.of())) {
                continue;
            }
            Sizes size = Sizes.compare(rival.quantity(), subject.value());
            if (size != Sizes.LARGER && own.contains(rival.of())) {
                continue;
            }
            Membership membership = question.limits().of(rival.of());
            boolean within = membership == Membership.IN;
            if (size == Sizes.LARGER && within && !date.to().isAfter(at.from())) {
                return new Rivals(Optional.of(rival), Optional.empty(), Optional.empty(), List.of());
            }
            if (size == Sizes.SMALLER) {
                nextLargest = nextLargest.isEmpty() && within ? Optional.of(rival) : nextLargest;
            } else if (doubt.isEmpty() && membership != Membership.OUT) {
                doubt = Optional.of(new Doubt(rival, size, membership));
            }
        }
        List<Argument> undated = amounts.undated().stream()
                .filter(one -> Sizes.compare(one.quantity(), subject.value()) == Sizes.LARGER)
                .filter(one -> !one.of().equals(subject.of()))
                .filter(one -> question.limits().of(one.of()) != Membership.OUT)
                .map(Sized::name)
                .toList();
        return new Rivals(
                Optional.empty(), doubt.map(gravest -> told(question, subject, at, gravest)), nextLargest, undated);
    }

    /** The first that may be larger than the largest of those that are a single number, within the limits and out by then. */
    static Optional<Sized> perhapsLarger(Question question, Sized largest, Optional<ReleaseDate> at) {
        return question.records().amounts(largest.measure()).largestFirst().stream()
                .takeWhile(rival -> rival.value().compareTo(largest.value()) > 0)
                .filter(rival -> at.isEmpty()
                        || !rival.date().orElseThrow().from().isAfter(at.get().to()))
                .filter(rival -> question.limits().of(rival.of()) != Membership.OUT)
                .findFirst();
    }

    /** Why one leaves the claim open of which no record says whether it is within the limits. */
    static Reason unlisted(Question question, Sized rival) {
        return Reason.of(
                ReasonKey.MEMBERSHIP_UNKNOWN,
                rival.name(),
                rival.amount(),
                rival.when(),
                question.limits().spelled());
    }

    private static Reason told(Question question, Sized subject, ReleaseDate at, Doubt doubt) {
        Sized rival = doubt.rival();
        if (doubt.size() == Sizes.EQUAL) {
            return Reason.of(ReasonKey.AS_LARGE, subject.name(), subject.amount(), rival.name(), rival.when());
        }
        if (doubt.size() == Sizes.UNDECIDED) {
            return Reason.of(ReasonKey.SIZE_UNCERTAIN, subject.name(), rival.name());
        }
        if (doubt.membership() == Membership.UNKNOWN) {
            return unlisted(question, rival);
        }
        return Reason.of(
                ReasonKey.LARGER_PERHAPS_EXISTED,
                subject.name(),
                subject.amount(),
                new Argument.When(at),
                rival.name(),
                rival.amount(),
                rival.when());
    }
}
