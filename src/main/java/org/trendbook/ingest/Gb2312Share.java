package org.trendbook.ingest;

/**
 * Tells Chinese in GB18030 by counting, where a text is too short for a detector: in such a text nearly all of what is not
 * ASCII are the 3,755 everyday characters of GB 2312 and its signs, whose first bytes are B0 to D7 and A1 to A3. Text of
 * single-byte sets and Big5 has much that is none of these.
 */
final class Gb2312Share {
    private static final int PREVAILS = 9;
    private static final int NO_LEAD = -1;

    private long everyday;
    private long other;
    private int lead = NO_LEAD;

    void add(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            int next = block[i] & 0xFF;
            if (lead == NO_LEAD) {
                lead = next > 0x7F ? next : NO_LEAD;
            } else {
                if (isEverydayLead() && next >= 0xA1 && next <= 0xFE) {
                    everyday++;
                } else {
                    other++;
                }
                lead = NO_LEAD;
            }
        }
    }

    private boolean isEverydayLead() {
        return (lead >= 0xB0 && lead <= 0xD7) || (lead >= 0xA1 && lead <= 0xA3);
    }

    /** Whether the everyday characters are at least nine times as many as the others. */
    boolean prevails() {
        return everyday > 0 && everyday >= PREVAILS * other;
    }

    /** How many characters of two bytes there are. */
    long pairs() {
        return everyday + other;
    }
}
