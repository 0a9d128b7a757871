package org.trendbook.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.crosscheck.Recorded.model;
import static org.trendbook.model.Relation.EQUAL_TO;
import static org.trendbook.model.Relation.RATIO_TO;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Unit;

/** ratio_to and equal_to: recorded amounts against the claimed ratio or amount. */
class ProportionTest {
    private static final List<ModelRecord> RECORDS = Recorded.records(
            model("GPT-3").sized("1750E8"),
            model("Wudao 2.0").sized("1.75E12"),
            model("PaLM").sized("5400E8"),
            model("Chinchilla").sized("700E8"),
            model("Gopher").sized("2800E8"),
            model("GPT-4"),
            model("M6").sizedAtLeast("1E13"),
            model("Megatron").sizedBetween("1E9", "1E10"),
            model("LLaMA 7B").of("LLaMA").sized("70E8"),
            model("LLaMA 13B").of("LLaMA").sized("130E8"),
            model("LLaMA 65B").of("LLaMA").sized("650E8"));

    @Test
    void aRatioThatTheRecordsHaveIsSupported() {
        assertThat(Said.of("Wudao 2.0", RATIO_TO, "GPT-3").ratio("10").against(RECORDS))
                .isEqualTo("""
                        supported: 10
                        ratio(Wudao 2.0, 1.75E+12, GPT-3, 1.75E+11, 10, 10)""");
        assertThat(Said.of("Chinchilla", RATIO_TO, "Gopher").ratio("0.25").against(RECORDS))
                .isEqualTo("""
                        supported: 0.25
                        ratio(Chinchilla, 7E+10, Gopher, 2.8E+11, 0.25, 0.25)""");
    }

    @Test
    void withinFivePercentIsStillSupported() {
        assertThat(Said.of("Wudao 2.0", RATIO_TO, "GPT-3").ratio("10.5").against(RECORDS))
                .startsWith("supported: 10\n");
        assertThat(Said.of("Wudao 2.0", RATIO_TO, "GPT-3").ratio("10.6").against(RECORDS))
                .startsWith("contradicted: 10\n");
        assertThat(Said.of("A", EQUAL_TO)
                        .sized("1E10")
                        .against(Recorded.records(model("A").sized("105E8"))))
                .as("five percent")
                .startsWith("supported: ");
    }

    @Test
    void withinTheClaimsOwnToleranceOnlyIsApproximate() {
        assertThat(Said.of("Wudao 2.0", RATIO_TO, "GPT-3")
                        .ratio("12")
                        .within(0.25)
                        .against(RECORDS))
                .isEqualTo("""
                        approximate: 10
                        ratio(Wudao 2.0, 1.75E+12, GPT-3, 1.75E+11, 10, 12)
                        within_own_tolerance(16.67, 25)""");
    }

    @Test
    void theEndOfTheClaimsOwnToleranceIsWithinIt() {
        assertThat(Said.of("Wudao 2.0", RATIO_TO, "GPT-3")
                        .ratio("12.5")
                        .within(0.2)
                        .against(RECORDS))
                .startsWith("approximate: 10\n");
        assertThat(Said.of("Wudao 2.0", RATIO_TO, "GPT-3")
                        .ratio("12.5")
                        .within(0.19)
                        .against(RECORDS))
                .startsWith("contradicted: 10\n");
    }

    @Test
    void outsideItIsContradicted() {
        assertThat(Said.of("Wudao 2.0", RATIO_TO, "GPT-3")
                        .ratio("20")
                        .within(0.25)
                        .against(RECORDS))
                .isEqualTo("""
                        contradicted: 10
                        ratio(Wudao 2.0, 1.75E+12, GPT-3, 1.75E+11, 10, 20)
                        outside_tolerance(50, 25)""");
        assertThat(Said.of("Wudao 2.0", RATIO_TO, "GPT-3")
                        .ratio("12")
                        .within(0.03)
                        .against(RECORDS))
                .as("5 % are allowed of any claim")
                .endsWith("\noutside_tolerance(16.67, 5)");
    }

