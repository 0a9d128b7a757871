package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trendbook.crosscheck.Tolerance.Grade;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Reading;
import org.trendbook.model.Unit;

/** {@code equal_to}: the recorded amount is the one claimed, or that of another model. */
final class Equality {
    private Equality() {}

    static Judgement judge(Question question) {
        if (question.claim().objects().isEmpty()) {
            return toValue(question);
        }
        Judgement ofModels = question.ofEachObject(object -> toModel(question, object));
        boolean statesValue = !(question.claim().value() instanceof Reading.Absent<?>);
        return statesValue ? ofModels.and(toValue(question)) : ofModels;
    }

    private static Judgement toValue(Question question) {
        Optional<Quantity> listed =
                question.claim().value().value().filter(value -> !value.values().isEmpty());
        if (listed.isPresent()) {
            Quantity list = listed.get();
            return list.values().stream()
                    .map(value -> toAmount(question, Quantity.of(list.qualifier(), value, list.unit())))
                    .reduce(Judgement::and)
                    .orElseThrow();
        }
        return question.claimed().map(claimed -> toAmount(question, claimed)).orElseGet(question::valueMissing);
    }

    private static Judgement toAmount(Question question, Quantity claimed) {
        Question.SizedMembers members = question.sized(question.subject());
        if (members.obstacle().isPresent()) {
            return byRanges(question, claimed).orElseGet(members.obstacle()::get);
        }
        List<Sized> candidates = members.sized();
        if (question.subject().equals(Records.EVERYTHING)) {
            // What all that is recorded amounts to is its largest.
            candidates = List.of(candidates.stream().min(Sized.LARGEST_FIRST).orElseThrow());
        }
        Sized best = candidates.stream()
                .min(Comparator.<Sized, BigDecimal>comparing(one ->
                                question.tolerance().grade(claimed, one.value()).distance())
                        .thenComparing(one -> question.leavesOpen(claimed, one))
                        .thenComparing(Sized.LARGEST_FIRST))
                .orElseThrow();
        if (Units.differ(best.quantity().unit(), claimed.unit())) {
            return Judgement.unverifiable(ReasonKey.UNITS_DIFFER);
        }
        Grade grade = question.tolerance().grade(claimed, best.value());
        Optional<Sized> open = grade.verdict() == Verdict.CONTRADICTED
                ? candidates.stream()
                        .filter(one -> question.leavesOpen(claimed, one))
                        .min(Sized.LARGEST_FIRST)
                : Optional.of(best).filter(one -> question.leavesOpen(claimed, one));
        boolean ofAll = question.subject().equals(Records.EVERYTHING);
        Optional<Judgement> larger =
                ofAll ? Largest.perhapsLarger(question, claimed, best, Optional.empty()) : Optional.empty();
        if (larger.isPresent()) {
            return larger.get();
        }
        if (open.isPresent()) {
            return Judgement.unverifiable(
                    ReasonKey.BOUND_ALLOWS, open.get().name(), open.get().amount());
        }
        ReasonKey told = ofAll ? ReasonKey.LARGEST_VALUE : ReasonKey.VALUE;
        return Judgement.of(
                        grade.verdict(),
                        Question.plain(best.value()),
                        Reason.of(told, best.name(), best.amount(), Question.claimedNumber(claimed)))
                .because(grade.reasons())
                .because(Units.remark(best.quantity().unit(), claimed.unit()))
                .because(best.remarks())
                .because(question.chosen(question.subject(), best.of()))
                .because(question.limitsTold());
    }

    /**
     * What is recorded without a single value, as 'nearly 200 billion' is, cannot be what is claimed, or is it wherever in its
     * range it lies; nothing when neither is so.
     */
    private static Optional<Judgement> byRanges(Question question, Quantity claimed) {
        List<Quantity> ranges = question.ranges(question.subject());
        Argument subject = new Argument.Name(question.subject());
        boolean none = ranges.stream()
                .noneMatch(range -> Units.differ(range.unit(), claimed.unit())
                        || question.tolerance().allows(claimed, range.low().orElse(BigDecimal.ZERO), range.high()));
        if (none && !ranges.isEmpty()) {
            return Optional.of(Judgement.of(
                    Verdict.CONTRADICTED,
                    "",
                    Reason.of(ReasonKey.RANGE_EXCLUDES, subject, spelled(ranges), Question.claimedNumber(claimed))));
        }
        if (ranges.stream().anyMatch(range -> isSameBound(range, claimed))) {
            return Optional.of(Judgement.of(
                            Verdict.SUPPORTED,
                            "",
                            Reason.of(ReasonKey.SAME_BOUND, subject, Question.claimedNumber(claimed)))
                    .because(question.limitsTold()));
        }
        return ranges.stream()
                .filter(range -> range.unit() == claimed.unit())
                .max(Comparator.comparingInt(
                        range -> weakest(question.tolerance(), claimed, range).strength()))
                .map(range -> Judgement.of(
                                weakest(question.tolerance(), claimed, range),
                                "",
                                Reason.of(
                                        ReasonKey.RANGE_HOLDS,
                                        subject,
                                        spelled(List.of(range)),
                                        Question.claimedNumber(claimed)))
                        .because(Tolerance.kindOf(claimed))
                        .because(question.limitsTold()))
                .filter(judgement -> judgement.verdict() != Verdict.CONTRADICTED);
    }

    /** Both ends of each range, or the upper bound. */
    private static Argument spelled(List<Quantity> ranges) {
        return new Argument.Several(ranges.stream()
                .map(range -> {
                    BigDecimal high = range.high().orElseThrow();
                    return range.low()
                            .map(low -> (Argument) new Argument.Between(low, high, range.unit()))
                            .orElseGet(() -> new Argument.Bound(range.qualifier(), high, range.unit()));
                })
                .distinct()
                .toList());
    }

    /** Of a claim of 'nearly' the records keep the upper bound alone: where it is the same, they say the same. */
    private static boolean isSameBound(Quantity range, Quantity claimed) {
        return claimed.qualifier() == Qualifier.LESS_THAN
                && range.qualifier() == Qualifier.LESS_THAN
                && range.unit() == claimed.unit()
                && range.high().orElseThrow().compareTo(claimed.high().orElseThrow()) == 0;
    }

    /** The verdict on the end of a range that fits a claimed bound or range worse; no range is a single number. */
    private static Verdict weakest(Tolerance tolerance, Quantity claimed, Quantity range) {
        if (claimed.qualifier().isPoint()) {
            return Verdict.CONTRADICTED;
        }
        return Stream.of(range.low().orElse(BigDecimal.ZERO), range.high().orElseThrow())
                .map(end -> tolerance.grade(claimed, end).verdict())
                .min(Comparator.comparingInt(Verdict::strength))
                .orElseThrow();
    }

    private static Judgement toModel(Question question, String object) {
        return Pairs.best(question, object, Quantity.exact(BigDecimal.ONE, Unit.RATIO), ReasonKey.VALUE_OF_BOTH);
    }
}
