package org.trendbook.crosscheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trendbook.model.Problem;

/** Sets sources against each other, claims against records, and values against the text they came from. */
public final class Crosscheck {
    private Crosscheck() {}

    /** All that there is to find in the material. */
    public static Crosschecked of(Material material) {
        List<JudgedClaim> claims = judged(material);
        List<SourceDifference> differences = SourceComparison.of(material.same());
        List<Problem> problems = new ArrayList<>(ClaimProblems.of(claims));
        problems.addAll(SourceComparison.problems(material.same()));
        problems.addAll(Slips.of(material.bySource()));
        List<Grounder.Grounded> grounded = Grounder.of(material);
        grounded.forEach(source -> problems.addAll(source.problems()));
        List<Grounding> groundings =
                grounded.stream().map(Grounder.Grounded::counts).toList();
        return new Crosschecked(claims, differences, groundings, problems);
    }

    private static List<JudgedClaim> judged(Material material) {
        if (material.claims().isEmpty()) {
            return List.of();
        }
        Map<String, Records> bySource = new HashMap<>();
        material.bySource().forEach((source, models) -> bySource.put(source, new Records(models)));
        ClaimJudge judge = new ClaimJudge(bySource, new Records(material.models()));
        return material.claims().stream().flatMap(judge::judge).toList();
    }
}
