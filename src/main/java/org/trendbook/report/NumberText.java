package org.trendbook.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.trendbook.model.Measure;
import org.trendbook.model.Unit;

/**
 * Numbers in the words of a language: 175 billion and 1750 亿. Independent of the default locale.
 *
 * <p>Sizes are rounded half up to three significant digits unless said otherwise.
 */
public final class NumberText {
    private static final String[] SUPERSCRIPTS = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Language language;

    public NumberText(Language language) {
        this.language = language;
    }

    /** A value of a measure as a reader says it: '175 billion', '1.9 TB', '3.14×10²³ FLOP', '1750 亿'. */
    public String amount(Measure measure, double value) {
        return amount(measure.unit(), value);
    }

    /** A value of a unit as a reader says it, without the unit's name where the sentence gives it. */
    public String amount(Unit unit, double value) {
        return switch (unit) {
            case BYTES -> bytes(value);
            case FLOP -> scientific(value) + " FLOP";
            default -> language == Language.ZH ? chineseCount(value, " ") : englishCount(value, false);
        };
    }

    /** The same, short enough for a label: '175B', '1.9 TB', '1750亿'. */
    public String label(Measure measure, double value) {
        return switch (measure.unit()) {
            case BYTES -> bytes(value);
            case FLOP -> scientific(value);
            default -> language == Language.ZH ? chineseCount(value, "") : englishCount(value, true);
        };
    }

    /** A growth factor: two significant digits below 10, whole numbers up to 1000: '4.2', '17', '0.38'. */
    public String factor(double value) {
        if (value >= 1000) {
            return grouped(rounded(value));
        }
        return round(value, value >= 100 ? 3 : 2);
    }

    /** A factor at an axis, whose ticks are round: '0.5', '1', '20', '1,000'. */
    public String tick(double value) {
        return value < 1 ? round(value, 1) : count(Math.round(value));
    }

    /** Months with one decimal below 100: '6.4'. */
    public String months(double value) {
        return fixed(value, Math.abs(value) < 100 ? 1 : 0);
    }

    /** A number with a fixed count of decimals. */
    public String fixed(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A number rounded to significant digits, in plain digits. */
    public String round(double value, int digits) {
        BigDecimal rounded = rounded(value, digits);
        if (rounded.scale() < 0) {
            rounded = rounded.setScale(0);
        }
        return rounded.toPlainString();
    }

    /** A whole number with thousands separators; in Chinese from five digits on, as beside 万 and 亿. */
    public String count(long value) {
        return grouped(BigDecimal.valueOf(value));
    }

    /** A share in whole percent. */
    public String percent(double share) {
        return fixed(share * 100, 0) + "%";
    }

    /** Three significant digits and a power of ten, without zeros that say nothing: '3.14×10²³', '2×10²⁵', '10²⁷'. */
    private static String scientific(double value) {
        BigDecimal rounded = rounded(value);
        int exponent = rounded.precision() - rounded.scale() - 1;
        BigDecimal mantissa = rounded.movePointLeft(exponent).stripTrailingZeros();
        String times = mantissa.compareTo(BigDecimal.ONE) == 0 ? "" : mantissa.toPlainString() + "×";
        return times + "10" + superscript(exponent);
    }

    /** A whole number in superscript digits. */
    public static String superscript(int number) {
        StringBuilder text = new StringBuilder(number < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(number)).toCharArray()) {
            text.append(SUPERSCRIPTS[digit - '0']);
        }
        return text.toString();
    }

    private String bytes(double value) {
        String[] units = {"B", "KB", "MB", "GB", "TB", "PB", "EB"};
        int step = step(value, units.length - 1);
        return significant(value / Math.pow(1000, step)) + " " + units[step];
    }

    private String englishCount(double value, boolean brief) {
        String[] words = brief
                ? new String[] {"", "K", "M", "B", "T"}
                : new String[] {"", "", " million", " billion", " trillion"};
        if (value >= 1e16 || (value > 0 && value < 0.001)) {
            return scientific(value);
        }
        int step = step(value, words.length - 1);
        if (step < 2 && !brief) {
            return grouped(rounded(value));
        }
        return grouped(rounded(value / Math.pow(1000, step))) + words[step];
    }

    private static String chineseCount(double value, String space) {
        if (value >= 1e16 || (value > 0 && value < 0.001)) {
            return scientific(value);
        }
        double rounded = rounded(value).doubleValue();
        if (rounded >= 1e12) {
            return significant(value / 1e12) + space + "万亿";
        }
        if (rounded >= 1e8) {
            return significant(value / 1e8) + space + "亿";
        }
        if (rounded >= 1e4) {
            return significant(value / 1e4) + space + "万";
        }
        return significant(value);
    }

    /** The highest power of 1000 that the rounded value reaches, so that 999.9 million becomes 1 billion. */
    private static int step(double value, int most) {
        double rounded = rounded(value).doubleValue();
        int step = 0;
        while (step < most && rounded >= Math.pow(1000, step + 1)) {
            step++;
        }
        return step;
    }

    private static String significant(double value) {
        return PlainNumber.of(rounded(value));
    }

    private static BigDecimal rounded(double value) {
        return rounded(value, 3);
    }

    private static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).round(new MathContext(digits, RoundingMode.HALF_UP));
    }

    private String grouped(BigDecimal value) {
        String plain = PlainNumber.of(value);
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        if (language == Language.ZH && value.abs().compareTo(TEN_THOUSAND) < 0) {
            return plain;
        }
        StringBuilder text = new StringBuilder(plain);
        for (int at = point - 3; at > (value.signum() < 0 ? 1 : 0); at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
