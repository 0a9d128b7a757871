package org.trendbook.normalize;

import java.io.Serializable;
import java.util.List;
import org.trendbook.model.Claim;
import org.trendbook.model.Problem;

/** What came of one raw claim: the claim, of which some parts may have been refused, and the problems that say so. */
public record NormalizedClaim(Claim claim, List<Problem> problems) implements Serializable {
    public NormalizedClaim {
        problems = List.copyOf(problems);
    }
}
