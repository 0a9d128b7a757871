package org.trendbook.report;

import java.io.Serializable;
import java.util.List;

/** One chart as plain data, with every text in its language and every number where it belongs. */
public sealed interface ChartPlan extends Serializable permits XyChart, StripChart, BarChart, TimelineChart {

    Words words();

    /** Exactly what is drawn, as a table with its header first: the CSV beside the picture. */
    List<List<String>> table();

    /** The same chart under other words. */
    ChartPlan withWords(Words changed);

    default String name() {
        return words().name();
    }

    /**
     * The texts around a chart.
     *
     * @param language what the texts are written in; the writer's own few words follow it
     * @param name file name without its ending, ASCII, the same in every language
     * @param title the finding, in words made from the figures
     * @param subtitle the measure, n and the method
     * @param source where the data come from
     * @param caption 'Figure 1 …', for the text it is pasted into
     * @param alt what the picture shows, for those who cannot see it
     */
    record Words(
            Language language, String name, String title, String subtitle, String source, String caption, String alt)
            implements Serializable {

        public Words withCaption(String changed) {
            return new Words(language, name, title, subtitle, source, changed, alt);
        }
    }

    /** A label of the chart's key. */
    record Key(String label, Hue hue, Marker marker, boolean filled, Sample sample) implements Serializable {
        /** What the key shows beside its label. */
        public enum Sample {
            POINT,
            LINE,
            DASHED_LINE,
            /** A line with the marker of its points. */
            MARKED_LINE,
            MARKED_DASHED_LINE,
            BAND,
            BAR,
            HATCHED_BAR,
            /** Shades from light to dark, for counted points. */
            SHADES
        }
    }
}
