package org.trendbook.validate;

import java.util.Optional;
import org.trendbook.model.Problem;
import org.trendbook.model.RawRecord;

/** A rule that one record alone decides: it can be checked anywhere and in any order. */
@FunctionalInterface
public interface RowRule {
    /** What is wrong with the record by this rule. */
    Optional<Problem> check(RawRecord record);
}
