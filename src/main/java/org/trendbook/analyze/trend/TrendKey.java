package org.trendbook.analyze.trend;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.spec.AnalysisSpec;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.spec.PointsRule;
import org.trendbook.analyze.spec.Selection;
import org.trendbook.model.Measure;

/**
 * What a trend is a trend of; no two trends of a report have the same.
 *
 * @param analysis {@code default}, one of its variants, or a name from the settings
 */
public record TrendKey(String analysis, Measure measure, PointsRule points, Selection selection, Group group)
        implements Serializable, Comparable<TrendKey> {
    private static final Comparator<TrendKey> IN_FILE_ORDER = Comparator.<TrendKey>comparingInt(key ->
                    key.analysis().equals(AnalysisSpec.DEFAULT) ? 0 : AnalysisSpec.isBuiltIn(key.analysis()) ? 1 : 2)
            .thenComparing(TrendKey::analysis)
            .thenComparing(TrendKey::measure)
            .thenComparing(TrendKey::points)
            .thenComparing(TrendKey::selection)
            .thenComparing(TrendKey::group);

    /** The trend of the built-in analysis through the largest model of each release. */
    public static TrendKey ofDefault(Measure measure, Group group) {
        return new TrendKey(AnalysisSpec.DEFAULT, measure, PointsRule.LARGEST, Selection.ALL, group);
    }

    /** Whether this belongs to the built-in analysis, through the largest model of each release. */
    public boolean isDefault() {
        return equals(ofDefault(measure, group));
    }

    /** The same for all models or a region: the trends that have charts and outlooks. */
    public boolean isDefaultOfRegion() {
        return isDefault() && (group.equals(Group.ALL) || group.kinds().equals(List.of(GroupKind.REGION)));
    }

    @Override
    public int compareTo(TrendKey other) {
        return IN_FILE_ORDER.compare(this, other);
    }
}
