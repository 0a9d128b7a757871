package org.trendbook.normalize.date;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trendbook.model.ReleaseDate;

/** What is known around a date before its text is read: the date of its source, and the order of day and month. */
public final class DateContext implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nothing is known: relative dates and dates without a year are refused. */
    public static final DateContext NONE = withoutReference(DayMonthOrder.UNSTATED);

    private final @Nullable ReleaseDate reference;
    private final DayMonthOrder order;

    private DateContext(@Nullable ReleaseDate reference, DayMonthOrder order) {
        this.reference = reference;
        this.order = order;
    }

    /** Relative dates are reckoned from {@code reference}, as precisely as it is known. */
    public static DateContext of(ReleaseDate reference, DayMonthOrder order) {
        return new DateContext(reference, order);
    }

    static DateContext withoutReference(DayMonthOrder order) {
        return new DateContext(null, order);
    }

    /** The date of the source; none when it is not known. */
    public Optional<ReleaseDate> reference() {
        return Optional.ofNullable(reference);
    }

    /** How day and month follow each other in a date of numbers that does not tell. */
    public DayMonthOrder order() {
        return order;
    }
}
