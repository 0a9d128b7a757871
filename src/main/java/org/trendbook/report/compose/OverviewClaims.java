package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trendbook.crosscheck.JudgedClaim;
import org.trendbook.crosscheck.RecordsOf;
import org.trendbook.crosscheck.Verdict;
import org.trendbook.model.RawClaim;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** What came of checking the claims, and which of them fail. */
final class OverviewClaims {
    private final Findings findings;
    private final Wording wording;
    private final List<OverviewLine> lines = new ArrayList<>();

    private OverviewClaims(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
    }

    static List<OverviewLine> of(Findings findings, Wording wording) {
        return new OverviewClaims(findings, wording).lines();
    }

    private List<OverviewLine> lines() {
        List<JudgedClaim> judged = findings.crosschecked().claims().stream()
                .filter(claim -> claim.recordsOf() == RecordsOf.OWN)
                .toList();
        if (judged.isEmpty()) {
            return lines;
        }
        lines.add(OverviewLine.heading(wording.get("overview.claims")));
        line("overview.claims.judged", verdictCounts(judged), wording.get("overview.claims.basis"));
        Set<RawClaim> told = new HashSet<>();
        contradicted(RecordsOf.OWN).forEach(claim -> {
            told.add(claim.claim().raw());
            contradiction(claim, wording.word("verdict", claim.verdict().key()));
        });
        contradicted(RecordsOf.ALL)
                .filter(claim -> !told.contains(claim.claim().raw()))
                .forEach(claim -> contradiction(claim, wording.get("overview.claims.by_all")));
        return lines;
    }

    private Stream<JudgedClaim> contradicted(RecordsOf recordsOf) {
        return findings.crosschecked().claims().stream()
                .filter(claim -> claim.recordsOf() == recordsOf && claim.verdict() == Verdict.CONTRADICTED);
    }

    private void contradiction(JudgedClaim claim, String topic) {
        lines.add(OverviewLine.of(
                topic, wording.reasons(claim.reasons()), place(claim.claim().raw())));
    }

    /** Where the claim stands: its source and, where that is stated, the place in it. */
    private String place(RawClaim claim) {
        return Stream.of(wording.source(claim.source()), claim.locator())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(wording.get("about.separator")));
    }

    private String verdictCounts(List<JudgedClaim> judged) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count =
                    judged.stream().filter(claim -> claim.verdict() == verdict).count();
            if (count > 0) {
                counts.add(wording.get("count_of_claims", count, wording.word("verdict", verdict.key())));
            }
        }
        return wording.get("overview.claims.text", judged.size(), wording.list(counts));
    }

    private void line(String topic, String finding, String basis) {
        lines.add(OverviewLine.of(wording.get(topic), finding, basis));
    }
}
