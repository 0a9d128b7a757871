package org.trendbook.analyze;

import java.io.Serializable;
import java.util.Arrays;
import org.trendbook.model.Measure;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.store.EnumCode;

/**
 * The amounts of one measure: the number of each usable value, what makes it usable or not, and how exact it is.
 */
final class MeasuredColumn implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Qualifier[] QUALIFIERS = Qualifier.values();

    /** Empty as long as no value is usable. */
    private double[] values = new double[0];

    private final int size;
    private final byte[] reasons;
    /** Ordinals of {@link Qualifier}. */
    private final byte[] qualifiers;

    private MeasuredColumn(int size) {
        this.size = size;
        reasons = new byte[size];
        qualifiers = new byte[size];
    }

    /** Of models none of which states the measure. */
    static MeasuredColumn none(int size) {
        MeasuredColumn none = new MeasuredColumn(size);
        Arrays.fill(none.reasons, EnumCode.of(PointReason.NO_VALUE));
        return none;
    }

    /** Notes the amount of the model at a place. */
    void set(int place, Quantity quantity, Measure measure) {
        PointReason reason = PointReason.of(quantity, measure);
        reasons[place] = EnumCode.of(reason);
        qualifiers[place] = EnumCode.of(quantity.qualifier());
        if (reason.isPoint()) {
            values = values.length == 0 ? new double[size] : values;
            values[place] = quantity.value().orElseThrow().doubleValue();
        }
    }

    /** Notes, at each place with a row of 0 or more, the amount that another column has at the row. */
    void copy(MeasuredColumn other, int[] rows) {
        boolean anyUsable = other.values.length > 0;
        values = anyUsable && values.length == 0 ? new double[size] : values;
        for (int place = 0; place < rows.length; place++) {
            int row = rows[place];
            if (row >= 0) {
                reasons[place] = other.reasons[row];
                qualifiers[place] = other.qualifiers[row];
                if (anyUsable) {
                    values[place] = other.values[row];
                }
            }
        }
    }

    /** The same in another order: at each index what stood at {@code order[index]}. */
    MeasuredColumn inOrder(int[] order) {
        MeasuredColumn ordered = new MeasuredColumn(order.length);
        ordered.values = new double[values.length == 0 ? 0 : order.length];
        for (int i = 0; i < order.length; i++) {
            if (values.length > 0) {
                ordered.values[i] = values[order[i]];
            }
            ordered.reasons[i] = reasons[order[i]];
            ordered.qualifiers[i] = qualifiers[order[i]];
        }
        return ordered;
    }

    /** The usable value of a row; 0 without one. */
    double value(int row) {
        return values.length == 0 ? 0 : values[row];
    }

    /** The values by row, 0 where there is no usable one; empty when there is none at all. */
    double[] values() {
        return values;
    }

    /** Ordinals of {@link PointReason}. */
    byte[] reasons() {
        return reasons;
    }

    Qualifier qualifier(int row) {
        return QUALIFIERS[qualifiers[row]];
    }
}
