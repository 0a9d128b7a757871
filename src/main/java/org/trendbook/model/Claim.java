package org.trendbook.model;

import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a source says about the records, in typed values.
 *
 * @param raw the row as the source spells it
 * @param subjects canonical names of models or families; {@code *} for all that is recorded
 * @param objects canonical names, as {@code subjects}
 * @param value the stated ratio, size or sum (its summands are parts)
 * @param tolerance relative to the claimed value, such as 0.05; where none is stated the default
 * @param scope what limits the claim; empty when nothing does
 * @param at the date or span of time of which the claim is made
 * @param years how long the span is, where its length is stated instead of dates
 */
public record Claim(
        RawClaim raw,
        List<String> subjects,
        Relation relation,
        List<String> objects,
        Reading<Quantity> value,
        Reading<Double> tolerance,
        List<Scope> scope,
        Reading<ReleaseDate> at,
        Reading<Double> years)
        implements Serializable {

    /**
     * A limit of a claim.
     *
     * @param key {@code region}, {@code domain}, {@code architecture} or another column; empty for words that no record
     *     can decide
     */
    public record Scope(String key, String value) implements Serializable {}

    public Claim {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        scope = List.copyOf(scope);
    }

    /** The same claim with each name replaced; names that become one stand once. */
    public Claim renamed(UnaryOperator<String> spelling) {
        return new Claim(
                raw,
                subjects.stream().map(spelling).distinct().toList(),
                relation,
                objects.stream().map(spelling).distinct().toList(),
                value,
                tolerance,
                scope,
                at,
                years);
    }
}
