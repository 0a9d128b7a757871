package org.trendbook.soak;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.trendbook.model.Qualifier;

/**
 * A number and one of the ways in which sources spell it.
 *
 * @param value the number itself, or the bound that its qualifier names
 */
record QuantitySpelling(String text, BigDecimal value, Qualifier qualifier) {
    private record Scale(String word, int power, boolean chinese) {}

    private static final List<Scale> SCALES = List.of(
            new Scale("K", 3, false),
            new Scale("M", 6, false),
            new Scale("B", 9, false),
            new Scale("T", 12, false),
            new Scale(" million", 6, false),
            new Scale(" billion", 9, false),
            new Scale(" trillion", 12, false),
            new Scale("万", 4, true),
            new Scale("亿", 8, true),
            new Scale(" 亿", 8, true),
            new Scale("千万", 7, true),
            new Scale("千亿", 11, true),
            new Scale("万亿", 12, true),
            new Scale(" 万亿", 12, true),
            new Scale("万億", 12, true));

    private record Hedge(String before, String after, Qualifier qualifier) {}

    private static final List<Hedge> HEDGES = List.of(
            new Hedge("约", "", Qualifier.ABOUT),
            new Hedge("大约 ", "", Qualifier.ABOUT),
            new Hedge("~", "", Qualifier.ABOUT),
            new Hedge("about ", "", Qualifier.ABOUT),
            new Hedge("超过", "", Qualifier.MORE_THAN),
            new Hedge("超", "", Qualifier.MORE_THAN),
            new Hedge("more than ", "", Qualifier.MORE_THAN),
            new Hedge("over ", "", Qualifier.MORE_THAN),
            new Hedge("at least ", "", Qualifier.AT_LEAST),
            new Hedge("", "以上", Qualifier.AT_LEAST),
            new Hedge("不到", "", Qualifier.LESS_THAN),
            new Hedge("近", "", Qualifier.LESS_THAN),
            new Hedge("less than ", "", Qualifier.LESS_THAN));

    /** Draws a number of parameters between a thousand and ten thousand trillion, and a spelling of it. */
    static QuantitySpelling draw(SplittableRandom random) {
        Bare bare = bare(random);
        if (random.nextInt(3) > 0) {
            return new QuantitySpelling(wide(bare.text(), random), bare.value(), Qualifier.EXACT);
        }
        Hedge hedge = HEDGES.get(random.nextInt(HEDGES.size()));
        return new QuantitySpelling(
                hedge.before() + wide(bare.text(), random) + hedge.after(), bare.value(), hedge.qualifier());
    }

    /** The bound that a qualified reading states: the value, or the upper end where only that is known. */
    static Optional<BigDecimal> bound(org.trendbook.model.Quantity read) {
        return read.qualifier() == Qualifier.LESS_THAN ? read.high() : read.value();
    }

    private record Bare(String text, BigDecimal value) {}

    private static Bare bare(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> digits(random);
            case 1 -> chinese(random);
            default -> scaled(random);
        };
    }

    /** 175000000000 or 175,000,000,000. */
    private static Bare digits(SplittableRandom random) {
        long value = random.nextLong(1_000, 10_000_000_000_000L);
        String text = random.nextBoolean() ? Long.toString(value) : String.format(java.util.Locale.ROOT, "%,d", value);
        return new Bare(text, BigDecimal.valueOf(value));
    }

    /** 1.75 trillion, 1750 亿. */
    private static Bare scaled(SplittableRandom random) {
        Scale scale = SCALES.get(random.nextInt(SCALES.size()));
        int places = random.nextInt(4);
        BigDecimal factor = new BigDecimal(BigInteger.valueOf(random.nextLong(1, 10_000)), places);
        String number = places == 0 && factor.intValue() > 999 && random.nextBoolean()
                ? String.format(java.util.Locale.ROOT, "%,d", factor.intValue())
                : factor.toPlainString();
        return new Bare(number + scale.word(), factor.scaleByPowerOfTen(scale.power()));
    }

    /** 一千七百五十亿. */
    private static Bare chinese(SplittableRandom random) {
        long value = random.nextLong(1, 10_000) * 100_000_000L
                + (random.nextBoolean() ? random.nextLong(1, 10_000) * 10_000L : 0);
        return new Bare(ChineseNumber.spell(value), BigDecimal.valueOf(value));
    }

    /** Now and then in the full-width digits of East Asian typing. */
    private static String wide(String text, SplittableRandom random) {
        if (random.nextInt(6) > 0) {
            return text;
        }
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : (char) c));
        return wide.toString();
    }
}
