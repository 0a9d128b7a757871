package org.trendbook.ingest;

import java.util.List;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.RawRecord;
import org.trendbook.model.RejectedRow;

/**
 * What became of one row of a records file: one record, or two where dense and sparse sizes stand side by side. It is
 * still one row, and counts once.
 */
public sealed interface IngestedRow {

    /** Where the row stands. Several rows may stand on one line: a JSON list needs no line breaks. */
    Origin origin();

    /**
     * The row was laid into columns.
     *
     * @param records at least one
     * @param problems remarks on the row, none of which rejects it
     */
    record Usable(List<RawRecord> records, List<Problem> problems) implements IngestedRow {
        public Usable {
            records = List.copyOf(records);
            problems = List.copyOf(problems);
        }

        @Override
        public Origin origin() {
            return records.get(0).origin();
        }
    }

    /**
     * The row cannot be read as a row.
     *
     * @param rejected at least one: with all that could be made out, so that the row can be mended
     */
    record Unreadable(List<RejectedRow> rejected) implements IngestedRow {
        public Unreadable {
            rejected = List.copyOf(rejected);
        }

        @Override
        public Origin origin() {
            return rejected.get(0).record().origin();
        }
    }
}
