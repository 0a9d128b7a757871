package org.trendbook.crosscheck;

import java.io.Serializable;

/**
 * One field of one model in two sources: a row of sources_compared.csv.
 *
 * @param model the name to show, with the size where a model has several
 * @param column the header of the column in models.csv, such as {@code parameters}; {@code release_date} for the date
 * @param valueA the reading of source A, which has the higher priority: a plain decimal, an ISO date or {@code from/to},
 *     or words joined by {@code ;}
 * @param difference how many days, what factor, which words; or in what they agree
 * @param agrees whether the intervals overlap (of the date as stated, of the number as rounded) or the words are the same
 */
public record SourceDifference(
        String model,
        String column,
        String sourceA,
        String valueA,
        String sourceB,
        String valueB,
        Reason difference,
        boolean agrees)
        implements Serializable {}
