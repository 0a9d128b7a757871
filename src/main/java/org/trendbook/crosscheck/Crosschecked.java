package org.trendbook.crosscheck;

import java.io.Serializable;
import java.util.List;
import org.trendbook.model.Problem;
import org.trendbook.model.SortedProblems;

/**
 * All that crosschecking found.
 *
 * @param claims in the order of the claims, each against its own source's records first, then against all
 * @param differences by model name, column and the priority of the sources
 * @param problems gravest first
 */
public record Crosschecked(List<JudgedClaim> claims, List<SourceDifference> differences, List<Problem> problems)
        implements Serializable {
    public Crosschecked {
        claims = List.copyOf(claims);
        differences = differences instanceof SourceDifferences ? differences : List.copyOf(differences);
        problems = SortedProblems.of(problems);
    }

    /** The same for one who has the problems already, which are many. */
    public Crosschecked withoutProblems() {
        return new Crosschecked(claims, differences, List.of());
    }
}
