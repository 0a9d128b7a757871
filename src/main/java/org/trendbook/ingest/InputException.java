package org.trendbook.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;

/**
 * The input as a whole cannot be used, and its author can mend that. The message is one line, names the file, and is
 * meant to be shown as it stands.
 */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message what is wrong and how to fix it; shown on one line */
    public InputException(String message) {
        super(oneLine(message));
    }

    /** @param message what is wrong and how to fix it; shown on one line */
    public InputException(String message, Throwable cause) {
        super(oneLine(message), cause);
    }

    /** The file exists, but its bytes do not come. */
    static InputException unreadable(String name, IOException cause) {
        String reason = cause instanceof AccessDeniedException ? "no permission" : String.valueOf(cause.getMessage());
        return new InputException(name + " cannot be read: " + reason, cause);
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
