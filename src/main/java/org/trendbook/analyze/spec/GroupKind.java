package org.trendbook.analyze.spec;

import org.trendbook.model.Keyed;

/** What models are grouped by. A model with several countries, organizations or domains counts once in each. */
public enum GroupKind implements Keyed {
    ALL,
    REGION,
    COUNTRY,
    ORGANIZATION,
    DOMAIN,
    ARCHITECTURE,
    ACCESS,
    FAMILY;

    /** Whether the number of groups grows with the records, so that each is listed in no more rows than tell something. */
    public boolean growsWithRecords() {
        return this == ORGANIZATION || this == FAMILY;
    }
}