    @Test
    void aClaimOnAFamilyIsJudgedOnTheMemberThatFitsBestAndNamesIt() {
        assertThat(Said.of("LLaMA", RATIO_TO, "Chinchilla")
                        .ratio("0.1")
                        .within(0.25)
                        .against(RECORDS))
                .isEqualTo("""
                        supported: 0.1
                        ratio(LLaMA 7B, 7E+9, Chinchilla, 7E+10, 0.1, 0.1)
                        best_member(LLaMA, LLaMA 7B)""");
        assertThat(Said.of("LLaMA", RATIO_TO, "PaLM").ratio("0.1").within(0.25).against(RECORDS))
                .isEqualTo("""
                        approximate: 0.1203703703703704
                        ratio(LLaMA 65B, 6.5E+10, PaLM, 5.4E+11, 0.1204, 0.1)
                        within_own_tolerance(20.37, 25)
                        best_member(LLaMA, LLaMA 65B)""");
    }

    @Test
    void eachOfSeveralObjectsMustHold() {
        assertThat(Said.of("Gopher", RATIO_TO, "Chinchilla", "GPT-3").ratio("4").against(RECORDS))
                .isEqualTo("""
                        contradicted: 4;1.6
                        ratio(Gopher, 2.8E+11, Chinchilla, 7E+10, 4, 4)
                        ratio(Gopher, 2.8E+11, GPT-3, 1.75E+11, 1.6, 4)
                        outside_tolerance(60, 5)""");
    }

    @Test
    void aLowerBoundCountsWithTheBoundAndSaysSo() {
        assertThat(Said.of("M6", RATIO_TO, "GPT-3").ratio("57").against(RECORDS))
                .isEqualTo("""
                        supported: 57.14285714285714
                        ratio(M6, 1E+13, GPT-3, 1.75E+11, 57.14, 57)
                        bound_counted(M6, 1E+13)""");
    }

    @Test
    void whatIsNotRecordedCannotBeVerified() {
        assertThat(Said.of("GPT-5", RATIO_TO, "GPT-3").ratio("10").against(RECORDS))
                .isEqualTo("unverifiable\nno_record(GPT-5)");
        assertThat(Said.of("GPT-3", RATIO_TO, "GPT-5").ratio("10").against(RECORDS))
                .isEqualTo("unverifiable\nno_record(GPT-5)");
        assertThat(Said.of("GPT-4", RATIO_TO, "GPT-3").ratio("10").against(RECORDS))
                .isEqualTo("unverifiable\nno_value(GPT-4, parameters)");
        assertThat(Said.of("Megatron", EQUAL_TO).sized("5E9").against(RECORDS))
                .isEqualTo("unverifiable\nno_value(Megatron, parameters)");
        assertThat(Said.of("Chinchilla", RATIO_TO, "Gopher")
                        .measure("training_data")
                        .ratio("4")
                        .against(RECORDS))
                .isEqualTo("unverifiable\nno_value(Chinchilla, training_data)");
        assertThat(Said.of("Chinchilla", RATIO_TO, "Gopher")
                        .measure("carbon footprint")
                        .ratio("4")
                        .against(RECORDS))
                .isEqualTo("unverifiable\nmeasure_not_recorded(carbon footprint)");
        assertThat(Said.of("Chinchilla", RATIO_TO, "Gopher")
                        .measure("")
                        .ratio("4")
                        .against(RECORDS))
                .isEqualTo("unverifiable\nmeasure_missing()");
        assertThat(Said.of("Chinchilla", RATIO_TO).ratio("4").against(RECORDS))
                .isEqualTo("unverifiable\nobject_missing()");
        assertThat(Said.of("Chinchilla", RATIO_TO, "Gopher").against(RECORDS))
                .isEqualTo("unverifiable\nvalue_missing()");
        assertThat(Said.of("Chinchilla", RATIO_TO, "Gopher")
                        .unreadableValue("several times")
                        .against(RECORDS))
                .isEqualTo("unverifiable\nvalue_unreadable(several times)");
    }

    @Test
    void aClaimWhoseToleranceCannotBeReadIsOpen() {
        assertThat(Said.of("Chinchilla", RATIO_TO, "Gopher")
                        .unreadableTolerance("some")
                        .against(RECORDS))
                .isEqualTo("unverifiable\ntolerance_unreadable(some)");
    }

