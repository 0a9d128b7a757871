package org.trendbook.report.chart;

import java.util.List;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.ChartPlan.Words;
import org.trendbook.report.Texts;

/** What stands around every chart: title, subtitle and key above, source and a note on what is left out below. */
final class Frame {
    private static final double SMALLEST_TITLE = 0.82;

    private static final int USUAL_TITLE_LINES = 2;
    private static final int MOST_TITLE_LINES = 5;
    private static final int MOST_SUBTITLE_LINES = 6;
    private static final int MOST_SOURCE_LINES = 4;

    /** The least share of the usual height that is left for the chart itself, axis included. */
    private static final double LEAST_PLOT = 0.56;

    private static final double TITLE_LEADING = 1.3;
    private static final double LEADING = 1.38;

    private final Texts texts;
    private final Style style;
    private final Lettering title;
    private final List<String> titleLines;
    private final List<String> subtitleLines;
    private final KeyRows keys;
    private final List<String> sourceLines;
    /** What is free beside the last line of the source. */
    private final double besideSource;

    private final boolean lineForNote;

    /** @param note what will be left out, in words, about as long as it will be; empty to keep no room for it */
    Frame(Words words, List<ChartPlan.Key> keys, String note, Style style) {
        double width = style.width() - 2 * style.margin();
        this.texts = Texts.of(words.language());
        this.style = style;
        this.title = titleLettering(words.title(), style, width);
        this.titleLines = Wrapping.wrap(title, words.title(), width, MOST_TITLE_LINES);
        this.subtitleLines = Wrapping.wrap(style.subtitle(), words.subtitle(), width, MOST_SUBTITLE_LINES);
        this.keys = KeyRows.of(keys, style, width);
        this.sourceLines = Wrapping.wrap(style.small(), words.source(), width, MOST_SOURCE_LINES);
        this.besideSource = sourceLines.isEmpty()
                ? 0
                : width - style.small().width(sourceLines.get(sourceLines.size() - 1)) - 4 * style.margin();
        this.lineForNote = !fitsBesideSource(note);
    }

    /** A long title is set smaller before it is cut. */
    private static Lettering titleLettering(String title, Style style, double width) {
        Lettering lettering = style.title();
        while (lettering.size() > style.title().size() * SMALLEST_TITLE
                && !Wrapping.fits(lettering, title, width, USUAL_TITLE_LINES)) {
            lettering = new Lettering(lettering.weight(), lettering.size() * 0.97);
        }
        return lettering;
    }

    /** Of the language that the chart is in. */
    Texts texts() {
        return texts;
    }

    /** The width of the picture. */
    double width() {
        return style.width();
    }

    /** What is left for the chart itself on a picture of this height. */
    Box area(double height) {
        return new Box(style.margin(), headerHeight(), style.width() - style.margin(), height - footerHeight());
    }

    /** What title, key and source take of a picture's height. */
    double height() {
        return headerHeight() + footerHeight();
    }

    /** The height of a picture whose plot has no rows: the usual one, or more when the words need much of it. */
    double heightAroundPlot() {
        return Math.max(style.height(), height() + LEAST_PLOT * style.height());
    }

    /** Whether there is a place for a note of about this length. */
    boolean hasRoomFor(String note) {
        return lineForNote || fitsBesideSource(note);
    }

    private boolean fitsBesideSource(String note) {
        return note.isEmpty() || style.small().width(note) < besideSource;
    }

    private double headerHeight() {
        return style.margin()
                + titleLines.size() * TITLE_LEADING * title.size()
                + subtitleLines.size() * LEADING * style.subtitle().size()
                + (keys.height() > 0 ? 3 * style.unit() + keys.height() : 0)
                + 4 * style.unit();
    }

    private double footerHeight() {
        int lines = sourceLines.size() + (lineForNote ? 1 : 0);
        return lines * LEADING * style.small().size() + 4 * style.unit() + 0.6 * style.margin();
    }

    /** @param note what is left out, in words; empty when nothing is */
    void paint(Pen pen, double height, String note) {
        double left = style.margin();
        double top = style.margin();
        for (String line : titleLines) {
            pen.text(title, line, left, top + title.ascent() + 0.1 * title.size(), Inks.TITLE);
            top += TITLE_LEADING * title.size();
        }
        for (String line : subtitleLines) {
            pen.text(
                    style.subtitle(),
                    line,
                    left,
                    top + style.subtitle().ascent() + 0.15 * style.subtitle().size(),
                    Inks.QUIET);
            top += LEADING * style.subtitle().size();
        }
        keys.paint(pen, left, top + 3 * style.unit());
        paintFooter(pen, height, note);
    }

    private void paintFooter(Pen pen, double height, String note) {
        Lettering small = style.small();
        double baseline = height - footerHeight() + 4 * style.unit() + small.ascent() + 0.15 * small.size();
        for (String line : sourceLines) {
            pen.text(small, line, style.margin(), baseline, Inks.QUIET);
            baseline += LEADING * small.size();
        }
        if (fitsBesideSource(note)) {
            pen.textEndingAt(
                    small, note, style.width() - style.margin(), baseline - LEADING * small.size(), Inks.QUIET);
        } else {
            pen.text(small, note, style.margin(), baseline, Inks.QUIET);
        }
    }
}
