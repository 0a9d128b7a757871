package org.trendbook.analyze.sample;

import java.util.Arrays;
import org.trendbook.column.DoubleColumn;
import org.trendbook.column.EnumCode;
import org.trendbook.column.IntColumn;
import org.trendbook.model.Measure;
import org.trendbook.model.Qualifier;

/** The values of one measure by row, and what makes each usable or not. */
public final class MeasuredValues {
    private static final PointReason[] REASONS = PointReason.values();
    private static final DoubleColumn NO_LOGS = DoubleColumn.zeros(0);

    private final Measure measure;
    private final DoubleColumn values;
    /** Ordinals. */
    private final IntColumn reasons;
    /** log10 of the values by row, of the usable ones; empty while they are not held. */
    private DoubleColumn logs = NO_LOGS;

    private MeasuredValues(Measure measure, DoubleColumn values, IntColumn reasons) {
        this.measure = measure;
        this.values = values;
        this.reasons = reasons;
    }

    /** The values of a measure in all rows of a table. */
    public static MeasuredValues of(Observations table, Measure measure) {
        MeasuredColumn column = table.amounts(measure);
        return new MeasuredValues(measure, column.values(), column.reasons());
    }

    /** The same without values that are not exact. */
    public MeasuredValues exactOnly(Observations table) {
        MeasuredColumn column = table.amounts(measure);
        IntColumn judged = IntColumn.zeros(reasons.size());
        for (int row = 0; row < judged.size(); row++) {
            boolean isExact = !isUsable(row) || column.qualifier(row) == Qualifier.EXACT;
            judged.set(row, isExact ? reasons.get(row) : EnumCode.of(PointReason.APPROXIMATE));
        }
        MeasuredValues exact = new MeasuredValues(measure, values, judged);
        exact.logs = logs;
        return exact;
    }

    /** The same with other values of some rows. */
    public MeasuredValues with(int[] rows, double[] changed) {
        DoubleColumn newValues = values.copy();
        IntColumn newReasons = reasons.copy();
        for (int i = 0; i < rows.length; i++) {
            newValues.set(rows[i], changed[i]);
            newReasons.set(rows[i], EnumCode.of(PointReason.VALUE));
        }
        return new MeasuredValues(measure, newValues, newReasons);
    }

    public Measure measure() {
        return measure;
    }

    /** The value of a usable row, above 0. */
    public double value(int row) {
        return values.get(row);
    }

    /** log10 of the value of a usable row. */
    double log(int row) {
        return logs.size() == 0 ? StrictMath.log10(values.get(row)) : logs.get(row);
    }

    /** Holds the logarithms, for work that asks for those of all rows again and again. */
    public void holdLogs() {
        DoubleColumn found = DoubleColumn.zeros(reasons.size());
        for (int row = 0; row < reasons.size(); row++) {
            if (isUsable(row)) {
                found.set(row, StrictMath.log10(values.get(row)));
            }
        }
        logs = found;
    }

    /** They are computed one by one again. */
    public void forgetLogs() {
        logs = NO_LOGS;
    }

    /** Why a row can be a point of a trend or cannot, going by its value alone. */
    public PointReason reason(int row) {
        return REASONS[reasons.get(row)];
    }

    /** Whether the value of a row can be a point; says nothing of its date. */
    public boolean isUsable(int row) {
        return REASONS[reasons.get(row)].isPoint();
    }

    /** How many of some rows have a date and a usable value. */
    public int countUsable(Observations table, int[] rows) {
        int count = 0;
        for (int row : rows) {
            count += row < table.dated() && isUsable(row) ? 1 : 0;
        }
        return count;
    }

    /** Of some rows, those with a date and a usable value. */
    public int[] usable(Observations table, int[] rows) {
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
    public int[] usable(Observations table) {
        return usable(table, table.datedRows());
    }
}
