package org.trendbook.model;

/** China or the rest of the world. */
public enum Region {
    CHINA("china"),
    ABROAD("abroad"),
    /** No country is known. */
    UNSTATED("");

    private final String key;

    Region(String key) {
        this.key = key;
    }

    /** The name in files; empty when no country is known. */
    public String key() {
        return key;
    }
}
