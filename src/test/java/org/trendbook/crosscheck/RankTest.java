package org.trendbook.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.crosscheck.Recorded.model;
import static org.trendbook.model.Measure.TRAINING_BYTES;
import static org.trendbook.model.Measure.TRAINING_TOKENS;
import static org.trendbook.model.Quantity.exact;
import static org.trendbook.model.Relation.BREAKS_RECORD_OF;
import static org.trendbook.model.Relation.FIRST_TO_REACH;
import static org.trendbook.model.Relation.LARGEST_AT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Unit;

/** largest_at, first_to_reach and breaks_record_of: a rank among the recorded sizes, in time. */
class RankTest {
    private static final List<ModelRecord> RECORDS = Recorded.records(
            model("T-NLG").abroad().released("2020-02").sized("170E8"),
            model("GPT-3").abroad().released("2020-05").sized("1750E8"),
            model("M6 1T").of("M6").chinese().released("2021-05").sized("1E12"),
            model("M6 10T").of("M6").chinese().released("2021-10").sized("1E13"),
            model("Wudao 2.0").chinese().released("2021-06").sized("1.75E12"),
            model("Switch Transformer").abroad().released("2022-01").sized("1.6E12"),
            model("OPT").abroad().released("2022-06").sized("1750E8"),
            model("GPT-4").abroad().released("2023-03"));

    private static List<ModelRecord> with(Recorded... more) {
        List<ModelRecord> all = new ArrayList<>(RECORDS);
        all.addAll(Recorded.records(more));
        return all;
    }

    @Test
    void theLargestOfItsTimeMayBeExceededLater() {
        assertThat(Said.of("GPT-3", LARGEST_AT).at("2020-05").against(RECORDS)).isEqualTo("""
                        supported: GPT-3
                        largest(GPT-3, 1.75E+11, 2020-05-01/2020-05-31, T-NLG, 1.7E+10, 2020-02-01/2020-02-29)""");
        assertThat(Said.of("Wudao 2.0", LARGEST_AT).against(RECORDS))
                .as("without a date its own release is meant")
                .isEqualTo("""
                        supported: Wudao 2.0
                        largest(Wudao 2.0, 1.75E+12, 2021-06-01/2021-06-30, M6 1T, 1E+12, 2021-05-01/2021-05-31)""");
    }

    @Test
    void aLargerOneThatWasOutContradictsIt() {
        assertThat(Said.of("OPT", LARGEST_AT).against(RECORDS)).isEqualTo("""
                        contradicted: M6 10T
                        larger_existed(OPT, 1.75E+11, 2022-06-01/2022-06-30, M6 10T, 1E+13, 2021-10-01/2021-10-31)""");
    }

    @Test
    void aLargerOneOfTheSameMonthLeavesTheOrderOpen() {
        assertThat(Said.of("GPT-3", LARGEST_AT)
                        .against(with(model("Rival").released("2020-05-20").sized("2000E8"))))
                .isEqualTo("""
                        unverifiable
                        larger_perhaps_existed(GPT-3, 1.75E+11, 2020-05-01/2020-05-31, Rival, 2E+11, 2020-05-20)""");
    }

    @Test
    void anotherOfTheSameSizeLeavesTheRankOpen() {
        assertThat(Said.of("GPT-3", LARGEST_AT)
                        .against(with(model("Twin").released("2020-01").sized("1750E8"))))
                .isEqualTo("unverifiable\nas_large(GPT-3, 1.75E+11, Twin, 2020-01-01/2020-01-31)");
    }

