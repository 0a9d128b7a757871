package org.trendbook.ingest;

import java.util.List;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.RawRecord;
import org.trendbook.model.RejectedRow;

/** What became of one row of a records file. */
public sealed interface IngestedRow {

    /** Where the row stands. */
    Origin origin();

    /**
     * The row was laid into columns. A row with dense and sparse sizes side by side comes as two records of one origin,
     * one after the other; it is still one row.
     *
     * @param problems remarks on the row, none of which rejects it
     */
    record Usable(RawRecord record, List<Problem> problems) implements IngestedRow {
        public Usable {
            problems = List.copyOf(problems);
        }

        @Override
        public Origin origin() {
            return record.origin();
        }
    }

    /** The row cannot be read as a row. */
    record Unreadable(RejectedRow row) implements IngestedRow {
        @Override
        public Origin origin() {
            return row.record().origin();
        }
    }
}
