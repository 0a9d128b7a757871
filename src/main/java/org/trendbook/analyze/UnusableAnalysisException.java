package org.trendbook.analyze;

/** The settings ask for something that the records do not have. The message says what, where and what there is. */
public final class UnusableAnalysisException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableAnalysisException(String message) {
        super(message);
    }

    UnusableAnalysisException(String message, Throwable cause) {
        super(message, cause);
    }
}
