package org.trendbook.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.analyze.ModelBuilder.model;
import static org.trendbook.analyze.ModelBuilder.sized;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trendbook.analyze.sample.DateSpan;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.PointReason;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.AnalysisSpec;
import org.trendbook.analyze.spec.AnalyzeOptions;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.spec.Grouping;
import org.trendbook.analyze.spec.PointsRule;
import org.trendbook.analyze.spec.Selection;
import org.trendbook.analyze.spec.Shape;
import org.trendbook.analyze.spec.Step;
import org.trendbook.analyze.trend.Draws;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.analyze.trend.TrendKey;
import org.trendbook.analyze.trend.TrendSeries;
import org.trendbook.model.Architecture;
import org.trendbook.model.EventKind;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;

class AnalyzerTest {
    private static final AnalyzeOptions OPTIONS = AnalyzeOptions.defaults()
            .withBootstrap(50, 1)
            .withGroups(List.of(
                    Grouping.ALL,
                    Grouping.by(GroupKind.REGION),
                    Grouping.by(GroupKind.ARCHITECTURE),
                    Grouping.by(GroupKind.DOMAIN),
                    Grouping.by(GroupKind.REGION, GroupKind.DOMAIN)))
            .withAnalyses(List.of(AnalysisSpec.of("large", Measure.PARAMETERS, Conventions.EPOCH_2022)
                    .withSteps(List.of(
                            new Step.Outliers(400, 2, Step.Side.LOW),
                            new Step.TopK(5, Grouping.by(GroupKind.REGION))))));

    @Test
    void neitherTheOrderOfTheModelsNorTheThreadsChangeAnything() throws ReflectiveOperationException {
        List<ModelRecord> models = models(120, 5);
        Analysis expected = analyze(models, OPTIONS);
        assertThat(analyze(models, OPTIONS.withThreads(3))).isEqualTo(expected);
        for (long seed = 1; seed <= 5; seed++) {
            List<ModelRecord> shuffled = new ArrayList<>(models);
            Collections.shuffle(shuffled, new Random(seed));
            Analysis found = analyze(shuffled, OPTIONS);
            assertThat(partsButPoints(found)).as("shuffled with seed %d", seed).isEqualTo(partsButPoints(expected));
            assertThat(reasons(found, shuffled)).isEqualTo(reasons(expected, models));
        }
    }

    /** All that an analysis is made of, but for the points, which are listed in the order of the models. */
    private static Map<String, Object> partsButPoints(Analysis analysis) throws ReflectiveOperationException {
        Map<String, Object> parts = new TreeMap<>();
        for (RecordComponent part : Analysis.class.getRecordComponents()) {
            parts.put(part.getName(), part.getAccessor().invoke(analysis));
        }
        assertThat(parts.remove("parameterPoints")).isNotNull();
        return parts;
    }

    /** Of each model by its id. */
    private static Map<String, PointReason> reasons(Analysis analysis, List<ModelRecord> models) {
        Map<String, PointReason> reasons = new TreeMap<>();
        for (int place = 0; place < models.size(); place++) {
            reasons.put(models.get(place).recordId(), analysis.parameterPoints().get(place));
        }
        return reasons;
    }

