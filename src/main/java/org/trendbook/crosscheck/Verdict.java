package org.trendbook.crosscheck;

import java.util.Locale;

/** What the records say to a claim. */
public enum Verdict {
    /** Within 5 %, or a relation that holds among the recorded values. */
    SUPPORTED(3),
    /** Within the claim's own tolerance only. */
    APPROXIMATE(2),
    /** Outside its tolerance, or a relation that does not hold. */
    CONTRADICTED(0),
    /** A figure to read, with nothing to compare it with. */
    DERIVED(2),
    /** A record, a unit, an order in time or a scope is missing. */
    UNVERIFIABLE(1);

    private final int strength;

    Verdict(int strength) {
        this.strength = strength;
    }

    /** Of several conditions that must all hold, the one of least strength decides. */
    int strength() {
        return strength;
    }

    /** The name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
