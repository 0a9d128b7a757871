package org.trendbook.analyze;

/**
 * A text that lets itself be looked at so many times and no more. A regular expression that repeats a repetition, such as
 * {@code (a+)+?b}, would go on for years over a few dozen characters; the time of any search is its looks at the text.
 * To be used by one thread, for one search.
 */
final class SteppedText implements CharSequence {
    /** A sound expression looks at each character a few times. */
    private static final long LOOKS = 1_000_000;

    private static final long LOOKS_EACH = 100;

    private final String text;
    private long left;

    SteppedText(String text) {
        this.text = text;
        left = LOOKS + LOOKS_EACH * text.length();
    }

    /** The search went on for too long. */
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

    /** Not counted: nothing takes a part of a text before it is found. */
    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
