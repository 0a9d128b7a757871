package org.trendbook.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.crosscheck.Recorded.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trendbook.model.ApartModels;
import org.trendbook.model.Architecture;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.SameModel;
import org.trendbook.model.Unit;

/** The same model in two or three sources: agreement means that what the readings may stand for overlaps. */
class SourceComparisonTest {

    private static SameModel same(Recorded... readings) {
        List<ModelRecord> records =
                Arrays.stream(readings).map(Recorded::record).toList();
        return new SameModel(records.get(0), records);
    }

    private static String compared(Recorded... readings) {
        return SourceComparison.of(List.of(same(readings)), List.of()).stream()
                .map(row -> String.join(
                        " | ",
                        row.column(),
                        row.sourceA() + " " + row.valueA(),
                        row.sourceB() + " " + row.valueB(),
                        row.agrees() ? "agrees" : "differs",
                        Plain.spell(row.difference())))
                .collect(Collectors.joining("\n"));
    }

    private static Recorded survey() {
        return model("Switch").from("survey");
    }

    private static Recorded epoch() {
        return model("Switch").from("epoch");
    }

    @Test
    void datesAgreeWhenTheirIntervalsOverlap() {
        assertThat(compared(survey().released("2020-05"), epoch().released("2020-05-28")))
                .isEqualTo("release_date | survey 2020-05-01/2020-05-31 | epoch 2020-05-28 | agrees | dates_overlap()");
    }

    @Test
    void otherwiseTheDaysBetweenThemAreTold() {
        assertThat(compared(survey().released("2022-01"), epoch().released("2021-01-11")))
                .isEqualTo(
                        "release_date | survey 2022-01-01/2022-01-31 | epoch 2021-01-11 | differs | days_apart(355)");
        assertThat(compared(survey().released("2021-01"), epoch().released("2021-02-01")))
                .as("the last day of January and the first of February")
                .endsWith("differs | one_day_apart()");
    }

    @Test
    void numbersAgreeWhenTheirRoundingsOverlap() {
        assertThat(compared(survey().sized("1.6E12"), epoch().sized("1.571E12")))
                .as("1.6e12 is written to a tenth and stands for 1.55e12 to 1.65e12")
                .isEqualTo("parameters | survey 1600000000000 | epoch 1571000000000 | agrees | roundings_overlap()");
        assertThat(compared(survey().sized("1.60E12"), epoch().sized("1.571E12")))
                .endsWith("differs | factor_apart(1.018)");
    }

    @Test
    void otherwiseTheFactorIsTold() {
        assertThat(compared(survey().sized("1000E8"), epoch().sized("200E9")))
                .isEqualTo("parameters | survey 100000000000 | epoch 200000000000 | differs | factor_apart(2)");
    }

    @Test
    void aBoundAgreesWithAllBeyondIt() {
        assertThat(compared(survey().sizedAtLeast("1E13"), epoch().sized("1.3E13")))
                .endsWith("agrees | roundings_overlap()");
        assertThat(compared(survey().sizedAtLeast("1E13"), epoch().sized("1.0E12")))
                .endsWith("differs | factor_apart(10)");
        assertThat(compared(survey().sizedBetween("1E11", "1E12"), epoch().sized("5E11")))
                .isEqualTo("parameters | survey 100000000000/1000000000000 | epoch 500000000000 | agrees"
                        + " | roundings_overlap()");
    }

    @Test
    void expertsHaveAtMostAllTheirParametersAndAtLeastThoseOfOne() {
        Quantity eightOfSeven =
                Quantity.ofExperts(Qualifier.EXACT, new Quantity.Experts(8, new BigDecimal("7E9")), Unit.PARAMETERS);
        assertThat(compared(survey().with(Measure.PARAMETERS, eightOfSeven), epoch().sized("46.7E9")))
                .isEqualTo("parameters | survey 7000000000/56000000000 | epoch 46700000000 | agrees"
                        + " | roundings_overlap()");
        assertThat(compared(survey().with(Measure.PARAMETERS, eightOfSeven), epoch().sized("176E9")))
                .contains(" | differs | ");
    }

