package org.trendbook.normalize.date;

import static org.trendbook.normalize.date.DateTerm.*;

/** How a date that does not exist is named in a refusal. */
final class DateDescription {
    private DateDescription() {}

    static String of(DatePhrase phrase) {
        String year = phrase.has(YEAR) ? " of " + phrase.get(YEAR) : "";
        if (phrase.has(QUARTER)) {
            return "quarter " + phrase.get(QUARTER) + year;
        }
        if (phrase.has(HALF)) {
            return "half " + phrase.get(HALF) + year;
        }
        boolean wrongMonth = phrase.has(MONTH) && (phrase.get(MONTH) < 1 || phrase.get(MONTH) > 12);
        if (wrongMonth) {
            return "month " + phrase.get(MONTH) + year;
        }
        String month = phrase.has(MONTH) ? " in month " + phrase.get(MONTH) : " in that month";
        return "day " + phrase.get(DAY) + month + year;
    }
}
