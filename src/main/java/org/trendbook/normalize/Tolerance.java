package org.trendbook.normalize;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a claim may be off, relative to its value. */
final class Tolerance {
    private static final double PLAIN = 0.05;
    private static final double ABOUT = 0.25;
    private static final Pattern SHARE = Pattern.compile("±?\\s*(\\d{1,3}(?:\\.\\d{1,6})?)\\s*([%％]?)");

    private Tolerance() {}

    /** '25%' or '0.25'; none when the text is neither. A share above 1 needs its percent sign. */
    static Optional<Double> read(String text) {
        Matcher share = SHARE.matcher(text.strip());
        if (!share.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(share.group(1));
        boolean percent = !share.group(2).isEmpty();
        return percent || number.compareTo(BigDecimal.ONE) <= 0
                ? Optional.of(number.movePointLeft(percent ? 2 : 0).doubleValue())
                : Optional.empty();
    }

    /** 5 %, and 25 % for a value that is stated as 约 or about. */
    static double byDefault(boolean about) {
        return about ? ABOUT : PLAIN;
    }
}