    @Test
    void amountsOfDifferentUnitsAreNotCompared() {
        List<ModelRecord> records = Recorded.records(
                model("A").with(Measure.TRAINING_TOKENS, amount("1E12", Unit.TOKENS)),
                model("B").with(Measure.TRAINING_BYTES, amount("5E11", Unit.BYTES)));
        assertThat(Said.of("A", RATIO_TO, "B")
                        .measure("training_data")
                        .ratio("2")
                        .against(records))
                .isEqualTo("unverifiable\nunits_differ()");
        assertThat(Said.of("A", EQUAL_TO)
                        .measure("training_data")
                        .value(amount("1E12", Unit.BYTES))
                        .against(records))
                .isEqualTo("unverifiable\nunits_differ()");
        assertThat(Said.of("A", EQUAL_TO)
                        .measure("training_data")
                        .value(amount("1E12", Unit.UNRESOLVED))
                        .against(records))
                .isEqualTo("""
                        supported: 1000000000000
                        value(A, 1E+12 tokens, 1E+12 unresolved)
                        unit_unresolved()""");
    }

    private static Quantity amount(String value, Unit unit) {
        return Quantity.exact(new BigDecimal(value), unit);
    }

    @Test
    void anAmountIsComparedWithTheOneClaimed() {
        assertThat(Said.of("GPT-3", EQUAL_TO).sized("1750E8").against(RECORDS)).isEqualTo("""
                        supported: 175000000000
                        value(GPT-3, 1.75E+11, 1.75E+11)""");
        assertThat(Said.of("GPT-3", EQUAL_TO).sized("2000E8").against(RECORDS)).isEqualTo("""
                        contradicted: 175000000000
                        value(GPT-3, 1.75E+11, 2E+11)
                        outside_tolerance(12.5, 5)""");
    }

    @Test
    void aClaimedBoundHoldsOnItsOpenSide() {
        Quantity overATrillion = Quantity.above(Qualifier.MORE_THAN, new BigDecimal("1E12"), Unit.PARAMETERS);
        assertThat(Said.of("Wudao 2.0", EQUAL_TO).value(overATrillion).against(RECORDS))
                .isEqualTo("""
                        supported: 1750000000000
                        value(Wudao 2.0, 1.75E+12, 1E+12)
                        claimed_at_least()""");
        assertThat(Said.of("PaLM", EQUAL_TO).value(overATrillion).against(RECORDS))
                .isEqualTo("""
                        contradicted: 540000000000
                        value(PaLM, 5.4E+11, 1E+12)
                        claimed_at_least()
                        outside_tolerance(46, 5)""");
        Quantity atMost = Quantity.below(Qualifier.AT_MOST, new BigDecimal("1E12"), Unit.PARAMETERS);
        assertThat(Said.of("PaLM", EQUAL_TO).value(atMost).against(RECORDS)).isEqualTo("""
                        supported: 540000000000
                        value(PaLM, 5.4E+11, 1E+12)
                        claimed_at_most()""");
        Quantity range = Quantity.range(new BigDecimal("1E11"), new BigDecimal("1E12"), Unit.PARAMETERS);
        assertThat(Said.of("PaLM", EQUAL_TO).value(range).against(RECORDS)).isEqualTo("""
                        supported: 540000000000
                        value(PaLM, 5.4E+11, 1E+11–1E+12)
                        claimed_range(1E+11, 1E+12)""");
    }

    @Test
    void aBareMultiplierIsApproximatelyAnyNumberOfItsOrder() {
        assertThat(Said.of("GPT-3", EQUAL_TO).ofOrder("1E11").against(RECORDS)).isEqualTo("""
                        approximate: 175000000000
                        value(GPT-3, 1.75E+11, 1E+11)
                        same_order()""");
        assertThat(Said.of("Wudao 2.0", EQUAL_TO).ofOrder("1E11").against(RECORDS))
                .startsWith("contradicted: 1750000000000\n");
        assertThat(Said.of("A", EQUAL_TO)
                        .ofOrder("1E11")
                        .against(Recorded.records(model("A").sized("1E12"))))
                .as("the first of the next order")
                .startsWith("contradicted: 1000000000000\n");
    }

    @Test
    void ofAClaimedListEachValueMustBeThatOfAMember() {
        Quantity two = Quantity.list(
                Qualifier.EXACT, List.of(new BigDecimal("70E8"), new BigDecimal("130E8")), Unit.PARAMETERS);
        assertThat(Said.of("LLaMA", EQUAL_TO).value(two).against(RECORDS)).isEqualTo("""
                        supported: 7000000000;13000000000
                        value(LLaMA 7B, 7E+9, 7E+9)
                        best_member(LLaMA, LLaMA 7B)
                        value(LLaMA 13B, 1.3E+10, 1.3E+10)
                        best_member(LLaMA, LLaMA 13B)""");
    }

