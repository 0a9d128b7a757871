package org.trendbook.model;

import java.io.Serializable;

/**
 * How one value came to be: a row of values.csv. Numbers are plain decimal texts, dates ISO; what does not apply is
 * empty. A date has its ends in {@code low} and {@code high} and its precision in {@code qualifier}; a name has its
 * canonical spelling in {@code value}.
 *
 * @param column the raw column's header
 * @param rule the rule that read it, 'absent' or 'refused'
 * @param of which part of the cell, when it holds several amounts
 */
public record TrailEntry(
        String recordId,
        String model,
        String column,
        String raw,
        String rule,
        String value,
        String low,
        String high,
        String unit,
        String qualifier,
        String of,
        String source,
        String locator,
        Origin origin)
        implements Serializable {}
