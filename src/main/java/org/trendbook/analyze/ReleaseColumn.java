package org.trendbook.analyze;

import java.util.Optional;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.ReleaseDate;
import org.trendbook.store.EnumCode;

/** The release dates of models in arrays, by the place of the model. */
final class ReleaseColumn {
    static final int UNDATED = Integer.MAX_VALUE;

    private static final DatePrecision[] PRECISIONS = DatePrecision.values();

    private final int[] from;
    private final int[] to;
    private final byte[] precision;
    private int dated;

    ReleaseColumn(int size) {
        from = new int[size];
        to = new int[size];
        precision = new byte[size];
    }

    void set(int place, Optional<ReleaseDate> date) {
        if (date.isEmpty()) {
            from[place] = UNDATED;
            return;
        }
        ReleaseDate known = date.orElseThrow();
        from[place] = Math.toIntExact(known.from().toEpochDay());
        to[place] = Math.toIntExact(known.to().toEpochDay());
        precision[place] = encoded(known);
        dated++;
    }

    /** Notes a date as {@link #from}, {@link #to} and {@link #precision} tell it of another column. */
    void set(int place, int firstDay, int lastDay, byte exactness) {
        from[place] = firstDay;
        to[place] = lastDay;
        precision[place] = exactness;
        dated++;
    }

    int dated() {
        return dated;
    }

    int from(int place) {
        return from[place];
    }

    int to(int place) {
        return to[place];
    }

    byte precision(int place) {
        return precision[place];
    }

    /** Twice the middle of the date; {@link #UNDATED} without one. */
    int middle(int place) {
        return from[place] == UNDATED ? UNDATED : from[place] + to[place];
    }

    private static byte encoded(ReleaseDate date) {
        return (byte) (EnumCode.of(date.precision()) << 1 | (date.fuzzy() ? 1 : 0));
    }

    static DatePrecision precisionOf(byte encoded) {
        return PRECISIONS[encoded >> 1];
    }

    static boolean isFuzzy(byte encoded) {
        return (encoded & 1) == 1;
    }
}