    @Test
    void twoModelsMayBeSaidToBeEqual() {
        assertThat(Said.of("GPT-3", EQUAL_TO, "Wudao 2.0").against(RECORDS)).isEqualTo("""
                        contradicted: 175000000000
                        value_of_both(GPT-3, 1.75E+11, Wudao 2.0, 1.75E+12)
                        outside_tolerance(90, 5)""");
    }

    @Test
    void allThatIsRecordedAmountsToItsLargest() {
        assertThat(Said.of("*", EQUAL_TO).ofOrder("1E10").against(RECORDS)).isEqualTo("""
                        contradicted: 10000000000000
                        largest_value(M6, 1E+13, 1E+10)
                        times_as_much(1000, 5)
                        bound_counted(M6, 1E+13)""");
    }

    @Test
    void aLowerBoundDoesNotContradictWhatLiesAboveIt() {
        assertThat(Said.of("M6", EQUAL_TO).sized("2E13").against(RECORDS)).isEqualTo("""
                        unverifiable
                        bound_allows(M6, 1E+13)""");
        assertThat(Said.of("M6", EQUAL_TO).sized("5E12").against(RECORDS)).startsWith("contradicted: ");
        assertThat(Said.of("M6", RATIO_TO, "GPT-3").ratio("100").against(RECORDS))
                .isEqualTo("""
                        unverifiable
                        bound_allows(M6, 1E+13)""");
        assertThat(Said.of("M6", RATIO_TO, "GPT-3").ratio("10").against(RECORDS))
                .startsWith("contradicted: ");
        assertThat(Said.of("GPT-3", RATIO_TO, "M6").ratio("0.01").against(RECORDS))
                .startsWith("unverifiable\n");
        assertThat(Said.of("GPT-3", RATIO_TO, "M6").ratio("0.1").against(RECORDS))
                .startsWith("contradicted: ");
    }

    @Test
    void aBareMultiplierDoesNotContradictWhatIsOfItsOrder() {
        List<ModelRecord> records = Recorded.records(model("Pangu").sizedOfOrder("1E12"));
        assertThat(Said.of("Pangu", EQUAL_TO).sized("1.1E12").against(records)).isEqualTo("""
                        unverifiable
                        bound_allows(Pangu, 1E+12)""");
        assertThat(Said.of("Pangu", EQUAL_TO).sized("1.1E13").against(records)).startsWith("contradicted: ");
        assertThat(Said.of("Pangu", EQUAL_TO).sized("9E11").against(records)).startsWith("contradicted: ");
    }

    @Test
    void aRangeContradictsWhatLiesOutsideIt() {
        assertThat(Said.of("Megatron", EQUAL_TO).sized("3E10").against(RECORDS)).isEqualTo("""
                        contradicted
                        range_excludes(Megatron, 1E+9–1E+10, 3E+10)""");
        assertThat(Said.of("Megatron", EQUAL_TO).sized("3E9").against(RECORDS)).isEqualTo("""
                        unverifiable
                        no_value(Megatron, parameters)""");
    }

    @Test
    void aRangeOfTokensSaysNothingOfWords() {
        BigDecimal trillion = new BigDecimal("1E12");
        Quantity fewer = Quantity.below(Qualifier.LESS_THAN, trillion, Unit.WORDS);
        Quantity nearly = Quantity.nearly(new BigDecimal("0.75E12"), trillion, Unit.WORDS);
        List<ModelRecord> records = Recorded.records(
                model("Ranged")
                        .with(
                                Measure.TRAINING_TOKENS,
                                Quantity.range(new BigDecimal("1E9"), new BigDecimal("1E10"), Unit.TOKENS)),
                model("Nearly")
                        .with(Measure.TRAINING_TOKENS, Quantity.below(Qualifier.LESS_THAN, trillion, Unit.TOKENS)));
        assertThat(Said.of("Ranged", EQUAL_TO)
                        .measure("training_data")
                        .value(fewer)
                        .against(records))
                .startsWith("unverifiable\n");
        assertThat(Said.of("Nearly", EQUAL_TO)
                        .measure("training_data")
                        .value(nearly)
                        .against(records))
                .startsWith("unverifiable\n");
    }

