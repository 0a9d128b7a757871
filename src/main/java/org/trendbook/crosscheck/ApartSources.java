package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trendbook.model.ApartModels;
import org.trendbook.model.Column;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Quantity;
import org.trendbook.model.ReleaseDate;

/**
 * Two sources that use one name but share no size of it. When both state sizes, these differ: all are told, and how far
 * apart the nearest two are. When one states none, the first release of each is compared.
 */
final class ApartSources {
    private ApartSources() {}

    static Stream<SourceDifference> rows(ApartModels apart) {
        NavigableMap<BigDecimal, Quantity> one = sizes(apart.one());
        NavigableMap<BigDecimal, Quantity> other = sizes(apart.other());
        Optional<SourceDifference> row =
                one.isEmpty() || other.isEmpty() ? dates(apart) : Optional.of(sizes(apart, one, other));
        return row.stream();
    }

    private static NavigableMap<BigDecimal, Quantity> sizes(List<ModelRecord> models) {
        NavigableMap<BigDecimal, Quantity> sizes = new TreeMap<>();
        for (ModelRecord model : models) {
            model.quantity(Measure.PARAMETERS)
                    .filter(Tolerance::isGradable)
                    .ifPresent(size -> sizes.putIfAbsent(Tolerance.stated(size), size));
        }
        return sizes;
    }

    private static SourceDifference sizes(
            ApartModels apart, NavigableMap<BigDecimal, Quantity> one, NavigableMap<BigDecimal, Quantity> other) {
        List<BigDecimal> factors = new ArrayList<>();
        one.forEach((number, size) -> Stream.of(other.floorEntry(number), other.ceilingEntry(number))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue)
                .forEach(near -> factors.add(SourceComparison.factor(size, near))));
        BigDecimal nearest = factors.stream().min(Comparator.naturalOrder()).orElseThrow();
        return row(
                apart,
                Measure.PARAMETERS.key(),
                listed(one),
                listed(other),
                Reason.of(ReasonKey.NO_SIZE_SHARED, new Argument.Figure(nearest)),
                false);
    }

    private static String listed(NavigableMap<BigDecimal, Quantity> sizes) {
        return sizes.values().stream().map(SourceComparison::plain).collect(Collectors.joining(";"));
    }

    private static Optional<SourceDifference> dates(ApartModels apart) {
        Optional<ReleaseDate> one = first(apart.one());
        Optional<ReleaseDate> other = first(apart.other());
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(row(
                apart,
                Column.RELEASE_DATE.header(),
                Dates.plain(one.get()),
                Dates.plain(other.get()),
                Dates.difference(one.get(), other.get()),
                one.get().overlaps(other.get())));
    }

    private static Optional<ReleaseDate> first(List<ModelRecord> models) {
        return models.stream()
                .flatMap(model -> Sized.dateOf(model).stream())
                .min(Comparator.comparingDouble(ReleaseDate::middleDay)
                        .thenComparing(ReleaseDate::from)
                        .thenComparing(ReleaseDate::to));
    }

    private static SourceDifference row(
            ApartModels apart, String column, String one, String other, Reason difference, boolean agrees) {
        return new SourceDifference(
                apart.name(),
                column,
                SourceComparison.sourceOf(apart.one().get(0)),
                one,
                SourceComparison.sourceOf(apart.other().get(0)),
                other,
                difference,
                agrees);
    }
}
