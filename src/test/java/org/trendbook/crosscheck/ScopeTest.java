package org.trendbook.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.crosscheck.Recorded.model;
import static org.trendbook.model.Relation.FIRST_TO_REACH;
import static org.trendbook.model.Relation.LARGEST_AT;
import static org.trendbook.model.Relation.RATIO_TO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trendbook.model.Architecture;
import org.trendbook.model.ModelRecord;

/** A claim's scope limits what it is judged among; one that records cannot decide leaves the claim open. */
class ScopeTest {
    private static final List<ModelRecord> RECORDS = Recorded.records(
            model("GPT-3").abroad().domains("Language").released("2020-05").sized("1750E8"),
            model("Switch")
                    .abroad()
                    .domains("Language")
                    .architecture(Architecture.SPARSE)
                    .released("2021-01")
                    .sized("1.6E12"),
            model("PaLM")
                    .abroad()
                    .domains("Language")
                    .architecture(Architecture.DENSE)
                    .released("2022-04")
                    .sized("5400E8"),
            model("M6").chinese().domains("Multimodal").released("2021-05").sized("1E12"),
            model("Stateless").domains("Language").released("2021-02").sized("3E12"));

    @Test
    void onlyWhatIsWithinTheRegionIsComparedWith() {
        assertThat(Said.of("M6", FIRST_TO_REACH)
                        .ofOrder("1E12")
                        .scope("region", "China")
                        .against(RECORDS.subList(0, 4)))
                .isEqualTo("""
                        supported: M6
                        first(M6, 1E+12, 2021-05-01/2021-05-31, 1E+12)
                        within_scope(region=China)""");
    }

    @Test
    void anotherWhoseRegionIsUnknownLeavesTheClaimOpen() {
        assertThat(Said.of("M6", FIRST_TO_REACH)
                        .ofOrder("1E12")
                        .scope("region", "china")
                        .against(RECORDS))
                .isEqualTo("""
                        unverifiable
                        membership_unknown(Stateless, 3E+12, 2021-02-01/2021-02-28, region=china)
                        within_scope(region=china)""");
        assertThat(Said.of("M6", LARGEST_AT).scope("region", "china").against(RECORDS))
                .isEqualTo("""
                        unverifiable
                        membership_unknown(Stateless, 3E+12, 2021-02-01/2021-02-28, region=china)
                        within_scope(region=china)""");
    }

    @Test
    void domainAndArchitectureLimitToo() {
        assertThat(Said.of("M6", LARGEST_AT).scope("domain", "multimodal").against(RECORDS))
                .isEqualTo("""
                        supported: M6
                        largest_alone(M6, 1E+12, 2021-05-01/2021-05-31)
                        within_scope(domain=multimodal)""");
        assertThat(Said.of("PaLM", LARGEST_AT)
                        .scope("architecture", "dense")
                        .scope("region", "abroad")
                        .against(RECORDS.subList(0, 4)))
                .isEqualTo("""
                        supported: PaLM
                        largest_alone(PaLM, 5.4E+11, 2022-04-01/2022-04-30)
                        within_scope(architecture=dense + region=abroad)""");
    }

    @Test
    void aSubjectOutsideTheRegionContradictsTheClaim() {
        assertThat(Said.of("GPT-3", LARGEST_AT).scope("region", "china").against(RECORDS))
                .isEqualTo("contradicted\noutside_scope(GPT-3, region=china)");
    }

    @Test
    void aDomainThatTheSubjectsRecordDoesNotListLeavesTheClaimOpen() {
        assertThat(Said.of("GPT-3", LARGEST_AT).scope("domain", "general").against(RECORDS))
                .isEqualTo("unverifiable\noutside_scope(GPT-3, domain=general)");
    }

    @Test
    void aSubjectWhoseRegionIsUnknownLeavesTheClaimOpen() {
        assertThat(Said.of("Stateless", LARGEST_AT).scope("region", "china").against(RECORDS))
                .isEqualTo("unverifiable\nscope_not_recorded(Stateless, region=china)");
    }

    @Test
    void wordsThatNoRecordDecidesLeaveAnyClaimOpenAndWhatHoldsWithoutThemIsTold() {
        assertThat(Said.of("GPT-3", FIRST_TO_REACH)
                        .ofOrder("1E13")
                        .scope("region", "abroad")
                        .scope("", "low-cost and deployable")
                        .against(RECORDS))
                .as("it never reached that size, but of what scope?")
                .isEqualTo("""
                        unverifiable
                        scope_undecidable(low-cost and deployable)
                        limit_set_aside(contradicted)
                        not_reached(GPT-3, 1.75E+11, 1E+13)""");
        assertThat(Said.of("M6", RATIO_TO, "GPT-3")
                        .ratio("100")
                        .scope("language", "Chinese")
                        .against(RECORDS))
                .isEqualTo("""
                        unverifiable
                        scope_undecidable(language=Chinese)
                        limit_set_aside(contradicted)
                        ratio(M6, 1E+12, GPT-3, 1.75E+11, 5.714, 100)
                        outside_tolerance(94.29, 5)""");
        assertThat(Said.of("M6", LARGEST_AT)
                        .scope("", "Chinese community")
                        .at("2020")
                        .against(RECORDS.subList(0, 3)))
                .as("nothing to tell when the rest of it is open too")
                .isEqualTo("unverifiable\nscope_undecidable(Chinese community)");
    }

    @Test
    void aRegionThatIsNeitherChinaNorAbroadIsNotDecided() {
        assertThat(Said.of("GPT-3", LARGEST_AT).scope("region", "Europe").against(RECORDS))
                .startsWith("unverifiable\nscope_undecidable(region=Europe)\nlimit_set_aside(supported)\n");
    }

    @Test
    void aMakerOrFamilyThatNoRecordNamesIsNotDecided() {
        List<ModelRecord> records = Recorded.records(
                model("Ernie").by("Baidu").family("Ernie").released("2021-12").sized("2600E8"),
                model("LaMDA").by("Google Brain").released("2021-05").sized("1370E8"));
        assertThat(Said.of("Ernie", LARGEST_AT).scope("organization", "百度").against(records))
                .as("the same maker in another language, for all that is known")
                .startsWith("unverifiable\nscope_undecidable(百度)\nlimit_set_aside(supported)\n");
        assertThat(Said.of("Ernie", LARGEST_AT).scope("family", "GPT").against(records))
                .startsWith("unverifiable\nscope_undecidable(GPT)\n");
        assertThat(Said.of("LaMDA", LARGEST_AT)
                        .scope("organization", "google-brain")
                        .against(records))
                .startsWith("supported: LaMDA\n");
        assertThat(Said.of("Ernie", LARGEST_AT)
                        .scope("organization", "Google Brain")
                        .against(records))
                .startsWith("contradicted\noutside_scope(");
    }
}
