package org.trendbook.model;

import java.util.Locale;

/** Why a cell holds no value although it was read without fault. */
public enum Absence {
    /** Nothing is written. */
    EMPTY,
    /** The source does not know it: {@code ?}, {@code unknown}, {@code 未知}. */
    UNKNOWN,
    /** The maker does not say it: {@code undisclosed}, {@code 未公开}. */
    UNDISCLOSED;

    /** The name in files: {@code empty}, {@code unknown} or {@code undisclosed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
