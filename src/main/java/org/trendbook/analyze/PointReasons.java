package org.trendbook.analyze;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.RandomAccess;
import org.trendbook.column.EnumCode;
import org.trendbook.column.IntColumn;

/** A reason for each of many models, in a column. */
final class PointReasons extends AbstractList<PointReason> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;
    private static final PointReason[] REASONS = PointReason.values();

    private final IntColumn reasons;

    PointReasons(int size) {
        this.reasons = IntColumn.zeros(size);
    }

    /** To be called before the list is given away. */
    void note(int place, PointReason reason) {
        reasons.set(place, EnumCode.of(reason));
    }

    @Override
    public PointReason get(int place) {
        return REASONS[reasons.get(place)];
    }

    @Override
    public int size() {
        return reasons.size();
    }
}
