package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Groups;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.spec.Grouping;
import org.trendbook.analyze.trend.Selectors;
import org.trendbook.analyze.trend.Trends;

/** The ladder of each series: its releases in order of time, each by its largest model. */
final class Families {
    private Families() {}

    static List<FamilyStep> of(Observations table, Groups groups, MeasuredValues parameters) {
        List<FamilyStep> steps = new ArrayList<>();
        groups.among(parameters.usable(table), Grouping.by(GroupKind.FAMILY))
                .forEach((family, rows) -> steps.addAll(ladder(table, parameters, family.key(), rows)));
        return steps;
    }

    private static List<FamilyStep> ladder(Observations table, MeasuredValues parameters, String family, int[] rows) {
        int[] largest = Selectors.largestRows(table, parameters, rows);
        List<FamilyStep> steps = new ArrayList<>();
        for (int i = 0; i < largest.length; i++) {
            int row = largest[i];
            Computed<Double> ratio = Computed.missing(WhyNot.FIRST);
            Computed<Double> months = Computed.missing(WhyNot.FIRST);
            if (i > 0) {
                int last = largest[i - 1];
                ratio = Computed.of(parameters.value(row) / parameters.value(last));
                months = Computed.of((table.middle(row) - table.middle(last)) / Trends.DAYS_PER_MONTH);
            }
            steps.add(new FamilyStep(
                    family,
                    i + 1,
                    table.model(row).recordId(),
                    table.model(row).name(),
                    table.date(row).orElseThrow(),
                    parameters.value(row),
                    ratio,
                    months));
        }
        return steps;
    }
}
