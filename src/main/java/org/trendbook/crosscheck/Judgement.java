package org.trendbook.crosscheck;

import java.util.List;
import java.util.stream.Stream;

/**
 * A verdict with what was found and why, before it is tied to its claim.
 *
 * @param found as {@link JudgedClaim#found()}
 */
record Judgement(Verdict verdict, String found, List<Reason> reasons) {
    Judgement {
        // What holds for several subjects alike is told once.
        reasons = reasons.stream().distinct().toList();
    }

    static Judgement of(Verdict verdict, String found, Reason... reasons) {
        return new Judgement(verdict, found, List.of(reasons));
    }

    /** Nothing was found that could decide. */
    static Judgement unverifiable(Reason why) {
        return of(Verdict.UNVERIFIABLE, "", why);
    }

    static Judgement unverifiable(ReasonKey key, Argument... arguments) {
        return unverifiable(Reason.of(key, arguments));
    }

    Judgement because(Reason reason) {
        return new Judgement(
                verdict,
                found,
                Stream.concat(reasons.stream(), Stream.of(reason)).toList());
    }

    Judgement because(List<Reason> more) {
        return new Judgement(
                verdict, found, Stream.concat(reasons.stream(), more.stream()).toList());
    }

    /** Both must hold: the weaker verdict stands, and all reasons are told. What this found comes first. */
    Judgement and(Judgement other) {
        Verdict weaker = verdict.strength() <= other.verdict.strength() ? verdict : other.verdict;
        String both = found.isEmpty() || other.found.isEmpty() || found.equals(other.found)
                ? found + (found.equals(other.found) ? "" : other.found)
                : found + ";" + other.found;
        return new Judgement(weaker, both, reasons).because(other.reasons);
    }
}