    @Test
    void wordsAgreeWhenTheyShareOne() {
        assertThat(compared(
                        survey().by("Google").abroad().architecture(Architecture.SPARSE),
                        epoch().by("DeepMind", "Google").chinese().architecture(Architecture.DENSE)))
                .isEqualTo("""
                        architecture | survey sparse | epoch dense | differs | words_differ(architecture=sparse, architecture=dense)
                        country | survey United States | epoch China | differs | words_differ(country=United States, country=China)
                        organization | survey Google | epoch DeepMind;Google | agrees | words_agree()""");
    }

    @Test
    void theSeriesAndTheDomainAreComparedToo() {
        assertThat(compared(
                        survey().family("Switch").domains("Language"),
                        epoch().family("T5").domains("Language", "Vision")))
                .isEqualTo("""
                        family | survey Switch | epoch T5 | differs | words_differ(family=Switch, family=T5)
                        domain | survey Language | epoch Language;Vision | agrees | words_agree()""");
    }

    @Test
    void whatOnlyTheTablesSayIsNoWordOfASource() {
        assertThat(compared(
                        survey().architectureOfTable(Architecture.SPARSE),
                        epoch().architectureOfTable(Architecture.SPARSE)))
                .isEmpty();
        assertThat(compared(survey().countryOfMaker("United States"), epoch().countryOfMaker("United Kingdom")))
                .isEmpty();
        assertThat(compared(survey().chinese(), epoch().countryOfMaker("United Kingdom")))
                .isEqualTo("country | survey China | epoch United Kingdom | differs |"
                        + " words_differ(country=China, country=United Kingdom)");
    }

    @Test
    void whatOneSourceLeavesOpenIsNoDifference() {
        assertThat(compared(survey().sized("1E12"), epoch().released("2021"))).isEmpty();
        assertThat(compared(survey().sized("1E12"))).isEmpty();
    }

    @Test
    void eachTwoOfThreeSourcesAreCompared() {
        assertThat(compared(
                        survey().released("2022-01"),
                        epoch().released("2021-01"),
                        model("Switch").from("bmlist").released("2021-01-11")))
                .isEqualTo("""
                        release_date | survey 2022-01-01/2022-01-31 | epoch 2021-01-01/2021-01-31 | differs | days_apart(335)
                        release_date | survey 2022-01-01/2022-01-31 | bmlist 2021-01-11 | differs | days_apart(355)
                        release_date | epoch 2021-01-01/2021-01-31 | bmlist 2021-01-11 | agrees | dates_overlap()""");
    }

