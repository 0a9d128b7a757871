package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trendbook.model.ApartModels;
import org.trendbook.model.Architecture;
import org.trendbook.model.Claim;
import org.trendbook.model.Column;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NameKey;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Quantity;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.RoundingInterval;
import org.trendbook.model.SameModel;

/**
 * The same model as two sources record it: each field that both fill. Each of the {@value #COMPARED} sources of highest
 * priority is set against every one after it, so that no number of sources makes the work grow squared.
 */
final class SourceComparison {
    private static final int COMPARED = 8;

    private SourceComparison() {}

    /** By model name; fields in a fixed order, pairs of sources by priority. */
    static SourceDifferences of(List<SameModel> same, List<ApartModels> apart) {
        return SourceDifferences.of(same, apart);
    }

    /** What the first source that has a field says otherwise than another: its value is the one that is used. */
    static Stream<Problem> problems(SourceDifferences differences) {
        return differences
                .same()
                .flatMap(one -> ofTheFirst(fields(one).toList())
                        .filter(row -> !row.agrees())
                        .map(row -> problem(one.used(), row)));
    }

    /** Pairs stand by priority, so that the first row of a field is of the first source that has it. */
    private static Stream<SourceDifference> ofTheFirst(List<SourceDifference> rows) {
        Map<String, String> first = new HashMap<>();
        rows.forEach(row -> first.putIfAbsent(row.column(), row.sourceA()));
        return rows.stream().filter(row -> row.sourceA().equals(first.get(row.column())));
    }

    private static Problem problem(ModelRecord used, SourceDifference row) {
        return new Problem(
                ProblemCode.SOURCES_DISAGREE,
                used.origin(),
                used.recordId(),
                row.column(),
                row.sourceB() + ": " + row.valueB(),
                row.sourceA() + ": " + row.valueA(),
                "The value with the higher priority is used; if that is wrong, change the priorities in sources.csv.");
    }

    static String sourceOf(ModelRecord reading) {
        return reading.sources().isEmpty() ? "" : reading.sources().get(0);
    }

    /** The fields of one model that two of its readings fill. */
    static Stream<SourceDifference> fields(SameModel same) {
        List<SourceDifference> rows = new ArrayList<>();
        eachPair(same, pair -> pair.dates().stream()).forEach(rows::add);
        for (Measure measure : Measure.values()) {
            eachPair(same, pair -> pair.amounts(measure).stream()).forEach(rows::add);
        }
        eachPair(same, pair -> pair.words(Column.ARCHITECTURE, SourceComparison::architecture).stream())
                .forEach(rows::add);
        eachPair(same, pair -> pair.countries().stream()).forEach(rows::add);
        eachPair(same, pair -> pair.words(Column.ORGANIZATION, ModelRecord::organizations).stream())
                .forEach(rows::add);
        eachPair(same, pair -> pair.words(Column.FAMILY, SourceComparison::family).stream())
                .forEach(rows::add);
        eachPair(same, pair -> pair.words(Column.DOMAIN, SourceComparison::domains).stream())
                .forEach(rows::add);
        return rows.stream();
    }

    // What records say: of what only models.csv says of a model, no two sources can say differently.

    private static List<String> architecture(ModelRecord one) {
        return one.text(Column.ARCHITECTURE).isBlank() || one.architecture() == Architecture.UNSTATED
                ? List.of()
                : List.of(one.architecture().key());
    }

    private static List<String> family(ModelRecord one) {
        return one.text(Column.FAMILY).isBlank() ? List.of() : List.of(one.family());
    }

    private static List<String> domains(ModelRecord one) {
        return one.text(Column.DOMAIN).isBlank() ? List.of() : one.domains();
    }

