package org.trendbook.analyze;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.trendbook.model.Architecture;
import org.trendbook.model.Measure;
import org.trendbook.model.Qualifier;

/** The points of a trend, made on demand from compact arrays. */
final class PointList extends AbstractList<TrendPoint> implements TrendPoints, RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;
    private static final double[] AS_RECORDED = {};

    private final Observations table;
    private final Measure measure;
    private final FitRules rules;
    private final int[] rows;
    /** By point, where the settings changed any; else none. */
    private final double[] values;

    private PointList(Observations table, Measure measure, FitRules rules, int[] rows, double[] values) {
        this.table = table;
        this.measure = measure;
        this.rules = rules;
        this.rows = rows;
        this.values = values;
    }

    static PointList of(Observations table, Measure measure, FitRules rules, Sample sample, Points points) {
        MeasuredColumn recorded = table.amounts(measure);
        int[] rows = new int[points.n()];
        boolean isAsRecorded = true;
        for (int point = 0; point < rows.length; point++) {
            rows[point] = sample.row(points.place(point));
            isAsRecorded &= recorded.value(rows[point]) == sample.value(points.place(point));
        }
        double[] values = isAsRecorded ? AS_RECORDED : new double[rows.length];
        Arrays.setAll(values, point -> sample.value(points.place(point)));
        return new PointList(table, measure, rules, rows, values);
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public TrendPoint get(int index) {
        int row = rows[index];
        double value = valueAt(index);
        return new TrendPoint(
                table.recordId(row),
                table.name(row),
                table.familyName(row),
                table.date(row).orElseThrow(),
                t(row),
                value,
                qualifier(row, value),
                table.architecture(row));
    }

    @Override
    public String recordIdAt(int index) {
        return table.recordId(rows[index]);
    }

    @Override
    public double middleDayAt(int index) {
        return table.middle(rows[index]);
    }

    @Override
    public double valueAt(int index) {
        return values.length == 0 ? table.amounts(measure).value(rows[index]) : values[index];
    }

    @Override
    public boolean isApproximateAt(int index) {
        return qualifier(rows[index], valueAt(index)) != Qualifier.EXACT;
    }

    @Override
    public Architecture architectureAt(int index) {
        return table.architecture(rows[index]);
    }

    private double t(int row) {
        Conventions conventions = rules.conventions();
        DateReading reading = conventions.readingOf(rules.reading(), table.bareYear(row));
        return conventions.years(reading.day(table.from(row), table.to(row)));
    }

    /** A value that the settings put in place of the recorded one is theirs, and exact. */
    private Qualifier qualifier(int row, double value) {
        MeasuredColumn recorded = table.amounts(measure);
        return recorded.value(row) == value ? recorded.qualifier(row) : Qualifier.EXACT;
    }
}
