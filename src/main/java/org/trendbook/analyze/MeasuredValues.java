package org.trendbook.analyze;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;

/** The values of one measure by row, and what makes each usable or not. */
final class MeasuredValues implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Measure measure;
    private final double[] values;
    private final PointReason[] reasons;

    private MeasuredValues(Measure measure, double[] values, PointReason[] reasons) {
        this.measure = measure;
        this.values = values;
        this.reasons = reasons;
    }

    static MeasuredValues of(Observations table, Measure measure) {
        double[] values = new double[table.size()];
        PointReason[] reasons = new PointReason[table.size()];
        for (int row = 0; row < values.length; row++) {
            ModelRecord model = table.model(row);
            reasons[row] = model.quantity(measure)
                    .map(quantity -> PointReason.of(quantity, measure))
                    .orElse(PointReason.NO_VALUE);
            if (reasons[row].isPoint()) {
                values[row] = model.quantity(measure)
                        .orElseThrow()
                        .value()
                        .orElseThrow()
                        .doubleValue();
            }
        }
        return new MeasuredValues(measure, values, reasons);
    }

    /** The same without values that are not exact. */
    MeasuredValues exactOnly(Observations table) {
        PointReason[] judged = reasons.clone();
        for (int row = 0; row < judged.length; row++) {
            if (judged[row].isPoint()
                    && table.model(row).quantity(measure).orElseThrow().qualifier() != Qualifier.EXACT) {
                judged[row] = PointReason.APPROXIMATE;
            }
        }
        return new MeasuredValues(measure, values, judged);
    }

    /** The same with other values of some rows. */
    MeasuredValues with(int[] rows, double[] changed) {
        double[] newValues = values.clone();
        PointReason[] newReasons = reasons.clone();
        for (int i = 0; i < rows.length; i++) {
            newValues[rows[i]] = changed[i];
            newReasons[rows[i]] = PointReason.VALUE;
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
        return reasons[row];
    }

    boolean isUsable(int row) {
        return reasons[row].isPoint();
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