    @Test
    void aRangeThatMayBeLargerLeavesTheRankOpen() {
        assertThat(Said.of("GPT-3", LARGEST_AT)
                        .against(with(model("Vague").released("2020-01").sizedBetween("1E11", "1E12"))))
                .isEqualTo("unverifiable\nsize_uncertain(GPT-3, Vague)");
        assertThat(Said.of("GPT-3", LARGEST_AT)
                        .against(with(model("Vague").released("2020-01").sizedBetween("1E10", "1E11"))))
                .startsWith("supported: GPT-3\n");
        assertThat(Said.of("GPT-3", LARGEST_AT)
                        .against(with(model("Vague").released("2020-01").sizedBetween("1E10", "1750E8"))))
                .as("it may be just as large")
                .isEqualTo("unverifiable\nsize_uncertain(GPT-3, Vague)");
        Quantity listed =
                Quantity.list(Qualifier.EXACT, List.of(new BigDecimal("1E9"), new BigDecimal("1E12")), Unit.PARAMETERS);
        assertThat(Said.of("GPT-3", LARGEST_AT)
                        .against(with(model("Listed").released("2020-01").with(Measure.PARAMETERS, listed))))
                .as("an amount that is no single number, below all others")
                .isEqualTo("unverifiable\nsize_uncertain(GPT-3, Listed)");
    }

    /** As for sources side by side: the total lies between one of the experts and all. */
    @Test
    void expertsWithoutATotalAreARangeFromOneToAll() {
        assertThat(Said.of("GPT-3", LARGEST_AT).against(with(experts(8, "7E9"))))
                .isEqualTo("""
                        supported: GPT-3
                        largest(GPT-3, 1.75E+11, 2020-05-01/2020-05-31, 8x, 7E+9–5.6E+10, 2020-01-01/2020-01-31)""");
        assertThat(Said.of("GPT-3", LARGEST_AT).against(with(experts(8, "1E11"))))
                .isEqualTo("unverifiable\nsize_uncertain(GPT-3, 8x)");
        assertThat(Said.of("GPT-3", LARGEST_AT).against(with(experts(8, "2E11"))))
                .startsWith("contradicted: 8x\n");
    }

    private static Recorded experts(int count, String each) {
        return model("8x")
                .released("2020-01")
                .with(
                        Measure.PARAMETERS,
                        Quantity.ofExperts(
                                Qualifier.EXACT, new Quantity.Experts(count, new BigDecimal(each)), Unit.PARAMETERS));
    }

    @Test
    void aLargerOneWithoutADateIsNamedAndLeftOut() {
        assertThat(Said.of("GPT-3", LARGEST_AT).against(with(model("Undated").sized("1E15"))))
                .isEqualTo("""
                        supported: GPT-3
                        largest(GPT-3, 1.75E+11, 2020-05-01/2020-05-31, T-NLG, 1.7E+10, 2020-02-01/2020-02-29)
                        undated_left_out(Undated)""");
    }

    @Test
    void whatMayHaveBeenOutByThenIsNotLater() {
        assertThat(Said.of("Yearly", LARGEST_AT)
                        .at("2020-06")
                        .against(with(model("Yearly").released("2020").sized("2E11"))))
                .startsWith("supported: Yearly\n");
    }

    @Test
    void whatCameOutLaterWasNotTheLargestThen() {
        assertThat(Said.of("GPT-3", LARGEST_AT).at("2019").against(RECORDS)).isEqualTo("""
                        contradicted: 2020-05-01/2020-05-31
                        later_than_date(GPT-3, 2020-05-01/2020-05-31, 2019-01-01/2019-12-31)""");
    }

    @Test
    void ofSeveralSizesTheClaimedOneIsJudged() {
        assertThat(Said.of("M6", LARGEST_AT).ofOrder("1E13").at("2021-10").against(RECORDS))
                .isEqualTo("""
                        supported: M6 10T
                        largest(M6 10T, 1E+13, 2021-10-01/2021-10-31, Wudao 2.0, 1.75E+12, 2021-06-01/2021-06-30)
                        best_member(M6, M6 10T)""");
        assertThat(Said.of("M6", LARGEST_AT).ofOrder("1E12").at("2021-10").against(RECORDS))
                .isEqualTo("""
                        contradicted: Wudao 2.0
                        larger_existed(M6 1T, 1E+12, 2021-10-01/2021-10-31, Wudao 2.0, 1.75E+12, \
                        2021-06-01/2021-06-30)
                        best_member(M6, M6 1T)""");
    }

