package org.trendbook.crosscheck;

import java.util.Locale;

/** What the records say to a claim. */
public enum Verdict {
    /** Within 5 %, or a relation that holds among the recorded values. */
    SUPPORTED,
    /** Within the claim's own tolerance only. */
    APPROXIMATE,
    /** Outside its tolerance, or a relation that does not hold. */
    CONTRADICTED,
    /** A figure to read, with nothing to compare it with. */
    DERIVED,
    /** A record, a unit, an order in time or a scope is missing. */
    UNVERIFIABLE;

    /** The name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
