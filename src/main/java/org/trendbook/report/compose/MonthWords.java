package org.trendbook.report.compose;

import org.trendbook.report.findings.Wording;

/**
 * Texts that say a number of months, as values and as formulas. Below one month they say 'less than a month': a figure
 * would be more than most dates bear. The text for that has the same key with {@code .short}.
 */
final class MonthWords {
    private final Wording wording;

    MonthWords(Wording wording) {
        this.wording = wording;
    }

    /** A text with so many months, at least 0. */
    String of(String key, double months) {
        return months < 1
                ? wording.get(key + ".short")
                : wording.get(key, wording.numbers().months(months));
    }

    /** The same of a formula that gives the months. */
    String formula(String key, String months) {
        return Formulas.ifElse(
                months + "<1",
                Formulas.text(wording.get(key + ".short")),
                Formulas.filled(wording.get(key), "FIXED(" + months + ",IF(" + months + "<100,1,0),TRUE)"));
    }
}
