package org.trendbook.model;

import java.math.BigDecimal;

/** The short form of a size, as it is put behind a model's name: {@code 7B}, {@code 125M}, {@code 1.75T}, {@code 8x7B}. */
public final class SizeLabel {
    private static final String[] SUFFIXES = {"T", "B", "M", "K"};
    private static final int[] POWERS = {12, 9, 6, 3};

    private SizeLabel() {}

    /** The label of a size; empty when the amount states no number. A lower bound ends in {@code +}. */
    public static String of(Quantity size) {
        if (size.value().isPresent()) {
            String label = of(size.value().get());
            return size.qualifier().isLowerBound() ? label + "+" : label;
        }
        if (size.experts().isPresent()) {
            Quantity.Experts experts = size.experts().get();
            return experts.count() + "x" + of(experts.each());
        }
        String low = size.low().map(SizeLabel::of).orElse("");
        String high = size.high().map(SizeLabel::of).orElse("");
        if (low.isEmpty()) {
            return high.isEmpty() ? "" : "<" + high;
        }
        return high.isEmpty() ? low + "+" : low + "-" + high;
    }

    /** The label of a number in the largest of K, M, B and T that leaves at least one before the point. */
    public static String of(BigDecimal value) {
        for (int i = 0; i < SUFFIXES.length; i++) {
            BigDecimal scaled = value.scaleByPowerOfTen(-POWERS[i]);
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0) {
                return plain(scaled) + SUFFIXES[i];
            }
        }
        return plain(value);
    }

    /** The name with the size behind it, unless it ends with that size already ('LLaMA-7B' stays). */
    public static String append(String name, String label) {
        if (label.isEmpty() || endsWith(NameKey.of(name), NameKey.of(label))) {
            return name;
        }
        return name + " " + label;
    }

    private static boolean endsWith(String name, String label) {
        int before = name.length() - label.length() - 1;
        if (before < 0 || !name.endsWith(label)) {
            return false;
        }
        char last = name.charAt(before);
        // 'Model 17B' does not end with '7B', nor 'Model 1.7B'.
        return last != '.' && (last < '0' || last > '9');
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
