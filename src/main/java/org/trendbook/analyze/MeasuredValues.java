package org.trendbook.analyze;

import java.io.Serializable;
import java.util.Arrays;
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
    /** Made when they are first asked for. */
    private double[] logs = new double[0];

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

    /** log10 of the values by row, of the usable ones; not to be changed. */
    synchronized double[] logs() {
        if (logs.length < values.length) {
            logs = new double[values.length];
            for (int row = 0; row < logs.length; row++) {
                logs[row] = isUsable(row) ? StrictMath.log10(values[row]) : Double.NaN;
            }
        }
        return logs;
    }

    PointReason reason(int row) {
        return REASONS[reasons[row]];
    }

    boolean isUsable(int row) {
        return REASONS[reasons[row]].isPoint();
    }

    /** How many of some rows have a date and a usable value. */
    int countUsable(Observations table, int[] rows) {
        int count = 0;
        for (int row : rows) {
            count += row < table.dated() && isUsable(row) ? 1 : 0;
        }
        return count;
    }

    /** Of some rows, those with a date and a usable value. */
    int[] usable(Observations table, int[] rows) {
        int[] usable = new int[rows.length];
        int count = 0;
        for (int row : rows) {
            if (row < table.dated() && isUsable(row)) {
                usable[count++] = row;
            }
        }
        return Arrays.copyOf(usable, count);
    }

    /** All rows with a date and a usable value. */
    int[] usable(Observations table) {
        int[] usable = new int[table.dated()];
        int count = 0;
        for (int row = 0; row < usable.length; row++) {
            if (isUsable(row)) {
                usable[count++] = row;
            }
        }
        return Arrays.copyOf(usable, count);
    }
}
