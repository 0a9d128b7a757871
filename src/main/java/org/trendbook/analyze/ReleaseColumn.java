package org.trendbook.analyze;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.ReleaseDate;
import org.trendbook.store.EnumCode;
import org.trendbook.store.IntColumn;

/** The release dates of models in columns, by the place of the model. */
final class ReleaseColumn implements Serializable {
    static final int UNDATED = Integer.MAX_VALUE;

    private static final long serialVersionUID = 1L;
    private static final DatePrecision[] PRECISIONS = DatePrecision.values();

    private final IntColumn from;
    /** How many days the last one comes after the first. */
    private final IntColumn after;

    private final IntColumn exactness;
    private int dated;

    ReleaseColumn(int size) {
        from = IntColumn.zeros(size);
        after = IntColumn.zeros(size);
        exactness = IntColumn.zeros(size);
    }

    void set(int place, Optional<ReleaseDate> date) {
        if (date.isEmpty()) {
            from.set(place, UNDATED);
            return;
        }
        ReleaseDate known = date.orElseThrow();
        int first = Math.toIntExact(known.from().toEpochDay());
        from.set(place, first);
        after.set(place, Math.toIntExact(known.to().toEpochDay()) - first);
        exactness.set(place, EnumCode.of(known.precision()) << 1 | (known.fuzzy() ? 1 : 0));
        dated++;
    }

    /** Notes, at each place with a row of 0 or more, the date that another column has at the row; rows behind it have none. */
    void copy(ReleaseColumn other, int[] rows) {
        for (int place = 0; place < rows.length; place++) {
            int row = rows[place];
            if (row >= other.size()) {
                from.set(place, UNDATED);
            } else if (row >= 0) {
                from.set(place, other.from(row));
                after.set(place, other.after.get(row));
                exactness.set(place, other.exactness.get(row));
                dated++;
            }
        }
    }

    /** The dated ones in another order, in which they come first: at each index that which stands at {@code order[index]}. */
    ReleaseColumn inOrder(int[] order) {
        ReleaseColumn ordered = new ReleaseColumn(dated);
        ordered.copy(this, Arrays.copyOf(order, dated));
        return ordered;
    }

    int dated() {
        return dated;
    }

    private int size() {
        return from.size();
    }

    /** In days since 1970-01-01; {@link #UNDATED} without a date. */
    int from(int place) {
        return from.get(place);
    }

    /** In days since 1970-01-01; of a dated place. */
    int to(int place) {
        return from.get(place) + after.get(place);
    }

    /** Twice the middle of the date; {@link #UNDATED} without one. */
    int middle(int place) {
        int first = from.get(place);
        return first == UNDATED ? UNDATED : 2 * first + after.get(place);
    }

    DatePrecision precision(int place) {
        return PRECISIONS[exactness.get(place) >> 1];
    }

    boolean isFuzzy(int place) {
        return (exactness.get(place) & 1) == 1;
    }
}
