package org.trendbook.validate;

import java.util.Optional;
import org.trendbook.model.Column;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawRecord;

/** A record names its model. */
final class ModelIsNamed implements RowRule {
    @Override
    public Optional<Problem> check(RawRecord record) {
        if (!record.text(Column.MODEL).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                ProblemCode.MISSING_MODEL,
                record.origin(),
                record.recordId(),
                Column.MODEL.header(),
                "",
                "the name of a model",
                "fill in the model, or take the row out"));
    }
}
