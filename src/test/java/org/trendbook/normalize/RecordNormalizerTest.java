package org.trendbook.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trendbook.model.Architecture;
import org.trendbook.model.Column;
import org.trendbook.model.Event;
import org.trendbook.model.EventKind;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelName;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.OrganizationName;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawRecord;
import org.trendbook.model.Region;
import org.trendbook.model.Source;
import org.trendbook.model.TrailEntry;

class RecordNormalizerTest {
    private static final List<ModelName> MODELS = List.of(
            new ModelName("Wu Dao 2.0", "Wudao 2.0", "悟道 2.0", "Wudao", "Multimodal", "sparse"),
            new ModelName("悟道 2.0", "Wudao 2.0", "", "", "", ""));
    private static final List<OrganizationName> ORGANIZATIONS = List.of(
            new OrganizationName("Facebook", "Meta", "", "United States"),
            new OrganizationName("华为", "Huawei", "华为", "China"),
            new OrganizationName("Google DeepMind", "Google DeepMind", "", "United Kingdom;United States"));
    private static final Map<String, Source> SOURCES =
            Map.of("survey", new Source("survey", "", "", "2023", "zh", 1, "", ""));
    private static final RecordNormalizer NORMALIZER =
            new RecordNormalizer(MODELS, ORGANIZATIONS, SOURCES, NormalizeOptions.DEFAULT);

