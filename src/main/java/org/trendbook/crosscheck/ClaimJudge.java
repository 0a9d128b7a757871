package org.trendbook.crosscheck;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.trendbook.crosscheck.TimeOrder.Order;
import org.trendbook.model.Claim;
import org.trendbook.model.Relation;

/** Judges claims against the records of their own source, then against all. */
final class ClaimJudge {
    private final Map<String, Records> bySource;
    private final Records all;

    ClaimJudge(Map<String, Records> bySource, Records all) {
        this.bySource = bySource;
        this.all = all;
    }

    /** Two rows: of its own source's records, then of all. */
    Stream<JudgedClaim> judge(Claim claim) {
        Records own = bySource.get(claim.raw().source());
        Judgement byOwn = own == null
                ? Judgement.unverifiable(ReasonKey.NO_OWN_RECORDS)
                : judge(claim, Objects.requireNonNull(own));
        return Stream.of(row(claim, RecordsOf.OWN, byOwn), row(claim, RecordsOf.ALL, judge(claim, all)));
    }

    private static JudgedClaim row(Claim claim, RecordsOf recordsOf, Judgement judgement) {
        return new JudgedClaim(claim, recordsOf, judgement.verdict(), judgement.found(), judgement.reasons());
    }

    /** What is claimed of several subjects must hold of each. */
    static Judgement judge(Claim claim, Records records) {
        return claim.subjects().stream()
                .map(subject -> judge(Question.of(claim, subject, records)))
                .reduce(Judgement::and)
                .orElseGet(() -> Judgement.unverifiable(ReasonKey.NO_RECORD, new Argument.Name("")));
    }

    private static Judgement judge(Question question) {
        Relation relation = question.claim().relation();
        if (relation == Relation.OTHER) {
            return Judgement.unverifiable(ReasonKey.NOT_CHECKABLE);
        }
        if (relation == Relation.GREW_BY) {
            return Growth.judge(question);
        }
        if (relation != Relation.BEFORE
                && relation != Relation.AFTER
                && question.measures().isEmpty()) {
            return question.claim().raw().measure().isBlank()
                    ? Judgement.unverifiable(ReasonKey.MEASURE_MISSING)
                    : Judgement.unverifiable(ReasonKey.MEASURE_NOT_RECORDED, question.measure());
        }
        List<Claim.Scope> undecidable = question.limits().undecidable();
        if (!undecidable.isEmpty()) {
            return Judgement.unverifiable(ReasonKey.SCOPE_UNDECIDABLE, Limits.spelled(undecidable));
        }
        return switch (relation) {
            case RATIO_TO -> Pairs.judgeRatio(question);
            case EQUAL_TO -> Equality.judge(question);
            case LARGEST_AT -> Largest.judge(question);
            case FIRST_TO_REACH -> First.judge(question);
            case BREAKS_RECORD_OF -> BrokenRecord.judge(question);
            case SUM_OF -> Summation.judge(question);
            case BEFORE -> TimeOrder.judge(question, Order.EARLIER);
            case AFTER -> TimeOrder.judge(question, Order.LATER);
            case GREW_BY, OTHER -> throw new IllegalStateException(relation + " is judged above");
        };
    }
}
