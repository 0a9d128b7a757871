package org.trendbook.model;

import java.util.Locale;

/** What a claim says about its subject. */
public enum Relation {
    RATIO_TO,
    EQUAL_TO,
    LARGEST_AT,
    FIRST_TO_REACH,
    BREAKS_RECORD_OF,
    SUM_OF,
    GREW_BY,
    BEFORE,
    AFTER,
    /** Anything else: kept, never judged. */
    OTHER,
    /** A word that is none of these: kept as the claim spells it, never judged. */
    UNREADABLE;

    /** The name in claims files, such as {@code ratio_to}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
