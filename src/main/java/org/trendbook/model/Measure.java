package org.trendbook.model;

import java.util.Locale;

/** What a record can state an amount of; a growth trend can be drawn of each whose unit is known. */
public enum Measure {
    PARAMETERS(Unit.PARAMETERS, Column.PARAMETERS),
    ACTIVE_PARAMETERS(Unit.PARAMETERS, Column.ACTIVE_PARAMETERS),
    TRAINING_TOKENS(Unit.TOKENS, Column.TRAINING_DATA),
    TRAINING_BYTES(Unit.BYTES, Column.TRAINING_DATA),
    DATAPOINTS(Unit.DATAPOINTS, Column.TRAINING_DATA),
    TRAINING_COMPUTE(Unit.FLOP, Column.TRAINING_COMPUTE),
    DEVICES(Unit.DEVICES, Column.HARDWARE),
    /** Training data whose words do not say what is counted ('4.9T'): claims are checked against it as a number, no trend. */
    TRAINING_DATA(Unit.UNRESOLVED, Column.TRAINING_DATA);

    private final String key = name().toLowerCase(Locale.ROOT);

    private final Unit unit;
    private final Column column;

    Measure(Unit unit, Column column) {
        this.unit = unit;
        this.column = column;
    }

    public Unit unit() {
        return unit;
    }

    /** The column of a raw record whose cells state it. */
    public Column column() {
        return column;
    }

    /** The name in files and settings, such as {@code training_compute}. */
    public String key() {
        return key;
    }
}
