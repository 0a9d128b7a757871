package org.trendbook.analyze.sample;

import java.io.Serializable;
import java.util.function.IntUnaryOperator;
import org.trendbook.column.DoubleColumn;
import org.trendbook.column.EnumCode;
import org.trendbook.column.IntColumn;
import org.trendbook.model.Measure;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;

/**
 * The amounts of one measure: the number of each usable value, what makes it usable or not, and how exact it is.
 */
public final class MeasuredColumn implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Qualifier[] QUALIFIERS = Qualifier.values();

    private final DoubleColumn values;
    /** Ordinals of {@link PointReason}. */
    private final IntColumn reasons;
    /** Ordinals of {@link Qualifier}. */
    private final IntColumn qualifiers;

    private MeasuredColumn(DoubleColumn values, IntColumn reasons, IntColumn qualifiers) {
        this.values = values;
        this.reasons = reasons;
        this.qualifiers = qualifiers;
    }

    /** Of models none of which states the measure. */
    static MeasuredColumn none(int size) {
        IntColumn reasons = IntColumn.zeros(size);
        for (int place = 0; place < size; place++) {
            reasons.set(place, EnumCode.of(PointReason.NO_VALUE));
        }
        return new MeasuredColumn(DoubleColumn.zeros(size), reasons, IntColumn.zeros(size));
    }

    /** Notes the amount of the model at a place. */
    void set(int place, Quantity quantity, Measure measure) {
        PointReason reason = PointReason.of(quantity, measure);
        reasons.set(place, EnumCode.of(reason));
        qualifiers.set(place, EnumCode.of(quantity.qualifier()));
        if (reason.isPoint()) {
            values.set(place, quantity.value().orElseThrow().doubleValue());
        }
    }

    /** Notes, at each place with a row of 0 or more, the amount that another column has at the row. */
    void copy(MeasuredColumn other, IntUnaryOperator rows) {
        values.copy(other.values, rows);
        reasons.copy(other.reasons, rows);
        qualifiers.copy(other.qualifiers, rows);
    }

    /** Puts the amounts in another order: at each index what stood at {@code order[index]}. */
    void reorder(int[] order) {
        values.reorder(order);
        reasons.reorder(order);
        qualifiers.reorder(order);
    }

    /** The usable value of a row; 0 without one. */
    public double value(int row) {
        return values.get(row);
    }

    /** The values by row, 0 where there is no usable one; not to be changed. */
    DoubleColumn values() {
        return values;
    }

    /** Ordinals of {@link PointReason}; not to be changed. */
    IntColumn reasons() {
        return reasons;
    }

    public Qualifier qualifier(int row) {
        return QUALIFIERS[qualifiers.get(row)];
    }
}
