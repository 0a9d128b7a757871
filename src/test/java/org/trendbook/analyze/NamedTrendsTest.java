package org.trendbook.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.trendbook.analyze.ModelBuilder.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trendbook.analyze.sample.PointReason;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.AnalysisSpec;
import org.trendbook.analyze.spec.AnalyzeOptions;
import org.trendbook.analyze.spec.Bound;
import org.trendbook.analyze.spec.Condition;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.spec.Grouping;
import org.trendbook.analyze.spec.IntervalMethod;
import org.trendbook.analyze.spec.PointsRule;
import org.trendbook.analyze.spec.Selection;
import org.trendbook.analyze.spec.Step;
import org.trendbook.analyze.spec.UnusableAnalysisException;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.analyze.trend.Robustness;
import org.trendbook.analyze.trend.TrendPoint;
import org.trendbook.model.Column;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;

class NamedTrendsTest {
    private static final List<ModelRecord> MODELS = List.of(
            model("Old")
                    .abroad()
                    .domains("Vision")
                    .released("2009-12-31")
                    .parameters("1e6")
                    .build(),
            model("A")
                    .abroad()
                    .domains("Language")
                    .released("2018-01-01")
                    .parameters("1e9")
                    .build(),
            model("B")
                    .china()
                    .domains("Language", "Vision")
                    .released("2019-06")
                    .parameters("2e9")
                    .build(),
            model("C")
                    .china()
                    .domains("Multimodal")
                    .released("2020-01-01")
                    .parameters("4e9")
                    .carried("Base model", "B")
                    .build(),
            model("D")
                    .abroad()
                    .domains("Language")
                    .released("2021-01-01")
                    .parameters("3e9")
                    .build(),
            model("Year only")
                    .china()
                    .domains("Speech")
                    .released("2021")
                    .parameters("8e9")
                    .build(),
            model("Unsized").abroad().domains("Language").released("2021-02-02").build(),
            model("Undated").abroad().domains("Language").parameters("9e9").build(),
            model("Nowhere")
                    .domains("Language")
                    .released("2022-01-01")
                    .parameters(Qualifier.AT_LEAST, "1e10")
                    .carried("Notes", "see 2022")
                    .build());

    @Test
    void eachStepSeesWhatTheOneBeforeLeft() {
        Analysis analysis = analyze(
                keep(new Condition.ContainsAny("Domain", List.of("language", "multimodal"))),
                new Step.Drop(List.of("D", "Nobody"), "an outlier"),
                new Step.SetValue(Map.of("Unsized", new BigDecimal("6e9")), "from the paper"),
                new Step.Require(List.of("date", "value", "country")),
                new Step.TopK(1, Grouping.by(GroupKind.REGION)));
        assertThat(analysis.steps())
                .extracting(step -> step.number() + " " + step.kind() + " ("
                        + step.step().map(Step::rule).orElse("") + ") " + step.before() + " → "
                        + step.after() + ", usable " + step.usable() + ", changed " + step.changed() + " "
                        + step.unmatched())
                .containsExactly(
                        "0 start () 9 → 9, usable 7, changed 0 []",
                        "1 keep (Domain contains any of [language, multimodal]) 9 → 7, usable 5, changed 0 []",
                        "2 drop (D; Nobody) 7 → 6, usable 4, changed 0 [Nobody]",
                        "3 set (Unsized = 6E+9) 6 → 6, usable 5, changed 1 []",
                        "4 require (date, value, country) 6 → 4, usable 4, changed 0 []",
                        "5 top_k (1 per region) 4 → 4, usable 4, changed 0 []");
        assertThat(names(analysis)).containsExactly("A", "B", "C", "Unsized");
        assertThat(analysis.steps().get(2).reason()).isEqualTo("an outlier");
    }

