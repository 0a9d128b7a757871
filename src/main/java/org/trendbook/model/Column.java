package org.trendbook.model;

import java.util.Locale;

/** The columns of a raw record, in the order in which files are written. Only {@link #MODEL} is required. */
public enum Column {
    RECORD_ID,
    MODEL,
    FAMILY,
    ORGANIZATION,
    COUNTRY,
    DOMAIN,
    ARCHITECTURE,
    EVENT,
    RELEASE_DATE,
    PARAMETERS,
    ACTIVE_PARAMETERS,
    TRAINING_DATA,
    TRAINING_COMPUTE,
    HARDWARE,
    TRAINING_TIME,
    LANGUAGES,
    ACCESS,
    SOURCE,
    LOCATOR,
    NOTE;

    private final String header = name().toLowerCase(Locale.ROOT);

    /** The header of this column in trendbook's own files, such as {@code release_date}. */
    public String header() {
        return header;
    }
}
