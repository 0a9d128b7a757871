package org.trendbook.analyze;

import java.util.Locale;

/** What models are grouped by. A model with several countries, organizations or domains counts once in each. */
public enum GroupKind {
    ALL,
    REGION,
    COUNTRY,
    ORGANIZATION,
    DOMAIN,
    ARCHITECTURE,
    ACCESS,
    FAMILY;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
