package org.trendbook.crosscheck;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.trendbook.model.Claim;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.Quantity;
import org.trendbook.model.Relation;
import org.trendbook.model.ReleaseDate;

/**
 * The rate that a {@code grew_by} claim implies: a factor over a span of years grows by {@code factor^(1/years)} a year
 * and doubles every {@code 12·years·ln 2/ln factor} months (negative: halves; infinite at a factor of 1).
 *
 * @param factor later over earlier, above zero
 * @param years length of the span, above zero
 */
public record ImpliedGrowth(BigDecimal factor, double years) implements Serializable {
    private static final double DAYS_OF_YEAR = 365.25;

    public ImpliedGrowth {
        if (factor.signum() <= 0 || !(years > 0) || Double.isInfinite(years)) {
            throw new IllegalArgumentException("growth by " + factor + " in " + years + " years");
        }
    }

    /** The rate of a claim; none when it is no {@code grew_by}, or names no factor or no span of time. */
    public static Optional<ImpliedGrowth> of(Claim claim) {
        if (claim.relation() != Relation.GREW_BY) {
            return Optional.empty();
        }
        Optional<BigDecimal> factor =
                claim.value().value().flatMap(Quantity::value).filter(value -> value.signum() > 0);
        Optional<Double> years = claim.years()
                .value()
                .or(() -> claim.at().value().map(ImpliedGrowth::years).filter(length -> length > 0));
        return factor.flatMap(times -> years.map(length -> new ImpliedGrowth(times, length)));
    }

    /** The factor of one year. */
    public double growthPerYear() {
        return StrictMath.pow(factor.doubleValue(), 1 / years);
    }

    /** Months until it has doubled; negative when it shrinks, infinite when it does neither. */
    public double doublingMonths() {
        return 12 * years * StrictMath.log(2) / StrictMath.log(factor.doubleValue());
    }

    /**
     * The length of a span. Between two whole years it is counted from one to the other, so 2010 to 2020 are ten years
     * and not eleven; so it is between two whole months. A single year is one year, a half of it one half. Any other span has
     * its days, both ends included.
     */
    private static double years(ReleaseDate span) {
        LocalDate from = span.from();
        LocalDate after = span.to().plusDays(1);
        if (from.getDayOfYear() == 1 && after.getDayOfYear() == 1 && span.to().getYear() > from.getYear()) {
            return span.to().getYear() - from.getYear();
        }
        boolean twoMonths = span.precision() == DatePrecision.RANGE;
        long months = ChronoUnit.MONTHS.between(from, after) - (twoMonths ? 1 : 0);
        if (from.getDayOfMonth() == 1 && after.getDayOfMonth() == 1 && months > 0) {
            return months / 12.0;
        }
        return from.equals(span.to()) ? 0 : ChronoUnit.DAYS.between(from, after) / DAYS_OF_YEAR;
    }
}
