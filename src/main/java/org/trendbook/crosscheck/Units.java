package org.trendbook.crosscheck;

import java.util.List;
import org.trendbook.model.Unit;

/** Whether two amounts count the same. */
final class Units {
    private Units() {}

    /** Whether both units are known and are not the same. */
    static boolean differ(Unit one, Unit other) {
        return one != other && one != Unit.UNRESOLVED && other != Unit.UNRESOLVED;
    }

    /** Says that two amounts are compared as numbers, when the unit of just one of them is known. */
    static List<Reason> remark(Unit one, Unit other) {
        return one == other ? List.of() : List.of(Reason.of(ReasonKey.UNIT_UNRESOLVED));
    }
}
