package org.trendbook.crosscheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawClaim;

/** What the author of the claims should know: which are contradicted, and which name a model that nobody recorded. */
final class ClaimProblems {
    private ClaimProblems() {}

    /** A claim that its own source and all sources contradict is told once, of its own source. */
    static List<Problem> of(List<JudgedClaim> judged) {
        List<Problem> problems = new ArrayList<>();
        Set<RawClaim> contradicted = new HashSet<>();
        for (JudgedClaim one : judged) {
            if (one.verdict() == Verdict.CONTRADICTED
                    && contradicted.add(one.claim().raw())) {
                problems.add(contradicted(one));
            }
            if (one.recordsOf() == RecordsOf.ALL) {
                unknownModels(one).forEach(problems::add);
            }
        }
        return problems;
    }

    private static Problem contradicted(JudgedClaim judged) {
        RawClaim raw = judged.claim().raw();
        String wanted = Stream.of(raw.subject(), raw.measure(), raw.relation(), raw.object(), raw.value(), raw.at())
                .filter(word -> !word.isBlank())
                .reduce((one, other) -> one + " | " + other)
                .orElse("");
        return new Problem(
                ProblemCode.CLAIM_CONTRADICTED,
                raw.origin(),
                raw.claimId(),
                "relation",
                judged.found().isEmpty() ? judged.verdict().key() : judged.found(),
                wanted,
                judged.recordsOf() == RecordsOf.OWN
                        ? "Judged against its own source's records: read the reason in claims.csv, then look the claim up."
                        : "Judged against all records: read the reason in claims.csv, then look the claim up.");
    }

    private static Stream<Problem> unknownModels(JudgedClaim judged) {
        RawClaim raw = judged.claim().raw();
        return judged.reasons().stream()
                .filter(reason -> reason.key() == ReasonKey.NO_RECORD)
                .map(reason -> (Argument.Name) reason.arguments().get(0))
                .map(name -> new Problem(
                        ProblemCode.CLAIM_OF_UNKNOWN_MODEL,
                        raw.origin(),
                        raw.claimId(),
                        "subject",
                        name.name(),
                        "the name of a recorded model or family",
                        "Record the model, or add the spelling to models.csv as an alias."));
    }
}
