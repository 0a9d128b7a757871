package org.trendbook.normalize.quantity;

import org.trendbook.model.ProblemCode;

/**
 * Leaves the descent of a grammar as soon as a text turns out not to be readable. It never leaves this package: the
 * reader turns it into a {@link org.trendbook.model.Reading.Refused}. It records no stack, so it costs no more than a
 * return.
 */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String reason;
    private final String advice;

    Unreadable(ProblemCode code, String reason, String advice) {
        super(reason, null, false, false);
        this.code = code;
        this.reason = reason;
        this.advice = advice;
    }

    ProblemCode code() {
        return code;
    }

    String reason() {
        return reason;
    }

    String advice() {
        return advice;
    }
}
