package org.trendbook.report.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trendbook.crosscheck.JudgedClaim;
import org.trendbook.crosscheck.SourceDifference;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.Measure;
import org.trendbook.model.Quantity;
import org.trendbook.model.Relation;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.Unit;
import org.trendbook.report.findings.Wording;

/**
 * What records hold, as the comparisons put it in their data files (plain decimals, ISO dates, names joined by {@code ;}), in
 * the words of a reader: '1.75 trillion', 'Mar 2022', 'BigScience and Hugging Face'.
 */
final class Readings {
    private static final Pattern DATE = Pattern.compile("(\\d{4,}-\\d\\d-\\d\\d)(?:/(\\d{4,}-\\d\\d-\\d\\d))?");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private static final Pattern SEMICOLON = Pattern.compile(";");

    /** Of ratios, as many as the reasons give. */
    private static final int DIGITS = 3;

    private Readings() {}

    /** A reading of the field that a row compares. */
    static String of(SourceDifference row, String value, Wording wording) {
        return measure(row.column())
                .map(measure -> each(value, one -> amount(one, measure, wording), wording))
                .or(() -> date(value, wording))
                .orElseGet(() -> words(row.column(), value, wording));
    }

    /** The names or words that a cell was read as; what is kept as the source spells it stays so. */
    static String words(String column, String value, Wording wording) {
        return switch (column) {
            case "organization", "country", "domain" -> each(value, one -> wording.valueOf(column, one), wording);
            case "model", "architecture", "event" -> wording.valueOf(column, value);
            default -> value;
        };
    }

    /** What the records hold in place of the claimed; of a claim on several subjects, of each. */
    static String found(JudgedClaim claim, Wording wording) {
        return each(claim.found(), one -> found(claim, one, wording), wording);
    }

    private static String found(JudgedClaim claim, String one, Wording wording) {
        if (!AMOUNT.matcher(one).matches()) {
            return date(one, wording).orElseGet(() -> wording.name(one));
        }
        Relation relation = claim.claim().relation();
        double number = new BigDecimal(one).doubleValue();
        if (relation == Relation.RATIO_TO) {
            return wording.get("claims.times", wording.numbers().round(number, DIGITS));
        }
        if (relation == Relation.GREW_BY) {
            return wording.get("claims.times_a_year", wording.numbers().round(number, DIGITS));
        }
        return unit(claim).map(unit -> wording.counted(unit, number)).orElse(one);
    }

    /** What is counted: what the claimed amount counts, else what the measure does. */
    private static Optional<Unit> unit(JudgedClaim claim) {
        return claim.claim()
                .value()
                .value()
                .map(Quantity::unit)
                .filter(unit -> unit != Unit.UNRESOLVED)
                .or(() -> measure(claim.measure()).map(Measure::unit));
    }

    private static Optional<Measure> measure(String key) {
        return Stream.of(Measure.values())
                .filter(measure -> measure.key().equals(key))
                .findFirst();
    }

    /** A number, or the two ends of a range, of which one may be open. */
    private static String amount(String value, Measure measure, Wording wording) {
        Function<String, String> spelled = end -> wording.amount(measure, new BigDecimal(end).doubleValue());
        int between = value.indexOf('/');
        if (between < 0) {
            return spelled.apply(value);
        }
        String low = value.substring(0, between);
        String high = value.substring(between + 1);
        if (low.isEmpty() || high.isEmpty()) {
            return wording.get(low.isEmpty() ? "qualified.at_most" : "qualified.at_least", spelled.apply(low + high));
        }
        return wording.get("interval", spelled.apply(low), spelled.apply(high));
    }

    private static Optional<String> date(String value, Wording wording) {
        Matcher date = DATE.matcher(value);
        if (!date.matches()) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.parse(date.group(1));
        LocalDate to = Optional.ofNullable(date.group(2)).map(LocalDate::parse).orElse(from);
        return Optional.of(wording.date(new ReleaseDate(from, to, precision(from, to), false)));
    }

    private static DatePrecision precision(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return DatePrecision.DAY;
        }
        boolean wholeYear =
                from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
        return wholeYear ? DatePrecision.YEAR : DatePrecision.RANGE;
    }

    private static String each(String joined, UnaryOperator<String> spelled, Wording wording) {
        return joined.indexOf(';') < 0
                ? spelled.apply(joined)
                : wording.list(SEMICOLON.splitAsStream(joined).map(spelled).toList());
    }
}
