package org.trendbook.report.chart;

import java.util.List;
import org.trendbook.report.NumberText;
import org.trendbook.report.Texts;

/** A chart that is laid out: where everything stands is decided, and it can be painted as often as wanted. */
interface Picture {
    /** What stands around the chart. */
    Frame frame();

    /** In points. */
    double height();

    /** Paints the picture at the origin, in points. */
    void paint(Pen pen);

    /** How many of each kind of thing have room. */
    List<Share> shares();

    /**
     * How many of the things that the plan wants are in the picture.
     *
     * @param text key of the sentence that says so
     */
    record Share(String text, int shown, int wanted) {
        static Share ofLabels(int shown, int wanted) {
            return new Share("chart.labels_shown", shown, wanted);
        }

        static Share ofRows(int shown, int wanted) {
            return new Share("chart.rows_shown", shown, wanted);
        }

        static Share ofMilestones(int shown, int wanted) {
            return new Share("chart.milestones_shown", shown, wanted);
        }
    }

    /** In points. */
    default double width() {
        return frame().width();
    }

    /** What is left out, in words; empty when nothing is. */
    default String note() {
        Texts texts = frame().texts();
        NumberText numbers = new NumberText(texts.language());
        return String.join(
                texts.get("chart.shares.separator"),
                shares().stream()
                        .filter(share -> share.shown() < share.wanted())
                        .map(share ->
                                texts.get(share.text(), numbers.count(share.shown()), numbers.count(share.wanted())))
                        .toList());
    }
}
