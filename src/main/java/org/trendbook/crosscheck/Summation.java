package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
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
 * that the subject's record states; the total is the claim's value, else the amount that the subject's record states.
 */
final class Summation {
    private Summation() {}

    private record Total(Quantity quantity, List<Reason> remarks) {}

    /** Summands of one unit, or the judgement that stands because they cannot be added. */
    private record Summands(List<Part> parts, List<Reason> remarks, Optional<Judgement> obstacle) {
        static Summands none(Judgement why) {
            return new Summands(List.of(), List.of(), Optional.of(why));
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

    static Judgement judge(Question question) {
        Question.Members members = question.members(question.subject());
        if (members.obstacle().isPresent()) {
            return members.obstacle().get();
        }
        Summands summands = summands(question, members);
        if (summands.obstacle().isPresent()) {
            return summands.obstacle().get();
        }
        Optional<Total> total = total(question, members);
        if (total.isEmpty()) {
            return Judgement.unverifiable(
                    ReasonKey.NO_VALUE, new Argument.Name(question.subject()), question.measure());
        }
        boolean mixed = summands.parts().stream().anyMatch(part -> Units.differ(part.unit(), summands.unit()));
        Quantity whole = total.get().quantity();
        if (mixed || Units.differ(summands.unit(), whole.unit())) {
            return Judgement.unverifiable(ReasonKey.UNITS_DIFFER);
        }
        return compared(question, summands, whole).because(total.get().remarks());
    }

    private static Judgement compared(Question question, Summands summands, Quantity total) {
        BigDecimal sum = summands.sum();
        Grade grade = question.tolerance().grade(total, sum);
        List<Argument> amounts = new ArrayList<>();
        summands.parts().forEach(part -> amounts.add(new Argument.Amount(part.value(), part.unit())));
        return Judgement.of(
                        grade.verdict(),
                        Question.plain(sum),
                        Reason.of(
                                ReasonKey.SUM,
                                new Argument.Several(amounts),
                                new Argument.Amount(sum, summands.unit()),
                                Question.claimedNumber(total)))
                .because(grade.reasons())
                .because(Units.remark(summands.unit(), total.unit()))
                .because(summands.remarks())
                .because(question.limitsTold());
    }

    private static Summands summands(Question question, Question.Members subjects) {
        if (!question.claim().objects().isEmpty()) {
            return ofObjects(question);
        }
        List<Part> claimed =
                question.claim().value().value().map(Quantity::parts).orElse(List.of());
        if (!claimed.isEmpty()) {
            return new Summands(claimed, List.of(), Optional.empty());
        }
        return recorded(question, subjects)
                .map(StatedQuantity::quantity)
                .map(Quantity::parts)
                .map(parts -> new Summands(parts, List.of(), Optional.empty()))
                .orElseGet(() -> Summands.none(
                        question.claim().value().value().isPresent()
                                ? Judgement.unverifiable(ReasonKey.SUMMANDS_MISSING)
                                : question.valueMissing()));
    }

    private static Summands ofObjects(Question question) {
        List<Part> parts = new ArrayList<>();
        List<Reason> remarks = new ArrayList<>();
        for (String object : question.claim().objects()) {
            Question.SizedMembers members = question.sized(object);
            if (members.obstacle().isPresent()) {
                return Summands.none(members.obstacle().get());
            }
            if (members.sized().size() > 1) {
                return Summands.none(Judgement.unverifiable(
                        ReasonKey.SEVERAL_VALUES, new Argument.Name(object), question.measure()));
            }
            Sized one = members.sized().get(0);
            parts.add(new Part(one.value(), one.quantity().unit(), object));
            remarks.addAll(one.remarks());
        }
        return new Summands(parts, remarks, Optional.empty());
    }

    private static Optional<StatedQuantity> recorded(Question question, Question.Members subjects) {
        return question.measures().stream()
                .flatMap(measure -> subjects.records().stream()
                        .flatMap(one -> Optional.ofNullable(one.quantities().get(measure)).stream()))
                .filter(stated -> !stated.quantity().parts().isEmpty())
                .findFirst();
    }

    private static Optional<Total> total(Question question, Question.Members subjects) {
        Optional<Quantity> claimed = question.claimed();
        if (claimed.isPresent()) {
            return Optional.of(new Total(claimed.get(), List.of()));
        }
        for (Measure measure : question.measures()) {
            List<Sized> sized = Sized.allOf(subjects.records(), measure);
            if (sized.size() == 1) {
                return Optional.of(
                        new Total(sized.get(0).quantity(), sized.get(0).remarks()));
            }
        }
        return Optional.empty();
    }
}
