package org.trendbook.crosscheck;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trendbook.model.Claim;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.ReleaseDate;

/**
 * {@code before} and {@code after}: one release against another, or against the claim's date. Of a family the member
 * that fits best is taken: the first for before, the last for after; of the object the other way round.
 */
final class TimeOrder {
    /** How two dates stand to each other, as precisely as they are stated. */
    enum Order {
        EARLIER,
        LATER,
        SAME_DAY,
        UNCERTAIN;

        static Order of(ReleaseDate one, ReleaseDate other) {
            if (one.to().isBefore(other.from())) {
                return EARLIER;
            }
            if (one.from().isAfter(other.to())) {
                return LATER;
            }
            boolean days = one.from().equals(one.to()) && other.from().equals(other.to());
            return days ? SAME_DAY : UNCERTAIN;
        }
    }

    private record Dated(ModelRecord of, ReleaseDate date) {
        Argument name() {
            return new Argument.Name(of.name());
        }

        Argument when() {
            return new Argument.When(date);
        }
    }

    private static final Comparator<Dated> FIRST_FIRST = Comparator.<Dated>comparingDouble(
                    dated -> dated.date().middleDay())
            .thenComparing(dated -> dated.of().name())
            .thenComparing(dated -> dated.of().recordId());

    private TimeOrder() {}

    static Judgement judge(Question question, Order wanted) {
        Question.Members members = question.members(question.subject());
        if (members.obstacle().isPresent()) {
            return members.obstacle().get();
        }
        Optional<Dated> subject = chosen(members.records(), wanted == Order.EARLIER);
        if (subject.isEmpty()) {
            return Judgement.unverifiable(ReasonKey.NO_DATE, new Argument.Name(question.subject()));
        }
        Judgement judgement = question.claim().objects().isEmpty()
                ? againstDate(question.claim(), subject.get(), wanted)
                : question.ofEachObject(object -> againstModel(question, subject.get(), object, wanted));
        return judgement
                .because(question.chosen(question.subject(), subject.get().of()))
                .because(question.limitsTold());
    }

    private static Optional<Dated> chosen(List<ModelRecord> records, boolean first) {
        Comparator<Dated> order = first ? FIRST_FIRST : FIRST_FIRST.reversed();
        return records.stream()
                .flatMap(one -> Sized.dateOf(one).map(date -> new Dated(one, date)).stream())
                .min(order);
    }

    private static Judgement againstModel(Question question, Dated subject, String name, Order wanted) {
        List<ModelRecord> meant = question.records().named(name);
        if (meant.isEmpty()) {
            return Judgement.unverifiable(ReasonKey.NO_RECORD, new Argument.Name(name));
        }
        Optional<Dated> object = chosen(meant, wanted == Order.LATER);
        if (object.isEmpty()) {
            return Judgement.unverifiable(ReasonKey.NO_DATE, new Argument.Name(name));
        }
        Dated other = object.get();
        Order order = Order.of(subject.date(), other.date());
        Reason reason = switch (order) {
            case EARLIER -> Reason.of(ReasonKey.IS_EARLIER, subject.name(), subject.when(), other.name(), other.when());
            case LATER -> Reason.of(ReasonKey.IS_LATER, subject.name(), subject.when(), other.name(), other.when());
            case SAME_DAY -> Reason.of(ReasonKey.IS_SAME_DAY, subject.name(), other.name(), other.when());
            case UNCERTAIN ->
                Reason.of(ReasonKey.ORDER_UNCERTAIN, subject.name(), subject.when(), other.name(), other.when());
        };
        return Judgement.of(verdict(order, wanted), Dates.plain(subject.date()), reason)
                .because(question.chosen(name, other.of()));
    }

    private static Judgement againstDate(Claim claim, Dated subject, Order wanted) {
        Optional<ReleaseDate> at = claim.at().value();
        if (at.isEmpty()) {
            return claim.raw().at().isBlank()
                    ? Judgement.unverifiable(ReasonKey.OBJECT_MISSING)
                    : Judgement.unverifiable(
                            ReasonKey.TIME_UNREADABLE,
                            new Argument.Name(claim.raw().at()));
        }
        Order order = Order.of(subject.date(), at.get());
        Argument day = new Argument.When(at.get());
        Reason reason = switch (order) {
            case EARLIER -> Reason.of(ReasonKey.EARLIER_THAN_DATE, subject.name(), subject.when(), day);
            case LATER -> Reason.of(ReasonKey.LATER_THAN_DATE, subject.name(), subject.when(), day);
            case SAME_DAY -> Reason.of(ReasonKey.ON_THAT_DAY, subject.name(), day);
            case UNCERTAIN -> Reason.of(ReasonKey.DATE_UNCERTAIN, subject.name(), subject.when(), day);
        };
        return Judgement.of(verdict(order, wanted), Dates.plain(subject.date()), reason);
    }

    private static Verdict verdict(Order order, Order wanted) {
        if (order == Order.UNCERTAIN) {
            return Verdict.UNVERIFIABLE;
        }
        return order == wanted ? Verdict.SUPPORTED : Verdict.CONTRADICTED;
    }
}
