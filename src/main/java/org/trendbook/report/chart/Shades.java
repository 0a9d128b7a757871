package org.trendbook.report.chart;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;
import org.trendbook.report.Texts;

/** How counted points are shaded: darker for more, by the logarithm of their count, so that one is seen beside a thousand. */
final class Shades {
    private static final double LIGHTEST = 0.2;
    private static final double DARKEST = 0.85;

    private Shades() {}

    /** The shade of points counted by hue; {@code most} is the count that is darkest. */
    static Color of(EnumMap<Hue, Integer> byHue, int most) {
        return of(blend(byHue), StrictMath.log1p(count(byHue)) / StrictMath.log1p(most));
    }

    /** From the lightest shade at 0 to the darkest at 1. */
    static Color of(Color color, double share) {
        return Inks.mix(Inks.PAPER, color, LIGHTEST + (DARKEST - LIGHTEST) * share);
    }

    /** What the shades mean, for the key of a chart. */
    static ChartPlan.Key key(ChartPlan plan) {
        String label = Texts.of(plan.words().language()).get("chart.key.shades");
        return new ChartPlan.Key(label, Hue.GRAY, Marker.CIRCLE, true, ChartPlan.Key.Sample.SHADES);
    }

    static int count(EnumMap<Hue, Integer> byHue) {
        return byHue.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The hues mixed by their counts. */
    private static Color blend(EnumMap<Hue, Integer> byHue) {
        Color blend = Inks.PAPER;
        int counted = 0;
        for (Map.Entry<Hue, Integer> entry : byHue.entrySet()) {
            counted += entry.getValue();
            blend = Inks.mix(blend, Inks.of(entry.getKey()), (double) entry.getValue() / counted);
        }
        return blend;
    }
}
