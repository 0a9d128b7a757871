package org.trendbook.analyze.sample;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.trendbook.column.EnumCode;
import org.trendbook.column.IntColumn;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.ReleaseDate;

/** The release dates of models in columns, by the place of the model. */
final class ReleaseColumn implements Serializable {
    static final int UNDATED = Integer.MAX_VALUE;

    private static final long serialVersionUID = 1L;
    private static final DatePrecision[] PRECISIONS = DatePrecision.values();

    private final IntColumn from;
    /** How many days the last one comes after the first. */
    private final IntColumn after;

    /** 0 without a date. */
    private final IntColumn exactness;

    private int dated;

    ReleaseColumn(int size) {
        from = IntColumn.zeros(size);
        after = IntColumn.zeros(size);
        exactness = IntColumn.zeros(size);
    }

    void set(int place, Optional<ReleaseDate> date) {
        if (date.isEmpty()) {
            return;
        }
        ReleaseDate known = date.orElseThrow();
        int first = Math.toIntExact(known.from().toEpochDay());
        from.set(place, first);
        after.set(place, Math.toIntExact(known.to().toEpochDay()) - first);
        exactness.set(place, 1 + (EnumCode.of(known.precision()) << 1 | (known.fuzzy() ? 1 : 0)));
        dated++;
    }

    /** Notes, at each place with a row of 0 or more, the date that another column has at the row. */
    void copy(ReleaseColumn other, IntUnaryOperator rows) {
        for (int place = 0; place < from.size(); place++) {
            int row = rows.applyAsInt(place);
            if (row >= 0 && other.isDated(row)) {
                from.set(place, other.from.get(row));
                after.set(place, other.after.get(row));
                exactness.set(place, other.exactness.get(row));
                dated++;
            }
        }
    }

    /** Puts the dates in another order: at each index that which stood at {@code order[index]}. */
    void reorder(int[] order) {
        from.reorder(order);
        after.reorder(order);
        exactness.reorder(order);
    }

    int dated() {
        return dated;
    }

    private boolean isDated(int place) {
        return exactness.get(place) != 0;
    }

    /** In days since 1970-01-01; of a dated place. */
    int from(int place) {
        return from.get(place);
    }

    /** In days since 1970-01-01; of a dated place. */
    int to(int place) {
        return from.get(place) + after.get(place);
    }

    /** Twice the middle of the date; {@link #UNDATED} without one. */
    int middle(int place) {
        return isDated(place) ? 2 * from.get(place) + after.get(place) : UNDATED;
    }

    DatePrecision precision(int place) {
        return PRECISIONS[(exactness.get(place) - 1) >> 1];
    }

    boolean isFuzzy(int place) {
        return ((exactness.get(place) - 1) & 1) == 1;
    }
}
