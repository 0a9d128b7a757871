package org.trendbook.validate;

import java.util.Optional;
import org.trendbook.model.Column;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawRecord;

/** No two records have the same id: of several, the first stays. */
final class RecordIdIsUnique implements TableRule {
    private final SeenIds seen = new SeenIds();

    @Override
    public Optional<Problem> checkNext(RawRecord record) {
        return seen.add(record.recordId(), record.origin()).map(first -> repeated(record, first));
    }

    private static Problem repeated(RawRecord record, Origin first) {
        return new Problem(
                ProblemCode.REPEATED_RECORD_ID,
                record.origin(),
                record.recordId(),
                Column.RECORD_ID.header(),
                record.recordId(),
                "an id of its own",
                "it stands first at " + first + "; give this row another id, or take it out");
    }
}
