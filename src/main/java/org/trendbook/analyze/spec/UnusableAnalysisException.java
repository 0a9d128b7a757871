package org.trendbook.analyze.spec;

/** The settings ask for something that the records do not have. The message says what and what there is. */
public final class UnusableAnalysisException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String word;

    UnusableAnalysisException(String word, String message) {
        super(message);
        this.word = word;
    }

    UnusableAnalysisException(String word, String message, Throwable cause) {
        super(message, cause);
        this.word = word;
    }

    /** The word in the settings that asks for it: a field, an expression. */
    public String word() {
        return word;
    }
}
