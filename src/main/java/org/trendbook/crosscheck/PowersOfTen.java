package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.RoundingInterval;

/**
 * Amounts that are ten, a thousand or ten thousand times off another record of the same model, within 5 %: a digit or a
 * multiplier too many (亿 for 万 is ten thousand, B for M a thousand). A model may well come in such sizes, so the two must be
 * dated alike or each be the only amount that its source gives of the model. What another record confirms is no slip; and of
 * what only dates make alike, neither may be confirmed.
 */
final class PowersOfTen {
    private static final int[] DIGITS = {1, 3, 4};
    private static final BigDecimal LEAST = new BigDecimal("0.95");
    private static final BigDecimal MOST = new BigDecimal("1.05");
    /** Of many amounts that lie a power of ten off, as many are looked at before the search ends. */
    private static final int PARTNERS = 16;

    private record Stated(int priority, String source, Sized sized) {
        boolean isSameRecord(Stated other) {
            return source.equals(other.source)
                    && sized.of().ofRecord().equals(other.sized.of().ofRecord());
        }

        boolean isConfirmedBy(Stated other) {
            Optional<RoundingInterval> mine = RoundingInterval.of(sized.quantity());
            Optional<RoundingInterval> theirs = RoundingInterval.of(other.sized.quantity());
            return mine.isPresent() && theirs.isPresent() && mine.get().overlaps(theirs.get());
        }

        boolean isDatedLike(Stated other) {
            Optional<ReleaseDate> mine = sized.date();
            Optional<ReleaseDate> theirs = other.sized.date();
            return mine.isPresent() && theirs.isPresent() && mine.get().overlaps(theirs.get());
        }
    }

    private record Slip(Stated suspect, Stated other) {
        Problem problem() {
            ModelRecord of = suspect.sized().of();
            return new Problem(
                    ProblemCode.SLIP,
                    of.origin(),
                    of.recordId(),
                    suspect.sized().measure().key(),
                    Question.plain(suspect.sized().value()),
                    "about " + Question.plain(other.sized().value()) + ", as record "
                            + other.sized().of().recordId() + " says",
                    "Check the digits and the multipliers (万 and 亿, M and B) of both against their sources.");
        }
    }

    private PowersOfTen() {}

    static List<Problem> of(Map<String, List<ModelRecord>> bySource) {
        List<Problem> problems = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Map<String, List<Stated>> byModel = new LinkedHashMap<>();
            int priority = 0;
            for (Map.Entry<String, List<ModelRecord>> source : bySource.entrySet()) {
                int rank = priority++;
                Sized.allOf(source.getValue(), measure)
                        .forEach(sized -> byModel.computeIfAbsent(name(sized.of()), unused -> new ArrayList<>())
                                .add(new Stated(rank, source.getKey(), sized)));
            }
            byModel.values().stream()
                    .filter(stated -> stated.size() > 1)
                    .flatMap(PowersOfTen::among)
                    .forEach(problems::add);
        }
        return problems;
    }

    /** By which records of one model are found. */
    static String name(ModelRecord one) {
        return one.model().toLowerCase(Locale.ROOT);
    }

    private static Stream<Problem> among(List<Stated> ofOneModel) {
        NavigableMap<BigDecimal, List<Stated>> bySize = new TreeMap<>();
        Map<String, Integer> countBySource = new LinkedHashMap<>();
        for (Stated one : ofOneModel) {
            if (one.sized().value().signum() > 0) {
                bySize.computeIfAbsent(one.sized().value(), unused -> new ArrayList<>())
                        .add(one);
            }
            countBySource.merge(one.source(), 1, Integer::sum);
        }
        Map<Stated, Problem> bySuspect = new LinkedHashMap<>();
        for (Stated one : ofOneModel) {
            if (one.sized().value().signum() > 0) {
                larger(one, bySize)
                        .flatMap(other -> slip(one, other, bySize, countBySource).stream())
                        .findFirst()
                        .ifPresent(slip -> bySuspect.putIfAbsent(slip.suspect(), slip.problem()));
            }
        }
        return bySuspect.values().stream();
    }

    private static Stream<Stated> larger(Stated one, NavigableMap<BigDecimal, List<Stated>> bySize) {
        return java.util.Arrays.stream(DIGITS).boxed().flatMap(digits -> {
            BigDecimal off = one.sized().value().scaleByPowerOfTen(digits);
            return bySize.subMap(off.multiply(LEAST), true, off.multiply(MOST), true).values().stream()
                    .flatMap(List::stream)
                    .filter(other -> !other.isSameRecord(one))
                    .limit(PARTNERS);
        });
    }

    private static Optional<Slip> slip(
            Stated smaller,
            Stated larger,
            NavigableMap<BigDecimal, List<Stated>> bySize,
            Map<String, Integer> countBySource) {
        boolean onlyOnes = !smaller.source().equals(larger.source())
                && countBySource.getOrDefault(smaller.source(), 0) == 1
                && countBySource.getOrDefault(larger.source(), 0) == 1;
        if (!onlyOnes && !smaller.isDatedLike(larger)) {
            return Optional.empty();
        }
        boolean smallerConfirmed = isConfirmed(smaller, bySize);
        boolean largerConfirmed = isConfirmed(larger, bySize);
        if (!smallerConfirmed && !largerConfirmed) {
            Stated lessBelieved = Stream.of(larger, smaller)
                    .max(Comparator.comparingInt(Stated::priority))
                    .orElseThrow();
            return Optional.of(new Slip(lessBelieved, lessBelieved.equals(larger) ? smaller : larger));
        }
        if (!onlyOnes || (smallerConfirmed && largerConfirmed)) {
            return Optional.empty();
        }
        return Optional.of(smallerConfirmed ? new Slip(larger, smaller) : new Slip(smaller, larger));
    }

    /** Whether another record, of another row or source, gives the same amount. */
    private static boolean isConfirmed(Stated one, NavigableMap<BigDecimal, List<Stated>> bySize) {
        BigDecimal value = one.sized().value();
        return bySize.subMap(value.multiply(LEAST), true, value.multiply(MOST), true).values().stream()
                .flatMap(List::stream)
                .limit(PARTNERS)
                .anyMatch(other -> !other.isSameRecord(one) && one.isConfirmedBy(other));
    }
}
