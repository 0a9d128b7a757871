package org.trendbook.ingest;

/**
 * Tells a UTF-8 text with a few damaged places from a text in another character set, by counting: in GB18030, Big5 and
 * the single-byte sets only a small share of what is not ASCII happens to look like UTF-8.
 */
final class Utf8Share {
    private static final int PREVAILS = 4;

    private long wellFormed;
    private long malformed;
    private int missing;

    void add(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            boolean isContinuation = (block[i] & 0xC0) == 0x80;
            if (isContinuation && missing > 0) {
                missing--;
                wellFormed += missing == 0 ? 1 : 0;
                continue;
            }
            malformed += missing > 0 || isContinuation ? 1 : 0;
            missing = expectedAfter(block[i] & 0xFF);
            malformed += missing < 0 ? 1 : 0;
            missing = Math.max(missing, 0);
        }
    }

    /** Whether the well-formed sequences are at least four times as many as the malformed. */
    boolean prevails() {
        return wellFormed >= PREVAILS * malformed;
    }

    /** How many bytes follow a leading byte; −1 when it leads nothing. */
    private static int expectedAfter(int lead) {
        if (lead < 0xC0) {
            return 0;
        }
        if (lead < 0xE0) {
            return 1;
        }
        if (lead < 0xF0) {
            return 2;
        }
        return lead < 0xF5 ? 3 : -1;
    }
}