    private static Stream<SourceDifference> eachPair(SameModel same, Function<Pair, Stream<SourceDifference>> compare) {
        List<ModelRecord> readings = same.readings();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.min(COMPARED, readings.size()); i++) {
            for (int j = i + 1; j < readings.size(); j++) {
                pairs.add(new Pair(same.used().name(), readings.get(i), readings.get(j)));
            }
        }
        return pairs.stream().flatMap(compare);
    }

    /** How many times as large the larger is; 0 when one is zero. */
    static BigDecimal factor(Quantity one, Quantity other) {
        BigDecimal a = Tolerance.stated(one);
        BigDecimal b = Tolerance.stated(other);
        BigDecimal smaller = a.min(b);
        return smaller.signum() == 0 ? BigDecimal.ZERO : a.max(b).divide(smaller, MathContext.DECIMAL64);
    }

    /** The value or bound; {@code low/high} of a range. */
    static String plain(Quantity quantity) {
        return quantity.value()
                .map(Question::plain)
                .orElseGet(() -> quantity.low().map(Question::plain).orElse("")
                        + "/"
                        + quantity.high().map(Question::plain).orElse(""));
    }

    private record Pair(String model, ModelRecord a, ModelRecord b) {

        Optional<SourceDifference> dates() {
            Optional<ReleaseDate> one = Sized.dateOf(a);
            Optional<ReleaseDate> other = Sized.dateOf(b);
            if (one.isEmpty() || other.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(row(
                    Column.RELEASE_DATE.header(),
                    Dates.plain(one.get()),
                    Dates.plain(other.get()),
                    Dates.difference(one.get(), other.get()),
                    one.get().overlaps(other.get())));
        }

        Optional<SourceDifference> amounts(Measure measure) {
            return a.quantity(measure)
                    .map(Quantity::comparable)
                    .flatMap(one -> b.quantity(measure)
                            .map(Quantity::comparable)
                            .flatMap(other -> amounts(measure, one, other)));
        }

        private Optional<SourceDifference> amounts(Measure measure, Quantity one, Quantity other) {
            Optional<RoundingInterval> rounded = RoundingInterval.of(one);
            Optional<RoundingInterval> otherRounded = RoundingInterval.of(other);
            if (rounded.isEmpty() || otherRounded.isEmpty() || one.unit() != other.unit()) {
                return Optional.empty();
            }
            boolean agrees = rounded.get().overlaps(otherRounded.get());
            Reason difference = agrees
                    ? Reason.of(ReasonKey.ROUNDINGS_OVERLAP)
                    : Reason.of(ReasonKey.FACTOR_APART, new Argument.Figure(factor(one, other)));
            return Optional.of(row(measure.key(), plain(one), plain(other), difference, agrees));
        }

        /** Where neither states one, both are of organizations.csv: that the makers differ or not is told of them. */
        Optional<SourceDifference> countries() {
            boolean stated =
                    Stream.of(a, b).anyMatch(one -> !one.text(Column.COUNTRY).isBlank());
            return stated ? words(Column.COUNTRY, ModelRecord::countries) : Optional.empty();
        }

        /** Words agree when the two sources share one, be it spelled 'NVIDIA' or 'Nvidia'. */
        Optional<SourceDifference> words(Column column, Function<ModelRecord, List<String>> words) {
            List<String> one = words.apply(a);
            List<String> other = words.apply(b);
            if (one.isEmpty() || other.isEmpty()) {
                return Optional.empty();
            }
            Set<String> keys = other.stream().map(NameKey::of).collect(Collectors.toSet());
            boolean agrees = one.stream().map(NameKey::of).anyMatch(keys::contains);
            Reason difference = agrees
                    ? Reason.of(ReasonKey.WORDS_AGREE)
                    : Reason.of(ReasonKey.WORDS_DIFFER, named(column, one), named(column, other));
            return Optional.of(
                    row(column.header(), String.join(";", one), String.join(";", other), difference, agrees));
        }

        private static Argument named(Column column, List<String> words) {
            return new Argument.Several(words.stream()
                    .map(word -> (Argument) new Argument.Limit(new Claim.Scope(column.header(), word)))
                    .toList());
        }

        private SourceDifference row(String column, String valueA, String valueB, Reason difference, boolean agrees) {
            return new SourceDifference(model, column, sourceOf(a), valueA, sourceOf(b), valueB, difference, agrees);
        }
    }
}
