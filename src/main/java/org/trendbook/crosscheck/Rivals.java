package org.trendbook.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.crosscheck.Limits.Membership;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Quantity;
import org.trendbook.model.ReleaseDate;

/**
 * The other records that bear on whether one is the largest by a date.
 *
 * @param larger the largest of those that are larger, within the limits and out by then beyond doubt
 * @param doubt why the largest of those that may be all of that could be
 * @param nextLargest the largest of those that are smaller
 * @param undated names of larger ones without a date
 */
record Rivals(Optional<Sized> larger, Optional<Reason> doubt, Optional<Sized> nextLargest, List<Argument> undated) {

    private record Doubt(Sized rival, Sizes size, Membership membership) {}

    /** Out by then beyond doubt means: by the first day of {@code at}. */
    static Rivals of(Question question, Sized subject, ReleaseDate at) {
        List<Sized> larger = new ArrayList<>();
        List<Sized> smaller = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        List<Argument> undated = new ArrayList<>();
        for (ModelRecord one : question.records().all()) {
            Membership membership = question.limits().of(one);
            Optional<Quantity> amount = one.quantity(subject.measure());
            if (one.equals(subject.of()) || membership == Membership.OUT || amount.isEmpty()) {
                continue;
            }
            Sizes size = Sizes.compare(amount.get(), subject.value());
            Sized rival = Sized.orBound(one, subject.measure(), amount.get());
            Optional<ReleaseDate> date = rival.date();
            if (date.isEmpty()) {
                if (size == Sizes.LARGER) {
                    undated.add(rival.name());
                }
            } else if (!date.get().from().isAfter(at.to())) {
                boolean outByThen = !date.get().to().isAfter(at.from());
                if (size == Sizes.SMALLER) {
                    if (membership == Membership.IN) {
                        smaller.add(rival);
                    }
                } else if (size == Sizes.LARGER && membership == Membership.IN && outByThen) {
                    larger.add(rival);
                } else {
                    doubts.add(new Doubt(rival, size, membership));
                }
            }
        }
        Optional<Reason> doubt = doubts.stream()
                .min((one, other) -> Sized.LARGEST_FIRST.compare(one.rival(), other.rival()))
                .map(gravest -> told(question, subject, at, gravest));
        return new Rivals(
                larger.stream().min(Sized.LARGEST_FIRST),
                doubt,
                smaller.stream().min(Sized.LARGEST_FIRST),
                undated);
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
            return Reason.of(
                    ReasonKey.MEMBERSHIP_UNKNOWN,
                    rival.name(),
                    rival.amount(),
                    rival.when(),
                    question.limits().spelled());
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
