package org.trendbook.analyze.spec;

import java.util.Locale;

/**
 * Named sets of the conventions in which published studies differ, so that their figures can be reproduced to the digit.
 * {@link #STANDARD} is trendbook's own.
 */
public enum Conventions {
    /** Years of 365.25 and months of 30.4375 days, dates at their middles, 95 % by Student's t, draws of whole families. */
    STANDARD(365.25, 30.4375, DateReading.MIDDLE, IntervalMethod.STUDENT_T, 0.95, 2000, true, 1),
    /**
     * Sevilla et al. 2022 (doi:10.1109/IJCNN55064.2022.9891914): years of 365 and months of 30 days, a bare year is its 1
     * January, 1,000 draws of single models with noise up to a factor of 2.
     */
    EPOCH_2022(365, 30, DateReading.EARLIEST, IntervalMethod.STUDENT_T, 0.95, 1000, false, 2),
    /** Epoch AI's trends of 2025: years of 365 days, 90 % from the slope's standard error and the normal quantile. */
    EPOCH_2025(365, 30.4375, DateReading.MIDDLE, IntervalMethod.NORMAL, 0.90, 2000, true, 1);

    private final double daysPerYear;
    private final double daysPerMonth;
    private final DateReading bareYears;
    private final IntervalMethod intervalMethod;
    private final double confidence;
    private final int draws;
    private final boolean clusters;
    private final double noiseFactor;

    Conventions(
            double daysPerYear,
            double daysPerMonth,
            DateReading bareYears,
            IntervalMethod intervalMethod,
            double confidence,
            int draws,
            boolean clusters,
            double noiseFactor) {
        this.daysPerYear = daysPerYear;
        this.daysPerMonth = daysPerMonth;
        this.bareYears = bareYears;
        this.intervalMethod = intervalMethod;
        this.confidence = confidence;
        this.draws = draws;
        this.clusters = clusters;
        this.noiseFactor = noiseFactor;
    }

    /** The name in settings: {@code standard}, {@code epoch-2022}, {@code epoch-2025}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many days a year of a slope has. */
    public double daysPerYear() {
        return daysPerYear;
    }

    /** How many days a month of a span or of a doubling time has. */
    public double daysPerMonth() {
        return daysPerMonth;
    }

    IntervalMethod intervalMethod() {
        return intervalMethod;
    }

    /** The confidence of intervals unless the settings say otherwise. */
    public double confidence() {
        return confidence;
    }

    /** The draws of the bootstrap unless the settings say otherwise. */
    public int draws() {
        return draws;
    }

    /** Whether dates written day first (03/02/2020 is 3 February) are what the published file has. */
    public boolean dayFirst() {
        return this == EPOCH_2022;
    }

    /** How a date is read: one known only to the year may have its own way where others are read at their middles. */
    public DateReading readingOf(DateReading reading, boolean bareYear) {
        return reading == DateReading.MIDDLE && bareYear ? bareYears : reading;
    }

    /** Whether dates known only to the year are read in another way than others. */
    public boolean readBareYearsApart() {
        return bareYears != DateReading.MIDDLE;
    }

    /** Whether the bootstrap draws families with all their models; else it draws single models. */
    public boolean clusters() {
        return clusters;
    }

    /** The factor by which a drawn value may be too high or too low, evenly in its logarithm; 1 for no noise. */
    public double noiseFactor() {
        return noiseFactor;
    }

    /** t of a day since 1970-01-01, in years. */
    public double years(double epochDay) {
        return 1970 + epochDay / daysPerYear;
    }
}
