package org.trendbook.ingest;

import org.trendbook.model.Architecture;
import org.trendbook.model.Column;

/** What the cells under one name of a header are. A name that nobody knows has none. */
sealed interface Meaning {

    /**
     * A column of a raw record.
     *
     * @param unit what the header adds to the numbers in the cells
     */
    record Field(Column column, HeaderUnit unit) implements Meaning {}

    /** The sizes of models of one architecture, where each architecture has a column of its own. */
    record SizeOf(Architecture architecture) implements Meaning {}

    /** How many devices there were of the hardware that is named in another column. */
    record DeviceCount() implements Meaning {}

    /** A foreign column that is carried along under a name. */
    record Carried(String name) implements Meaning {}

    /** Known, and not read. */
    record Ignored() implements Meaning {}
}
