package org.trendbook.report;

import java.util.Locale;

/** The languages in which a report is written. */
public enum Language {
    EN("en-US"),
    ZH("zh-CN");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The folder of this language in the output, and its code in settings: {@code en}, {@code zh}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The BCP 47 tag written into documents. */
    public String tag() {
        return tag;
    }
}
