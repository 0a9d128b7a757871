package org.trendbook.crosscheck;

import static org.trendbook.crosscheck.Limits.Membership.IN;
import static org.trendbook.crosscheck.Limits.Membership.UNKNOWN;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.trendbook.crosscheck.Tolerance.Grade;
import org.trendbook.model.Claim;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Unit;

/**
 * One claim on one subject, put to the records of one source or of all.
 *
 * @param subject the name judged; of a claim with several subjects each is judged by itself
 * @param measures what the claim's measure stands for; none when records do not hold it
 */
record Question(Claim claim, String subject, Records records, List<Measure> measures, Limits limits) {

    static Question of(Claim claim, String subject, Records records) {
        Limits limits = new Limits(claim.scope()).knownTo(records);
        return new Question(claim, subject, records, Measures.named(claim.raw().measure()), limits);
    }

    /** The same question without the limits that no record can decide. */
    Question withDecidableLimits() {
        return new Question(claim, subject, records, measures, limits.decidable());
    }

    Argument measure() {
        return new Argument.Measured(Measures.key(claim.raw().measure()));
    }

    Tolerance tolerance() {
        return new Tolerance(claim.tolerance().value().orElseThrow());
    }

    /** The claimed amount, when the claim states one that a number can be set against. */
    Optional<Quantity> claimed() {
        return claim.value().value().filter(Tolerance::isGradable);
    }

    /** The claimed number (or bound, or both ends of a range), in the unit that the records count. */
    static Argument claimedNumber(Quantity claimed) {
        boolean isRange = claimed.qualifier() == Qualifier.RANGE
                && claimed.low().isPresent()
                && claimed.high().isPresent();
        if (isRange) {
            return new Argument.Between(claimed.low().get(), claimed.high().get(), claimed.unit());
        }
        return new Argument.Amount(Tolerance.stated(claimed), claimed.unit());
    }

    /** Why no amount is claimed: none is given, or it could not be read. */
    Judgement valueMissing() {
        return claim.value()
                .fold(
                        read -> Judgement.unverifiable(
                                ReasonKey.VALUE_UNREADABLE,
                                new Argument.Name(claim.raw().value())),
                        absent -> Judgement.unverifiable(ReasonKey.VALUE_MISSING),
                        refused -> Judgement.unverifiable(
                                ReasonKey.VALUE_UNREADABLE,
                                new Argument.Name(claim.raw().value())));
    }

    /** The records that a name means and that are within the claim's limits, or why there are none. */
    Members members(String name) {
        List<ModelRecord> meant = records.named(name);
        if (meant.isEmpty()) {
            return Members.none(Judgement.unverifiable(ReasonKey.NO_RECORD, new Argument.Name(name)));
        }
        List<ModelRecord> within =
                meant.stream().filter(one -> limits.of(one) == IN).toList();
        if (!within.isEmpty()) {
            return new Members(within, Optional.empty());
        }
        Argument spelled = new Argument.Name(name);
        if (meant.stream().anyMatch(one -> limits.of(one) == UNKNOWN)) {
            return Members.none(Judgement.unverifiable(ReasonKey.SCOPE_NOT_RECORDED, spelled, limits.spelled()));
        }
        boolean shutOut = meant.stream().allMatch(limits::shutOut);
        return Members.none(Judgement.of(
                shutOut ? Verdict.CONTRADICTED : Verdict.UNVERIFIABLE,
                "",
                Reason.of(ReasonKey.OUTSIDE_SCOPE, spelled, limits.spelled())));
    }

    /**
     * The records of a name that state the measure, or why there are none; of several measures the first stated in the unit
     * that the claim speaks of.
     */
    SizedMembers sized(String name) {
        Members members = members(name);
        if (members.obstacle().isPresent()) {
            return new SizedMembers(List.of(), members.obstacle());
        }
        boolean otherUnit = false;
        for (Measure measure : measures) {
            List<Sized> sized = Sized.allOf(members.records(), measure);
            List<Sized> comparable =
                    sized.stream().filter(this::isInClaimedUnit).toList();
            if (!comparable.isEmpty()) {
                return new SizedMembers(comparable, Optional.empty());
            }
            otherUnit |= !sized.isEmpty();
        }
        Judgement why = otherUnit
                ? Judgement.unverifiable(ReasonKey.UNITS_DIFFER)
                : Judgement.unverifiable(ReasonKey.NO_VALUE, new Argument.Name(name), measure());
        return new SizedMembers(List.of(), Optional.of(why));
    }

