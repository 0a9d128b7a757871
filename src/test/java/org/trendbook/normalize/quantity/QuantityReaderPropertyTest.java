package org.trendbook.normalize.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.QuantityField;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Refused;

/** What holds of every amount; a failure prints the seed it was drawn from. */
@Tag("slow")
class QuantityReaderPropertyTest {
    private static final int DRAWS = 2_000;
    private static final List<QuantityField> FIELDS = List.of(QuantityField.values());

    private static Reading<Quantity> read(String text) {
        return QuantityReader.read(text, QuantityField.PARAMETERS);
    }

    /** A whole number from one to fifteen digits, often with zeros at its end. */
    private static long anyNumber(Random random) {
        long digits = 1L + random.nextInt(9_999);
        return digits * (long) Math.pow(10, random.nextInt(12));
    }

    private static void assertReads(long seed, String text, long number) {
        Optional<BigDecimal> value = read(text).value().flatMap(Quantity::value);
        assertThat(value)
                .as("seed %d, '%s'", seed, text)
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(BigDecimal.valueOf(number)));
    }

    private static String grouped(long number, char separator) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(separator);
        return new DecimalFormat("#,##0", symbols).format(number);
    }

    @Test
    void aNumberPrintedInDigitsReadsAsThatNumber() {
        for (long seed = 0; seed < DRAWS; seed++) {
            long number = anyNumber(new Random(seed));
            BigDecimal decimal = BigDecimal.valueOf(number);
            BigDecimal stripped = decimal.stripTrailingZeros();
            for (String text : List.of(
                    Long.toString(number),
                    number + ".0",
                    grouped(number, ','),
                    grouped(number, ' '),
                    grouped(number, '\u00A0'),
                    grouped(number, '\u2009'),
                    decimal.movePointLeft(3).toPlainString() + "K",
                    decimal.movePointLeft(6).toPlainString() + " M",
                    decimal.movePointLeft(9).toPlainString() + "B",
                    decimal.movePointLeft(9).toPlainString() + "-billion",
                    decimal.movePointLeft(12).toPlainString() + " trillion parameters",
                    decimal.movePointLeft(4).toPlainString() + "万",
                    decimal.movePointLeft(8).toPlainString() + " 亿",
                    decimal.movePointLeft(8).toPlainString() + "億個參數",
                    decimal.movePointLeft(11).toPlainString() + "千亿",
                    decimal.movePointLeft(12).toPlainString() + "万亿",
                    stripped.unscaledValue() + "e" + -stripped.scale(),
                    stripped.unscaledValue() + "×10^" + -stripped.scale(),
                    stripped.unscaledValue() + "×10" + raised(-stripped.scale()))) {
                assertReads(seed, text, number);
                assertReads(seed, wide(text), number);
            }
        }
    }

    @Test
    void aNumberPrintedInWordsReadsAsThatNumber() {
        for (long seed = 0; seed < DRAWS; seed++) {
            long number = anyNumber(new Random(seed));
            String chinese = chinese(number);
            if (!chinese.matches("[百千万亿]+")) {
                assertReads(seed, chinese, number);
                assertReads(seed, financial(chinese), number);
            }
            assertReads(seed, english(number), number);
            assertReads(seed, english(number).replace(" ", "\u3000").toUpperCase(Locale.ROOT), number);
        }
    }

    @Test
    void spacesAndWidthChangeNothing() {
        List<QuantityCase> cases = QuantityCase.all().stream()
                .filter(drawn -> !drawn.raw().contains(",")
                        && drawn.raw().equals(drawn.raw().strip()))
                .filter(drawn -> !drawn.expected().contains(" of "))
                .toList();
        for (long seed = 0; seed < DRAWS; seed++) {
            Random random = new Random(seed);
            QuantityCase drawn = cases.get(random.nextInt(cases.size()));
            StringBuilder other = new StringBuilder(random.nextBoolean() ? " " : "\u3000");
            for (char c : drawn.raw().toCharArray()) {
                boolean widen = c > ' ' && c < 0x7F && random.nextInt(3) == 0;
                boolean space = c == ' ' && random.nextBoolean();
                other.append(widen ? (char) (c + 0xFEE0) : space ? '\u00A0' : c);
            }
            String text = other.append('\u2009').toString();
            assertThat(QuantityCase.notation(QuantityReader.read(text, drawn.field())))
                    .as("seed %d, '%s' for '%s'", seed, text, drawn.raw())
                    .isEqualTo(drawn.expected());
        }
    }

    @Test
    void junkBeforeOrBehindRefusesTheWhole() {
        for (QuantityCase quantityCase : QuantityCase.all()) {
            // What a ratio refers to is any text: '是 GPT-3 的 10 倍', '10 times GPT-3'.
            boolean free = quantityCase.field() == QuantityField.RATIO;
            if (!free && isRead(QuantityReader.read(quantityCase.raw(), quantityCase.field()))) {
                for (String junk : List.of(" foo ", "版本", "@", "!", " 🤖", "\u0000", "¥", "“", "<br>")) {
                    assertRefused(junk + quantityCase.raw(), quantityCase.field());
                    assertRefused(quantityCase.raw() + junk, quantityCase.field());
                }
            }
        }
    }

    private static void assertRefused(String text, QuantityField field) {
        assertThat(QuantityReader.read(text, field))
                .as("'%s' as %s", text, field)
                .isInstanceOf(Refused.class);
    }

    private static boolean isRead(Reading<Quantity> reading) {
        return reading instanceof Reading.Read<Quantity>;
    }

    @Test
    void noTextThrowsAndTheEndsOfAnAmountAreInOrder() {
        String pieces = "0123456789０５.,，、-–~～/×x*^²³()（） KMBTkmbt万亿億兆千百十一二两三零〇点多几数约超近不上到至和级倍分之参数个"
                + "tokensbillionGPTflop/sdayAhalfandof+=%?";
        for (long seed = 0; seed < 20 * DRAWS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(12);
            for (int i = 0; i < length; i++) {
                text.append(
                        random.nextInt(60) == 0
                                ? (char) random.nextInt(Character.MAX_VALUE)
                                : pieces.charAt(random.nextInt(pieces.length())));
            }
            QuantityField field = FIELDS.get(random.nextInt(FIELDS.size()));
            long from = seed;
            assertThatCode(() -> QuantityReader.read(text.toString(), field)
                            .value()
                            .ifPresent(amount -> assertOrdered(amount, from, text.toString())))
                    .as("seed %d, '%s' as %s", seed, text, field)
                    .doesNotThrowAnyException();
        }
    }

    /** The ends that each qualifier has: a point has both at its value, a bound one, a range two. */
    private static void assertOrdered(Quantity amount, long seed, String text) {
        Qualifier qualifier = amount.qualifier();
        boolean single = amount.value().isPresent();
        if (single && qualifier.isPoint()) {
            assertThat(amount.low()).as("seed %d, '%s'", seed, text).isEqualTo(amount.value());
            assertThat(amount.high()).as("seed %d, '%s'", seed, text).isEqualTo(amount.value());
        }
        if (single && qualifier.isLowerBound()) {
            assertThat(amount.low()).as("seed %d, '%s'", seed, text).isEqualTo(amount.value());
        }
        if (amount.low().isPresent() && amount.high().isPresent()) {
            assertThat(amount.low().get())
                    .as("seed %d, '%s'", seed, text)
                    .isLessThanOrEqualTo(amount.high().get());
        }
    }

    @Test
    void longTextsAreRefusedUnread() {
        assertThat(read("1".repeat(1_000_000)))
                .isEqualTo(new Refused<>(
                        ProblemCode.REFUSED_QUANTITY,
                        "the text has 1000000 characters, and an amount has at most 500",
                        "write the amount alone, such as 175B or 1750亿"));
    }

    private static String raised(int exponent) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(exponent).toCharArray()) {
            text.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
        }
        return text.toString();
    }

    /** The same in full width, but for the comma, which then separates a list. */
    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c > ' ' && c < 0x7F && c != ',' ? (char) (c + 0xFEE0) : c == ' ' ? '\u3000' : c);
        }
        return wide.toString();
    }

    /** As people write numbers: 一千七百五十亿, 三万零五百. */
    private static String chinese(long number) {
        StringBuilder text = new StringBuilder();
        long rest = number;
        boolean gap = false;
        for (int power = 12; power >= 0; power -= 4) {
            long unit = BigInteger.TEN.pow(power).longValueExact();
            int group = (int) (rest / unit);
            rest %= unit;
            if (group > 0) {
                boolean zero = text.length() > 0 && (gap || group < 1000);
                text.append(zero ? "零" : "")
                        .append(chineseGroup(group))
                        .append(List.of("", "万", "亿", "万亿").get(power / 4));
                // 万亿 before 亿 would read as one multiplier, so the trillions take their 亿 along.
                gap = group % 10 == 0;
            } else {
                gap = text.length() > 0;
            }
        }
        return text.toString().replaceAll("万亿(?=.*亿)", "万");
    }

    private static String chineseGroup(int group) {
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        for (int place = 3; place >= 0; place--) {
            int digit = group / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                zero = text.length() > 0;
                continue;
            }
            text.append(zero ? "零" : "").append("零一二三四五六七八九".charAt(digit));
            text.append(List.of("", "十", "百", "千").get(place));
            zero = false;
        }
        return text.toString();
    }

    private static String financial(String chinese) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < chinese.length(); i++) {
            char c = chinese.charAt(i);
            int at = "一二三四五六七八九十百千万亿".indexOf(c);
            text.append(at >= 0 ? "壹貳叁肆伍陸柒捌玖拾佰仟萬億".charAt(at) : c);
        }
        return text.toString();
    }

    /** As people write numbers: 'one hundred seventy-five billion'. */
    private static String english(long number) {
        StringBuilder text = new StringBuilder();
        long rest = number;
        List<String> scales = List.of("", " thousand", " million", " billion", " trillion");
        for (int scale = scales.size() - 1; scale >= 0; scale--) {
            long unit = BigInteger.TEN.pow(3 * scale).longValueExact();
            int group = (int) (rest / unit);
            rest %= unit;
            if (group > 0) {
                text.append(text.length() > 0 ? " " : "")
                        .append(englishGroup(group))
                        .append(scales.get(scale));
            }
        }
        return text.toString();
    }

    private static String englishGroup(int group) {
        List<String> small = List.of(
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                        .split(" "));
        List<String> tens = List.of("zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
        int rest = group % 100;
        String below =
                rest < 20 ? small.get(rest) : tens.get(rest / 10) + (rest % 10 == 0 ? "" : "-" + small.get(rest % 10));
        if (group < 100) {
            return below;
        }
        return small.get(group / 100) + " hundred" + (rest == 0 ? "" : " and " + below);
    }
}