    @Test
    void ofSeveralSizesTheLargestThatWasOutIsJudged() {
        assertThat(Said.of("M6", LARGEST_AT).at("2021-05").against(RECORDS))
                .as("the larger one came in October")
                .isEqualTo("""
                        supported: M6 1T
                        largest(M6 1T, 1E+12, 2021-05-01/2021-05-31, GPT-3, 1.75E+11, 2020-05-01/2020-05-31)
                        best_member(M6, M6 1T)""");
    }

    @Test
    void oneWithoutADateMayHaveReachedItFirstAndIsNamed() {
        assertThat(Said.of("Wudao 2.0", FIRST_TO_REACH)
                        .sized("1.75E12")
                        .against(with(
                                model("Undated").sized("1E15"), model("Small").sized("1E9"))))
                .endsWith("undated_left_out(Undated)");
    }

    @Test
    void ofSeveralSizesTheOneThatBreaksTheRecordIsJudged() {
        assertThat(Said.of("M6", BREAKS_RECORD_OF, "Wudao 2.0").against(RECORDS))
                .startsWith("supported: M6 10T\n");
        assertThat(Said.of("GPT-3", BREAKS_RECORD_OF, "M6").sized("1E12").against(RECORDS))
                .as("of the object, the size that is claimed")
                .contains("M6 1T");
    }

    @Test
    void aClaimedSizeMustBeTheRecordedOne() {
        assertThat(Said.of("GPT-3", LARGEST_AT).sized("2000E8").against(RECORDS))
                .isEqualTo("""
                        contradicted: 175000000000
                        largest(GPT-3, 1.75E+11, 2020-05-01/2020-05-31, T-NLG, 1.7E+10, 2020-02-01/2020-02-29)
                        value(GPT-3, 1.75E+11, 2E+11)
                        outside_tolerance(12.5, 5)""");
    }

    @Test
    void theOnlySizedOneIsSaidToBeAlone() {
        assertThat(Said.of("T-NLG", LARGEST_AT).against(RECORDS))
                .isEqualTo("supported: T-NLG\nlargest_alone(T-NLG, 1.7E+10, 2020-02-01/2020-02-29)");
    }

    @Test
    void theLargestOfAllIsSetAgainstTheClaimedSize() {
        assertThat(Said.of("*", LARGEST_AT).ofOrder("1E10").at("2023").against(RECORDS))
                .isEqualTo("""
                        contradicted: 10000000000000
                        largest_value_by(M6 10T, 1E+13, 2021-10-01/2021-10-31, 1E+10, 2023-01-01/2023-12-31)
                        times_as_much(1000, 5)
                        next_largest(Wudao 2.0, 1.75E+12, 2021-06-01/2021-06-30)""");
        assertThat(Said.of("*", LARGEST_AT).ofOrder("1E11").at("2020").against(RECORDS))
                .startsWith(
                        "approximate: 175000000000\nlargest_value_by(GPT-3, 1.75E+11, 2020-05-01/2020-05-31, 1E+11, 2020-01-01/2020-12-31)\n");
    }

    @Test
    void withoutASizeOrADateNoRankIsTold() {
        assertThat(Said.of("GPT-4", LARGEST_AT).against(RECORDS))
                .isEqualTo("unverifiable\nno_value(GPT-4, parameters)");
        assertThat(Said.of("Undated", LARGEST_AT).against(with(model("Undated").sized("1E15"))))
                .isEqualTo("unverifiable\nno_date(Undated)");
        assertThat(Said.of("Undated", LARGEST_AT)
                        .at("2020")
                        .against(with(model("Undated").sized("1E15"))))
                .as("whether it was out by then")
                .isEqualTo("unverifiable\nno_date(Undated)");
        assertThat(Said.of("GPT-3", LARGEST_AT).unreadableTime("back then").against(RECORDS))
                .isEqualTo("unverifiable\ntime_unreadable(back then)");
    }

