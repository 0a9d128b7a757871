package org.trendbook.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.crosscheck.Recorded.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Quantity.Part;
import org.trendbook.model.Unit;

/** Values that give themselves away, and those that only look so. */
class SlipsTest {

    /** Code, record, column, found and wanted of each problem, one a line. */
    private static String slips(Recorded... models) {
        Map<String, List<ModelRecord>> bySource = new LinkedHashMap<>();
        Arrays.stream(models)
                .map(Recorded::record)
                .forEach(one -> bySource.computeIfAbsent(one.sources().get(0), unused -> new ArrayList<>())
                        .add(one));
        return Slips.of(bySource).stream()
                .map(problem -> problem.code().key() + " " + problem.recordId() + " " + problem.column() + ": "
                        + problem.found() + "; wanted " + problem.wanted())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aTenthOfWhatAnotherSourceSaysIsASlip() {
        assertThat(slips(
                        model("GPT-3").from("survey").sized("1750E8"),
                        model("GPT-3").from("epoch").sized("17.5E9")))
                .isEqualTo("slip r-GPT-3 parameters: 17500000000; wanted about 175000000000, as record r-GPT-3 says");
    }

    @Test
    void soAreAThousandAndTenThousandTimes() {
        assertThat(slips(
                        model("A").from("survey").sized("1750E8"),
                        model("A").from("epoch").sized("175E6")))
                .startsWith("slip r-A ");
        assertThat(slips(
                        model("A").from("survey").sized("1750E8"),
                        model("A").from("epoch").sized("1750E4")))
                .as("万 for 亿")
                .startsWith("slip r-A ");
    }

    @Test
    void otherFactorsAreDifferencesAndNoSlips() {
        assertThat(slips(
                        model("A").from("survey").sized("1750E8"),
                        model("A").from("epoch").sized("1.75E9")))
                .as("a hundred")
                .isEmpty();
        assertThat(slips(
                        model("A").from("survey").sized("1750E8"),
                        model("A").from("epoch").sized("16E9")))
                .isEmpty();
    }

    @Test
    void aModelMayComeInSizesTenTimesApart() {
        assertThat(slips(
                        model("M6 1T").of("M6").released("2021-05").sized("1E12"),
                        model("M6 10T").of("M6").released("2021-10").sized("1E13")))
                .as("of one source, dated apart")
                .isEmpty();
        assertThat(slips(
                        model("OPT 1.3B")
                                .of("OPT")
                                .from("survey")
                                .released("2022-05")
                                .sized("1.3E9"),
                        model("OPT 13B")
                                .of("OPT")
                                .from("survey")
                                .released("2022-05")
                                .sized("13E9"),
                        model("OPT 13B")
                                .of("OPT")
                                .from("epoch")
                                .released("2022-05")
                                .sized("13E9")))
                .as("another source confirms the one")
                .isEmpty();
        assertThat(slips(
                        model("M6 100B")
                                .of("M6")
                                .from("epoch")
                                .released("2021-03")
                                .sized("1E11"),
                        model("M6 10B")
                                .of("M6")
                                .from("survey")
                                .released("2021-01")
                                .sized("1E10"),
                        model("M6 1T")
                                .of("M6")
                                .from("survey")
                                .released("2021-05")
                                .sized("1.1E12")))
                .as("a source that lists several may lack this one")
                .isEmpty();
    }

    @Test
    void ofThreeSourcesTheOneThatNoneConfirmsSlipped() {
        Recorded right = model("YaLM").from("atlas").released("2022-06").sized("1E11");
        Recorded wrong = model("YaLM").from("epoch").released("2022-06").sized("1E12");
        Recorded alsoRight = model("YaLM").from("survey").released("2022-06").sized("1E11");
        assertThat(slips(right, wrong, alsoRight))
                .as("told once")
                .isEqualTo("slip r-YaLM parameters: 1000000000000; wanted about 100000000000, as record r-YaLM says");
        assertThat(slips(
                        right,
                        wrong,
                        alsoRight,
                        model("YaLM").from("tracker").released("2022-06").sized("1E12")))
                .as("two say the one, two the other: it may come in both sizes")
                .isEmpty();
    }

    @Test
    void twoAmountsOfOneDayInOneSourceAreASlip() {
        assertThat(slips(
                        model("A 1B").of("A").released("2022-05-03").sized("1E9"),
                        model("A 10B").of("A").released("2022-05-03").sized("1E10")))
                .isEqualTo("slip r-A 10B parameters: 10000000000; wanted about 1000000000, as record r-A 1B says");
    }

    @Test
    void partsMustAddUpAsFarAsTheirRoundingsGo() {
        assertThat(slips(model("A").with(Measure.TRAINING_BYTES, inParts("5.9E12", "1.2E12", "2.5E12", "1.2E12"))))
                .startsWith("parts_do_not_add_up r-A training_bytes: ")
                .endsWith("; wanted parts that add up to 5900000000000, not 4900000000000");
        assertThat(slips(model("A").with(Measure.TRAINING_BYTES, inParts("4.9E12", "1.2E12", "2.5E12", "1.2E12"))))
                .isEmpty();
        assertThat(slips(model("A").with(Measure.TRAINING_BYTES, inParts("5.0E12", "1.2E12", "2.5E12", "1.2E12"))))
                .as("1.2 may be 1.249")
                .isEmpty();
    }

    @Test
    void partsMayExceedALowerBound() {
        Quantity total = Quantity.above(Qualifier.MORE_THAN, new BigDecimal("4E13"), Unit.BYTES)
                .withParts(List.of(part("3.0E13"), part("2.0E13")));
        assertThat(slips(model("A").with(Measure.TRAINING_BYTES, total))).isEmpty();
    }

    @Test
    void partsOfAnotherUnitAreNotAddedUp() {
        Quantity total = Quantity.exact(new BigDecimal("4.5E13"), Unit.BYTES)
                .withParts(List.of(part("4.5E13"), new Part(new BigDecimal("6.8E11"), Unit.TOKENS, "")));
        assertThat(slips(model("A").with(Measure.TRAINING_BYTES, total))).isEmpty();
    }

    private static Quantity inParts(String total, String... parts) {
        return Quantity.exact(new BigDecimal(total), Unit.BYTES)
                .withParts(Arrays.stream(parts).map(SlipsTest::part).toList());
    }

    private static Part part(String value) {
        return new Part(new BigDecimal(value), Unit.BYTES, "");
    }

    @Test
    void theActivePartIsNotAboveTheTotal() {
        Quantity active = Quantity.exact(new BigDecimal("37E9"), Unit.PARAMETERS);
        assertThat(slips(model("A").sized("6.71E9").with(Measure.ACTIVE_PARAMETERS, active)))
                .isEqualTo(
                        "active_above_total r-A active_parameters: 37000000000; wanted at most the total, 6710000000");
        assertThat(slips(model("A").sized("671E9").with(Measure.ACTIVE_PARAMETERS, active)))
                .isEmpty();
        assertThat(slips(model("A").sized("37E9").with(Measure.ACTIVE_PARAMETERS, active)))
                .as("all are active")
                .isEmpty();
        assertThat(slips(model("A").sizedAtLeast("30E9").with(Measure.ACTIVE_PARAMETERS, active)))
                .as("the total may be any more")
                .isEmpty();
    }

    @Test
    void aVersionIsNotDatedBeforeTheOneItFollows() {
        assertThat(slips(
                        model("ERNIE 1.0").family("ERNIE").released("2019-07"),
                        model("ERNIE 2.0").family("ERNIE").released("2019-03")))
                .isEqualTo("date_before_predecessor r-ERNIE 2.0 release_date: ERNIE 2.0: 2019-03-01/2019-03-31; wanted"
                        + " not before ERNIE 1.0: 2019-07-01/2019-07-31");
        assertThat(slips(
                        model("GPT").family("GPT").released("2020"),
                        model("GPT-2").family("GPT").released("2019-02")))
                .startsWith("date_before_predecessor r-GPT-2 ");
    }

    @Test
    void aVersionWhoseDateIsTooVagueIsPassedOver() {
        assertThat(slips(
                        model("GPT").family("GPT").released("2019-07"),
                        model("GPT-2").family("GPT").released("2019"),
                        model("GPT-3").family("GPT").released("2019-02")))
                .isEqualTo("date_before_predecessor r-GPT-3 release_date: GPT-3: 2019-02-01/2019-02-28; wanted"
                        + " not before GPT: 2019-07-01/2019-07-31");
    }

    @Test
    void overlappingDatesAndOtherNamesHaveNoOrder() {
        assertThat(slips(
                        model("GPT").family("GPT").released("2019"),
                        model("GPT-2").family("GPT").released("2019-02")))
                .isEmpty();
        assertThat(slips(
                        model("M6").family("M6").released("2021-05"),
                        model("M 7").family("M").released("2020-05"),
                        model("ERNIE-Gram").family("ERNIE").released("2021-05"),
                        model("ERNIE-Doc").family("ERNIE").released("2020-05")))
                .isEmpty();
        assertThat(slips(
                        model("GPT-2").family("").released("2021-05"),
                        model("GPT-3").family("").released("2020-05")))
                .as("without a family")
                .isEmpty();
    }
}