    private static String apart(List<Recorded> one, List<Recorded> other) {
        ApartModels apart = new ApartModels(
                "Switch",
                one.stream().map(Recorded::record).toList(),
                other.stream().map(Recorded::record).toList());
        return SourceComparison.of(List.of(), List.of(apart)).stream()
                .map(row -> row.model() + " " + row.column() + ": " + row.valueA() + " against " + row.valueB() + ", "
                        + (row.agrees() ? "agrees " : "differs ") + Plain.spell(row.difference()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void sourcesThatShareNoSizeOfANameDifferInAllOfThem() {
        assertThat(apart(
                        List.of(survey().sized("1000E8").released("2021-04")),
                        List.of(
                                epoch().sized("2.6E9").released("2021-05"),
                                epoch().sized("200E9").released("2021-05"),
                                epoch().sized("13E9").released("2021-05"))))
                .isEqualTo(
                        "Switch parameters: 100000000000 against 2600000000;13000000000;200000000000, differs no_size_shared(2)");
    }

    @Test
    void whereOneOfThemStatesNoSizeTheirFirstReleasesAreCompared() {
        assertThat(apart(
                        List.of(survey().released("2019-10")),
                        List.of(
                                epoch().sized("3E9").released("2020-01-05"),
                                epoch().sized("11E9").released("2019-10-23"))))
                .isEqualTo("Switch release_date: 2019-10-01/2019-10-31 against 2019-10-23, agrees dates_overlap()");
        assertThat(apart(List.of(survey()), List.of(epoch().sized("3E9").released("2020-01-05"))))
                .isEmpty();
    }

    @Test
    @Tag("slow")
    void manySourcesOfOneModelAreNotAllSetAgainstEachOther() {
        List<ModelRecord> readings = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            readings.add(model("Switch").from("source " + i).released("2021-01").record());
        }
        SameModel same = new SameModel(readings.get(0), readings);
        assertThat(SourceComparison.of(List.of(same), List.of())).hasSize(8 * 10_000 - 36);
    }

    @Test
    void modelsStandInTheOrderOfTheirNames() {
        List<SameModel> same = List.of(
                same(
                        model("PaLM").from("survey").sized("540E9"),
                        model("PaLM").from("epoch").sized("540E9")),
                same(
                        model("BLOOM").from("survey").sized("176E9"),
                        model("BLOOM").from("epoch").sized("176E9")));
        assertThat(SourceComparison.of(same, List.of()))
                .extracting(SourceDifference::model)
                .containsExactly("BLOOM", "PaLM");
    }

    @Test
    void eachRowIsFoundByItself() {
        List<SameModel> same = List.of(
                same(model("PaLM").from("survey").sized("540E9"), model("PaLM").from("epoch")),
                same(
                        model("PaLM 2").from("survey").sized("340E9").released("2023-05"),
                        model("PaLM 2").from("epoch").sized("34E9").released("2023-05-10")),
                same(model("Alone").from("survey").sized("1E9")));
        ApartModels apart = new ApartModels(
                "BLOOM",
                List.of(model("BLOOM").from("survey").sized("176E9").record()),
                List.of(model("BLOOM").from("epoch").sized("7E9").record()));
        List<SourceDifference> found = SourceComparison.of(same, List.of(apart));

        List<String> rows =
                found.stream().map(row -> row.model() + " " + row.column()).toList();
        assertThat(rows).containsExactly("BLOOM parameters", "PaLM 2 release_date", "PaLM 2 parameters");
        for (int index : new int[] {2, 0, 1, 0, 2}) {
            assertThat(found.get(index).model() + " " + found.get(index).column())
                    .isEqualTo(rows.get(index));
        }
    }

    private static List<String> problems(Recorded... readings) {
        return SourceComparison.problems(SourceComparison.of(List.of(same(readings)), List.of()))
                .peek(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.SOURCES_DISAGREE))
                .map(problem -> problem.recordId() + " " + problem.column() + ": " + problem.found() + ", not "
                        + problem.wanted())
                .toList();
    }

    @Test
    void aDifferenceFromTheFirstSourceIsAProblem() {
        assertThat(problems(
                        survey().released("2022-01"),
                        epoch().released("2021-01"),
                        model("Switch").from("bmlist").released("2021-02")))
                .containsExactly(
                        "r-Switch release_date: epoch: 2021-01-01/2021-01-31, not survey: 2022-01-01/2022-01-31",
                        "r-Switch release_date: bmlist: 2021-02-01/2021-02-28, not survey: 2022-01-01/2022-01-31");
    }

    @Test
    void whereTheFirstSourceLeavesAFieldOpenTheNextOneThatHasItIsUsed() {
        assertThat(problems(
                        survey().released("2021-07"),
                        epoch().released("2021-07").sized("3.2E9"),
                        model("Switch").from("bmlist").released("2021-07").sized("100E9")))
                .containsExactly("r-Switch parameters: bmlist: 100000000000, not epoch: 3200000000");
    }
}
