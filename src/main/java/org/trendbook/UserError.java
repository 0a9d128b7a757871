package org.trendbook;

/**
 * Something the user can mend: arguments, settings, input or output folder. Its message is one clear line that goes to
 * standard error; the exit code is 2.
 */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With one line that says what to mend. */
    public UserError(String message) {
        super(message);
    }

    /** The same complaint as one of a stage, whose message is one line for the user already. */
    UserError(RuntimeException refused) {
        super(refused.getMessage(), refused);
    }

    /** With the cause, which only {@code --debug} shows. */
    public UserError(String message, Throwable cause) {
        super(message, cause);
    }
}
