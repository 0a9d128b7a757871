package org.trendbook.normalize.quantity;

/** A piece of a raw text as a message shows it: in quotes, short, without control characters. */
final class Excerpt {
    private static final int LONGEST = 40;

    private Excerpt() {}

    static String of(String piece) {
        StringBuilder shown = new StringBuilder("'");
        int end = Math.min(piece.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = piece.charAt(i);
            boolean paired = (Character.isHighSurrogate(c) && i + 1 < end)
                    || (Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(piece.charAt(i - 1)));
            shown.append(Character.isISOControl(c) || (Character.isSurrogate(c) && !paired) ? '\uFFFD' : c);
        }
        return shown.append(piece.length() > LONGEST ? "…'" : "'").toString();
    }
}
