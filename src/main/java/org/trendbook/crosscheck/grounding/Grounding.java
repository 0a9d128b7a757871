package org.trendbook.crosscheck.grounding;

import java.io.Serializable;

/**
 * How many raw values of one source's records were found in its plain text. Each value that was not is a problem of its
 * own.
 *
 * @param source the id of the source
 * @param hasText whether there was a text to look into; without one nothing is grounded and the counts are zero
 * @param values raw values looked up
 * @param near found near the model's name
 * @param elsewhere found in the text, but not near the model's name
 * @param missing not found
 */
public record Grounding(String source, boolean hasText, int values, int near, int elsewhere, int missing)
        implements Serializable {
    public Grounding {
        if (values != near + elsewhere + missing) {
            throw new IllegalStateException(source + ": " + values + " values looked up, but " + near + " + "
                    + elsewhere + " + " + missing + " accounted for");
        }
    }

    /** A source whose text nobody gave. */
    static Grounding without(String source) {
        return new Grounding(source, false, 0, 0, 0, 0);
    }
}
