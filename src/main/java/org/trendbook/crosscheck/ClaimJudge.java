package org.trendbook.crosscheck;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.trendbook.crosscheck.TimeOrder.Order;
import org.trendbook.model.Claim;
import org.trendbook.model.Relation;

/**
 * Judges claims against the records of their own source, then against all: each field from the source of highest priority.
 * Where another source, believed first, would lead to another verdict, that is told.
 */
final class ClaimJudge {
    /** What asks how far two numbers lie apart. */
    private static final Set<Relation> COMPARES_AMOUNTS = EnumSet.of(
            Relation.RATIO_TO,
            Relation.EQUAL_TO,
            Relation.LARGEST_AT,
            Relation.FIRST_TO_REACH,
            Relation.BREAKS_RECORD_OF,
            Relation.SUM_OF);

    private final Map<String, Records> bySource;
    private final Records all;
    private final Map<String, Records> believed;
    private final Set<String> excluded;

    /** @param excluded names of models that no statistic uses; to a claim they are records like others, and are told */
    ClaimJudge(Map<String, Records> bySource, Records all, Map<String, Records> believed, Set<String> excluded) {
        this.bySource = bySource;
        this.all = all;
        this.believed = believed;
        this.excluded = excluded;
    }

    /** Two rows: of its own source's records, then of all. Both tell names as all records spell them. */
    Stream<JudgedClaim> judge(Claim claim) {
        Claim told = claim.renamed(all::spelling);
        Records own = bySource.get(claim.raw().source());
        Judgement byOwn = own == null
                ? Judgement.unverifiable(ReasonKey.NO_OWN_RECORDS)
                : judge(claim, Objects.requireNonNull(own));
        return Stream.of(row(told, RecordsOf.OWN, byOwn), row(told, RecordsOf.ALL, byAll(claim)));
    }

    private Judgement byAll(Claim claim) {
        Judgement judgement = judge(claim, all);
        List<Reason> otherwise = new ArrayList<>();
        believed.forEach((source, records) -> {
            Judgement other = judge(claim, records);
            if (other.verdict() != judgement.verdict()) {
                otherwise.add(Reason.of(
                        ReasonKey.BELIEVED_FIRST,
                        new Argument.SourceOf(source),
                        new Argument.Outcome(other.verdict())));
                otherwise.add(difference(other, judgement));
            }
        });
        return judgement.because(otherwise);
    }

    /** The first reason that only the one judgement has: of two subjects, the one that is told otherwise. */
    private static Reason difference(Judgement one, Judgement other) {
        return one.reasons().stream()
                .filter(reason -> !other.reasons().contains(reason))
                .findFirst()
                .orElse(one.reasons().get(0));
    }

    private JudgedClaim row(Claim claim, RecordsOf recordsOf, Judgement judgement) {
        List<Argument> counted = judgement.reasons().stream()
                .flatMap(reason -> reason.arguments().stream())
                .filter(argument -> argument instanceof Argument.Name name && excluded.contains(name.name()))
                .distinct()
                .toList();
        Judgement told = counted.isEmpty()
                ? judgement
                : judgement.because(Reason.of(ReasonKey.EXCLUDED_COUNTED, new Argument.Several(counted)));
        return new JudgedClaim(claim, recordsOf, told.verdict(), told.found(), told.reasons());
    }

    /**
     * What is claimed of several subjects must hold of each. Names are looked up as the claim spells them: the 'PaLM' that is
     * 'PaLM 540B' in one source may be another size in the next.
     */
    static Judgement judge(Claim spelled, Records records) {
        Claim claim = spelled.renamed(records::spelling);
        return claim.subjects().stream()
                .map(subject -> judge(Question.of(claim, subject, records)))
                .reduce(Judgement::and)
                .orElseGet(() -> Judgement.unverifiable(ReasonKey.SUBJECT_MISSING));
    }

    private static Judgement judge(Question question) {
        Relation relation = question.claim().relation();
        if (relation == Relation.UNREADABLE) {
            return Judgement.unverifiable(
                    ReasonKey.RELATION_UNREADABLE,
                    new Argument.Name(question.claim().raw().relation().strip()));
        }
        if (COMPARES_AMOUNTS.contains(relation)
                && question.claim().tolerance().value().isEmpty()) {
            return Judgement.unverifiable(
                    ReasonKey.TOLERANCE_UNREADABLE,
                    new Argument.Name(question.claim().raw().tolerance()));
        }
        if (relation == Relation.GREW_BY) {
            return Growth.judge(question);
        }
        boolean ofDates = relation == Relation.BEFORE || relation == Relation.AFTER;
        boolean measured = ofDates || !question.measures().isEmpty();
        boolean named = !question.claim().raw().measure().isBlank();
        if (!measured && named) {
            return Judgement.unverifiable(ReasonKey.MEASURE_NOT_RECORDED, question.measure());
        }
        if (relation == Relation.OTHER) {
            return Judgement.unverifiable(ReasonKey.NOT_CHECKABLE);
        }
        List<Claim.Scope> undecidable = question.limits().undecidable();
        if (!undecidable.isEmpty()) {
            Judgement open = Judgement.unverifiable(ReasonKey.SCOPE_UNDECIDABLE, Limits.spelled(undecidable));
            return measured ? open.because(setAside(question.withDecidableLimits())) : open;
        }
        return measured ? related(question) : Judgement.unverifiable(ReasonKey.MEASURE_MISSING);
    }

    /** What the records say to the claim without the limits that they cannot decide; nothing when that too is open. */
    private static List<Reason> setAside(Question question) {
        Judgement judgement = related(question);
        if (judgement.verdict() == Verdict.UNVERIFIABLE) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(ReasonKey.LIMIT_SET_ASIDE, new Argument.Outcome(judgement.verdict())));
        reasons.addAll(judgement.reasons());
        return reasons;
    }

    private static Judgement related(Question question) {
        return switch (question.claim().relation()) {
            case RATIO_TO -> Pairs.judgeRatio(question);
            case EQUAL_TO -> Equality.judge(question);
            case LARGEST_AT -> Largest.judge(question);
            case FIRST_TO_REACH -> First.judge(question);
            case BREAKS_RECORD_OF -> BrokenRecord.judge(question);
            case SUM_OF -> Summation.judge(question);
            case BEFORE -> TimeOrder.judge(question, Order.EARLIER);
            case AFTER -> TimeOrder.judge(question, Order.LATER);
            case GREW_BY, OTHER, UNREADABLE ->
                throw new IllegalStateException(question.claim().relation() + " is judged above");
        };
    }
}