    /** A claimed ratio speaks of no unit. */
    private boolean isInClaimedUnit(Sized one) {
        return claimed()
                .map(Quantity::unit)
                .filter(unit ->
                        unit != Unit.RATIO && Units.differ(one.quantity().unit(), unit))
                .isEmpty();
    }

    /** The records that the subject's name means: none of them is a rival of another one. */
    Set<ModelRecord> own() {
        Set<ModelRecord> own = Collections.newSetFromMap(new IdentityHashMap<>());
        own.addAll(records.named(subject));
        return own;
    }

    /** The ranges and upper bounds that the records of a name state of the measure. */
    List<Quantity> ranges(String name) {
        return members(name).records().stream()
                .flatMap(one -> measures.stream().flatMap(measure -> one.quantity(measure).stream()))
                .map(Quantity::comparable)
                .filter(quantity ->
                        quantity.value().isEmpty() && quantity.high().isPresent())
                .toList();
    }

    /**
     * Adds the condition that the amount is the one that the claim states, when it states one. What was found is the amount
     * where that alone makes the verdict weaker.
     */
    Judgement andOfClaimedSize(Judgement judgement, Sized amount) {
        return claimed()
                .map(claimed -> {
                    Judgement size = ofClaimedSize(amount, claimed);
                    boolean decides =
                            size.verdict().strength() < judgement.verdict().strength();
                    Judgement both = judgement.and(size);
                    return new Judgement(both.verdict(), decides ? size.found() : judgement.found(), both.reasons());
                })
                .orElse(judgement);
    }

    /** Whether the record is a bound or a multiplier with which the claim may hold, and may as well not. */
    boolean leavesOpen(Quantity claimed, Sized amount) {
        if (!amount.isOpen()) {
            return false;
        }
        return tolerance().grade(claimed, amount.value()).verdict() == Verdict.CONTRADICTED
                ? tolerance().allows(claimed, amount.value(), amount.most())
                : !tolerance().holdsOfAll(claimed, amount.value(), amount.most());
    }

    private Judgement ofClaimedSize(Sized amount, Quantity claimed) {
        if (leavesOpen(claimed, amount)) {
            return Judgement.unverifiable(ReasonKey.BOUND_ALLOWS, amount.name(), amount.amount());
        }
        Grade grade = tolerance().grade(claimed, amount.value());
        List<Reason> unit = Units.remark(amount.quantity().unit(), claimed.unit());
        if (grade.verdict() == Verdict.SUPPORTED) {
            return Judgement.of(Verdict.SUPPORTED, plain(amount.value())).because(unit);
        }
        return Judgement.of(
                        grade.verdict(),
                        plain(amount.value()),
                        Reason.of(ReasonKey.VALUE, amount.name(), amount.amount(), claimedNumber(claimed)))
                .because(grade.reasons())
                .because(unit);
    }

    /** Says which member of a family was judged, when the name left a choice. */
    List<Reason> chosen(String name, ModelRecord member) {
        boolean choice = !name.equals(Records.EVERYTHING) && records.named(name).size() > 1;
        return choice
                ? List.of(Reason.of(ReasonKey.BEST_MEMBER, new Argument.Name(name), new Argument.Name(member.name())))
                : List.of();
    }

    /** Says within which limits was compared, when there are any. */
    List<Reason> limitsTold() {
        return limits.isEmpty() ? List.of() : List.of(Reason.of(ReasonKey.WITHIN_SCOPE, limits.spelled()));
    }

    /** Judges each of the claim's objects; all must hold. */
    Judgement ofEachObject(Function<String, Judgement> judge) {
        return claim.objects().stream()
                .map(judge)
                .reduce(Judgement::and)
                .orElseGet(() -> Judgement.unverifiable(ReasonKey.OBJECT_MISSING));
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Records, or the judgement that stands because there are none. */
    record Members(List<ModelRecord> records, Optional<Judgement> obstacle) {
        static Members none(Judgement why) {
            return new Members(List.of(), Optional.of(why));
        }
    }

    /** Records with their amounts, or the judgement that stands because there are none. */
    record SizedMembers(List<Sized> sized, Optional<Judgement> obstacle) {}
}
