package org.trendbook.analyze.trend;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.trendbook.analyze.sample.MeasuredColumn;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.column.AscendingColumn;
import org.trendbook.model.Architecture;
import org.trendbook.model.Measure;
import org.trendbook.model.Qualifier;

/** The points of a trend, made on demand from compact columns. */
final class PointList extends AbstractList<TrendPoint> implements TrendPoints, RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;
    private static final double[] AS_RECORDED = {};

    private final Observations table;
    private final Measure measure;
    private final AscendingColumn rows;
    /** By point, where the settings changed any; else none. */
    private final double[] values;

    private PointList(Observations table, Measure measure, AscendingColumn rows, double[] values) {
        this.table = table;
        this.measure = measure;
        this.rows = rows;
        this.values = values;
    }

    static PointList of(Observations table, Measure measure, Sample sample, Points points) {
        MeasuredColumn recorded = table.amounts(measure);
        AscendingColumn rows = AscendingColumn.of(points.n(), point -> sample.row(points.place(point)));
        boolean isAsRecorded = IntStream.range(0, rows.size())
                .allMatch(point -> recorded.value(rows.get(point)) == sample.value(points.place(point)));
        double[] values = isAsRecorded ? AS_RECORDED : new double[rows.size()];
        Arrays.setAll(values, point -> sample.value(points.place(point)));
        return new PointList(table, measure, rows, values);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public TrendPoint get(int index) {
        int row = rows.get(index);
        double value = valueAt(index);
        return new TrendPoint(
                table.recordId(row), table.name(row), table.date(row).orElseThrow(), value, qualifier(row, value));
    }

    @Override
    public String recordIdAt(int index) {
        return table.recordId(rows.get(index));
    }

    @Override
    public double middleDayAt(int index) {
        return table.middle(rows.get(index));
    }

    @Override
    public double valueAt(int index) {
        return values.length == 0 ? table.amounts(measure).value(rows.get(index)) : values[index];
    }

    @Override
    public boolean isApproximateAt(int index) {
        return qualifier(rows.get(index), valueAt(index)) != Qualifier.EXACT;
    }

    @Override
    public Architecture architectureAt(int index) {
        return table.architecture(rows.get(index));
    }

    /** A value that the settings put in place of the recorded one is theirs, and exact. */
    private Qualifier qualifier(int row, double value) {
        MeasuredColumn recorded = table.amounts(measure);
        return recorded.value(row) == value ? recorded.qualifier(row) : Qualifier.EXACT;
    }
}
