package org.trendbook.report.compose;

import java.util.Optional;
import org.trendbook.model.Measure;
import org.trendbook.report.PlainNumber;
import org.trendbook.report.findings.Wording;

/** A formula that says a number of parameters in words, rounded to three digits: '1750 亿', '175 billion'. */
final class SizeWords {
    private SizeWords() {}

    /**
     * The words of a value for as long as the cell holds it, and the same of what a change brings; of other measures than
     * parameters a power of ten.
     *
     * @param cell holds a number above 0
     * @param stated the value that the cell holds at first; missing where it holds none
     */
    static String formula(Measure measure, String cell, Optional<Double> stated, Wording wording) {
        String changed = measure == Measure.PARAMETERS ? formula(cell, wording) : "TEXT(" + cell + ",\"0.00E+00\")";
        return stated.map(value -> Formulas.ifElse(
                        cell + "=" + PlainNumber.of(value), Formulas.text(wording.amount(measure, value)), changed))
                .orElse(changed);
    }

    /** Of a cell that holds a number above 0. */
    static String formula(String cell, Wording wording) {
        return wording.isChinese()
                ? steps(cell, " 万亿", "1E12", " 亿", "1E8", " 万", "1E4")
                : steps(cell, " trillion", "1E12", " billion", "1E9", " million", "1E6");
    }

    private static String steps(String cell, String... wordsAndSizes) {
        String otherwise = rounded(cell, "1") + "&\"\"";
        for (int i = wordsAndSizes.length - 2; i >= 0; i -= 2) {
            String size = wordsAndSizes[i + 1];
            otherwise = Formulas.ifElse(
                    rounded(cell, "1") + ">=" + size,
                    rounded(cell, size) + "&" + Formulas.text(wordsAndSizes[i]),
                    otherwise);
        }
        return Formulas.ifElse(cell + ">0", otherwise, "\"\"");
    }

    private static String rounded(String cell, String size) {
        return "ROUND(" + cell + "/" + size + ",2-INT(LOG10(" + cell + "/" + size + ")))";
    }
}
