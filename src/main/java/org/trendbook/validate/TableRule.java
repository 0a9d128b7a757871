package org.trendbook.validate;

import java.util.Optional;
import org.trendbook.model.Problem;
import org.trendbook.model.RawRecord;

/**
 * A rule that needs the records before: they must all come to one place, in the order of files and lines. It remembers
 * what it saw, and is used for one input only.
 */
@FunctionalInterface
interface TableRule {
    /** What is wrong with the next record by this rule. */
    Optional<Problem> checkNext(RawRecord record);
}
