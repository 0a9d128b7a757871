package org.trendbook.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trendbook.model.Architecture;
import org.trendbook.model.Column;
import org.trendbook.model.EventKind;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Region;
import org.trendbook.model.Source;
import org.trendbook.model.Unit;
import org.trendbook.store.ModelStore;
import org.trendbook.store.RecordStore;

class MergerTest {
    private static final List<Source> SOURCES = List.of(source("survey", 1), source("epoch", 2), source("bmlist", 3));

    private static Source source(String id, int priority) {
        return new Source(id, id, "", "2023", "en", priority, "", "");
    }

    private static ModelTable merged(Records... records) {
        return merged(Arrays.stream(records).map(Records::record).toList());
    }

    private static ModelTable merged(List<NormalizedRecord> records) {
        RecordStore stored = RecordStore.in(ModelStore.inHeap());
        stored.add(Merger.batch(records, stored));
        return Merger.merge(stored, SOURCES);
    }

    private static List<String> names(ModelTable table) {
        return table.models().stream().map(ModelRecord::name).toList();
    }

    @Test
    void recordsOfOneSizeInASourceAreOneModelWithSeveralEvents() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("GPT-2").size("15E8").event(EventKind.ANNOUNCED, "2019-02"),
                Records.in("survey").line(3).model("GPT-2").size("15E8").event(EventKind.RELEASED, "2019-11"));
        assertThat(names(table)).containsExactly("GPT-2");
        assertThat(table.models().get(0).events())
                .extracting(event -> event.kind() + " " + event.raw())
                .containsExactly("ANNOUNCED 2019-02", "RELEASED 2019-11");
        assertThat(table.problems()).isEmpty();
    }

    @Test
    void aRecordWithoutASizeBelongsToTheOnlySizedModelOfItsName() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("PanGu").released("2021-04"),
                Records.in("survey").line(3).model("PanGu").size("1000E8"));
        assertThat(names(table)).containsExactly("PanGu");
        assertThat(table.models().get(0).recordId())
                .as("the record that dates the model")
                .isEqualTo("r2");
        assertThat(table.models().get(0).quantity(Measure.PARAMETERS))
                .contains(Quantity.exact(new BigDecimal("1000E8"), Unit.PARAMETERS));
    }

    @Test
    void besideSeveralSizesARecordWithoutASizeIsAModelOfItsOwn() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("M6").event(EventKind.STARTED, "2020-01"),
                Records.in("survey").line(3).model("M6").size("3E8").released("2020-06"),
                Records.in("survey").line(4).model("M6").size("1E13").released("2021-10"));
        assertThat(names(table)).containsExactly("M6 300M", "M6 10T", "M6");
    }

    @Test
    void theSizeIsNotAddedToANameThatEndsWithIt() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("HunYuan-NLP 1T").size("1E12"),
                Records.in("survey").line(3).model("HunYuan-NLP 1T").size("1E11"));
        assertThat(names(table)).containsExactlyInAnyOrder("HunYuan-NLP 1T", "HunYuan-NLP 1T 100B");
    }

    @Test
    void aModelIsIdentifiedByTheRecordThatDatesItElseByTheFirst() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("BLOOM").size("176E9").event(EventKind.UPDATED, "2022-01"),
                Records.in("survey").line(3).model("BLOOM").size("176E9").released("2022-03"),
                Records.in("survey").line(4).model("BERT"),
                Records.in("survey").line(5).model("BERT").by("Google"));
        assertThat(table.models())
                .extracting(ModelRecord::name, ModelRecord::recordId, ModelRecord::locator)
                .containsExactly(tuple("BLOOM", "r3", "place 3"), tuple("BERT", "r4", "place 4"));
    }

    @Test
    void acrossSourcesASingleSizeIsOneModelWhateverItsSize() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("PanGu").size("1000E8").released("2021-04"),
                Records.in("bmlist").line(3).model("PanGu").size("200E9").released("2021-05"));
        assertThat(table.models()).hasSize(1);
        assertThat(table.models().get(0).quantity(Measure.PARAMETERS))
                .contains(Quantity.exact(new BigDecimal("1000E8"), Unit.PARAMETERS));
        assertThat(table.acrossSources()).hasSize(1);
        assertThat(table.acrossSources().get(0).readings())
                .extracting(ModelRecord::sources)
                .containsExactly(List.of("survey"), List.of("bmlist"));
    }

    @Test
    void whereASourceListsSeveralSizesThoseMatchThatRoundToOneNumber() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("OPT").size("1750E8").released("2022-06"),
                Records.in("survey").line(3).model("OPT").size("125E6"),
                Records.in("epoch").line(4).model("OPT").size("30E9").released("2022-05"),
                Records.in("epoch").line(5).model("OPT").size("174.6E9").released("2022-05"),
                Records.in("epoch").line(6).model("OPT").size("66E9").released("2022-05"));
        assertThat(names(table)).containsExactly("OPT 30B", "OPT 66B", "OPT 175B", "OPT 125M");
        assertThat(table.acrossSources())
                .singleElement()
                .satisfies(same ->
                        assertThat(same.used().release().orElseThrow().raw()).isEqualTo("2022-06"));
    }

    @Test
    void ofSeveralThatRoundToOneSizeTheNearestIsIt() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("CodeGen").size("7E9"),
                Records.in("survey").line(3).model("CodeGen").size("13E9"),
                Records.in("epoch").line(4).model("CodeGen").size("6.7E9"),
                Records.in("epoch").line(5).model("CodeGen").size("7E9"),
                Records.in("epoch").line(6).model("CodeGen").size("13E9"));
        assertThat(names(table)).containsExactly("CodeGen 13B", "CodeGen 6.7B", "CodeGen 7B");
        assertThat(table.acrossSources())
                .extracting(same -> same.used().name())
                .containsExactly("CodeGen 13B", "CodeGen 7B");
    }

    @Test
    void aModelThatTwoSourcesShareIsNotMadeOneWithAnother() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("Taichu").size("3.2E9"),
                Records.in("epoch").line(3).model("Taichu").size("10E9"),
                Records.in("bmlist").line(4).model("Taichu").size("10E9"),
                Records.in("zoo").line(5).model("Taichu").size("1E9"),
                Records.in("zoo").line(6).model("Taichu").size("1E11"));
        assertThat(names(table)).containsExactlyInAnyOrder("Taichu 1B", "Taichu 3.2B", "Taichu 10B", "Taichu 100B");
        assertThat(table.acrossSources())
                .singleElement()
                .satisfies(same -> assertThat(same.readings()).hasSize(2));
    }

    @Test
    void sourcesWithOneModelEachMeanTheSameOneBesideASourceWithSeveral() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("Zidong Taichu").released("2021-07"),
                Records.in("epoch").line(3).model("Zidong Taichu").size("3.2E9").released("2021-08"),
                Records.in("bmlist").line(4).model("Zidong Taichu").size("10E9").released("2021-09"),
                Records.in("bmlist")
                        .line(5)
                        .model("Zidong Taichu")
                        .size("100E9")
                        .released("2021-09"));
        assertThat(names(table)).containsExactly("Zidong Taichu 3.2B", "Zidong Taichu 100B", "Zidong Taichu 10B");
        assertThat(table.acrossSources())
                .singleElement()
                .satisfies(same ->
                        assertThat(same.used().release().orElseThrow().raw()).isEqualTo("2021-07"));
        assertThat(table.apart())
                .as("neither of the two that are one model shares a size with the list")
                .extracting(apart ->
                        apart.one().size() + " against " + apart.other().size())
                .containsExactly("1 against 2", "1 against 2");
    }

    @Test
    void aNameThatEndsWithItsOwnSizeGoesWithTheNameWithoutIt() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("LLaMA").size("70E8").released("2023-02"),
                Records.in("survey").line(3).model("LLaMA").size("650E8").released("2023-02"),
                Records.in("epoch").line(4).model("LLaMA-65B").size("65.2E9").released("2023-02"),
                Records.in("epoch").line(5).model("PaLM (540B)").size("540.35E9"),
                Records.in("bmlist").line(6).model("PaLM").size("540E9"));
        assertThat(names(table)).containsExactly("LLaMA 65B", "LLaMA 7B", "PaLM");
        assertThat(table.acrossSources()).extracting(same -> same.used().name()).containsExactly("LLaMA 65B", "PaLM");
    }

    /** M6 without a size in its name may be of any; M6-10T is of ten trillion alone. */
    @Test
    void aNameThatEndsWithItsOwnSizeIsNeverOneWithAnotherSize() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("M6").size("1E11").released("2020-12"),
                Records.in("epoch").line(3).model("M6-10T").size("1E13").released("2021-11"),
                Records.in("bmlist").line(4).model("M6").size("9E11"),
                Records.in("survey").line(5).model("GLM"),
                Records.in("epoch").line(6).model("GLM-130B").size("13E10").released("2022-08"),
                Records.in("survey").line(7).model("OPT"),
                Records.in("epoch").line(8).model("OPT-66B").size("66E9").released("2022-05"),
                Records.in("bmlist").line(9).model("OPT-175B").size("175E9").released("2022-05"));
        assertThat(names(table))
                .as("GLM has a single size to belong to, OPT has two")
                .containsExactlyInAnyOrder("M6 100B", "M6 10T", "GLM", "OPT", "OPT 66B", "OPT 175B");
        assertThat(table.acrossSources())
                .extracting(
                        same -> same.used().name() + " of " + same.readings().size())
                .containsExactlyInAnyOrder("M6 100B of 2", "GLM of 2");
    }

    @Test
    void aNameThatEndsWithAnotherSizeOrVersionStandsForItself() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("LLaMA").size("65E9"),
                Records.in("epoch").line(3).model("LLaMA 3B").size("70E9"),
                Records.in("epoch").line(4).model("LLaMA 7B"),
                Records.in("epoch").line(5).model("Orca-13B").size("13E9"));
        assertThat(names(table)).containsExactly("LLaMA", "LLaMA 3B", "LLaMA 7B", "Orca-13B");
    }

    @Test
    void theModelsAreToldAsTheyWouldBeIfAnotherSourceWereBelievedFirst() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("PaLM").size("540E9").released("2022-10"),
                Records.in("survey").line(3).model("GPT-3").released("2020-05"),
                Records.in("epoch").line(4).model("PaLM").size("540.35E9").released("2022-04"));
        assertThat(table.believed().keySet()).containsExactly("epoch");
        assertThat(table.believed().get("epoch"))
                .extracting(
                        ModelRecord::name,
                        model -> model.release().orElseThrow().raw())
                .containsExactly(tuple("GPT-3", "2020-05"), tuple("PaLM", "2022-04"));
    }

    /** The survey has the maker alone; what it leaves open the second source says, and the third is not asked. */
    @Test
    void eachFieldComesFromTheSourceOfHighestPriorityThatHasIt() {
        ModelTable table = merged(
                Records.in("bmlist")
                        .line(12)
                        .model("Wudao")
                        .size("1E10")
                        .released("2019-12")
                        .by("BAAI")
                        .nameZh("另一个")
                        .family("Other")
                        .from(Region.ABROAD, "United States")
                        .domains("Vision")
                        .architecture(Architecture.DENSE)
                        .text(Column.ACCESS, "closed")
                        .carrying("licence", "MIT"),
                Records.in("epoch")
                        .line(9)
                        .model("Wudao")
                        .size("11E9")
                        .released("2019-10")
                        .by("Beijing Academy")
                        .nameZh("悟道")
                        .family("Wudao")
                        .from(Region.CHINA, "China")
                        .domains("Language")
                        .architecture(Architecture.SPARSE)
                        .text(Column.ACCESS, "open")
                        .carrying("licence", "Apache"),
                Records.in("survey").line(2).model("Wudao").by("Zhiyuan").carrying("licence", " "));
        ModelRecord wudao = table.models().get(0);
        assertThat(wudao.organizations()).containsExactly("Zhiyuan");
        assertThat(wudao.release().orElseThrow().source()).isEqualTo("epoch");
        assertThat(wudao.recordId()).as("the record that dates it").isEqualTo("r9");
        assertThat(wudao.nameZh()).isEqualTo("悟道");
        assertThat(wudao.family()).isEqualTo("Wudao");
        assertThat(wudao.countries()).containsExactly("China");
        assertThat(wudao.region()).isEqualTo(Region.CHINA);
        assertThat(wudao.domains()).containsExactly("Language");
        assertThat(wudao.architecture()).isEqualTo(Architecture.SPARSE);
        assertThat(wudao.quantity(Measure.PARAMETERS))
                .contains(Quantity.exact(new BigDecimal("11E9"), Unit.PARAMETERS));
        assertThat(wudao.text(Column.ACCESS)).isEqualTo("open");
        assertThat(wudao.carried()).containsExactly(Map.entry("licence", "Apache"));
        assertThat(wudao.sources()).containsExactly("survey", "epoch");
    }

    @Test
    void eachKindOfEventComesFromOneSourceAndTheReleaseBringsItsCells() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("M6").event(EventKind.STARTED, "2020-01"),
                Records.in("epoch").line(3).model("M6").event(EventKind.STARTED, "2020-02"),
                Records.in("epoch").line(4).model("M6").released("2021-03"),
                Records.in("bmlist").line(5).model("M6").released("2021-06"),
                Records.in("bmlist").line(6).model("M6").event(EventKind.UPDATED, "2021-10"));
        ModelRecord m6 = table.models().get(0);
        assertThat(m6.events())
                .extracting(event -> event.kind() + " " + event.raw())
                .containsExactlyInAnyOrder("STARTED 2020-01", "RELEASED 2021-03", "UPDATED 2021-10");
        assertThat(m6.overruled())
                .as("what sources of lower priority say")
                .extracting(event -> event.kind() + " " + event.raw())
                .containsExactly("STARTED 2020-02", "RELEASED 2021-06");
        assertThat(m6.text(Column.RELEASE_DATE)).isEqualTo("2021-03");
    }

    @Test
    void aSourceIsNamedForWhatTheModelShowsAlone() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("T5").size("11E9").by("Google"),
                Records.in("epoch").line(3).model("T5").text(Column.NOTE, "the largest of its sizes"),
                Records.in("bmlist").line(4).model("T5").text(Column.ACCESS, "open"));
        assertThat(table.models().get(0).sources()).containsExactly("survey", "bmlist");
    }

    @Test
    void aBoundGivesWayToTheValueOfALesserSourceUnlessItExcludesIt() {
        Quantity overATrillion = Quantity.above(Qualifier.MORE_THAN, new BigDecimal("1E12"), Unit.PARAMETERS);
        ModelTable table = merged(
                Records.in("survey").line(2).model("GLaM").amount(Measure.PARAMETERS, overATrillion),
                Records.in("epoch").line(3).model("GLaM").size("1.2E12"),
                Records.in("survey").line(4).model("Wudao").amount(Measure.PARAMETERS, overATrillion),
                Records.in("epoch").line(5).model("Wudao").size("1.75E11"));
        assertThat(table.models())
                .extracting(
                        ModelRecord::name,
                        one -> one.quantity(Measure.PARAMETERS)
                                .flatMap(Quantity::value)
                                .orElseThrow())
                .containsExactly(tuple("GLaM", new BigDecimal("1.2E12")), tuple("Wudao", new BigDecimal("1E12")));
    }

    @Test
    void partsWithoutATotalGiveWayToABound() {
        Quantity parts = Quantity.ofParts(List.of(
                new Quantity.Part(new BigDecimal("7E9"), Unit.PARAMETERS, "encoder"),
                new Quantity.Part(new BigDecimal("2E9"), Unit.PARAMETERS, "decoder")));
        Quantity overATrillion = Quantity.above(Qualifier.MORE_THAN, new BigDecimal("1E12"), Unit.PARAMETERS);
        ModelTable table = merged(
                Records.in("survey").line(2).model("GLaM").amount(Measure.PARAMETERS, parts),
                Records.in("epoch").line(3).model("GLaM").amount(Measure.PARAMETERS, overATrillion));
        assertThat(table.models().get(0).quantity(Measure.PARAMETERS)).contains(overATrillion);
    }

    /** 8x7B has between 7 and 56 billion parameters, because the experts share some. */
    @Test
    void expertsGiveWayToATotalUnlessTheyExcludeIt() {
        Quantity eightOfSeven =
                Quantity.ofExperts(Qualifier.EXACT, new Quantity.Experts(8, new BigDecimal("7E9")), Unit.PARAMETERS);
        ModelTable table = merged(
                Records.in("survey").line(2).model("Mixtral").amount(Measure.PARAMETERS, eightOfSeven),
                Records.in("epoch").line(3).model("Mixtral").size("46.7E9"),
                Records.in("survey").line(4).model("Other").amount(Measure.PARAMETERS, eightOfSeven),
                Records.in("epoch").line(5).model("Other").size("176E9"));
        assertThat(table.models())
                .extracting(
                        ModelRecord::name,
                        one -> one.quantity(Measure.PARAMETERS).orElseThrow())
                .containsExactly(
                        tuple("Mixtral", Quantity.exact(new BigDecimal("46.7E9"), Unit.PARAMETERS)),
                        tuple("Other", eightOfSeven));
    }

    @Test
    void theDateOfTheSourceOfHighestPriorityHoldsEvenWhenAnotherIsEarlier() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("PaLM").size("540E9").released("2022-10"),
                Records.in("epoch").line(3).model("PaLM").size("540.35E9").released("2022-04"));
        assertThat(table.models().get(0).release().orElseThrow().raw()).isEqualTo("2022-10");
    }

    @Test
    void whatEachSourceSaysIsToldToo() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("PaLM").released("2022-10"),
                Records.in("survey").line(3).model("GPT-3").released("2020-05"),
                Records.in("epoch").line(4).model("PaLM").released("2022-04"));
        assertThat(table.bySource().keySet()).containsExactly("survey", "epoch");
        assertThat(table.bySource().get("survey"))
                .extracting(
                        ModelRecord::name,
                        model -> model.release().orElseThrow().raw())
                .containsExactly(tuple("GPT-3", "2020-05"), tuple("PaLM", "2022-10"));
        assertThat(table.bySource().get("epoch"))
                .extracting(
                        ModelRecord::name,
                        model -> model.release().orElseThrow().raw())
                .containsExactly(tuple("PaLM", "2022-04"));
    }

    @Test
    void spellingsOfOneNameAreOneModel() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("Wu Dao 2.0").size("175E10"),
                Records.in("epoch").line(3).model("WuDao2.0").size("1.75E12"),
                Records.in("epoch").line(4).model("Wu Dao 20"));
        assertThat(names(table)).containsExactly("Wu Dao 2.0", "Wu Dao 20");
    }

    @Test
    void twoDatesForOneEventInASourceAreAProblemThatNamesBoth() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("BLOOM").released("2022-03"),
                Records.in("survey").line(7).model("BLOOM").released("2022-07"));
        assertThat(table.problems())
                .extracting(
                        problem -> problem.code().key(),
                        Problem::recordId,
                        Problem::column,
                        Problem::found,
                        Problem::wanted)
                .containsExactly(tuple(
                        "conflicting_values",
                        "r7",
                        "release_date",
                        "2022-07 here, 2022-03 in r2 (a.csv:2)",
                        "one date on which the model was released"));
    }

    @Test
    void oneSizeInTwoSpellingsIsOneModelAndAProblem() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("Switch Transformer").size("16E11"),
                Records.in("survey").line(3).model("Switch Transformer").size("1571E9"));
        assertThat(names(table)).containsExactly("Switch Transformer");
        assertThat(table.problems())
                .extracting(Problem::found)
                .containsExactly("1571000000000 here, 1600000000000 in r2 (a.csv:2)");
    }

    @Test
    void oneDigitIsTooCoarseToTellThatTwoSizesAreOne() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("Dolly").size("7E9"),
                Records.in("survey").line(3).model("Dolly").size("67E8"));
        assertThat(names(table)).containsExactlyInAnyOrder("Dolly 6.7B", "Dolly 7B");
    }

    @Test
    void aBoundBelongsToTheOnlySizeThatItHolds() {
        Quantity overATrillion = Quantity.above(Qualifier.MORE_THAN, new BigDecimal("1E12"), Unit.PARAMETERS);
        ModelTable table = merged(
                Records.in("survey").line(2).model("Switch").amount(Measure.PARAMETERS, overATrillion),
                Records.in("survey").line(3).model("Switch").size("16E11"));
        assertThat(table.models()).hasSize(1);
        assertThat(table.models().get(0).quantity(Measure.PARAMETERS))
                .contains(Quantity.exact(new BigDecimal("16E11"), Unit.PARAMETERS));
        assertThat(table.problems()).isEmpty();
        assertThat(merged(
                                Records.in("survey").line(2).model("Switch").amount(Measure.PARAMETERS, overATrillion),
                                Records.in("survey").line(3).model("Switch").size("16E11"),
                                Records.in("survey").line(4).model("Switch").size("1571E9"))
                        .models())
                .as("two spellings of one size")
                .hasSize(1);
    }

    @Test
    void modelsStandInTheOrderOfTheirDatesAndUndatedOnesLast() {
        ModelTable table = merged(
                Records.in("survey").line(2).model("undated"),
                Records.in("survey").line(3).model("later").released("2022-02"),
                Records.in("survey").line(4).model("b").released("2021-02"),
                Records.in("survey").line(5).model("a").released("2021-02"));
        assertThat(names(table)).containsExactly("a", "b", "later", "undated");
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<NormalizedRecord> records = new ArrayList<>();
            String[] sources = {"survey", "epoch", "bmlist", ""};
            String[] models = {"OPT", "opt", "M6", "T5"};
            String[] sizes = {"", "7E9", "67E8", "175E9", "1751E8", "16E11", "1571E9"};
            for (int line = 2; line < 30; line++) {
                Records next = Records.in(sources[random.nextInt(4)]).line(line).model(models[random.nextInt(4)]);
                String size = sizes[random.nextInt(sizes.length)];
                next = size.isEmpty() ? next : next.size(size);
                next = random.nextBoolean() ? next.released("2021-0" + (1 + random.nextInt(9))) : next;
                records.add(next.record());
            }
            ModelTable once = merged(records);
            Collections.shuffle(records, random);
            assertThat(merged(records)).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    @Timeout(30)
    void theWorkGrowsWithTheRecordsAloneEvenWhenAllShareOneName() {
        List<NormalizedRecord> records = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            records.add(Records.in(i % 2 == 0 ? "survey" : "epoch")
                    .line(i + 2L)
                    .model("one name")
                    .size(Integer.toString(1_000_000 + i / 2))
                    .record());
        }
        ModelTable table = merged(records);
        assertThat(table.models()).hasSize(20_000);
    }
}
