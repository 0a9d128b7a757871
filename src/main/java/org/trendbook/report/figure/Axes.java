package org.trendbook.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.model.Measure;
import org.trendbook.model.Unit;
import org.trendbook.report.Axis;
import org.trendbook.report.Axis.Tick;
import org.trendbook.report.NumberText;
import org.trendbook.report.findings.Wording;

/** Axes worked out from what they must hold: their ends, their ticks and the words at them. */
final class Axes {
    private static final int MOST_TICKS = 9;
    /** Ticks below a year have long labels. */
    private static final int MOST_MONTH_TICKS = 6;

    private static final int[] MONTH_STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000};
    private static final int MOST_DECADES = 308;

    /** From here on there is no word for a decade that a reader knows. */
    private static final double BEYOND_WORDS = 1e16;

    private Axes() {}

    /** Time from one day to another, in days since 1970-01-01, with room at both ends. */
    static Axis time(double firstDay, double lastDay, Wording wording) {
        double days = lastDay - firstDay;
        // Two months at least, so that even a single day stands between the names of months.
        double room = Math.max(Math.max(15, 30 - days / 2), days * 0.05);
        double min = firstDay - room;
        double max = lastDay + room;
        int step = monthStep(max - min);
        List<Tick> ticks = new ArrayList<>();
        LocalDate start = LocalDate.ofEpochDay((long) Math.floor(min));
        int month = Math.floorDiv(start.getYear() * 12 + start.getMonthValue() - 1, step) * step;
        for (LocalDate day = firstOf(month); day.toEpochDay() <= max; month += step, day = firstOf(month)) {
            if (day.toEpochDay() >= min) {
                String label = step < 12 ? wording.dates().month(day) : wording.get("period.year", day.getYear());
                ticks.add(new Tick(day.toEpochDay(), label));
            }
        }
        return new Axis("", false, min, max, ticks);
    }

    private static LocalDate firstOf(int month) {
        return LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
    }

    private static int monthStep(double days) {
        for (int step : MONTH_STEPS) {
            if (days / (step * Conventions.STANDARD.daysPerMonth()) <= (step < 12 ? MOST_MONTH_TICKS : MOST_TICKS)) {
                return step;
            }
        }
        return MONTH_STEPS[MONTH_STEPS.length - 1];
    }

    /** A measure on a log scale, its decades in words: '10 billion', '100 亿'; of operations as powers of ten. */
    static Axis amounts(Measure measure, double smallest, double largest, Wording wording) {
        String unit = measure.unit() == Unit.FLOP ? "chart.axis.flop" : "chart.axis.log";
        String title = wording.get(unit, wording.measure(measure));
        Axis inWords = logarithmic(title, smallest, largest, value -> new Tick(value, wording.amount(measure, value)));
        boolean sayable = inWords.ticks().stream().allMatch(tick -> tick.value() >= 1 && tick.value() < BEYOND_WORDS);
        return measure.unit() == Unit.FLOP || !sayable ? logarithmic(title, smallest, largest, Axes::power) : inWords;
    }

    /** Growth factors on a log scale. */
    static Axis factors(String title, double smallest, double largest, Wording wording) {
        return logarithmic(
                title,
                smallest,
                largest,
                value -> new Tick(
                        value,
                        wording.get("chart.axis.factor", wording.numbers().tick(value))));
    }

    /** '10²³'; other multiples in front of it. */
    private static Tick power(double value) {
        int exponent = (int) Math.floor(Math.log10(value) + 1e-9);
        long mantissa = Math.round(value / Math.pow(10, exponent));
        return new Tick(value, (mantissa == 1 ? "10" : mantissa + "×10") + NumberText.superscript(exponent));
    }

    /**
     * A log scale over at least one decade. Few decades bring ticks at 2 and 5 too, many only each second, third, …
     *
     * @param smallest above 0
     */
    static Axis logarithmic(String title, double smallest, double largest, DoubleFunction<Tick> tick) {
        double low = Math.log10(smallest);
        double high = Math.log10(largest);
        double room = Math.max(0.06 * (high - low), (1.2 - (high - low)) / 2);
        low -= Math.max(room, 0.15);
        high += Math.max(room, 0.15);
        double min = Math.pow(10, Math.max(low, -MOST_DECADES + 1));
        double max = Math.min(Math.pow(10, high), Double.MAX_VALUE);
        int first = (int) Math.ceil(Math.log10(min));
        int last = (int) Math.floor(Math.log10(max));
        List<Tick> ticks = new ArrayList<>();
        if (last - first < 2) {
            for (int decade = first - 1; decade <= last; decade++) {
                for (int mantissa : new int[] {1, 2, 5}) {
                    add(ticks, mantissa, decade, min, max, tick);
                }
            }
        } else {
            int step = Math.max(1, (int) Math.ceil((last - first + 1) / (double) MOST_TICKS));
            for (int decade = Math.floorDiv(first + step - 1, step) * step; decade <= last; decade += step) {
                add(ticks, 1, decade, min, max, tick);
            }
        }
        return new Axis(title, true, min, max, ticks);
    }

    private static void add(
            List<Tick> ticks, int mantissa, int decade, double min, double max, DoubleFunction<Tick> tick) {
        double value = Double.parseDouble(mantissa + "e" + decade);
        if (value >= min && value <= max) {
            ticks.add(tick.apply(value));
        }
    }

    /** Counts from 0, with room beyond the largest for what is written at the end of its bar. */
    static Axis counts(String title, double largest, Wording wording) {
        double most = Math.max(1, largest);
        double step = 1;
        for (int at = 0; most / step > 6; at++) {
            step *= at % 3 == 1 ? 2.5 : 2;
        }
        List<Tick> ticks = new ArrayList<>();
        for (double value = 0; value <= most * 1.1; value += step) {
            ticks.add(new Tick(value, wording.numbers().count(Math.round(value))));
        }
        return new Axis(title, false, 0, most * 1.12, ticks);
    }
}
