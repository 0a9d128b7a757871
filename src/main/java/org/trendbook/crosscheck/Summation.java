package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trendbook.crosscheck.Tolerance.Grade;
import org.trendbook.model.Measure;
import org.trendbook.model.Quantity;
import org.trendbook.model.Quantity.Part;
import org.trendbook.model.StatedQuantity;
import org.trendbook.model.Unit;

/**
 * {@code sum_of}: parts against their total. The parts are the claim's objects, else the parts of its value, else those
 * that the subject's record states; the total is the claim's value, else the amount that the subject's record states. Of
 * names with several members those are taken with which the sum comes nearest to the total.
 */
final class Summation {
    /** The most sums that are tried: names of more members leave open which are meant. */
    private static final int MOST_WAYS = 10_000;

    private Summation() {}

    private record Total(Quantity quantity, List<Reason> remarks) {}

    /** What is added up. */
    private record Summands(List<Part> parts, List<Reason> remarks) {
        static final Summands NONE = new Summands(List.of(), List.of());

        Summands with(Part part, List<Reason> told) {
            List<Part> more = new ArrayList<>(parts);
            more.add(part);
            List<Reason> allTold = new ArrayList<>(remarks);
            allTold.addAll(told);
            return new Summands(more, allTold);
        }

        BigDecimal sum() {
            return parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Their common unit. */
        Unit unit() {
            return parts.stream()
                    .map(Part::unit)
                    .filter(unit -> unit != Unit.UNRESOLVED)
                    .findFirst()
                    .orElse(Unit.UNRESOLVED);
        }
    }

    /** The summands that may be meant, where a name has members of several amounts; or why nothing can be added. */
    private record Choice(List<Summands> ways, Optional<Judgement> obstacle) {
        static Choice only(List<Part> parts) {
            return new Choice(List.of(new Summands(parts, List.of())), Optional.empty());
        }

        static Choice none(Judgement why) {
            return new Choice(List.of(), Optional.of(why));
        }
    }

    private record Sum(Summands summands, Total total) {
        boolean isOfOneUnit() {
            Unit unit = summands.unit();
            return summands.parts().stream().noneMatch(part -> Units.differ(part.unit(), unit))
                    && !Units.differ(unit, total.quantity().unit());
        }

        Grade grade(Question question) {
            return question.tolerance().grade(total.quantity(), summands.sum());
        }

        Judgement judged(Question question) {
            List<Argument> amounts = new ArrayList<>();
            summands.parts().forEach(part -> amounts.add(new Argument.Amount(part.value(), part.unit())));
            Grade grade = grade(question);
            return Judgement.of(
                            grade.verdict(),
                            Question.plain(summands.sum()),
                            Reason.of(
                                    ReasonKey.SUM,
                                    new Argument.Several(amounts),
                                    new Argument.Amount(summands.sum(), summands.unit()),
                                    Question.claimedNumber(total.quantity())))
                    .because(grade.reasons())
                    .because(Units.remark(summands.unit(), total.quantity().unit()))
                    .because(summands.remarks())
                    .because(question.limitsTold())
                    .because(total.remarks());
        }
    }

    static Judgement judge(Question question) {
        Question.Members members = question.members(question.subject());
        if (members.obstacle().isPresent()) {
            return members.obstacle().get();
        }
        Choice summands = summands(question, members);
        if (summands.obstacle().isPresent()) {
            return summands.obstacle().get();
        }
        List<Total> totals = totals(question, members);
        if (totals.isEmpty()) {
            return Judgement.unverifiable(
                    ReasonKey.NO_VALUE, new Argument.Name(question.subject()), question.measure());
        }
        return summands.ways().stream()
                .flatMap(parts -> totals.stream().map(total -> new Sum(parts, total)))
                .filter(Sum::isOfOneUnit)
                .min(Comparator.comparing(sum -> sum.grade(question).distance()))
                .map(sum -> sum.judged(question))
                .orElseGet(() -> Judgement.unverifiable(ReasonKey.UNITS_DIFFER));
    }

    private static Choice summands(Question question, Question.Members subjects) {
        if (!question.claim().objects().isEmpty()) {
            return ofObjects(question);
        }
        List<Part> claimed =
                question.claim().value().value().map(Quantity::parts).orElse(List.of());
        if (!claimed.isEmpty()) {
            return Choice.only(claimed);
        }
        return recorded(question, subjects)
                .map(StatedQuantity::quantity)
                .map(Quantity::parts)
                .map(Choice::only)
                .orElseGet(() -> Choice.none(
                        question.claim().value().value().isPresent()
                                ? Judgement.unverifiable(ReasonKey.SUMMANDS_MISSING)
                                : question.valueMissing()));
    }

    private static Choice ofObjects(Question question) {
        List<Summands> ways = List.of(Summands.NONE);
        for (String object : question.claim().objects()) {
            Question.SizedMembers members = question.sized(object);
            if (members.obstacle().isPresent()) {
                return Choice.none(members.obstacle().get());
            }
            List<Sized> amounts = Sized.ofEachAmount(members.sized());
            if ((long) ways.size() * amounts.size() > MOST_WAYS) {
                return Choice.none(Judgement.unverifiable(
                        ReasonKey.SEVERAL_VALUES, new Argument.Name(object), question.measure()));
            }
            ways = ways.stream()
                    .flatMap(way -> amounts.stream()
                            .map(one -> way.with(
                                    new Part(one.value(), one.quantity().unit(), object),
                                    told(question, object, one, amounts))))
                    .toList();
        }
        return new Choice(ways, Optional.empty());
    }

    private static List<Reason> told(Question question, String name, Sized one, List<Sized> amounts) {
        List<Reason> told = new ArrayList<>(one.remarks());
        if (amounts.size() > 1) {
            told.addAll(question.chosen(name, one.of()));
        }
        return told;
    }

    private static Optional<StatedQuantity> recorded(Question question, Question.Members subjects) {
        return question.measures().stream()
                .flatMap(measure -> subjects.records().stream()
                        .flatMap(one -> Optional.ofNullable(one.quantities().get(measure)).stream()))
                .filter(stated -> !stated.quantity().parts().isEmpty())
                .findFirst();
    }

    private static List<Total> totals(Question question, Question.Members subjects) {
        Optional<Quantity> claimed = question.claimed();
        if (claimed.isPresent()) {
            return List.of(new Total(claimed.get(), List.of()));
        }
        for (Measure measure : question.measures()) {
            List<Sized> amounts = Sized.ofEachAmount(Sized.allOf(subjects.records(), measure));
            if (!amounts.isEmpty()) {
                return amounts.stream()
                        .map(one -> new Total(one.quantity(), told(question, question.subject(), one, amounts)))
                        .toList();
            }
        }
        return List.of();
    }
}
