package org.trendbook.analyze.spec;

/**
 * A text that can be read only a limited number of times. A regular expression with nested repetition, such as {@code
 * (a+)+?b}, could backtrack for years over a few dozen characters; since every step reads a character, a limit on reads
 * bounds the time of a search. For one search by one thread.
 */
final class BoundedText implements CharSequence {
    /** A reasonable expression reads each character a few times. */
    private static final long READS = 1_000_000;

    private static final long READS_PER_CHARACTER = 100;

    private final String text;
    private long left;

    BoundedText(String text) {
        this.text = text;
        left = READS + READS_PER_CHARACTER * text.length();
    }

    /** The search read the text too often. */
    static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public char charAt(int index) {
        if (left-- <= 0) {
            throw new TooManySteps();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    /** Not counted: a search takes a part of the text only once it has found it. */
    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
