package org.trendbook.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trendbook.crosscheck.Recorded.model;
import static org.trendbook.model.Relation.AFTER;
import static org.trendbook.model.Relation.BEFORE;
import static org.trendbook.model.Relation.EQUAL_TO;
import static org.trendbook.model.Relation.GREW_BY;
import static org.trendbook.model.Relation.OTHER;
import static org.trendbook.model.Relation.SUM_OF;
import static org.trendbook.model.Relation.UNREADABLE;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Quantity.Part;
import org.trendbook.model.Unit;

/** before, after, sum_of, grew_by and other. */
class OtherRelationsTest {
    private static final List<ModelRecord> DATED = Recorded.records(
            model("GPT-2").family("GPT").released("2019-02"),
            model("GPT-3").family("GPT").released("2020-05-28"),
            model("BERT"),
            model("T5").released("2019"),
            model("Twin").released("2020-05-28"));

    @Test
    void oneReleaseIsBeforeAnother() {
        assertThat(Said.of("GPT-2", BEFORE, "GPT-3").against(DATED)).isEqualTo("""
                        supported: 2019-02-01/2019-02-28
                        is_earlier(GPT-2, 2019-02-01/2019-02-28, GPT-3, 2020-05-28)""");
        assertThat(Said.of("GPT-2", AFTER, "GPT-3").against(DATED)).isEqualTo("""
                        contradicted: 2019-02-01/2019-02-28
                        is_earlier(GPT-2, 2019-02-01/2019-02-28, GPT-3, 2020-05-28)""");
        assertThat(Said.of("GPT-3", AFTER, "GPT-2").against(DATED))
                .startsWith("supported: 2020-05-28\nis_later(GPT-3, ");
    }

    @Test
    void whatHoldsForTwoSubjectsAlikeIsToldOnce() {
        assertThat(Said.of("GPT-2;T5", SUM_OF).unreadableValue("many").against(DATED))
                .isEqualTo("unverifiable\nvalue_unreadable(many)");
    }

    @Test
    void theSameDayIsNeitherBeforeNorAfter() {
        assertThat(Said.of("GPT-3", BEFORE, "Twin").against(DATED))
                .isEqualTo("contradicted: 2020-05-28\nis_same_day(GPT-3, Twin, 2020-05-28)");
        assertThat(Said.of("GPT-3", AFTER, "Twin").against(DATED)).startsWith("contradicted: ");
    }

    @Test
    void overlappingDatesLeaveTheOrderOpen() {
        assertThat(Said.of("T5", BEFORE, "GPT-2").against(DATED)).isEqualTo("""
                        unverifiable: 2019-01-01/2019-12-31
                        order_uncertain(T5, 2019-01-01/2019-12-31, GPT-2, 2019-02-01/2019-02-28)""");
    }

    @Test
    void aReleaseIsSetAgainstADateWhenNoModelIsNamed() {
        assertThat(Said.of("GPT-2", BEFORE).at("2020").against(DATED)).isEqualTo("""
                        supported: 2019-02-01/2019-02-28
                        earlier_than_date(GPT-2, 2019-02-01/2019-02-28, 2020-01-01/2020-12-31)""");
        assertThat(Said.of("GPT-2", AFTER).at("2020").against(DATED)).startsWith("contradicted: ");
        assertThat(Said.of("GPT-3", AFTER).at("2020").against(DATED)).isEqualTo("""
                        unverifiable: 2020-05-28
                        date_uncertain(GPT-3, 2020-05-28, 2020-01-01/2020-12-31)""");
        assertThat(Said.of("GPT-3", AFTER).at("2020-05-28").against(DATED))
                .isEqualTo("contradicted: 2020-05-28\non_that_day(GPT-3, 2020-05-28)");
        assertThat(Said.of("GPT-3", AFTER).against(DATED)).isEqualTo("unverifiable\nobject_missing()");
        assertThat(Said.of("GPT-3", AFTER).unreadableTime("then").against(DATED))
                .isEqualTo("unverifiable\ntime_unreadable(then)");
    }

    @Test
    void withoutADateThereIsNoOrder() {
        assertThat(Said.of("BERT", BEFORE, "GPT-3").against(DATED)).isEqualTo("unverifiable\nno_date(BERT)");
        assertThat(Said.of("GPT-3", AFTER, "BERT").against(DATED)).isEqualTo("unverifiable\nno_date(BERT)");
        assertThat(Said.of("GPT-3", AFTER, "XLNet").against(DATED)).isEqualTo("unverifiable\nno_record(XLNet)");
    }

    @Test
    void ofAFamilyTheMemberThatFitsBestIsTaken() {
        assertThat(Said.of("GPT", BEFORE, "Twin").against(DATED)).isEqualTo("""
                        supported: 2019-02-01/2019-02-28
                        is_earlier(GPT-2, 2019-02-01/2019-02-28, Twin, 2020-05-28)
                        best_member(GPT, GPT-2)""");
    }