    private static RawRecord raw(String... columnsAndTexts) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.RECORD_ID, "x");
        cells.put(Column.SOURCE, "survey");
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            cells.put(Column.valueOf(columnsAndTexts[i].toUpperCase(Locale.ROOT)), columnsAndTexts[i + 1]);
        }
        return new RawRecord(new Origin("records/a.csv", 7), cells, new TreeMap<>(Map.of("Citations", "12")));
    }

    private static Normalized normalized(String... columnsAndTexts) {
        return NORMALIZER.normalize(raw(columnsAndTexts));
    }

    private static NormalizedRecord record(String... columnsAndTexts) {
        return normalized(columnsAndTexts).records().get(0);
    }

    @Test
    void aListOfSizesBecomesOneRecordASize() {
        Normalized llama = normalized("model", "LLaMA", "parameters", "70 亿、130 亿、330 亿和 650 亿");
        assertThat(llama.records())
                .extracting(NormalizedRecord::recordId, NormalizedRecord::ofRecord, NormalizedRecord::name)
                .containsExactly(
                        tuple("x#1", "x", "LLaMA 7B"),
                        tuple("x#2", "x", "LLaMA 13B"),
                        tuple("x#3", "x", "LLaMA 33B"),
                        tuple("x#4", "x", "LLaMA 65B"));
        assertThat(llama.records()).extracting(NormalizedRecord::model).containsOnly("LLaMA");
        assertThat(llama.trail())
                .filteredOn(entry -> entry.column().equals("parameters"))
                .extracting(TrailEntry::recordId, TrailEntry::value)
                .containsExactly(
                        tuple("x#1", "7000000000"),
                        tuple("x#2", "13000000000"),
                        tuple("x#3", "33000000000"),
                        tuple("x#4", "65000000000"));
    }

    @Test
    void theIdsOfSizesAreKnownBeforehand() {
        assertThat(NORMALIZER.idsOfSizes(raw("model", "LLaMA", "parameters", "7B, 13B or 65B")))
                .containsExactly("x#1", "x#2", "x#3");
        assertThat(NORMALIZER.idsOfSizes(raw("model", "Dolly", "parameters", "7B, 7B")))
                .isEmpty();
        assertThat(NORMALIZER.idsOfSizes(raw("model", "Qwen2", "parameters", "57B-A14B")))
                .isEmpty();
        assertThat(NORMALIZER.idsOfSizes(raw("model", "GPT-4"))).isEmpty();
    }

    @Test
    void theTrailHasTheOnlySizeOfAListAndTheActivePart() {
        assertThat(normalized("model", "Dolly", "parameters", "7B, 7B").trail())
                .filteredOn(entry -> entry.column().equals("parameters"))
                .extracting(TrailEntry::recordId, TrailEntry::rule, TrailEntry::value)
                .containsExactly(tuple("x", "list_of_sizes", "7000000000"));
        assertThat(normalized("model", "Qwen2", "parameters", "57B-A14B").trail())
                .filteredOn(entry -> entry.column().equals("parameters"))
                .extracting(TrailEntry::value, TrailEntry::of)
                .containsExactly(tuple("57000000000", ""), tuple("14000000000", "active"));
    }

    /** 3.8e25 FLOP trained the 405B, not the 8B as well; the tokens may be those of each. */
    @Test
    void computeAndActiveParametersBesideSeveralSizesAreOfNoneOfThem() {
        Normalized llama = normalized(
                "model",
                "Llama 3.1",
                "parameters",
                "8B, 70B, 405B",
                "active_parameters",
                "17B",
                "training_data",
                "15T tokens",
                "training_compute",
                "3.8e25 FLOP");
        assertThat(llama.records())
                .extracting(record -> record.quantities().keySet())
                .containsOnly(Set.of(Measure.PARAMETERS, Measure.TRAINING_TOKENS));
        assertThat(llama.problems())
                .extracting(Problem::code, Problem::column, Problem::found)
                .containsExactly(
                        tuple(ProblemCode.REFUSED_QUANTITY, "active_parameters", "17B"),
                        tuple(ProblemCode.REFUSED_QUANTITY, "training_compute", "3.8e25 FLOP"));
    }

    @Test
    void eachAmountIsKeptUnderItsMeasure() {
        NormalizedRecord record = record(
                "model",
                "m",
                "parameters",
                "671B (37B active)",
                "training_data",
                "14.8T tokens",
                "training_compute",
                "3.3e24 FLOP");
        assertThat(record.quantities().keySet())
                .containsExactly(
                        Measure.PARAMETERS,
                        Measure.ACTIVE_PARAMETERS,
                        Measure.TRAINING_TOKENS,
                        Measure.TRAINING_COMPUTE);
        assertThat(record.quantities().values())
                .extracting(stated -> stated.quantity().value().orElseThrow().doubleValue())
                .containsExactly(671e9, 37e9, 14.8e12, 3.3e24);
        assertThat(record("model", "LLaMA", "parameters", "7B and 13B").quantities())
                .containsOnlyKeys(Measure.PARAMETERS);
    }

    @Test
    void relativeDatesAreReckonedFromTheDateOfTheSource() {
        assertThat(record("model", "m", "event", "研发中", "release_date", "今年 5 月")
                        .events())
                .extracting(
                        Event::kind,
                        event -> event.date().from() + ".." + event.date().to(),
                        Event::raw)
                .containsExactly(tuple(EventKind.IN_DEVELOPMENT, "2023-05-01..2023-05-31", "今年 5 月"));
    }

    @Test
    void aDateWithoutAnEventIsARelease() {
        assertThat(record("model", "m", "release_date", "2021-05").events())
                .extracting(Event::kind)
                .containsExactly(EventKind.RELEASED);
    }

    @Test
    void anUnknownEventDatesNothing() {
        Normalized result = normalized("model", "m", "event", "celebrated", "release_date", "2021-05");
        assertThat(result.records().get(0).events()).isEmpty();
        assertThat(result.problems())
                .extracting(problem -> problem.code().key(), Problem::column, Problem::found)
                .containsExactly(tuple("unknown_event", "event", "celebrated"));
    }

    /** A winter belongs to two years. */
    @Test
    void aConventionThatTheSourceMayNotShareIsNoted() {
        Normalized result = normalized("model", "m", "release_date", "2022年冬");
        assertThat(result.problems())
                .extracting(problem -> problem.code().key(), Problem::column, Problem::found)
                .containsExactly(tuple("read_by_convention", "release_date", "2022年冬"));
    }

    @Test
    void anAmountThatNobodyHasBuiltIsKeptWithAProblem() {
        Normalized result = normalized("model", "m", "parameters", "175000000000B", "training_data", "3e19 tokens");
        assertThat(result.records()
                        .get(0)
                        .quantities()
                        .get(Measure.PARAMETERS)
                        .quantity()
                        .value())
                .contains(new BigDecimal("175000000000E9"));
        assertThat(result.problems())
                .extracting(problem -> problem.code().key(), Problem::column, Problem::wanted)
                .contains(
                        tuple("implausible_value", "parameters", "a whole number from 1 to 10^17"),
                        tuple("implausible_value", "training_data", "a whole number from 1 to 10^16"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1940", "2050"})
    void aDateInTheFirstOrLastPlausibleYearHasNoProblem(String date) {
        assertThat(normalized("model", "m", "release_date", date).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099-09", "1923"})
    void aDateFarFromAnyReleaseIsKeptWithAProblem(String date) {
        Normalized result = normalized("model", "m", "release_date", date);
        assertThat(result.records().get(0).events()).hasSize(1);
        assertThat(result.problems())
                .extracting(problem -> problem.code().key(), Problem::column, Problem::found, Problem::wanted)
                .containsExactly(tuple("implausible_value", "release_date", date, "a date from 1940 to 2050"));
    }

    @Test
    void anyKnownSpellingOfAModelGivesItsNameAndWhatTheTableSays() {
        NormalizedRecord wudao = record("model", "悟道2.0");
        assertThat(wudao.model()).isEqualTo("Wudao 2.0");
        assertThat(wudao.nameZh()).isEqualTo("悟道 2.0");
        assertThat(wudao.family()).isEqualTo("Wudao");
        assertThat(wudao.domains()).containsExactly("Multimodal");
        assertThat(wudao.architecture()).isEqualTo(Architecture.SPARSE);
    }

    @Test
    void theRecordsOwnCellsComeBeforeTheTables() {
        NormalizedRecord wudao =
                record("model", "WuDao 2.0", "family", "Own", "domain", "语言", "architecture", "稠密", "country", "日本");
        assertThat(wudao.family()).isEqualTo("Own");
        assertThat(wudao.domains()).containsExactly("Language");
        assertThat(wudao.architecture()).isEqualTo(Architecture.DENSE);
        assertThat(wudao.countries()).containsExactly("Japan");
    }

    @Test
    void organizationsBringTheirCountriesAndThoseTheRegion() {
        NormalizedRecord both = record("model", "m", "organization", "Facebook,华为");
        assertThat(both.organizations()).containsExactly("Meta", "Huawei");
        assertThat(both.countries()).containsExactly("United States", "China");
        assertThat(both.region()).isEqualTo(Region.CHINA);
        assertThat(record("model", "m", "organization", "Google DeepMind").countries())
                .containsExactly("United Kingdom", "United States");
        assertThat(record("model", "m").region()).isEqualTo(Region.UNSTATED);
    }

    @ParameterizedTest
    @CsvSource({
        "中国,                CHINA",
        "United States,       ABROAD",
        "United States;China, CHINA",
        "Atlantis,            ABROAD",
        "不详,                UNSTATED"
    })
    void aModelIsOfChinaWhenOneOfItsCountriesIs(String countries, Region region) {
        assertThat(record("model", "m", "country", countries).region()).isEqualTo(region);
    }

    @Test
    void anUnknownArchitectureIsReported() {
        Normalized result = normalized("model", "悟道2.0", "architecture", "gothic");
        assertThat(result.records().get(0).architecture()).isEqualTo(Architecture.UNSTATED);
        assertThat(result.problems())
                .extracting(Problem::code, Problem::column, Problem::found)
                .containsExactly(tuple(ProblemCode.UNKNOWN_ARCHITECTURE, "architecture", "gothic"));
        assertThat(result.trail())
                .filteredOn(entry -> entry.column().equals("architecture"))
                .extracting(TrailEntry::raw, TrailEntry::rule)
                .containsExactly(tuple("gothic", "refused"));
    }

    @Test
    void anUnknownOrganizationIsTakenAsSpelledAndReported() {
        Normalized result = normalized("model", "m", "organization", "Facebook;Acme Labs");
        assertThat(result.records().get(0).organizations()).containsExactly("Meta", "Acme Labs");
        assertThat(result.problems())
                .extracting(problem -> problem.code().key(), Problem::found)
                .containsExactly(tuple("unknown_organization", "Acme Labs"));
    }

    @Test
    void countriesThatRepeatCountOnce() {
        NormalizedRecord result = record(
                "model", "m", "country", "United States of America,United States of America,中国,Hong Kong, China");
        assertThat(result.countries()).containsExactly("United States", "China", "Hong Kong");
    }

    @Test
    void marksOfFootnotesAreNoneOfANameThatIsLookedUp() {
        NormalizedRecord result =
                record("model", "m", "country", "China[1], USA*/China (Mainland)[2]", "organization", "华为[a]");
        assertThat(result.countries()).containsExactly("China", "United States");
        assertThat(result.organizations()).containsExactly("Huawei");
    }

    @Test
    @Timeout(10)
    void namesFarApartInALongCellAreToldApartAtOnce() {
        String apart = " ".repeat(50_000);
        NormalizedRecord result = record("model", "m", "organization", "Meta" + apart + "and" + apart + "华为");
        assertThat(result.organizations()).containsExactly("Meta", "Huawei");
    }

    @Test
    void anUnknownCountryIsReported() {
        Normalized result = normalized("model", "m", "country", "Atlantis");
        assertThat(result.records().get(0).countries()).containsExactly("Atlantis");
        assertThat(result.problems())
                .extracting(problem -> problem.code().key(), Problem::found)
                .containsExactly(tuple("unknown_country", "Atlantis"));
    }

    @Test
    void theUnitsOfTrainingDataAreMeasuresOfTheirOwn() {
        NormalizedRecord gpt = record("model", "m", "training_data", "45TB (680B tokens)");
        assertThat(gpt.quantities().get(Measure.TRAINING_BYTES).quantity().value())
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualByComparingTo("45E12"));
        assertThat(gpt.quantities().get(Measure.TRAINING_TOKENS).quantity().value())
                .hasValueSatisfying(tokens -> assertThat(tokens).isEqualByComparingTo("680E9"));
        assertThat(gpt.quantities()).containsOnlyKeys(Measure.TRAINING_BYTES, Measure.TRAINING_TOKENS);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            400亿词,      DATA_WORDS,  40000000000
            800万网页,    DATA_PAGES,  8000000
            8亿张图像,    DATA_IMAGES, 800000000
            4亿图文对,    DATA_PAIRS,  400000000
            680k hours,  DATA_HOURS,  680000
            """)
    void trainingDataIsMeasuredInItsOwnUnit(String stated, Measure measure, BigDecimal expected) {
        NormalizedRecord record = record("model", "m", "training_data", stated);
        assertThat(record.quantities()).containsOnlyKeys(measure);
        assertThat(record.quantities().get(measure).quantity().value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(expected));
    }

    @Test
    void amountsOfOneUnitWithoutATotalHaveNoValue() {
        Normalized m6 = normalized("model", "M6", "training_data", "1.9TB文本和292GB图像");
        assertThat(m6.records().get(0).quantities().get(Measure.TRAINING_BYTES).quantity())
                .satisfies(data -> assertThat(data.value()).isEmpty())
                .satisfies(data -> assertThat(data.parts()).hasSize(2));
        assertThat(m6.trail())
                .filteredOn(entry -> entry.column().equals("training_data"))
                .extracting(entry -> new BigDecimal(entry.value()), TrailEntry::unit)
                .containsExactly(
                        tuple(new BigDecimal("1900000000000"), "bytes"),
                        tuple(new BigDecimal("292000000000"), "bytes"));
    }

    @Test
    void anAmountOfUnknownUnitIsKeptAsANumberAndReported() {
        Normalized result = normalized("model", "m", "training_data", "4.9T");
        assertThat(result.records().get(0).quantities()).containsOnlyKeys(Measure.TRAINING_DATA);
        assertThat(result.problems())
                .extracting(problem -> problem.code().key())
                .containsExactly("unresolved_unit");
    }

    @Test
    void hardwareKeepsItsWordsAndGivesTheNumberOfDevicesWhenItIsStated() {
        assertThat(record("model", "m", "hardware", "512张GPU")
                        .quantities()
                        .get(Measure.DEVICES)
                        .quantity()
                        .value())
                .hasValueSatisfying(devices -> assertThat(devices).isEqualByComparingTo("512"));
        Normalized words = normalized("model", "m", "hardware", "鹏城云脑II");
        assertThat(words.records().get(0).quantities()).isEmpty();
        assertThat(words.records().get(0).texts()).containsEntry(Column.HARDWARE, "鹏城云脑II");
        assertThat(words.problems()).isEmpty();
        assertThat(words.trail())
                .filteredOn(entry -> entry.column().equals("hardware"))
                .extracting(TrailEntry::rule, TrailEntry::value)
                .containsExactly(tuple("as_spelled", "鹏城云脑II"));
    }

    @Test
    void devicesThatCannotBeCountedOrThatNobodyHasAreProblems() {
        assertThat(normalized("model", "m", "hardware", "0.5 GPU").problems())
                .extracting(Problem::code, Problem::column)
                .containsExactly(tuple(ProblemCode.REFUSED_QUANTITY, "hardware"));
        assertThat(normalized("model", "m", "hardware", "90000000 GPUs").problems())
                .extracting(Problem::code, Problem::column)
                .containsExactly(tuple(ProblemCode.IMPLAUSIBLE_VALUE, "hardware"));
    }

    @Test
    void aRefusedValueIsAProblemAndTheRecordIsKept() {
        Normalized result = normalized("model", "m", "release_date", "2023-02-30", "parameters", "many");
        assertThat(result.records()).hasSize(1);
        assertThat(result.problems())
                .extracting(
                        problem -> problem.code().key(),
                        Problem::origin,
                        Problem::recordId,
                        Problem::column,
                        Problem::found)
                .containsExactly(
                        tuple("impossible_date", new Origin("records/a.csv", 7), "x", "release_date", "2023-02-30"),
                        tuple("refused_quantity", new Origin("records/a.csv", 7), "x", "parameters", "many"));
        assertThat(result.trail())
                .filteredOn(entry -> entry.rule().equals("refused"))
                .extracting(TrailEntry::column, TrailEntry::raw)
                .containsExactly(tuple("release_date", "2023-02-30"), tuple("parameters", "many"));
    }

    @Test
    void everyCellThatIsReadHasItsRowInTheTrail() {
        Normalized result = normalized(
                "model",
                "悟道2.0",
                "family",
                " Own ",
                "organization",
                "Facebook;Acme",
                "country",
                "中国",
                "domain",
                "语言",
                "architecture",
                "稠密",
                "event",
                "发布",
                "release_date",
                "2021-05",
                "parameters",
                "7B",
                "hardware",
                "512张GPU");
        assertThat(result.trail())
                .extracting(TrailEntry::column, TrailEntry::raw, TrailEntry::rule, TrailEntry::value)
                .containsExactly(
                        tuple("model", "悟道2.0", "name_table", "Wudao 2.0"),
                        tuple("family", " Own ", "as_spelled", "Own"),
                        tuple("organization", "Facebook;Acme", "as_spelled", "Meta;Acme"),
                        tuple("country", "中国", "name_table", "China"),
                        tuple("domain", "语言", "name_table", "Language"),
                        tuple("architecture", "稠密", "word_list", "dense"),
                        tuple("event", "发布", "word_list", "released"),
                        tuple("release_date", "2021-05", "calendar_date", ""),
                        tuple("parameters", "7B", "number_with_unit", "7000000000"),
                        tuple("hardware", "512张GPU", "number_with_unit", "512"));
    }

    @Test
    void foreignColumnsArePassedAlong() {
        assertThat(record("model", "m").carried()).containsExactly(Map.entry("Citations", "12"));
    }

    @Test
    void aSourceThatIsNotListedIsReported() {
        assertThat(normalized("model", "m", "source", "nowhere").problems())
                .extracting(problem -> problem.code().key(), Problem::found)
                .containsExactly(tuple("unknown_source", "nowhere"));
    }
}
