package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.trendbook.model.Absence;
import org.trendbook.model.Claim;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Origin;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.RawClaim;
import org.trendbook.model.Reading;
import org.trendbook.model.ReadingRule;
import org.trendbook.model.Relation;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.Unit;

/** A claim, told in a line: {@code Said.of("Wudao 2.0", RATIO_TO, "GPT-3").ratio("10").against(records)}. */
final class Said {
    private final List<String> subjects;
    private final Relation relation;
    private final List<String> objects;
    private String measure = "parameters";
    private Reading<Quantity> value = new Reading.Absent<>(Absence.EMPTY);
    private Reading<ReleaseDate> at = new Reading.Absent<>(Absence.EMPTY);
    private String rawAt = "";
    private String rawValue = "";
    private String rawTolerance = "";
    private Reading<Double> tolerance = new Reading.Read<>(0.05, ReadingRule.ABSENT);
    private final List<Claim.Scope> scope = new ArrayList<>();

    private Said(List<String> subjects, Relation relation, List<String> objects) {
        this.subjects = subjects;
        this.relation = relation;
        this.objects = objects;
    }

    static Said of(String subject, Relation relation, String... objects) {
        return new Said(List.of(subject.split(";", -1)), relation, List.of(objects));
    }

    Said measure(String measure) {
        this.measure = measure;
        return this;
    }

    Said ratio(String ratio) {
        return value(Quantity.exact(new BigDecimal(ratio), Unit.RATIO));
    }

    Said sized(String parameters) {
        return value(Quantity.exact(new BigDecimal(parameters), Unit.PARAMETERS));
    }

    /** A bare multiplier, such as 百亿. */
    Said ofOrder(String parameters) {
        return value(Quantity.of(Qualifier.ORDER_OF_MAGNITUDE, new BigDecimal(parameters), Unit.PARAMETERS));
    }

    Said value(Quantity quantity) {
        value = new Reading.Read<>(quantity, ReadingRule.AS_SPELLED);
        rawValue = quantity.toString();
        return this;
    }

    Said unreadableValue(String raw) {
        value = new Reading.Refused<>(ProblemCode.REFUSED_QUANTITY, "no number", "");
        rawValue = raw;
        return this;
    }

    Said noValue(String raw) {
        rawValue = raw;
        return this;
    }

    Said within(double ownTolerance) {
        tolerance = new Reading.Read<>(ownTolerance, ReadingRule.NUMBER);
        return this;
    }

    Said unreadableTolerance(String raw) {
        tolerance = new Reading.Refused<>(ProblemCode.CLAIM_UNREADABLE, "no share", "");
        rawTolerance = raw;
        return this;
    }

    Said scope(String key, String limit) {
        scope.add(new Claim.Scope(key, limit));
        return this;
    }

    Said at(String date) {
        at = new Reading.Read<>(Recorded.date(date), ReadingRule.AS_SPELLED);
        rawAt = date;
        return this;
    }

    Said unreadableTime(String raw) {
        at = new Reading.Refused<>(ProblemCode.REFUSED_DATE, "no date", "");
        rawAt = raw;
        return this;
    }

    Claim claim() {
        RawClaim raw = new RawClaim(
                new Origin("claims/survey.csv", 2),
                "claim",
                String.join(";", subjects),
                measure,
                relation.key(),
                String.join(";", objects),
                rawValue,
                rawTolerance,
                "",
                rawAt,
                "survey",
                "");
        return new Claim(
                raw, subjects, relation, objects, value, tolerance, scope, at, new Reading.Absent<>(Absence.EMPTY));
    }

    /** The verdict, what was found, and each reason on a line of its own as {@link Plain} spells it. */
    String against(List<ModelRecord> records) {
        Judgement judgement = ClaimJudge.judge(claim(), new Records(records));
        StringBuilder told = new StringBuilder(judgement.verdict().key());
        if (!judgement.found().isEmpty()) {
            told.append(": ").append(judgement.found());
        }
        judgement.reasons().forEach(reason -> told.append('\n').append(Plain.spell(reason)));
        return told.toString();
    }
}
