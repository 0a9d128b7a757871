package org.trendbook.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trendbook.analyze.ModelBuilder.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trendbook.analyze.SourceGrowthRow.Reading;
import org.trendbook.analyze.spec.AnalyzeOptions;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.spec.Grouping;
import org.trendbook.analyze.spec.Step;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.ReplacedModels;

/** Growth figures that another source would change are told with both values; those that stand are not. */
class SourceGrowthsTest {
    private static final AnalyzeOptions OPTIONS =
            AnalyzeOptions.defaults().withBootstrap(20, 1).withGroups(List.of(Grouping.ALL));

    /** One model a year from 2015 on, each so many times the size of the last. */
    private static List<ModelRecord> growing(double timesAYear, int years) {
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            models.add(model("m" + i)
                    .released((2015 + i) + "-07-01")
                    .parameters(
                            BigDecimal.valueOf(1e9 * Math.pow(timesAYear, i)).toPlainString())
                    .build());
        }
        return models;
    }

    private static List<SourceGrowthRow> rows(
            Map<String, List<ModelRecord>> believed, Map<String, List<ModelRecord>> bySource) {
        return Analyzer.analyze(growing(10, 7), new TreeMap<>(bySource), new TreeMap<>(believed), OPTIONS)
                .growthBySource();
    }

    @Test
    void bothValuesAreToldForTheSourceBelievedFirstAndAlone() {
        List<SourceGrowthRow> rows =
                rows(Map.of("epoch", growing(4, 7)), Map.of("survey", growing(10, 7), "epoch", growing(2, 5)));
        assertThat(rows)
                .extracting(row -> row.source() + " " + row.reading().key() + " "
                        + row.other().n())
                .containsExactly("epoch believed_first 7", "epoch alone 5");
        assertThat(rows.get(0).used().line().orElseThrow().growthPerYear()).isCloseTo(10, within(0.02));
        assertThat(rows.get(0).other().line().orElseThrow().growthPerYear()).isCloseTo(4, within(0.01));
        assertThat(rows.get(1).other().line().orElseThrow().growthPerYear()).isCloseTo(2, within(0.01));
        assertThat(rows.get(1).reading()).isEqualTo(Reading.ALONE);
    }

    /**
     * The last of seven models is believed to be of another series: its own loses a point, and the other one gains it.
     * Nothing else changes, with a date known to the year and with a smaller size of a release among the models.
     */
    @Test
    void theGroupsThatLoseOrGainAModelAreToldAndNoOthers() {
        List<ModelRecord> merged = new ArrayList<>();
        for (int year = 2015; year < 2021; year++) {
            merged.add(ofFamily("F", "f" + year, year + "-07-01", "1e" + (year - 2010)));
        }
        merged.add(ofFamily("G", "g1", "2015", "1e6"));
        merged.add(ofFamily("G", "g2", "2018-03-01", "1e8"));
        merged.add(ofFamily("G", "g2 small", "2018-03-01", "1e7"));
        merged.add(ofFamily("G", "g3", "2019-03-01", "1e9"));
        List<ModelRecord> believed = new ArrayList<>(merged);
        merged.add(ofFamily("F", "moved", "2021-07-01", "1e6"));
        believed.add(ofFamily("G", "moved", "2021-07-01", "1e6"));
        List<SourceGrowthRow> rows = Analyzer.analyze(
                        merged,
                        new TreeMap<>(Map.of("survey", merged)),
                        new TreeMap<>(Map.of("survey", believed)),
                        OPTIONS.withGroups(List.of(Grouping.ALL, Grouping.by(GroupKind.FAMILY))))
                .growthBySource();
        assertThat(rows)
                .extracting(row -> row.reading().key() + " " + row.group().key() + " "
                        + row.used().n() + " " + row.other().n())
                .containsExactly("believed_first F 7 6", "believed_first G 3 4");
    }

    private static ModelRecord ofFamily(String family, String name, String released, String parameters) {
        return model(name)
                .family(family)
                .released(released)
                .parameters(parameters)
                .build();
    }

    @Test
    void aSourceThatIsTooSmallAloneIsToldWithoutAValue() {
        assertThat(rows(Map.of("epoch", growing(4, 7)), Map.of("epoch", growing(4, 2))))
                .last()
                .satisfies(row -> assertThat(row.other().line()).isEmpty());
    }

    @Test
    void whereNoSourceChangesAnythingNothingIsTold() {
        assertThat(rows(Map.of(), Map.of("survey", growing(10, 7)))).isEmpty();
    }

    /** What is known of most models already is copied; nothing may come out otherwise than when all are gone through. */
    @Test
    void aFewReplacedModelsGiveWhatAllOfThemAnewGive() {
        for (long seed = 1; seed <= 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            boolean few = seed % 2 == 0;
            List<ModelRecord> merged = drawn(random, 5 + random.nextInt(40));
            int[] places = IntStream.range(0, merged.size())
                    .filter(place -> random.nextInt(few ? 12 : 4) == 0)
                    .toArray();
            List<ModelRecord> believed = new ReplacedModels(merged, places, drawn(random, places.length));
            List<Step.Drop> drops =
                    random.nextBoolean() ? List.of() : List.of(new Step.Drop(List.of("m1", "m3"), "not wanted"));
            AnalyzeOptions options = AnalyzeOptions.defaults()
                    .withBootstrap(20, 1)
                    .withGroups(List.of(Grouping.ALL, Grouping.by(GroupKind.FAMILY)))
                    .withExclusions(drops);
            TreeMap<String, List<ModelRecord>> bySource = new TreeMap<>(Map.of("one", merged));
            assertThat(Analyzer.analyze(merged, bySource, new TreeMap<>(Map.of("one", believed)), options)
                            .growthBySource())
                    .as("seed %d", seed)
                    .isEqualTo(Analyzer.analyze(
                                    merged, bySource, new TreeMap<>(Map.of("one", new ArrayList<>(believed))), options)
                            .growthBySource());
        }
    }

    private static List<ModelRecord> drawn(SplittableRandom random, int count) {
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ModelBuilder model = model("m" + i).family(random.nextInt(3) == 0 ? "" : "f" + random.nextInt(3));
            if (random.nextInt(8) > 0) {
                model.released((2015 + random.nextInt(6)) + "-0" + (1 + random.nextInt(9)) + "-01");
            }
            if (random.nextInt(8) > 0) {
                model.parameters((1 + random.nextInt(900)) + "000000");
            }
            models.add(model.build());
        }
        return models;
    }
}
