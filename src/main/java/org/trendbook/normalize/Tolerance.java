package org.trendbook.normalize;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Read;
import org.trendbook.model.Reading.Refused;
import org.trendbook.model.ReadingRule;
import org.trendbook.normalize.text.AbsenceWords;
import org.trendbook.normalize.text.FoldedText;

/** How far a claim may be off, relative to its value. */
final class Tolerance {
    private static final double PLAIN = 0.05;
    private static final double ABOUT = 0.25;
    private static final Pattern SHARE = Pattern.compile("±?\\s*(\\d{1,3}(?:\\.\\d{1,6})?)\\s*(%?)");

    private Tolerance() {}

    /**
     * '25%' or '0.25'; a share above 1 needs its percent sign. Where nothing is stated it is 5 %, and 25 % for a value that
     * is stated as 约 or about.
     */
    static Reading<Double> read(String text, boolean about) {
        if (AbsenceWords.of(text).isPresent()) {
            return new Read<>(about ? ABOUT : PLAIN, ReadingRule.ABSENT);
        }
        String halfWidth = new FoldedText(text).folded(0, text.length());
        Matcher share = SHARE.matcher(halfWidth.strip());
        if (share.matches()) {
            BigDecimal number = new BigDecimal(share.group(1));
            boolean percent = !share.group(2).isEmpty();
            if (percent || number.compareTo(BigDecimal.ONE) <= 0) {
                return new Read<>(number.movePointLeft(percent ? 2 : 0).doubleValue(), ReadingRule.NUMBER);
            }
        }
        return new Refused<>(
                ProblemCode.CLAIM_UNREADABLE,
                "a share of the claimed value, such as 10% or 0.1",
                "Write it so, or leave the cell empty for 5% (25% with 约 or about).");
    }
}