    /** However many groups there are: together they must not cost more than the largest single trend that is drawn. */
    @Test
    @Tag("slow")
    void groupsThatTogetherHoldTooManyModelsAreNotDrawn() {
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i <= Draws.MOST_POINTS; i++) {
            models.add(model("model " + i)
                    .released(LocalDate.of(2000, 1, 1).plusDays(i).toString())
                    .parameters("1e9")
                    .domains(i % 2 == 0 ? "Language" : "Vision")
                    .build());
        }
        AnalyzeOptions byDomain = AnalyzeOptions.defaults()
                .withBootstrap(5, 1)
                .withGroups(List.of(Grouping.ALL, Grouping.by(GroupKind.DOMAIN)))
                .withMeasures(List.of(Measure.PARAMETERS));
        assertThat(languages(analyze(models, byDomain))).contains(WhyNot.TOO_MANY_POINTS);
        assertThat(languages(analyze(models.subList(1, models.size()), byDomain)))
                .isEmpty();
    }

    private static Optional<WhyNot> languages(Analysis analysis) {
        return analysis.growth().stream()
                .filter(row -> row.key().group().equals(Group.of(GroupKind.DOMAIN, "Language"))
                        && row.shape() == Shape.LINE
                        && row.key().analysis().equals(AnalysisSpec.DEFAULT)
                        && row.key().selection() == Selection.ALL)
                .findFirst()
                .orElseThrow()
                .robustness()
                .bootstrap()
                .whyNot();
    }

    @Test
    void anotherSeedDrawsOtherwise() {
        List<ModelRecord> models = models(120, 5);
        Analysis one = analyze(models, OPTIONS);
        Analysis other = analyze(models, OPTIONS.withBootstrap(50, 2));
        assertThat(row(one, AnalysisSpec.DEFAULT).robustness().bootstrap())
                .isNotEqualTo(row(other, AnalysisSpec.DEFAULT).robustness().bootstrap());
        assertThat(row(one, AnalysisSpec.DEFAULT).trend())
                .isEqualTo(row(other, AnalysisSpec.DEFAULT).trend());
    }

    @Test
    void whatItGivesSurvivesSerialization() throws Exception {
        Analysis analysis = analyze(models(60, 9), OPTIONS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(analysis);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(analysis);
        }
    }

    @Test
    void eachTrendShapeAndSegmentIsListedOnce() {
        Analysis analysis = analyze(models(120, 5), OPTIONS);
        assertThat(analysis.growth())
                .extracting(row -> List.of(row.key(), row.shape(), row.segment()))
                .doesNotHaveDuplicates();
        assertThat(analysis.growth())
                .filteredOn(GrowthRow::chosen)
                .extracting(GrowthRow::key)
                .containsAll(analysis.growth().stream().map(GrowthRow::key).toList());
        assertThat(analysis.series())
                .extracting(TrendSeries::key)
                .containsExactlyElementsOf(analysis.growth().stream()
                        .map(GrowthRow::key)
                        .filter(key -> !AnalysisSpec.isBuiltIn(key.analysis())
                                || (key.analysis().equals(AnalysisSpec.DEFAULT)
                                        && (key.group().equals(Group.ALL)
                                                || key.group().kinds().equals(List.of(GroupKind.REGION)))
                                        && key.points() == PointsRule.LARGEST
                                        && key.selection() == Selection.ALL))
                        .distinct()
                        .toList());
    }

    @Test
    void theOutlookIsThatOfTheDefaultTrendOfAllModelsAndOfEachRegion() {
        Analysis analysis = analyze(models(120, 5), OPTIONS.withMeasures(List.of(Measure.PARAMETERS)));
        assertThat(analysis.outlook())
                .extracting(row -> String.join(
                        " ",
                        row.key().analysis(),
                        row.key().points().key(),
                        row.key().selection().key(),
                        row.key().group().kindKey(),
                        row.key().group().key()))
                .containsExactly(
                        "default largest all all all",
                        "default largest all region abroad",
                        "default largest all region china");
    }

    @Test
    void periodsAreListedOfTheFixedGroupsAlwaysAndOfOthersThatHoldAValue() {
        List<ModelRecord> models = List.of(
                model("A")
                        .domains("Language")
                        .china()
                        .released("2020-01-01")
                        .parameters("1e9")
                        .build(),
                model("B").domains("Vision").china().released("2020-02-01").build());
        Analysis analysis = analyze(models, OPTIONS.withMeasures(List.of(Measure.PARAMETERS)));
        assertThat(analysis.periods())
                .extracting(row -> row.group().kindKey() + " " + row.group().key())
                .contains("all all", "region china", "domain Language", "region x domain china x Language")
                .doesNotContain("domain Vision", "region x domain china x Vision");
    }

    @Test
    void withoutModelsEverythingIsSaidAndNothingIsComputed() {
        Analysis nothing = analyze(List.of(), AnalyzeOptions.defaults());
        assertThat(nothing.dataEnd().whyNot()).contains(WhyNot.NO_VALUE);
        assertThat(nothing.growth()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.trend().status()).isEqualTo("too_few");
            assertThat(row.trend().n()).isZero();
        });
        assertThat(nothing.frontier()).isEmpty();
        assertThat(nothing.periods()).isEmpty();
        assertThat(nothing.gaps()).isEmpty();
    }

    @Test
    void theVariantsReadDatesOtherwiseOrLeaveOutWhatIsNotExact() {
        List<ModelRecord> models = List.of(
                sized("A", "2018", "1e9"),
                sized("B", "2019", "2e9"),
                sized("C", "2020", "8e9"),
                model("D").released("2021").parameters(Qualifier.ABOUT, "9e9").build(),
                model("E")
                        .released("2022")
                        .parameters(Qualifier.MORE_THAN, "1e12")
                        .build());
        Analysis analysis = analyze(models, OPTIONS.withAnalyses(List.of()));
        assertThat(span(analysis, AnalysisSpec.DEFAULT)).hasToString(span("2018-01-01", "2022-12-31"));
        assertThat(span(analysis, AnalysisSpec.DATES_EARLIEST)).hasToString(span("2018-01-01", "2022-01-01"));
        assertThat(span(analysis, AnalysisSpec.DATES_LATEST)).hasToString(span("2018-12-31", "2022-12-31"));
        assertThat(row(analysis, AnalysisSpec.WITHOUT_APPROXIMATE).trend().n()).isEqualTo(3);
        assertThat(row(analysis, AnalysisSpec.DEFAULT).trend().n()).isEqualTo(5);
    }

    private static String span(String first, String last) {
        return new DateSpan(LocalDate.parse(first), LocalDate.parse(last)).toString();
    }

    private static DateSpan span(Analysis analysis, String name) {
        return row(analysis, name).trend().span().orElseThrow();
    }

    @Test
    void theDataEndWithTheLatestDayOfAnyEventThatTookPlace() {
        Analysis analysis = analyze(
                List.of(
                        sized("A", "2020-01-01", "1e9"),
                        model("B").event(EventKind.BETA, "2023").build(),
                        model("C").event(EventKind.IN_DEVELOPMENT, "2025").build()),
                OPTIONS);
        assertThat(analysis.dataEnd().value()).contains(LocalDate.of(2023, 12, 31));
    }

    @Test
    void aCrossingFitsEachPairOfGroups() {
        Analysis analysis = analyze(models(120, 5), OPTIONS);
        assertThat(analysis.growth())
                .extracting(row ->
                        row.key().group().kindKey() + ": " + row.key().group().key())
                .contains("region x domain: china x Language", "region x domain: abroad x Vision");
    }

    @Test
    void anOrganizationIsListedInTheRowsThatTellSomething() {
        Random random = new Random(8);
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(60L * i);
            models.add(model("m" + i)
                    .organizations("Plain")
                    .countries("France")
                    .released(day.toString())
                    .parameters((1 + random.nextInt(9)) + "e9")
                    .build());
            models.add(model("v" + i)
                    .organizations("Vague")
                    .family("F")
                    .released(day.toString().substring(0, 4))
                    .parameters(Qualifier.ABOUT, (i + 1) + "e9")
                    .build());
        }
        AnalyzeOptions options = AnalyzeOptions.defaults()
                .withBootstrap(10, 1)
                .withMeasures(List.of(Measure.PARAMETERS))
                .withGroups(List.of(Grouping.ALL, Grouping.by(GroupKind.COUNTRY), Grouping.by(GroupKind.ORGANIZATION)));
        List<GrowthRow> growth = analyze(models, options).growth();
        assertThat(rows(growth, "Plain"))
                .filteredOn(row -> row.contains(" all "))
                .containsExactly("default largest all line");
        assertThat(rows(growth, "France"))
                .as("kinds whose number is bounded have all rows")
                .contains("default every all line", "default largest all kink", "dates_latest largest all line");
        assertThat(rows(growth, "Vague"))
                .contains(
                        "default every all line",
                        "without_approximate largest all line",
                        "dates_earliest largest all line",
                        "dates_latest largest all line");
    }

    private static List<String> rows(List<GrowthRow> growth, String group) {
        return growth.stream()
                .filter(row -> row.key().group().key().equals(group))
                .map(row -> String.join(
                        " ",
                        row.key().analysis(),
                        row.key().points().key(),
                        row.key().selection().key(),
                        row.shape().key()))
                .toList();
    }

    @Test
    void datesADayApartAllowNoYearlyRate() {
        Analysis analysis = analyze(
                List.of(
                        sized("A", "2023-03-14", "1e3"),
                        sized("B", "2023-03-15", "1e9"),
                        sized("C", "2023-03-16", "1e15")),
                OPTIONS);
        assertThat(row(analysis, AnalysisSpec.DEFAULT).trend().status()).isEqualTo("no_span");
    }

    private static GrowthRow row(Analysis analysis, String name) {
        return analysis.growth().stream()
                .filter(row -> row.key()
                        .equals(new TrendKey(name, Measure.PARAMETERS, PointsRule.LARGEST, Selection.ALL, Group.ALL)))
                .findFirst()
                .orElseThrow();
    }

    private static Analysis analyze(List<ModelRecord> models, AnalyzeOptions options) {
        return Analyzer.analyze(models, new TreeMap<>(), new TreeMap<>(), options);
    }

    /** Models of every kind of date, qualifier, region, domain, family and architecture. */
    private static List<ModelRecord> models(int n, long seed) {
        Random random = new Random(seed);
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            LocalDate day = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(2500));
            String text = day.toString();
            ModelBuilder builder = model("model " + i)
                    .family(random.nextInt(3) == 0 ? "" : "family " + random.nextInt(12))
                    .domains(random.nextBoolean() ? new String[] {"Language"} : new String[] {"Language", "Vision"})
                    .architecture(List.of(Architecture.values()).get(random.nextInt(3)))
                    .released(text.substring(0, new int[] {4, 7, 10}[random.nextInt(3)]));
            if (random.nextInt(10) > 0) {
                double log = 8 + day.getYear() - 2017 + random.nextGaussian();
                builder.parameters(
                        List.of(Qualifier.values()).get(random.nextInt(Qualifier.values().length)),
                        String.format(Locale.ROOT, "%.2e", Math.pow(10, log)));
            }
            models.add((random.nextBoolean() ? builder.china() : builder.abroad()).build());
        }
        return models;
    }
}
