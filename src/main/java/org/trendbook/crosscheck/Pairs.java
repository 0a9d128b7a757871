package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trendbook.crosscheck.Tolerance.Grade;
import org.trendbook.model.Measure;
import org.trendbook.model.Quantity;

/** {@code ratio_to}, and two models said to be equal: the ratio of two recorded amounts against the one claimed. */
final class Pairs {
    private Pairs() {}

    static Judgement judgeRatio(Question question) {
        Optional<Quantity> claimed = question.claimed();
        return claimed.isEmpty()
                ? question.valueMissing()
                : question.ofEachObject(object -> best(question, object, claimed.get(), ReasonKey.RATIO));
    }

    private record Pair(Sized subject, Sized object, BigDecimal ratio, Grade grade) {
        private static final Comparator<Pair> LARGEST_FIRST = Comparator.comparing(Pair::subject, Sized.LARGEST_FIRST)
                .thenComparing(Pair::object, Sized.LARGEST_FIRST);

        /** Whether one of the two is a bound or a multiplier with which the ratio may be the claimed one, or may not. */
        boolean leavesOpen(Tolerance tolerance, Quantity claimed) {
            if (!subject.isOpen() && !object.isOpen()) {
                return false;
            }
            Optional<BigDecimal> most = subject.most().map(end -> end.divide(object.value(), MathContext.DECIMAL64));
            BigDecimal least = object.most()
                    .map(end -> subject.value().divide(end, MathContext.DECIMAL64))
                    .orElse(BigDecimal.ZERO);
            return grade.verdict() == Verdict.CONTRADICTED
                    ? tolerance.allows(claimed, least, most)
                    : !tolerance.holdsOfAll(claimed, least, most);
        }

        List<Reason> bounds() {
            return Stream.of(subject, object)
                    .filter(Sized::isOpen)
                    .map(one -> Reason.of(ReasonKey.BOUND_ALLOWS, one.name(), one.amount()))
                    .toList();
        }
    }

    /** Judges the pair of members whose ratio comes nearest to the claimed one. */
    static Judgement best(Question question, String object, Quantity claimed, ReasonKey told) {
        Question.SizedMembers subjects = question.sized(question.subject());
        Question.SizedMembers objects = unlimited(question).sized(object);
        if (subjects.obstacle().isPresent()) {
            return subjects.obstacle().get();
        }
        if (objects.obstacle().isPresent()) {
            return objects.obstacle().get();
        }
        List<Pair> pairs = new ArrayList<>();
        for (Measure measure : question.measures()) {
            pairs.addAll(pairs(question, object, claimed, measure));
        }
        Predicate<Pair> isOpen = pair -> pair.leavesOpen(question.tolerance(), claimed);
        Optional<Pair> best = pairs.stream()
                .min(Comparator.comparing((Pair pair) -> pair.grade().distance())
                        .thenComparing(isOpen::test)
                        .thenComparing(Pair.LARGEST_FIRST));
        if (best.isEmpty()) {
            return Judgement.unverifiable(ReasonKey.UNITS_DIFFER);
        }
        Optional<Pair> open = best.get().grade().verdict() == Verdict.CONTRADICTED
                ? pairs.stream()
                        .filter(isOpen)
                        .min(Comparator.comparing((Pair pair) -> pair.grade().distance())
                                .thenComparing(Pair.LARGEST_FIRST))
                : best.filter(isOpen);
        return open.isPresent()
                ? Judgement.of(Verdict.UNVERIFIABLE, "").because(open.get().bounds())
                : told(question, object, claimed, told, best.get());
    }

    /** The limits of a claim hold for its subject; what it is compared with need not be within them. */
    private static Question unlimited(Question question) {
        return new Question(
                question.claim(), question.subject(), question.records(), question.measures(), new Limits(List.of()));
    }

    /** For each subject the two objects whose ratios lie around the claimed one: no other can come nearer. */
    private static List<Pair> pairs(Question question, String object, Quantity claimed, Measure measure) {
        NavigableMap<BigDecimal, Sized> objects = new TreeMap<>();
        for (Sized one : positive(unlimited(question).members(object).records(), measure)) {
            objects.merge(one.value(), one, (a, b) -> Sized.LARGEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
        BigDecimal ratio = Tolerance.stated(claimed);
        List<Pair> pairs = new ArrayList<>();
        for (Sized subject : positive(question.members(question.subject()).records(), measure)) {
            BigDecimal fitting =
                    ratio.signum() > 0 ? subject.value().divide(ratio, MathContext.DECIMAL64) : BigDecimal.ZERO;
            Stream.of(objects.floorEntry(fitting), objects.ceilingEntry(fitting))
                    .filter(Objects::nonNull)
                    .map(entry -> pair(question, claimed, subject, entry.getValue()))
                    .forEach(pairs::add);
        }
        return pairs;
    }

    private static List<Sized> positive(List<org.trendbook.model.ModelRecord> records, Measure measure) {
        return Sized.allOf(records, measure).stream()
                .filter(one -> one.value().signum() > 0)
                .toList();
    }

    private static Pair pair(Question question, Quantity claimed, Sized subject, Sized object) {
        BigDecimal ratio = subject.value().divide(object.value(), MathContext.DECIMAL64);
        return new Pair(subject, object, ratio, question.tolerance().grade(claimed, ratio));
    }

    private static Judgement told(Question question, String object, Quantity claimed, ReasonKey key, Pair pair) {
        List<Argument> arguments = new ArrayList<>(List.of(
                pair.subject().name(),
                pair.subject().amount(),
                pair.object().name(),
                pair.object().amount()));
        if (key == ReasonKey.RATIO) {
            arguments.add(new Argument.Figure(pair.ratio()));
            arguments.add(new Argument.Figure(Tolerance.stated(claimed)));
        }
        String found = Question.plain(
                key == ReasonKey.RATIO ? pair.ratio() : pair.subject().value());
        return Judgement.of(pair.grade().verdict(), found, new Reason(key, arguments))
                .because(pair.grade().reasons())
                .because(pair.subject().remarks())
                .because(pair.object().remarks())
                .because(question.chosen(question.subject(), pair.subject().of()))
                .because(question.chosen(object, pair.object().of()))
                .because(question.limitsTold());
    }
}
