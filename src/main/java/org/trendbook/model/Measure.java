package org.trendbook.model;

import java.util.Locale;

/** What a record can state an amount of; a growth trend can be drawn of each whose unit is known. */
public enum Measure {
    PARAMETERS(Unit.PARAMETERS),
    ACTIVE_PARAMETERS(Unit.PARAMETERS),
    TRAINING_TOKENS(Unit.TOKENS),
    TRAINING_BYTES(Unit.BYTES),
    DATAPOINTS(Unit.DATAPOINTS),
    TRAINING_COMPUTE(Unit.FLOP),
    DEVICES(Unit.DEVICES),
    /** Training data whose words do not say what is counted ('4.9T'): claims are checked against it as a number, no trend. */
    TRAINING_DATA(Unit.UNRESOLVED);

    private final String key = name().toLowerCase(Locale.ROOT);

    private final Unit unit;

    Measure(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** The name in files and settings, such as {@code training_compute}. */
    public String key() {
        return key;
    }
}
