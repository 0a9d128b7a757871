package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trendbook.crosscheck.JudgedClaim;
import org.trendbook.crosscheck.RecordsOf;
import org.trendbook.crosscheck.Verdict;
import org.trendbook.model.Claim;
import org.trendbook.model.RawClaim;
import org.trendbook.model.Relation;
import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** What the sources claim and what the records say to it; contradictions first. */
final class ClaimsSheet {
    private ClaimsSheet() {}

    static SheetPlan plan(Findings findings, Wording wording) {
        Comparator<JudgedClaim> contradictedFirst = Comparator.comparing(claim -> weight(claim.verdict()));
        List<JudgedClaim> claims = told(findings.crosschecked().claims()).stream()
                .sorted(contradictedFirst)
                .toList();
        return new Table<JudgedClaim>(wording, "claims")
                .text("subject", claim -> names(claim.claim().subjects(), wording))
                .text("relation", claim -> relation(claim.claim(), wording))
                .text("object", claim -> names(claim.claim().objects(), wording))
                .text("measure", claim -> wording.word("measure", claim.measure()))
                .text("value", claim -> raw(claim).value())
                .text(
                        "records_of",
                        claim -> wording.word("records_of", claim.recordsOf().key()))
                .column("verdict", Format.TEXT, claim -> verdict(claim, wording))
                .prose("reason", claim -> wording.reasons(claim.reasons()))
                .printedUpToHere()
                .text("at", claim -> raw(claim).at())
                .text("scope", claim -> limits(claim.claim(), wording))
                .text("found", claim -> Readings.found(claim, wording))
                .text("source", claim -> raw(claim).source())
                .text("locator", claim -> raw(claim).locator())
                .text("claim_id", claim -> raw(claim).claimId())
                .of(claims, 2);
    }

    /** A claim on one line: 'ChatGPT | Release date | came after | GPT-4'. */
    static String inWords(JudgedClaim claim, Wording wording) {
        return Stream.of(
                        names(claim.claim().subjects(), wording),
                        wording.word("measure", claim.measure()),
                        relation(claim.claim(), wording),
                        names(claim.claim().objects(), wording),
                        raw(claim).value(),
                        raw(claim).at())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" | "));
    }

    /** A claim that all sources together judge as its own source does is told once. */
    private static List<JudgedClaim> told(List<JudgedClaim> claims) {
        List<JudgedClaim> told = new ArrayList<>();
        for (JudgedClaim claim : claims) {
            boolean same = claim.recordsOf() == RecordsOf.ALL
                    && !told.isEmpty()
                    && told.get(told.size() - 1).claim().equals(claim.claim())
                    && told.get(told.size() - 1).verdict() == claim.verdict()
                    && told.get(told.size() - 1).reasons().equals(claim.reasons());
            if (!same) {
                told.add(claim);
            }
        }
        return told;
    }

    private static RawClaim raw(JudgedClaim claim) {
        return claim.claim().raw();
    }

    private static String names(List<String> canonical, Wording wording) {
        return wording.list(canonical.stream()
                .map(name -> "*".equals(name) ? wording.get("claims.everything") : wording.name(name))
                .toList());
    }

    private static String relation(Claim claim, Wording wording) {
        return claim.relation() == Relation.UNREADABLE
                ? claim.raw().relation()
                : wording.word("relation", claim.relation().key());
    }

    private static String limits(Claim claim, Wording wording) {
        return claim.scope().stream().map(wording::limit).collect(Collectors.joining(wording.get("claims.limits")));
    }

    private static Cell verdict(JudgedClaim claim, Wording wording) {
        Emphasis emphasis = switch (claim.verdict()) {
            case SUPPORTED -> Emphasis.GOOD;
            case APPROXIMATE -> Emphasis.CAUTION;
            case CONTRADICTED -> Emphasis.BAD;
            case DERIVED -> Emphasis.NONE;
            case UNVERIFIABLE -> Emphasis.MUTED;
        };
        return Cell.text(wording.word("verdict", claim.verdict().key()), emphasis);
    }

    /** What a reader wants to see first. */
    private static int weight(Verdict verdict) {
        return switch (verdict) {
            case CONTRADICTED -> 0;
            case APPROXIMATE -> 1;
            case SUPPORTED -> 2;
            case DERIVED -> 3;
            case UNVERIFIABLE -> 4;
        };
    }
}