    @Test
    void anUpperBoundIsToldAsOne() {
        Quantity recorded = Quantity.below(Qualifier.LESS_THAN, new BigDecimal("2E11"), Unit.PARAMETERS);
        List<ModelRecord> records = Recorded.records(model("Nearly").with(Measure.PARAMETERS, recorded));
        assertThat(Said.of("Nearly", EQUAL_TO).sized("3E11").against(records)).isEqualTo("""
                        contradicted
                        range_excludes(Nearly, less_than 2E+11, 3E+11)""");
    }

    @Test
    void expertsWithoutATotalAreARangeFromOneToAll() {
        Quantity experts =
                Quantity.ofExperts(Qualifier.EXACT, new Quantity.Experts(8, new BigDecimal("7E9")), Unit.PARAMETERS);
        List<ModelRecord> records = Recorded.records(model("Mixtral").with(Measure.PARAMETERS, experts));
        assertThat(Said.of("Mixtral", EQUAL_TO).sized("46.7E9").against(records))
                .isEqualTo("unverifiable\nno_value(Mixtral, parameters)");
        assertThat(Said.of("Mixtral", EQUAL_TO).sized("7E10").against(records)).startsWith("contradicted\n");
    }

    @Test
    void whatIsNearlySoMuchIsNotFarBelowIt() {
        Quantity nearly = Quantity.nearly(new BigDecimal("0.75E12"), new BigDecimal("1E12"), Unit.PARAMETERS);
        List<ModelRecord> records = Recorded.records(
                model("Close").sized("0.8E12"),
                model("Far").sized("0.5E12"),
                model("Above").sized("1.2E12"));
        assertThat(Said.of("Close", EQUAL_TO).value(nearly).against(records)).startsWith("supported: 800000000000\n");
        assertThat(Said.of("Far", EQUAL_TO).value(nearly).against(records)).startsWith("contradicted: 500000000000\n");
        assertThat(Said.of("Above", EQUAL_TO).value(nearly).against(records))
                .startsWith("contradicted: 1200000000000\n");
    }

    @Test
    void whatIsRecordedAsNearlySoMuchSupportsTheSameClaim() {
        Quantity nearly = Quantity.nearly(new BigDecimal("0.75E12"), new BigDecimal("1E12"), Unit.PARAMETERS);
        Quantity recorded = Quantity.below(Qualifier.LESS_THAN, new BigDecimal("1E12"), Unit.PARAMETERS);
        List<ModelRecord> records = Recorded.records(model("Same").with(Measure.PARAMETERS, recorded));
        assertThat(Said.of("Same", EQUAL_TO).value(nearly).against(records)).isEqualTo("""
                        supported
                        same_bound(Same, 1E+12)""");
    }

    @Test
    void aRangeSupportsABoundOrRangeThatHoldsAllOfIt() {
        assertThat(Said.of("Megatron", EQUAL_TO)
                        .value(Quantity.below(Qualifier.LESS_THAN, new BigDecimal("1E10"), Unit.PARAMETERS))
                        .against(RECORDS))
                .isEqualTo("""
                        supported
                        range_holds(Megatron, 1E+9–1E+10, 1E+10)
                        claimed_at_most()""");
        assertThat(Said.of("Megatron", EQUAL_TO)
                        .value(Quantity.above(Qualifier.MORE_THAN, new BigDecimal("9E9"), Unit.PARAMETERS))
                        .against(RECORDS))
                .as("it may lie above or below")
                .isEqualTo("unverifiable\nno_value(Megatron, parameters)");
    }

    @Test
    void ofAllThatIsRecordedARangeMayBeTheLargest() {
        List<ModelRecord> records = Recorded.records(
                model("Single").released("2020").sized("1E11"),
                model("Range")
                        .released("2021")
                        .with(
                                Measure.PARAMETERS,
                                Quantity.range(new BigDecimal("2E11"), new BigDecimal("9E11"), Unit.PARAMETERS)));
        assertThat(Said.of("*", EQUAL_TO).sized("5E11").against(records))
                .isEqualTo("unverifiable\nsize_uncertain(5E+11, Range)");
        assertThat(Said.of("*", EQUAL_TO).sized("1E11").against(records))
                .as("all of the range lies above")
                .startsWith("contradicted: 200000000000\nlargest_value_dated(Range, 2E+11–9E+11, ");
        assertThat(Said.of("*", EQUAL_TO)
                        .value(Quantity.above(Qualifier.AT_LEAST, new BigDecimal("1E11"), Unit.PARAMETERS))
                        .against(records))
                .as("whatever the range is, something is as large as that")
                .startsWith("supported: 100000000000\n");
    }

