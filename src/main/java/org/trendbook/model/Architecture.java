package org.trendbook.model;

/** Whether all parameters work on each token. */
public enum Architecture {
    DENSE("dense"),
    SPARSE("sparse"),
    /** No source says. */
    UNSTATED("");

    private final String key;

    Architecture(String key) {
        this.key = key;
    }

    /** The name in files; empty when no source says. */
    public String key() {
        return key;
    }
}
