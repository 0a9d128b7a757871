package org.trendbook.analyze.sample;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.RandomAccess;
import org.trendbook.column.EnumCode;
import org.trendbook.column.IntColumn;

/** A reason for each of many models, in a column. */
public final class PointReasons extends AbstractList<PointReason> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;
    private static final PointReason[] REASONS = PointReason.values();

    private final IntColumn reasons;

    /** Of {@code size} models, all with the first reason until another is noted. */
    public PointReasons(int size) {
        this.reasons = IntColumn.zeros(size);
    }

    /** To be called before the list is given away. */
    public void note(int place, PointReason reason) {
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
