package org.trendbook.report.figure;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.trendbook.analyze.trend.TrendPoint;
import org.trendbook.analyze.trend.TrendPoints;
import org.trendbook.model.Architecture;

/** The points of one trend, then those of another. */
final class JoinedPoints extends AbstractList<TrendPoint> implements TrendPoints, RandomAccess {
    private final TrendPoints first;
    private final TrendPoints second;

    JoinedPoints(TrendPoints first, TrendPoints second) {
        this.first = first;
        this.second = second;
    }

    private TrendPoints listOf(int index) {
        return index < first.size() ? first : second;
    }

    private int within(int index) {
        return index < first.size() ? index : index - first.size();
    }

    @Override
    public TrendPoint get(int index) {
        return listOf(index).get(within(index));
    }

    @Override
    public int size() {
        return first.size() + second.size();
    }

    @Override
    public String recordIdAt(int index) {
        return listOf(index).recordIdAt(within(index));
    }

    @Override
    public double middleDayAt(int index) {
        return listOf(index).middleDayAt(within(index));
    }

    @Override
    public double valueAt(int index) {
        return listOf(index).valueAt(within(index));
    }

    @Override
    public boolean isApproximateAt(int index) {
        return listOf(index).isApproximateAt(within(index));
    }

    @Override
    public Architecture architectureAt(int index) {
        return listOf(index).architectureAt(within(index));
    }
}