    @Test
    void aRecordedLowerBoundDoesNotSupportAClaimedUpperOne() {
        Quantity lessThan20Trillion = Quantity.below(Qualifier.LESS_THAN, new BigDecimal("2E13"), Unit.PARAMETERS);
        assertThat(Said.of("M6", EQUAL_TO).value(lessThan20Trillion).against(RECORDS))
                .isEqualTo("""
                        unverifiable
                        bound_allows(M6, 1E+13)""");
        Quantity lessThan5Trillion = Quantity.below(Qualifier.LESS_THAN, new BigDecimal("5E12"), Unit.PARAMETERS);
        assertThat(Said.of("M6", EQUAL_TO).value(lessThan5Trillion).against(RECORDS))
                .startsWith("contradicted: ");
        Quantity lessThan100Times = Quantity.below(Qualifier.LESS_THAN, new BigDecimal("100"), Unit.RATIO);
        assertThat(Said.of("M6", RATIO_TO, "GPT-3").value(lessThan100Times).against(RECORDS))
                .isEqualTo("""
                        unverifiable
                        bound_allows(M6, 1E+13)""");
        Quantity moreThan50Times = Quantity.above(Qualifier.MORE_THAN, new BigDecimal("50"), Unit.RATIO);
        assertThat(Said.of("M6", RATIO_TO, "GPT-3").value(moreThan50Times).against(RECORDS))
                .startsWith("supported: ");
    }

    @Test
    void aNameWithItsSizeFindsTheModelOfThatSize() {
        assertThat(Said.of("PaLM (540B)", RATIO_TO, "GPT-3 175B").ratio("3").against(RECORDS))
                .startsWith("supported: 3.0857");
        assertThat(Said.of("LLaMA (13B)", EQUAL_TO).sized("130E8").against(RECORDS))
                .startsWith("supported: 13000000000\n");
        assertThat(Said.of("PaLM 62B", EQUAL_TO).sized("62E9").against(RECORDS))
                .as("another size")
                .isEqualTo("""
                        unverifiable
                        no_record(PaLM 62B)""");
        assertThat(Said.of("GPT-4 175B", EQUAL_TO).sized("1750E8").against(RECORDS))
                .as("no size recorded")
                .startsWith("unverifiable\nno_record(");
    }

    @Test
    void aNameWithoutASizeFindsTheModelsThatAreCalledSoWithTheirOwn() {
        List<ModelRecord> records = Recorded.records(
                model("Nova 7B").sized("7E9"),
                model("Nova-70B").sized("70E9"),
                model("Nova 8B").sized("80E9"),
                model("Vega 2B").sized("2E9"),
                model("Vega").sized("3E9"));
        assertThat(Said.of("Nova", EQUAL_TO).sized("70E9").against(records)).isEqualTo("""
                        supported: 70000000000
                        value(Nova-70B, 7E+10, 7E+10)
                        best_member(Nova, Nova-70B)""");
        assertThat(Said.of("Nova", EQUAL_TO).sized("80E9").against(records))
                .as("a size that is not the record's own is part of the name")
                .startsWith("contradicted: 70000000000\n");
        assertThat(Said.of("Vega", EQUAL_TO).sized("2E9").against(records))
                .as("what is called so means itself")
                .startsWith("contradicted: 3000000000\n");
    }

    @Test
    void whereBothAModelAndAValueAreClaimedBothMustHold() {
        assertThat(Said.of("GPT-3", EQUAL_TO, "GPT-3").sized("1750E8").against(RECORDS))
                .startsWith("supported: 175000000000\n");
        assertThat(Said.of("GPT-3", EQUAL_TO, "GPT-3").sized("1E12").against(RECORDS))
                .startsWith("contradicted: 175000000000\n");
        assertThat(Said.of("GPT-3", EQUAL_TO, "GPT-3").noValue("n/a").against(RECORDS))
                .as("a word for nothing claims no value")
                .startsWith("supported: 175000000000\n");
    }

    /** What the grammar of claims reads as a measure, records are asked for. */
    @Test
    void everyNameOfAMeasureIsOneThatRecordsHold() throws IOException {
        try (InputStream words =
                Objects.requireNonNull(getClass().getResourceAsStream("/org/trendbook/normalize/measure-words.tsv"))) {
            new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\t")).skip(1))
                    .forEach(name -> assertThat(Measures.named(name)).as(name).isNotEmpty());
        }
    }
}
