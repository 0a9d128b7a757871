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

    private final double[] values;
    private final byte[] reasons;
    /** Ordinals of {@link Qualifier}. */
    private final byte[] qualifiers;

    private MeasuredColumn(int size) {
        values = new double[size];
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
            values[place] = quantity.value().orElseThrow().doubleValue();
        }
    }

    /** The same in another order: at each index what stood at {@code order[index]}. */
    MeasuredColumn inOrder(int[] order) {
        MeasuredColumn ordered = new MeasuredColumn(order.length);
        for (int i = 0; i < order.length; i++) {
            ordered.values[i] = values[order[i]];
            ordered.reasons[i] = reasons[order[i]];
            ordered.qualifiers[i] = qualifiers[order[i]];
        }
        return ordered;
    }

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
