package org.trendbook.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a record can state an amount of. */
public enum Measure {
    PARAMETERS(Unit.PARAMETERS, Column.PARAMETERS),
    ACTIVE_PARAMETERS(Unit.PARAMETERS, Column.ACTIVE_PARAMETERS),
    TRAINING_TOKENS(Unit.TOKENS, Column.TRAINING_DATA),
    TRAINING_BYTES(Unit.BYTES, Column.TRAINING_DATA),
    DATAPOINTS(Unit.DATAPOINTS, Column.TRAINING_DATA),
    TRAINING_COMPUTE(Unit.FLOP, Column.TRAINING_COMPUTE),
    DEVICES(Unit.DEVICES, Column.HARDWARE),
    DATA_WORDS(Unit.WORDS, Column.TRAINING_DATA),
    DATA_PAGES(Unit.PAGES, Column.TRAINING_DATA),
    DATA_IMAGES(Unit.IMAGES, Column.TRAINING_DATA),
    DATA_PAIRS(Unit.PAIRS, Column.TRAINING_DATA),
    DATA_HOURS(Unit.HOURS, Column.TRAINING_DATA),
    /** Training data whose words do not say what is counted ('4.9T'): claims are checked against it as a number. */
    TRAINING_DATA(Unit.UNRESOLVED, Column.TRAINING_DATA);

    /** Those of training data whose unit is known; where several are stated the first is said. */
    public static final List<Measure> OF_TRAINING_DATA = List.of(
            TRAINING_TOKENS, TRAINING_BYTES, DATAPOINTS, DATA_WORDS, DATA_PAGES, DATA_IMAGES, DATA_PAIRS, DATA_HOURS);

    private static final Set<Measure> OF_TRENDS = EnumSet.range(PARAMETERS, DEVICES);

    private final String key = name().toLowerCase(Locale.ROOT);

    private final Unit unit;
    private final Column column;

    Measure(Unit unit, Column column) {
        this.unit = unit;
        this.column = column;
    }

    /** What its amounts count; {@link Unit#UNRESOLVED} where nobody knows. */
    public Unit unit() {
        return unit;
    }

    /** The column of a raw record whose cells state it. */
    public Column column() {
        return column;
    }

    /**
     * Whether its growth is a question. The other ones are too rare for it, or nobody knows what they count; sources and
     * claims are held against them.
     */
    public boolean hasTrend() {
        return OF_TRENDS.contains(this);
    }

    /** The name in files and settings, such as {@code training_compute}. */
    public String key() {
        return key;
    }
}
