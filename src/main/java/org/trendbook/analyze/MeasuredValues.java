package org.trendbook.analyze;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.trendbook.model.Measure;
import org.trendbook.model.Qualifier;
import org.trendbook.store.EnumCode;

/** The values of one measure by row, and what makes each usable or not. */
final class MeasuredValues implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final PointReason[] REASONS = PointReason.values();

    private final Measure measure;
    private final double[] values;
    /** Ordinals. */
    private final byte[] reasons;

    private MeasuredValues(Measure measure, double[] values, byte[] reasons) {
        this.measure = measure;
        this.values = values;
        this.reasons = reasons;
    }

    static MeasuredValues of(Observations table, Measure measure) {
        MeasuredColumn column = table.amounts(measure);
        return new MeasuredValues(measure, column.values(), column.reasons());
    }

    /** The same without values that are not exact. */
    MeasuredValues exactOnly(Observations table) {
        MeasuredColumn column = table.amounts(measure);
        byte[] judged = reasons.clone();
        for (int row = 0; row < judged.length; row++) {
            if (isUsable(row) && column.qualifier(row) != Qualifier.EXACT) {
                judged[row] = EnumCode.of(PointReason.APPROXIMATE);
            }
        }
        return new MeasuredValues(measure, values, judged);
    }

    /** The same with other values of some rows. */
    MeasuredValues with(int[] rows, double[] changed) {
        double[] newValues = Arrays.copyOf(values, reasons.length);
        byte[] newReasons = reasons.clone();
        for (int i = 0; i < rows.length; i++) {
            newValues[rows[i]] = changed[i];
            newReasons[rows[i]] = EnumCode.of(PointReason.VALUE);
        }
        return new MeasuredValues(measure, newValues, newReasons);
    }

    Measure measure() {
        return measure;
    }

    /** The value of a usable row, above 0. */
    double value(int row) {
        return values[row];
    }

    PointReason reason(int row) {
        return REASONS[reasons[row]];
    }

    boolean isUsable(int row) {
        return REASONS[reasons[row]].isPoint();
    }

    /** Of some rows, those with a date and a usable value. */
    int[] usable(Observations table, int[] rows) {
        return Arrays.stream(rows)
                .filter(row -> row < table.dated() && isUsable(row))
                .toArray();
    }

    /** All rows with a date and a usable value. */
    int[] usable(Observations table) {
        return IntStream.range(0, table.dated()).filter(this::isUsable).toArray();
    }
}
