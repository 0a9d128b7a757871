package org.trendbook.settings;

/**
 * A report.yaml that cannot be used as it stands, which its author can mend. The message says where and why; it may hold
 * line breaks, of a reader of YAML that quotes the file.
 */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingsException(String message) {
        super(message);
    }

    SettingsException(String message, Throwable cause) {
        super(message, cause);
    }
}
