package org.trendbook.crosscheck;

import java.util.Locale;

/** Against which records a claim was judged. */
public enum RecordsOf {
    /** Those of the claim's own source. */
    OWN,
    /** Those of all sources, field by field from the one of highest priority. */
    ALL;

    /** The name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