    @Test
    void aLowerBoundRanksWithTheBound() {
        assertThat(Said.of("Big", LARGEST_AT)
                        .against(with(model("Big").released("2023-01").sizedAtLeast("1E14"))))
                .isEqualTo("""
                        supported: Big
                        largest(Big, 1E+14, 2023-01-01/2023-01-31, M6 10T, 1E+13, 2021-10-01/2021-10-31)
                        bound_counted(Big, 1E+14)""");
    }

    @Test
    void theFirstIsTheEarliestThatReachesTheSize() {
        assertThat(Said.of("M6", FIRST_TO_REACH).ofOrder("1E12").against(RECORDS))
                .isEqualTo("""
                        supported: M6 1T
                        first(M6 1T, 1E+12, 2021-05-01/2021-05-31, 1E+12)
                        best_member(M6, M6 1T)""");
    }

    @Test
    void anEarlierOneContradictsTheFirst() {
        assertThat(Said.of("Wudao 2.0", FIRST_TO_REACH)
                        .ofOrder("1E12")
                        .scope("region", "china")
                        .against(RECORDS))
                .isEqualTo("""
                        contradicted: M6 1T
                        first_was(Wudao 2.0, 1.75E+12, 2021-06-01/2021-06-30, 1E+12, M6 1T, 1E+12, \
                        2021-05-01/2021-05-31)
                        within_scope(region=china)""");
    }

    @Test
    void overlappingDatesLeaveOpenWhoWasFirst() {
        assertThat(Said.of("M6", FIRST_TO_REACH)
                        .ofOrder("1E12")
                        .against(with(model("Rival").released("2021").sized("2E12"))))
                .isEqualTo("""
                        unverifiable
                        order_uncertain(M6 1T, 2021-05-01/2021-05-31, Rival, 2021-01-01/2021-12-31)
                        best_member(M6, M6 1T)""");
    }

    @Test
    void whatNeverReachedTheSizeWasNotTheFirst() {
        assertThat(Said.of("GPT-3", FIRST_TO_REACH).ofOrder("1E12").against(RECORDS))
                .isEqualTo("""
                        contradicted: 175000000000
                        not_reached(GPT-3, 1.75E+11, 1E+12)""");
    }

    @Test
    void aFirstWithoutASizeCannotBeVerified() {
        assertThat(Said.of("GPT-3", FIRST_TO_REACH).against(RECORDS)).isEqualTo("unverifiable\nvalue_missing()");
        assertThat(Said.of("Undated", FIRST_TO_REACH)
                        .ofOrder("1E12")
                        .against(with(model("Undated").sized("1E15"))))
                .isEqualTo("unverifiable\nno_date(Undated)");
    }

    @Test
    void aRecordIsBrokenByTheNextLarger() {
        assertThat(Said.of("Wudao 2.0", BREAKS_RECORD_OF, "M6 1T").against(RECORDS))
                .isEqualTo("""
                        supported: Wudao 2.0
                        record_broken(Wudao 2.0, 1.75E+12, 2021-06-01/2021-06-30, M6 1T, 1E+12, \
                        2021-05-01/2021-05-31)""");
    }

    @Test
    void aRecordSetLaterCannotHaveBeenBroken() {
        assertThat(Said.of("Wudao 2.0", BREAKS_RECORD_OF, "Switch Transformer")
                        .sized("1.6E12")
                        .against(RECORDS))
                .isEqualTo("""
                        contradicted: 2022-01-01/2022-01-31
                        record_came_later(Wudao 2.0, 2021-06-01/2021-06-30, Switch Transformer, \
                        2022-01-01/2022-01-31)""");
    }

