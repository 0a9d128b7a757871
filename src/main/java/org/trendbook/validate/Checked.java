package org.trendbook.validate;

import java.io.Serializable;
import org.trendbook.model.RawRecord;
import org.trendbook.model.RejectedRow;

/** What validation made of a record. */
public sealed interface Checked extends Serializable {
    /** Every rule holds. */
    record Accepted(RawRecord record) implements Checked {}

    /** A rule does not hold; the row's problem says which and how to mend it. */
    record Rejected(RejectedRow row) implements Checked {}
}
