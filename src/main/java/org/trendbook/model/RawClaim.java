package org.trendbook.model;

import java.io.Serializable;

/** One row of a claims file as its source spells it: strings only, empty where the file has none. */
public record RawClaim(
        Origin origin,
        String claimId,
        String subject,
        String measure,
        String relation,
        String object,
        String value,
        String tolerance,
        String scope,
        String at,
        String source,
        String locator)
        implements Serializable {}