    @Test
    void aSmallerOneBreaksNoRecord() {
        assertThat(Said.of("OPT", BREAKS_RECORD_OF, "Switch Transformer").against(RECORDS))
                .isEqualTo("""
                        contradicted: 1600000000000
                        record_stands(OPT, 1.75E+11, Switch Transformer, 1.6E+12)""");
        assertThat(Said.of("Equal", BREAKS_RECORD_OF, "M6 10T")
                        .against(with(model("Equal").released("2022-06").sized("1E13"))))
                .as("nor does an equal one")
                .contains("\nrecord_stands(Equal, 1E+13, M6 10T, 1E+13)");
    }

    @Test
    void aRecordThatAnotherHeldCannotBeBrokenThere() {
        assertThat(Said.of("Wudao 2.0", BREAKS_RECORD_OF, "GPT-3").against(RECORDS))
                .isEqualTo("""
                        contradicted: M6 1T
                        record_was_of_another(Wudao 2.0, 2021-06-01/2021-06-30, GPT-3, 1.75E+11, M6 1T, 1E+12, \
                        2021-05-01/2021-05-31)""");
    }

    @Test
    void overlappingDatesLeaveOpenWhetherARecordWasBroken() {
        assertThat(Said.of("Wudao 2.0", BREAKS_RECORD_OF, "Rival")
                        .against(with(model("Rival").released("2021-06-10").sized("1.5E12"))))
                .isEqualTo("unverifiable\norder_uncertain(Wudao 2.0, 2021-06-01/2021-06-30, Rival, 2021-06-10)");
        assertThat(Said.of("Wudao 2.0", BREAKS_RECORD_OF, "M6 1T")
                        .against(with(model("Rival").released("2021-06-10").sized("1.5E12"))))
                .as("another may have broken it first")
                .isEqualTo("unverifiable\norder_uncertain(Wudao 2.0, 2021-06-01/2021-06-30, Rival, 2021-06-10)");
    }

    @Test
    void theRecordMustBeOfTheClaimedSize() {
        assertThat(Said.of("Wudao 2.0", BREAKS_RECORD_OF, "M6 1T")
                        .sized("1.6E12")
                        .against(RECORDS))
                .endsWith("\nvalue(M6 1T, 1E+12, 1.6E+12)\noutside_tolerance(37.5, 5)")
                .startsWith("contradicted: 1000000000000\n");
        assertThat(Said.of("OPT", BREAKS_RECORD_OF, "M6 1T").sized("1.6E12").against(RECORDS))
                .as("it is no larger, whatever the record's size")
                .startsWith("contradicted: 1000000000000\nrecord_stands(");
    }

    @Test
    void withoutDatesNoRecordIsBroken() {
        assertThat(Said.of("Wudao 2.0", BREAKS_RECORD_OF, "Undated")
                        .against(with(model("Undated").sized("1E12"))))
                .isEqualTo("unverifiable\nno_date(Undated)");
        assertThat(Said.of("Wudao 2.0", BREAKS_RECORD_OF).against(RECORDS)).isEqualTo("unverifiable\nobject_missing()");
    }

    @Test
    void aRangeThatLiesAboveTheClaimedLargestContradictsIt() {
        List<ModelRecord> records = Recorded.records(
                model("GPT-3").released("2020-05").sized("1750E8"),
                model("Ranged").released("2020-06").sizedBetween("2E11", "3E11"));
        assertThat(Said.of("*", LARGEST_AT).sized("1750E8").at("2020-12").against(records))
                .isEqualTo("""
                        contradicted: 200000000000
                        largest_value_by(Ranged, 2E+11–3E+11, 2020-06-01/2020-06-30, 1.75E+11, 2020-12-01/2020-12-31)""");
        assertThat(Said.of("*", LARGEST_AT).sized("25E10").at("2020-12").against(records))
                .as("within the range")
                .isEqualTo("unverifiable\nsize_uncertain(2.5E+11, Ranged)");
        assertThat(Said.of("*", LARGEST_AT).sized("1750E8").at("2020-05").against(records))
                .as("before the range came out")
                .startsWith("supported: 175000000000\n");
    }

