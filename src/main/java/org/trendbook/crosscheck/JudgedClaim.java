package org.trendbook.crosscheck;

import java.io.Serializable;
import java.util.List;
import org.trendbook.model.Claim;

/**
 * A claim and what the records say to it: a row of claims.csv.
 *
 * @param found what the records hold in place of the claimed: a plain decimal, an ISO date or {@code from/to}, or names
 *     joined by {@code ;}; empty when they hold nothing to compare
 * @param reasons the sentences that decide, in order; at least one
 */
public record JudgedClaim(Claim claim, RecordsOf recordsOf, Verdict verdict, String found, List<Reason> reasons)
        implements Serializable {
    public JudgedClaim {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a verdict on " + claim.raw().claimId() + " without a reason");
        }
    }

    /** The key of the measure that the claim names in whatever words; its own words when records hold no such measure. */
    public String measure() {
        return Measures.key(claim.raw().measure());
    }
}
