package org.trendbook.crosscheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trendbook.crosscheck.grounding.Grounder;
import org.trendbook.crosscheck.grounding.TextsOfSources;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.SortedProblems;

/** Sets sources against each other, claims against records, and values against the text they came from. */
public final class Crosscheck {
    private Crosscheck() {}

    /** All that there is to find in the material, and in the texts of the sources. */
    public static Crosschecked of(Material material, TextsOfSources texts) {
        List<JudgedClaim> claims = judged(material);
        SourceDifferences differences = SourceComparison.of(material.same(), material.apart());
        Stream<Problem> problems = Stream.of(
                        ClaimProblems.of(claims).stream(),
                        SourceComparison.problems(differences),
                        Slips.of(material.bySource()).stream(),
                        Grounder.of(texts).stream())
                .flatMap(each -> each);
        return new Crosschecked(claims, differences, SortedProblems.of(problems));
    }

    private static List<JudgedClaim> judged(Material material) {
        if (material.claims().isEmpty()) {
            return List.of();
        }
        Map<String, Records> bySource = records(material.bySource());
        Map<String, Records> believed = records(material.believed());
        ClaimJudge judge = new ClaimJudge(bySource, new Records(material.models()), believed, material.excluded());
        return material.claims().stream().flatMap(judge::judge).toList();
    }

    private static Map<String, Records> records(Map<String, List<ModelRecord>> bySource) {
        Map<String, Records> records = new LinkedHashMap<>();
        bySource.forEach((source, models) -> records.put(source, new Records(models)));
        return records;
    }
}