    @Test
    void anEarlierRangeContradictsTheFirstOrLeavesItOpen() {
        List<ModelRecord> records = with(model("Ranged").released("2019-05").sizedBetween("1E11", "1E12"));
        assertThat(Said.of("GPT-3", FIRST_TO_REACH).sized("1E11").against(records))
                .as("hundreds of billions are a hundred billion")
                .startsWith("contradicted: Ranged\n")
                .contains("Ranged, 1E+11–1E+12, ");
        assertThat(Said.of("GPT-3", FIRST_TO_REACH).sized("1.5E11").against(records))
                .isEqualTo("""
                        unverifiable
                        size_uncertain(1.5E+11, Ranged)""");
        assertThat(Said.of("Wudao 2.0", FIRST_TO_REACH).sized("1.5E12").against(records))
                .startsWith("supported: Wudao 2.0\n");
    }

    @Test
    void theSizesOfOneModelAreNoRivalsOfEachOther() {
        List<ModelRecord> records = Recorded.records(
                model("GPT-2").released("2019-02").sized("15E8"),
                model("PanGu 13B").of("PanGu").released("2021-04").sized("130E8"),
                model("PanGu 200B").of("PanGu").released("2021-04").sized("2000E8"));
        assertThat(Said.of("PanGu", FIRST_TO_REACH).sized("1E10").against(records))
                .startsWith("supported: PanGu 200B\n");
        assertThat(Said.of("PanGu", BREAKS_RECORD_OF, "GPT-2").against(records)).startsWith("supported: PanGu 13B\n");
        assertThat(Said.of("PanGu 13B", FIRST_TO_REACH).sized("1E10").against(records))
                .as("which of the sizes was first nobody can tell")
                .startsWith("unverifiable\norder_uncertain(");
    }

    @Test
    void aSmallerSizeOfAModelIsNotTheLargestWhileALargerOneIsOut() {
        List<ModelRecord> records = Recorded.records(
                model("PanGu 13B").of("PanGu").released("2021-04").sized("130E8"),
                model("PanGu 200B").of("PanGu").released("2021-03").sized("2000E8"));
        assertThat(Said.of("PanGu", LARGEST_AT).sized("130E8").against(records))
                .startsWith("contradicted: PanGu 200B\n");
    }

    @Test
    void whatCameOutOnTheSameDayHeldNoRecordBefore() {
        List<ModelRecord> records = Recorded.records(
                model("Old").released("2020-05-01").sized("1E9"),
                model("Twin of Old").released("2020-05-02").sized("1E9"),
                model("New").released("2020-06-01").sized("3E9"),
                model("Of the same day").released("2020-06-01").sized("2E9"));
        assertThat(Said.of("New", BREAKS_RECORD_OF, "Old").against(records)).startsWith("supported: New\n");
        assertThat(Said.of("New", BREAKS_RECORD_OF, "Of the same day").against(records))
                .startsWith("unverifiable\norder_uncertain(");
    }

    @Test
    void anotherThatHeldOrMayHaveHeldTheRecordIsLookedForAmongRangesToo() {
        assertThat(brokenBeside(model("Ranged").released("2020-06").sizedBetween("2000E8", "3000E8")))
                .startsWith("contradicted: Ranged\nrecord_was_of_another(");
        assertThat(brokenBeside(model("Ranged").released("2020-06").sizedBetween("1000E8", "3000E8")))
                .isEqualTo("unverifiable\nsize_uncertain(GPT-3, Ranged)");
        assertThat(brokenBeside(model("Ranged").released("2020-06").sizedBetween("1750E8", "3000E8")))
                .as("it may be just as large")
                .isEqualTo("unverifiable\nsize_uncertain(GPT-3, Ranged)");
    }

