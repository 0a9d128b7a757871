package org.trendbook.soak;

/** Spells whole numbers in Chinese numerals, as a schoolbook does. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] SMALL = {"", "十", "百", "千"};
    private static final String[] LARGE = {"", "万", "亿", "万亿"};

    private ChineseNumber() {}

    /** Of a number from 1 to below 10^16. */
    static String spell(long number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int group = 3; group >= 0; group--) {
            int part = (int) (number / (long) Math.pow(10, 4 * group) % 10_000);
            if (part == 0) {
                gap = text.length() > 0;
                continue;
            }
            if (text.length() > 0 && (gap || part < 1_000)) {
                text.append('零');
            }
            boolean joined = group == 3 && number / 100_000_000L % 10_000 != 0;
            text.append(section(part)).append(joined ? "万" : LARGE[group]);
            gap = false;
        }
        return text.toString();
    }

    private static String section(int number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = text.length() > 0;
                continue;
            }
            if (gap) {
                text.append('零');
            }
            text.append(DIGITS.charAt(digit)).append(SMALL[place]);
            gap = false;
        }
        return text.toString();
    }
}