    private static final Quantity PARTS = Quantity.ofParts(
            List.of(part("1.2E12", Unit.BYTES), part("2.5E12", Unit.BYTES), part("1.2E12", Unit.BYTES)));

    private static Part part(String value, Unit unit) {
        return new Part(new BigDecimal(value), unit, "");
    }

    private static Quantity total(String value, Unit unit) {
        return Quantity.exact(new BigDecimal(value), unit);
    }

    @Test
    void partsAreAddedUpAndATotalOfUnknownUnitIsComparedAsANumber() {
        List<ModelRecord> records =
                Recorded.records(model("Wudao 2.0").with(Measure.TRAINING_DATA, total("4.9E12", Unit.UNRESOLVED)));
        assertThat(Said.of("Wudao 2.0", SUM_OF)
                        .measure("training_data")
                        .value(PARTS)
                        .against(records))
                .isEqualTo("""
                        supported: 4900000000000
                        sum(1.2E+12 bytes + 2.5E+12 bytes + 1.2E+12 bytes, 4.9E+12 bytes, 4.9E+12 unresolved)
                        unit_unresolved()""");
    }

    @Test
    void partsThatTheRecordStatesAreSetAgainstTheClaimedTotal() {
        List<ModelRecord> records = Recorded.records(model("Wudao 2.0").with(Measure.TRAINING_BYTES, PARTS));
        assertThat(Said.of("Wudao 2.0", SUM_OF)
                        .measure("training_data")
                        .value(total("6.0E12", Unit.BYTES))
                        .against(records))
                .isEqualTo("""
                        contradicted: 4900000000000
                        sum(1.2E+12 bytes + 2.5E+12 bytes + 1.2E+12 bytes, 4.9E+12 bytes, 6E+12 bytes)
                        outside_tolerance(18.33, 5)""");
    }

    @Test
    void modelsMayBeAddedUp() {
        List<ModelRecord> records = Recorded.records(
                model("All").sized("30E9"),
                model("A").sized("10E9"),
                model("B").sized("20E9"),
                model("C 1B").of("C").sized("1E9"),
                model("C 2B").of("C").sized("2E9"));
        assertThat(Said.of("All", SUM_OF, "A", "B").against(records))
                .isEqualTo("supported: 30000000000\nsum(1E+10 + 2E+10, 3E+10, 3E+10)");
        assertThat(Said.of("All", SUM_OF, "A", "D").against(records)).isEqualTo("unverifiable\nno_record(D)");
    }

    @Test
    void ofNamesWithSeveralSizesThoseAreAddedThatFitBest() {
        List<ModelRecord> records = Recorded.records(
                model("All 12B").of("All").sized("12E9"),
                model("All 50B").of("All").sized("50E9"),
                model("A").sized("10E9"),
                model("C 1B").of("C").sized("1E9"),
                model("C 2B").of("C").sized("2E9"));
        assertThat(Said.of("All", SUM_OF, "A", "C").against(records)).isEqualTo("""
                        supported: 12000000000
                        sum(1E+10 + 2E+9, 1.2E+10, 1.2E+10)
                        best_member(C, C 2B)
                        best_member(All, All 12B)""");
    }

    @Test
    void whatASourceTellsOnceForAllSizesIsOneAmount() {
        List<ModelRecord> records = Recorded.records(
                model("A").with(Measure.TRAINING_BYTES, total("1E12", Unit.BYTES)),
                model("C 1B").of("C").with(Measure.TRAINING_BYTES, total("2E12", Unit.BYTES)),
                model("C 2B").of("C").with(Measure.TRAINING_BYTES, total("2E12", Unit.BYTES)));
        assertThat(Said.of("A", SUM_OF, "A", "C")
                        .measure("training_data")
                        .value(total("3E12", Unit.BYTES))
                        .against(records))
                .isEqualTo("""
                        supported: 3000000000000
                        sum(1E+12 bytes + 2E+12 bytes, 3E+12 bytes, 3E+12 bytes)""");
    }

    @Test
    void amountsOfDifferentUnitsAreNotAdded() {
        Quantity mixed = Quantity.ofParts(List.of(part("1E12", Unit.BYTES), part("1E9", Unit.IMAGES)));
        List<ModelRecord> records =
                Recorded.records(model("M6").with(Measure.TRAINING_BYTES, total("2E12", Unit.BYTES)));
        assertThat(Said.of("M6", SUM_OF).measure("training_data").value(mixed).against(records))
                .isEqualTo("unverifiable\nunits_differ()");
    }

    @Test
    void aMeasureInEverydayWordsIsToldByItsName() {
        List<ModelRecord> records = Recorded.records(model("M6"), model("GPT-3"));
        assertThat(Said.of("M6", EQUAL_TO, "GPT-3").measure("参数量").against(records))
                .isEqualTo("unverifiable\nno_value(M6, parameters)");
        assertThat(Said.of("M6", EQUAL_TO, "GPT-3").measure("data").against(records))
                .isEqualTo("unverifiable\nno_value(M6, training_data)");
        assertThat(Said.of("M6", EQUAL_TO, "GPT-3").measure("carbon footprint").against(records))
                .isEqualTo("unverifiable\nmeasure_not_recorded(carbon footprint)");
    }

