package org.trendbook.analyze;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.RandomAccess;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;

/** The points of a trend, made on demand from compact arrays. */
final class PointList extends AbstractList<TrendPoint> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    private final Observations table;
    private final Measure measure;
    private final int[] rows;
    private final double[] t;
    private final double[] values;

    private PointList(Observations table, Measure measure, int[] rows, double[] t, double[] values) {
        this.table = table;
        this.measure = measure;
        this.rows = rows;
        this.t = t;
        this.values = values;
    }

    static PointList of(Observations table, Measure measure, Sample fitted, Points points) {
        int[] rows = new int[points.n()];
        double[] values = new double[points.n()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = fitted.row(points.place(i));
            values[i] = fitted.value(points.place(i));
        }
        return new PointList(table, measure, rows, points.t(), values);
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public TrendPoint get(int index) {
        ModelRecord model = table.model(rows[index]);
        return new TrendPoint(
                model.recordId(),
                model.name(),
                model.family(),
                table.date(rows[index]).orElseThrow(),
                t[index],
                values[index],
                qualifier(model, values[index]),
                model.architecture());
    }

    /** A value that the settings put in place of the recorded one is theirs, and exact. */
    private Qualifier qualifier(ModelRecord model, double value) {
        return model.quantity(measure)
                .filter(quantity -> quantity.value()
                        .map(stated -> stated.doubleValue() == value)
                        .orElse(false))
                .map(Quantity::qualifier)
                .orElse(Qualifier.EXACT);
    }
}