    @Test
    void outliersAreLookedForOnTheWantedSideOnly() {
        assertThat(names(analyze(new Step.Outliers(10_000, 2, Step.Side.LOW))))
                .as("a million among thousands of millions")
                .containsExactly("A", "B", "C", "D", "Year only", "Nowhere");
        assertThat(names(analyze(new Step.Outliers(10_000, 2, Step.Side.HIGH)))).contains("Old");
    }

    @Test
    void theOrderOfTheStepsChangesTheResult() {
        Step top = new Step.TopK(1, Grouping.ALL);
        Step language = keep(new Condition.Equals("domain", "Language"));
        assertThat(names(analyze(top, language))).containsExactly("A", "B", "Nowhere");
        assertThat(names(analyze(language, top))).containsExactly("A", "B", "D", "Nowhere");
    }

    @Test
    void conditionsSpeakOfTextsNumbersDatesAndForeignColumns() {
        assertThat(kept(new Condition.OneOf("country", List.of("china", "japan"))))
                .containsExactly("B", "C", "Year only");
        assertThat(kept(new Condition.Matches("model", "^[A-C]$"))).containsExactly("A", "B", "C");
        assertThat(kept(new Condition.Empty("base model"), new Condition.NotEmpty("country")))
                .containsExactly("Old", "A", "B", "D", "Year only");
        assertThat(kept(
                        new Condition.From("parameters", new Bound("4e9")),
                        new Condition.To("parameters", new Bound("8e9"))))
                .containsExactly("C", "Year only");
        assertThat(kept(
                        new Condition.From("released", new Bound("2018")),
                        new Condition.To("released", new Bound("2020"))))
                .containsExactly("A", "B", "C");
        assertThat(kept(new Condition.To("released", new Bound("2009-12-31")))).containsExactly("Old");
        assertThat(kept(
                        new Condition.Equals("region", "china"),
                        new Condition.From("release_date", new Bound("2020-02"))))
                .containsExactly("Year only");
    }

    @Test
    void modelsAreCalledByTheirNameInAnySpellingOrByTheirId() {
        Analysis analysis = analyze(
                new Step.SetValue(Map.of("UNSIZED", new BigDecimal("6e9")), "from the paper"),
                new Step.Drop(List.of("year-only", "Ｎｏｗｈｅｒｅ", "a", "B 2"), "not wanted"));
        assertThat(names(analysis)).containsExactly("Old", "B", "C", "D", "Unsized");
        assertThat(analysis.steps().get(2).unmatched()).containsExactly("B 2");
    }

    @Test
    void theClosestNameGivesTheValue() {
        List<ModelRecord> models = List.of(
                model("S")
                        .recordId("x#1")
                        .released("2020-01-01")
                        .parameters("1e9")
                        .build(),
                model("T")
                        .recordId("x#2")
                        .released("2021-01-01")
                        .parameters("1e9")
                        .build());
        AnalysisSpec spec = AnalysisSpec.of("named", Measure.PARAMETERS, Conventions.STANDARD)
                .withSteps(List.of(new Step.SetValue(
                        Map.of("s", new BigDecimal("2e9"), "x#1", new BigDecimal("3e9"), "X#2", new BigDecimal("4e9")),
                        "measured")));
        Analysis analysis = Analyzer.analyze(
                models,
                new TreeMap<>(),
                new TreeMap<>(),
                AnalyzeOptions.defaults().withAnalyses(List.of(spec)));
        assertThat(points(analysis)).extracting(TrendPoint::value).containsExactly(3e9, 1e9);
        assertThat(analysis.steps().get(1).unmatched()).containsExactly("X#2");
    }