    @Test
    void withoutATotalOrPartsThereIsNothingToAdd() {
        List<ModelRecord> records = Recorded.records(model("M6"));
        assertThat(Said.of("M6", SUM_OF).measure("training_data").value(PARTS).against(records))
                .isEqualTo("unverifiable\nno_value(M6, training_data)");
        assertThat(Said.of("M6", SUM_OF).measure("training_data").against(records))
                .isEqualTo("unverifiable\nvalue_missing()");
        assertThat(Said.of("M6", SUM_OF)
                        .measure("training_data")
                        .value(total("4.9E12", Unit.BYTES))
                        .against(records))
                .isEqualTo("unverifiable\nsummands_missing()");
    }

    @Test
    void aClaimedGrowthGivesItsRate() {
        assertThat(Said.of("*", GREW_BY)
                        .measure("training_compute")
                        .ratio("400000")
                        .at("2010..2020")
                        .against(List.of()))
                .isEqualTo("derived: 3.6325031462792907\ngrew(400000, 10, 3.633, 6.448)");
    }

    @Test
    void aSpanIsCountedFromYearToYearAndFromMonthToMonth() {
        assertThat(years("2010..2020")).isEqualTo(10);
        assertThat(years("2020-01..2021-07")).isEqualTo(1.5);
        assertThat(years("2020")).isEqualTo(1);
        assertThat(years("2020-01-01..2021-01-01")).isCloseTo(1, within(0.01));
        assertThat(Said.of("*", GREW_BY).ratio("10").at("2020").against(List.of()))
                .as("no more digits than there are")
                .startsWith("derived: 10\n");
    }

    private static double years(String span) {
        return ImpliedGrowth.of(Said.of("*", GREW_BY).ratio("2").at(span).claim())
                .orElseThrow()
                .years();
    }

    @Test
    void whatShrinksHalves() {
        assertThat(Said.of("*", GREW_BY).ratio("0.25").at("2020..2024").against(List.of()))
                .isEqualTo("derived: 0.7071067811865475\nshrank(0.25, 4, 0.7071, 24)");
        assertThat(Said.of("*", GREW_BY).ratio("1").at("2020..2024").against(List.of()))
                .isEqualTo("derived: 1\nneither_grew_nor_shrank(4)");
    }

    @Test
    void aGrowthOfAtLeastSoMuchSaysSo() {
        assertThat(Said.of("*", GREW_BY)
                        .value(Quantity.above(Qualifier.AT_LEAST, new BigDecimal("4"), Unit.RATIO))
                        .at("2020..2022")
                        .against(List.of()))
                .isEqualTo("derived: 2\ngrew(4, 2, 2, 12)\nclaimed_at_least()");
    }

    @Test
    void growthNeedsAFactorAndASpan() {
        assertThat(Said.of("*", GREW_BY).ratio("10").against(List.of())).isEqualTo("unverifiable\nspan_missing()");
        assertThat(Said.of("*", GREW_BY).ratio("10").at("2020-05-01").against(List.of()))
                .isEqualTo("unverifiable\nspan_missing()");
        assertThat(Said.of("*", GREW_BY).at("2010..2020").against(List.of()))
                .isEqualTo("unverifiable\nvalue_missing()");
        assertThat(Said.of("*", GREW_BY).ratio("10").unreadableTime("long ago").against(List.of()))
                .isEqualTo("unverifiable\ntime_unreadable(long ago)");
    }

    @Test
    void otherClaimsAreKeptAndNotJudged() {
        assertThat(Said.of("GPT-3", OTHER).measure("performance").against(DATED))
                .isEqualTo("unverifiable\nmeasure_not_recorded(performance)");
        assertThat(Said.of("GPT-3", OTHER).measure("").against(DATED)).isEqualTo("unverifiable\nnot_checkable()");
        assertThat(Said.of("GPT-3", OTHER).measure("parameters").against(DATED))
                .as("the measure is recorded, but what is said of it is no relation that records decide")
                .isEqualTo("unverifiable\nnot_checkable()");
    }

    @Test
    void whatComparesNoAmountsNeedsNoTolerance() {
        assertThat(Said.of("GPT-2", BEFORE, "GPT-3").unreadableTolerance("some").against(DATED))
                .startsWith("supported: ");
        assertThat(Said.of("*", GREW_BY)
                        .ratio("10")
                        .at("2020..2021")
                        .unreadableTolerance("some")
                        .against(DATED))
                .startsWith("derived: 10\n");
    }

    @Test
    void aRelationThatNobodyKnowsIsToldAsItIsSpelled() {
        assertThat(Said.of("GPT-2", UNREADABLE, "GPT-3").against(DATED))
                .isEqualTo("unverifiable\nrelation_unreadable(unreadable)");
    }
}
