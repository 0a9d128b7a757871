package org.trendbook.normalize.date;

/** What stands first in a date of numbers whose year stands last, such as {@code 03/04/2021}. */
public enum DayMonthOrder {
    /** Nothing says; the date is read only when one of the two exceeds 12 or both are equal. */
    UNSTATED,
    DAY_FIRST,
    MONTH_FIRST
}
