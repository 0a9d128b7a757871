package org.trendbook.report.excel;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.trendbook.report.SheetColumn.Format;

/**
 * How numbers are shown. A number for which its column's format would show nothing but zeros, or dozens of digits, is
 * shown with an exponent instead; the cell holds the number itself in every case.
 */
final class NumberFormats {
    static final String TEXT = "General";
    static final String DAY = "yyyy-mm-dd";

    private static final String WHOLE = "#,##0";
    private static final String AS_NEEDED = "#,##0.0#####";
    private static final String SCIENTIFIC = "0.00##E+00";
    /** From here on digits behind the point tell nothing. */
    private static final double LARGE = 1e6;
    /** From here on digits stop being readable, and doubles stop being exact. */
    private static final double HUGE = 1e15;

    /** The formats of each thread: none may be used by two at once. */
    private static final ThreadLocal<Map<String, DecimalFormat>> FORMATS = ThreadLocal.withInitial(HashMap::new);

    private NumberFormats() {}

    /** The number format of a value in a column. */
    static String of(Format format, double value) {
        double size = Math.abs(value);
        if (size >= HUGE) {
            return SCIENTIFIC;
        }
        return switch (format) {
            case INTEGER -> value == Math.rint(value) ? WHOLE : asNeeded(size);
            case CODE -> "0";
            case DECIMAL -> size > 0 && size < 0.005 ? fine(size) : "#,##0.00";
            case FINE -> fine(size);
            case MONTHS -> size > 0 && size < 0.05 ? SCIENTIFIC : "#,##0.0";
            case PERCENT -> size > 0 && size < 0.005 ? "0.0##%" : "0%";
            case GENERAL, TEXT, NARROW, PROSE, DAY -> value == Math.rint(value) ? WHOLE : asNeeded(size);
        };
    }

    /** The number format of a formula that gives nothing for now. */
    static String ofBlank(Format format) {
        return switch (format) {
            case TEXT, NARROW, PROSE, GENERAL -> TEXT;
            case DAY -> DAY;
            default -> of(format, 1);
        };
    }

    private static String fine(double size) {
        return size > 0 && size < 0.00005 ? SCIENTIFIC : "0.0000";
    }

    private static String asNeeded(double size) {
        return size < 1e-3 ? SCIENTIFIC : size < LARGE ? AS_NEEDED : WHOLE;
    }

    /** With a comma before every three digits; most numbers are whole, and a format takes ten times as long. */
    private static String whole(long number) {
        StringBuilder digits = new StringBuilder(24).append(Math.abs(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return number < 0 ? digits.insert(0, '-').toString() : digits.toString();
    }

    /** The text that a reader sees. */
    static String shown(String numberFormat, double value) {
        if (numberFormat.equals(DAY)) {
            return "2000-01-01";
        }
        if (numberFormat.equals(WHOLE)) {
            return whole((long) value);
        }
        // Java writes the exponent's plus sign by itself only when told so; the width is the same.
        String pattern = numberFormat.replace("E+00", "E00");
        DecimalFormat format = FORMATS.get()
                .computeIfAbsent(
                        pattern, unseen -> new DecimalFormat(unseen, DecimalFormatSymbols.getInstance(Locale.ROOT)));
        return pattern.equals(numberFormat) ? format.format(value) : format.format(value) + "+";
    }
}
