package org.trendbook.model;

import java.io.Serializable;

/**
 * The accounting of one records file in raw rows.
 *
 * @param charset the character set in which it was read; empty for a workbook
 */
public record FileCount(String file, long read, long kept, long rejected, String charset) implements Serializable {
    public FileCount {
        if (read != kept + rejected) {
            throw new IllegalStateException(
                    file + ": read " + read + " is not kept " + kept + " + rejected " + rejected);
        }
    }
}