    @Test
    void namesMatchAsTheReportHasThemAndAsTheSourceSpellsThem() {
        List<ModelRecord> models = List.of(
                model("Protein")
                        .domains("Biology", "Language")
                        .spelled(Column.DOMAIN, "Proteins, NLP")
                        .countries("United States", "China")
                        .spelled(Column.COUNTRY, "United States of America;PRC")
                        .released("2020")
                        .parameters("1e9")
                        .build(),
                model("Unknown")
                        .spelled(Column.DOMAIN, "unknown")
                        .released("2020")
                        .parameters("1e9")
                        .build());
        for (Condition condition : List.of(
                new Condition.Equals("domain", "biology"),
                new Condition.Equals("domain", "nlp"),
                new Condition.OneOf("country", List.of("United States of America")),
                new Condition.Equals("country", "China"),
                new Condition.NotEmpty("domain"))) {
            AnalysisSpec spec = AnalysisSpec.of("named", Measure.PARAMETERS, Conventions.STANDARD)
                    .withSteps(List.of(keep(condition)));
            assertThat(names(Analyzer.analyze(
                            models,
                            new TreeMap<>(),
                            new TreeMap<>(),
                            AnalyzeOptions.defaults().withAnalyses(List.of(spec)))))
                    .as(condition.rule())
                    .containsExactly("Protein");
        }
    }

