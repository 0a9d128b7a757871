package org.trendbook.model;

import java.io.Serializable;

/**
 * Where records come from: a row of sources.csv.
 *
 * @param published the date of publication as sources.csv spells it, of any precision; relative dates of its records are
 *     reckoned from it
 * @param priority 1 is believed first
 * @param text path of the source's plain text, relative to the input folder; empty when there is none
 */
public record Source(
        String id,
        String title,
        String publisher,
        String published,
        String language,
        int priority,
        String text,
        String note)
        implements Serializable {}
