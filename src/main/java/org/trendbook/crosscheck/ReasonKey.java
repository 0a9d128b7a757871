package org.trendbook.crosscheck;

import java.util.Locale;

/** The sentences in which findings are told. Their texts stand in the report's bundles under {@link #textKey()}. */
public enum ReasonKey {
    /** {0} is not a relation that records can decide. */
    NOT_CHECKABLE(1);

    private final int arguments;

    ReasonKey(int arguments) {
        this.arguments = arguments;
    }

    /** How many things the sentence names. */
    int arguments() {
        return arguments;
    }

    /** The key of the text, such as {@code reason.no_record}. */
    public String textKey() {
        return "reason." + name().toLowerCase(Locale.ROOT);
    }
}
