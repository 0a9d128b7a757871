package org.trendbook.validate;

import java.util.Optional;
import java.util.function.Function;
import org.trendbook.model.Column;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawRecord;

/** No two records have the same id: of several, the first stays. */
final class RecordIdIsUnique implements TableRule {
    private final SeenIds seen = new SeenIds();
    private final Function<String, Optional<Origin>> earlier;

    /** @param earlier where an id stands first in files that were read elsewhere, before these */
    RecordIdIsUnique(Function<String, Optional<Origin>> earlier) {
        this.earlier = earlier;
    }

    @Override
    public Optional<Problem> checkNext(RawRecord record) {
        String id = record.recordId();
        return earlier.apply(id).or(() -> seen.add(id, record.origin())).map(first -> repeated(record, first));
    }

    private static Problem repeated(RawRecord record, Origin first) {
        return new Problem(
                ProblemCode.REPEATED_RECORD_ID,
                record.origin(),
                record.recordId(),
                Column.RECORD_ID.header(),
                record.recordId(),
                "an id of its own",
                "it is first used at " + first + "; give this row another id, or remove it");
    }
}