    private static String brokenBeside(Recorded other) {
        return Said.of("Wudao 2.0", BREAKS_RECORD_OF, "GPT-3")
                .against(Recorded.records(
                        model("GPT-3").released("2020-05").sized("1750E8"),
                        model("Wudao 2.0").released("2021-06").sized("1.75E12"),
                        other));
    }

    @Test
    void whetherTheHolderOfARecordIsWithinTheLimitsMustBeRecorded() {
        List<ModelRecord> records = Recorded.records(
                model("M6").chinese().released("2021-03").sized("1E11"),
                model("Unplaced").released("2021-04").sized("2E11"),
                model("Wudao 2.0").chinese().released("2021-06").sized("1.75E12"));
        assertThat(Said.of("Wudao 2.0", BREAKS_RECORD_OF, "M6")
                        .scope("region", "china")
                        .against(records))
                .startsWith("unverifiable\nmembership_unknown(Unplaced,");
        assertThat(Said.of("*", LARGEST_AT)
                        .scope("region", "china")
                        .sized("1E11")
                        .at("2021-05")
                        .against(records))
                .as("of all")
                .startsWith("unverifiable\nmembership_unknown(Unplaced,");
    }

    @Test
    void whatLiesOutsideTheLimitsLeavesNothingOpen() {
        List<ModelRecord> records = Recorded.records(
                model("M6").chinese().released("2021-03").sized("1E11"),
                model("Ranged").abroad().released("2021-04").sizedBetween("2E11", "3E12"),
                model("Wudao 2.0").chinese().released("2021-06").sized("1.75E12"),
                model("Undated").abroad().sized("1E13"),
                model("Undated and small").chinese().sized("1E9"));
        assertThat(Said.of("Wudao 2.0", BREAKS_RECORD_OF, "M6")
                        .scope("region", "china")
                        .against(records))
                .startsWith("supported: ");
        assertThat(Said.of("*", LARGEST_AT)
                        .scope("region", "china")
                        .sized("1E11")
                        .at("2021-05")
                        .against(records))
                .startsWith("supported: ");
        assertThat(Said.of("Wudao 2.0", LARGEST_AT).scope("region", "china").against(records))
                .startsWith("supported: ")
                .doesNotContain("Undated");
        assertThat(Said.of("Wudao 2.0", FIRST_TO_REACH)
                        .sized("1E12")
                        .scope("region", "china")
                        .against(records))
                .startsWith("supported: ")
                .doesNotContain("Undated");
    }

    @Test
    void tokensAreNotRankedByBytes() {
        List<ModelRecord> records = Recorded.records(
                model("A").released("2020").with(TRAINING_TOKENS, exact(new BigDecimal("1.4E12"), Unit.TOKENS)),
                model("B")
                        .released("2021")
                        .with(TRAINING_TOKENS, exact(new BigDecimal("3E11"), Unit.TOKENS))
                        .with(TRAINING_BYTES, exact(new BigDecimal("5E12"), Unit.BYTES)));
        Quantity terabyte = exact(new BigDecimal("1E12"), Unit.BYTES);
        assertThat(Said.of("A", FIRST_TO_REACH)
                        .measure("training_data")
                        .value(terabyte)
                        .against(records))
                .isEqualTo("""
                        unverifiable
                        units_differ()""");
        assertThat(Said.of("B", FIRST_TO_REACH)
                        .measure("training_data")
                        .value(terabyte)
                        .against(records))
                .as("the amount in the claimed unit is taken")
                .startsWith("supported: B\n");
        assertThat(Said.of("A", LARGEST_AT)
                        .measure("training_data")
                        .value(terabyte)
                        .against(records))
                .startsWith("unverifiable\nunits_differ(");
    }
}