    @Test
    void aFieldThatNoModelHasIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> analyze(keep(new Condition.Empty("colour"))))
                .isInstanceOf(UnusableAnalysisException.class)
                .hasMessage("analysis named asks for the field 'colour', which the records do not have; they have"
                        + " access, active_parameters, architecture, base_model, country, data_hours, data_images,"
                        + " data_pages, data_pairs, data_words, datapoints, devices, domain, event, family, file, hardware, languages, locator, model, name_zh, note, notes, of_record,"
                        + " organization, parameters, record_id, region, released, source, training_bytes,"
                        + " training_compute, training_data, training_time, training_tokens; name a foreign column under"
                        + " columns in report.yaml to carry it along");
    }

    @Test
    void recordSettersAreDescriptive() {
        Analysis analysis = analyze(new Step.RecordSetters(Grouping.ALL));
        assertThat(names(analysis)).containsExactly("Old", "A", "B", "C", "Year only", "Nowhere");
        GrowthRow row = named(analysis).get(0);
        assertThat(row.key().selection()).isEqualTo(Selection.FRONTIER);
        assertThat(row.trend().status()).isEqualTo("fitted");
        assertThat(row.trend().quotable()).isFalse();
        assertThat(row.trend().line().orElseThrow().growthInterval()).isEmpty();
        assertThat(row.trend().line().orElseThrow().method()).isEqualTo(IntervalMethod.NONE);
        assertThat(row.robustness()).isEqualTo(Robustness.none(WhyNot.DESCRIPTIVE));
    }

    @Test
    void recordsAreSetWithinEachGroup() {
        assertThat(names(analyze(new Step.RecordSetters(Grouping.by(GroupKind.REGION)))))
                .as("D is the largest abroad so far, and 'Nowhere' is of no region")
                .containsExactly("Old", "A", "B", "C", "D", "Year only");
    }

    @Test
    void aSelectionIsMadeByTheValuesThatItsStepSaw() {
        Step shrink = new Step.SetValue(Map.of("A", new BigDecimal("1e5")), "a misprint");
        Step top = new Step.TopK(1, Grouping.ALL);
        assertThat(names(analyze(top, shrink))).contains("Old", "A");
        assertThat(names(analyze(shrink, top))).contains("Old").doesNotContain("A");
    }

    @Test
    void theLargestOfAReleaseIsTakenFromWhatASelectionLeaves() {
        List<ModelRecord> models = List.of(
                sizeOfL("L 7B", "7e9"),
                sizeOfL("L 13B", "1.3e10"),
                model("N").released("2023-03-01").parameters("2e10").build());
        AnalysisSpec spec = AnalysisSpec.of("named", Measure.PARAMETERS, Conventions.STANDARD)
                .withSteps(List.of(new Step.TopK(2, Grouping.ALL)));
        AnalyzeOptions options = AnalyzeOptions.defaults().withAnalyses(List.of(spec.withPoints(PointsRule.LARGEST)));
        assertThat(names(Analyzer.analyze(models, new TreeMap<>(), new TreeMap<>(), options)))
                .containsExactly("L 13B", "N");
    }

    private static ModelRecord sizeOfL(String name, String parameters) {
        return model(name)
                .family("L")
                .released("2023-02-24")
                .parameters(parameters)
                .build();
    }

    @Test
    void aBareYearIsItsFirstDayUnderTheConventionsOf2022() {
        AnalysisSpec spec = AnalysisSpec.of("named", Measure.PARAMETERS, Conventions.EPOCH_2022)
                .withSteps(List.of(keep(new Condition.To("released", new Bound("2021-01-15")))));
        assertThat(names(analyze(spec))).contains("Year only");
        assertThat(names(analyze(keep(new Condition.To("released", new Bound("2021-01-15"))))))
                .doesNotContain("Year only");
    }

    @Test
    void aSelectionBeforeTheFitIsRedoneForEachGroupOnAllModels() {
        AnalysisSpec spec = AnalysisSpec.of("named", Measure.PARAMETERS, Conventions.STANDARD)
                .withSteps(List.of(new Step.TopK(1, Grouping.ALL)))
                .withGroups(List.of(Grouping.by(GroupKind.REGION)));
        Analysis analysis = analyze(spec);
        assertThat(analysis.series().stream()
                        .filter(series -> series.key().analysis().equals("named"))
                        .map(series -> series.key().group().key() + " "
                                + series.points().stream()
                                        .map(TrendPoint::model)
                                        .toList()))
                .containsExactly("abroad [Old, A]", "china [B, C, Year only]");
    }

    @Test
    void exclusionsKeepModelsOutOfEveryStatisticAndAreCounted() {
        AnalyzeOptions options = AnalyzeOptions.defaults()
                .withExclusions(List.of(new Step.Drop(List.of("Nowhere", "Elsewhere"), "not a model")));
        Analysis analysis = Analyzer.analyze(MODELS, new TreeMap<>(), new TreeMap<>(), options);
        assertThat(analysis.usability().get(0).byReason()).containsEntry(PointReason.EXCLUDED, 1);
        assertThat(IntStream.range(0, MODELS.size())
                        .filter(place -> analysis.parameterPoints().get(place) == PointReason.EXCLUDED)
                        .mapToObj(place -> MODELS.get(place).name()))
                .containsExactly("Nowhere");
        assertThat(analysis.frontier()).extracting(FrontierStep::model).doesNotContain("Nowhere");
        assertThat(analysis.steps())
                .extracting(StepRow::kind, StepRow::before, StepRow::after, StepRow::reason, StepRow::unmatched)
                .containsExactly(tuple("exclude", 9, 8, "not a model", List.of("Elsewhere")));
    }

    private static Step keep(Condition... conditions) {
        return new Step.Keep(List.of(conditions));
    }

    private static List<String> kept(Condition... conditions) {
        return names(analyze(keep(conditions)));
    }

    private static Analysis analyze(Step... steps) {
        return analyze(AnalysisSpec.of("named", Measure.PARAMETERS, Conventions.STANDARD)
                .withSteps(List.of(steps)));
    }

    private static Analysis analyze(AnalysisSpec spec) {
        AnalyzeOptions options = AnalyzeOptions.defaults().withBootstrap(10, 1).withAnalyses(List.of(spec));
        return Analyzer.analyze(MODELS, new TreeMap<>(), new TreeMap<>(), options);
    }

    private static List<GrowthRow> named(Analysis analysis) {
        return analysis.growth().stream()
                .filter(row -> row.key().analysis().equals("named"))
                .toList();
    }

    private static List<TrendPoint> points(Analysis analysis) {
        List<TrendPoint> points = new ArrayList<>();
        analysis.series().stream()
                .filter(series -> series.key().analysis().equals("named"))
                .forEach(series -> points.addAll(series.points()));
        return points;
    }

    private static List<String> names(Analysis analysis) {
        return points(analysis).stream().map(TrendPoint::model).toList();
    }
}
