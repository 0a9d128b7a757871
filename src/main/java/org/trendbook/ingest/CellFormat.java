package org.trendbook.ingest;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a spreadsheet's number format says beyond the number.
 *
 * @param dateParts the letters of the parts of a moment that are shown, such as {@code yyyym}; empty for plain numbers
 * @param before words that stand before a number
 * @param behind words that stand behind a number, such as 亿
 */
record CellFormat(String dateParts, String before, String behind) {
    static final CellFormat GENERAL = new CellFormat("", "", "");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|[_*].");
    private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");
    private static final Pattern WORDS = Pattern.compile(".*[\\p{L}~≈<>≤≥].*");

    /**
     * Reads a format.
     *
     * @param id its number in the workbook; some numbers stand for formats that the workbook does not spell out
     * @param format as spelled out; {@code null} or {@code reserved…} where it is not
     */
    static CellFormat of(int id, String format) {
        boolean isSpelledOut = !format.equals("null") && !format.startsWith("reserved");
        if (!isSpelledOut && !eastAsianDateParts(id).isEmpty()) {
            return new CellFormat(eastAsianDateParts(id), "", "");
        }
        String section = format.split(";", 2)[0];
        if (DateUtil.isADateFormat(id, format)) {
            String parts = QUOTED.matcher(section).replaceAll("").toLowerCase(Locale.ROOT);
            return new CellFormat(parts.replaceAll("[^ymdhs]", ""), "", "");
        }
        return CONDITION.matcher(section).find() ? ofConditions(format) : ofNumber(section);
    }

    /** Which words are shown depends on the number; where there are any, the format itself stands behind it, and no rule reads it. */
    private static CellFormat ofConditions(String format) {
        boolean hasWords = Stream.of(format.split(";"))
                .anyMatch(section -> !ofNumber(section).equals(GENERAL));
        return hasWords ? new CellFormat("", "", " (" + format + ")") : GENERAL;
    }

    /** The formats that Excel in East Asian languages only numbers (ECMA-376, part 1, 18.8.30). */
    private static String eastAsianDateParts(int id) {
        return switch (id) {
            case 27, 36, 50, 52, 57 -> "yyyym";
            case 28, 29, 51, 53, 54, 58 -> "md";
            case 30, 31 -> "yyyymd";
            case 32, 33, 34, 35, 55, 56 -> "hm";
            default -> "";
        };
    }

    /** Commas behind the digits scale what is shown: then the words belong to the scaled number, not to the stored one. */
    private static CellFormat ofNumber(String section) {
        StringBuilder before = new StringBuilder();
        StringBuilder behind = new StringBuilder();
        boolean hasDigits = false;
        boolean isScaled = false;
        for (int i = 0; i < section.length(); i++) {
            char symbol = section.charAt(i);
            StringBuilder words = hasDigits ? behind : before;
            if (section.startsWith("General", i) || "0#?".indexOf(symbol) >= 0) {
                i += symbol == 'G' ? "General".length() - 1 : 0;
                hasDigits = true;
                isScaled = false;
                behind.setLength(0);
            } else if (symbol == '"') {
                int end = Math.max(section.indexOf('"', i + 1), i + 1);
                words.append(section, i + 1, Math.min(end, section.length()));
                i = end;
            } else if (symbol == '[') {
                i = Math.max(section.indexOf(']', i), i);
            } else if (symbol == '\\' && i + 1 < section.length()) {
                words.append(section.charAt(++i));
            } else if (symbol == '_' || symbol == '*') {
                i++;
            } else if (symbol == ',' && hasDigits) {
                isScaled = true;
            } else if (symbol == 'E' && section.startsWith("E+", i)) {
                i++;
            } else {
                words.append(symbol);
            }
        }
        return hasDigits && !isScaled ? new CellFormat("", words(before), words(behind)) : GENERAL;
    }

    /** Signs of currency and brackets are no words. */
    private static String words(StringBuilder literal) {
        return WORDS.matcher(literal).matches() ? literal.toString() : "";
    }

    boolean isDate() {
        return !dateParts.isEmpty();
    }

    boolean showsTimeOnly() {
        return !dateParts.contains("y") && !dateParts.contains("d");
    }

    boolean showsMonthOnly() {
        return dateParts.matches("y+m+|m+y+");
    }

    boolean showsYearOnly() {
        return dateParts.matches("y+");
    }

    /** The number with the words around it. */
    String decorate(String number) {
        return before + number + behind;
    }
}
