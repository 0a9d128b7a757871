package org.trendbook.normalize.quantity;

import org.trendbook.model.QuantityField;

/** How to write an amount so that it is read. */
final class Advice {
    private Advice() {}

    static String of(QuantityField field) {
        return "write the amount alone, such as " + example(field);
    }

    private static String example(QuantityField field) {
        return switch (field) {
            case PARAMETERS -> "175B or 1750亿";
            case TOKENS -> "1.4T tokens or 3000亿";
            case BYTES -> "1.9TB or 292GB";
            case DATA -> "45TB, 680B tokens or 800万网页";
            case COMPUTE -> "3.14e23 FLOP or 3640 PF-days";
            case DEVICES -> "1024 GPUs or 512张GPU";
            case RATIO -> "10倍, 1/4 or 81%";
        };
    }
}
