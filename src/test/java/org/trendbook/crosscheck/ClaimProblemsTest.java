package org.trendbook.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.model.Relation.BEFORE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trendbook.model.Claim;
import org.trendbook.model.Problem;

/** What becomes of judged claims in problems.csv. */
class ClaimProblemsTest {
    private static final Reason UNRECORDED = Reason.of(ReasonKey.NO_RECORD, new Argument.Name("GPT-9"));

    private static List<String> told(RecordsOf recordsOf, Verdict verdict, String found) {
        JudgedClaim judged = new JudgedClaim(
                Said.of("GPT-3", BEFORE, "GPT-9").claim(), recordsOf, verdict, found, List.of(UNRECORDED));
        return ClaimProblems.of(List.of(judged)).stream()
                .map(ClaimProblemsTest::spelled)
                .toList();
    }

    private static String spelled(Problem problem) {
        return problem.code().key() + " " + problem.origin() + " " + problem.recordId() + ": " + problem.found() + " ("
                + problem.wanted() + ") " + problem.advice().replaceFirst(":.*", "");
    }

    @Test
    void aContradictedClaimIsToldWithWhatItSaysAndWhatTheRecordsHold() {
        assertThat(told(RecordsOf.OWN, Verdict.CONTRADICTED, "2021"))
                .containsExactly("claim_contradicted claims/survey.csv:2 claim: 2021"
                        + " (GPT-3 | parameters | before | GPT-9) Judged against its own source's records");
    }

    @Test
    void aClaimThatAllSourcesContradictAsWellIsToldOnce() {
        Claim claim = Said.of("GPT-3", BEFORE, "GPT-2").claim();
        List<Reason> reasons = List.of(Reason.of(ReasonKey.VALUE_MISSING));
        assertThat(ClaimProblems.of(List.of(
                        new JudgedClaim(claim, RecordsOf.OWN, Verdict.CONTRADICTED, "2021", reasons),
                        new JudgedClaim(claim, RecordsOf.ALL, Verdict.CONTRADICTED, "2022", reasons))))
                .extracting(Problem::found)
                .containsExactly("2021");
    }

    @Test
    void withoutAnythingFoundTheVerdictStands() {
        assertThat(told(RecordsOf.OWN, Verdict.CONTRADICTED, ""))
                .singleElement()
                .asString()
                .contains("claim: contradicted (");
    }

    @Test
    void aModelThatNoSourceRecordsIsToldOnce() {
        assertThat(told(RecordsOf.ALL, Verdict.UNVERIFIABLE, ""))
                .containsExactly(
                        "claim_of_unknown_model claims/survey.csv:2 claim: GPT-9"
                                + " (the name of a recorded model or family) Record the model, or add the spelling to models.csv as an alias.");
        assertThat(told(RecordsOf.OWN, Verdict.UNVERIFIABLE, "")).isEmpty();
        assertThat(told(RecordsOf.ALL, Verdict.CONTRADICTED, "2021"))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("Judged against all records");
    }
}
