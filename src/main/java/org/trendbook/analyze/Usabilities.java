package org.trendbook.analyze;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.function.IntUnaryOperator;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.PointReason;
import org.trendbook.analyze.sample.PointReasons;
import org.trendbook.analyze.trend.Selectors;

/** Which models are points of the default trend of a measure, and why the others are not. */
final class Usabilities {
    private Usabilities() {}

    /** What makes each row a point or keeps it from being one. A missing value is said before a missing date. */
    private static PointReason[] reasons(Observations table, MeasuredValues values) {
        BitSet largest = new BitSet();
        for (int row : Selectors.largestRows(table, values, values.usable(table))) {
            largest.set(row);
        }
        PointReason[] reasons = new PointReason[table.size()];
        Arrays.setAll(reasons, row -> {
            if (!values.isUsable(row)) {
                return values.reason(row);
            }
            if (row >= table.dated()) {
                return PointReason.NO_DATE;
            }
            return largest.get(row) ? values.reason(row) : PointReason.NOT_LARGEST;
        });
        return reasons;
    }

    /** Counts the models of one measure, those that the settings exclude with them. */
    static Usability count(Observations table, MeasuredValues values, int excluded) {
        EnumMap<PointReason, Integer> counts = new EnumMap<>(PointReason.class);
        if (excluded > 0) {
            counts.put(PointReason.EXCLUDED, excluded);
        }
        int points = 0;
        for (PointReason reason : reasons(table, values)) {
            counts.merge(reason, 1, Integer::sum);
            points += reason.isPoint() ? 1 : 0;
        }
        return new Usability(values.measure(), table.size() + excluded, points, counts);
    }

    /**
     * The same for each of the models in the order in which they were given.
     *
     * @param places of the rows' models among those
     * @param models how many were given: those without a row are excluded
     */
    static PointReasons byModel(Observations table, MeasuredValues values, IntUnaryOperator places, int models) {
        PointReasons byModel = new PointReasons(models);
        for (int place = 0; place < models; place++) {
            byModel.note(place, PointReason.EXCLUDED);
        }
        PointReason[] reasons = reasons(table, values);
        for (int row = 0; row < reasons.length; row++) {
            byModel.note(places.applyAsInt(row), reasons[row]);
        }
        return byModel;
    }
}
