package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.crosscheck.JudgedClaim;
import org.trendbook.crosscheck.RecordsOf;
import org.trendbook.crosscheck.Verdict;
import org.trendbook.model.Relation;
import org.trendbook.report.BarChart;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** What the sources claim, by kind of claim and verdict, against the records of each claim's own source. */
final class ClaimsFigure {
    private ClaimsFigure() {}

    static Figure compose(Findings findings, Wording wording) {
        List<JudgedClaim> judged = findings.crosschecked().claims().stream()
                .filter(claim -> claim.recordsOf() == RecordsOf.OWN)
                .toList();
        if (judged.isEmpty()) {
            return FigureWords.leftOut("claims", wording);
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (count(judged, verdict) > 0) {
                verdicts.add(verdict);
            }
        }
        List<BarChart.Category> bars = new ArrayList<>();
        long longest = 0;
        for (Relation relation : Relation.values()) {
            List<JudgedClaim> ofKind = judged.stream()
                    .filter(claim -> claim.claim().relation() == relation)
                    .toList();
            if (!ofKind.isEmpty()) {
                longest = Math.max(longest, ofKind.size());
                bars.add(new BarChart.Category(
                        wording.word("relation", relation.key()),
                        verdicts.stream()
                                .map(verdict -> (double) count(ofKind, verdict))
                                .toList(),
                        wording.numbers().count(ofKind.size())));
            }
        }
        String title = title(judged, wording);
        return new Figure.Drawn(new BarChart(
                FigureWords.of(
                        "claims",
                        title,
                        wording.get("chart.claims.subtitle", wording.numbers().count(judged.size())),
                        wording.get("chart.claims.alt", title, counts(judged, verdicts, wording)),
                        findings,
                        wording),
                true,
                Axes.counts(wording.get("chart.axis.claims"), (double) longest, wording),
                bars,
                verdicts.stream()
                        .map(verdict -> new BarChart.Series(wording.word("verdict", verdict.key()), Hues.of(verdict)))
                        .toList(),
                ""));
    }

    private static long count(List<JudgedClaim> claims, Verdict verdict) {
        return claims.stream().filter(claim -> claim.verdict() == verdict).count();
    }

    private static String title(List<JudgedClaim> judged, Wording wording) {
        long checked = judged.stream()
                .filter(claim -> claim.verdict() != Verdict.UNVERIFIABLE && claim.verdict() != Verdict.DERIVED)
                .count();
        if (checked == 0) {
            return wording.get("chart.claims.title.none", wording.numbers().count(judged.size()));
        }
        long contradicted = count(judged, Verdict.CONTRADICTED);
        return wording.get(
                contradicted == 0 ? "chart.claims.title.fine" : "chart.claims.title",
                wording.numbers().count(contradicted),
                wording.numbers().count(checked));
    }

    private static String counts(List<JudgedClaim> judged, List<Verdict> verdicts, Wording wording) {
        return wording.list(verdicts.stream()
                .map(verdict ->
                        wording.get("chart.counted", wording.word("verdict", verdict.key()), count(judged, verdict)))
                .toList());
    }
}
