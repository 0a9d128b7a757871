package org.trendbook.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Quantity;
import org.trendbook.model.Quantity.Part;
import org.trendbook.model.Unit;

/**
 * Consistent records of a seed's making accuse nobody; one slip in one of them is found, and nothing else. Each seed makes
 * four series of five versions, told of by two sources.
 */
class SlipsPropertyTest {
    private static final int SEEDS = 300;
    private static final int SERIES = 4;
    private static final int VERSIONS = 5;

    /** What one source says of one version. */
    private record Version(
            String series, int number, YearMonth date, BigDecimal size, BigDecimal active, List<BigDecimal> data) {
        String name() {
            return series + " " + number;
        }

        Version dated(YearMonth other) {
            return new Version(series, number, other, size, active, data);
        }

        Version sized(BigDecimal other) {
            return new Version(series, number, date, other, active, data);
        }

        Version active(BigDecimal other) {
            return new Version(series, number, date, size, other, data);
        }

        Version data(List<BigDecimal> others) {
            return new Version(series, number, date, size, active, others);
        }

        /** The total of the data stands first, its parts follow; of the active part, one source alone tells. */
        ModelRecord in(String source) {
            Quantity bytes = exact(data.get(0), Unit.BYTES)
                    .withParts(data.stream()
                            .skip(1)
                            .map(part -> new Part(part, Unit.BYTES, ""))
                            .toList());
            Recorded record = Recorded.model(name())
                    .family(series)
                    .from(source)
                    .released(date.toString())
                    .sized(size.toPlainString())
                    .with(Measure.TRAINING_BYTES, bytes);
            return "second".equals(source)
                    ? record.with(Measure.ACTIVE_PARAMETERS, exact(active, Unit.PARAMETERS))
                            .record()
                    : record.record();
        }
    }

    /** A way to go wrong, done to one version of the second source. */
    private enum Slip {
        NONE {
            @Override
            Version in(Version version, Version before, Random random) {
                return version;
            }
        },
        TEN_TIMES_OFF(ProblemCode.SLIP) {
            @Override
            Version in(Version version, Version before, Random random) {
                return times(version, random, 1);
            }
        },
        A_THOUSAND_TIMES_OFF(ProblemCode.SLIP) {
            @Override
            Version in(Version version, Version before, Random random) {
                return times(version, random, 3);
            }
        },
        TEN_THOUSAND_TIMES_OFF(ProblemCode.SLIP) {
            @Override
            Version in(Version version, Version before, Random random) {
                return times(version, random, 4);
            }
        },
        PARTS_OFF(ProblemCode.PARTS_DO_NOT_ADD_UP) {
            @Override
            Version in(Version version, Version before, Random random) {
                List<BigDecimal> data = new ArrayList<>(version.data());
                data.set(0, data.get(0).multiply(new BigDecimal(random.nextBoolean() ? "1.3" : "0.7")));
                return version.data(data);
            }
        },
        BEFORE_ITS_PREDECESSOR(ProblemCode.DATE_BEFORE_PREDECESSOR) {
            @Override
            Version in(Version version, Version before, Random random) {
                return version.dated(before.date().minusMonths(1 + random.nextInt(30)));
            }
        },
        MORE_ACTIVE_THAN_ALL(ProblemCode.ACTIVE_ABOVE_TOTAL) {
            @Override
            Version in(Version version, Version before, Random random) {
                return version.active(version.size().multiply(new BigDecimal("1." + (1 + random.nextInt(99)))));
            }
        };

        private final Optional<ProblemCode> expected;

        Slip() {
            this.expected = Optional.empty();
        }

        Slip(ProblemCode expected) {
            this.expected = Optional.of(expected);
        }

        abstract Version in(Version version, Version before, Random random);

        /** Its active part goes along, so that it stays below the total. */
        private static Version times(Version version, Random random, int digits) {
            int power = random.nextBoolean() ? digits : -digits;
            return version.sized(version.size().scaleByPowerOfTen(power))
                    .active(version.size().scaleByPowerOfTen(-6));
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneSlipIsFoundAndNothingElse(Slip slip) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Version> versions = versions(random);
            // The last version, so that none that follows is dated before it.
            int wrong = VERSIONS * random.nextInt(SERIES) + VERSIONS - 1;
            List<Version> second = new ArrayList<>(versions);
            second.set(wrong, slip.in(versions.get(wrong), versions.get(wrong - 1), random));

            List<String> found = Slips.of(bySource(versions, second)).stream()
                    .map(problem -> problem.code() + " " + problem.recordId())
                    .toList();

            List<String> expected = slip.expected.stream()
                    .map(code -> code + " r-" + versions.get(wrong).name())
                    .toList();
            assertThat(found).as("%s by seed %d", slip, seed).isEqualTo(expected);
        }
    }

    private static List<Version> versions(Random random) {
        List<Version> versions = new ArrayList<>();
        for (int series = 0; series < SERIES; series++) {
            YearMonth date = YearMonth.of(2018, 1).plusMonths(random.nextInt(12));
            for (int number = 1; number <= VERSIONS; number++) {
                date = date.plusMonths(random.nextInt(8));
                BigDecimal size = BigDecimal.valueOf(1 + random.nextInt(999)).scaleByPowerOfTen(9 + random.nextInt(3));
                BigDecimal active = size.multiply(new BigDecimal("0." + (1 + random.nextInt(99))));
                List<BigDecimal> parts = Stream.generate(() ->
                                BigDecimal.valueOf(11 + random.nextInt(989)).scaleByPowerOfTen(10))
                        .limit(2 + random.nextInt(3))
                        .toList();
                List<BigDecimal> data = new ArrayList<>(parts);
                data.add(0, parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
                versions.add(new Version("Series" + (char) ('A' + series), number, date, size, active, data));
            }
        }
        return versions;
    }

    private static Map<String, List<ModelRecord>> bySource(List<Version> first, List<Version> second) {
        Map<String, List<ModelRecord>> bySource = new LinkedHashMap<>();
        bySource.put("first", first.stream().map(version -> version.in("first")).toList());
        bySource.put(
                "second", second.stream().map(version -> version.in("second")).toList());
        return bySource;
    }

    private static Quantity exact(BigDecimal value, Unit unit) {
        return Quantity.exact(value, unit);
    }
}
