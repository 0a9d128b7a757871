package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.report.excel.OoxmlParts;

/** The whole way on the bundled input: what its survey says arrives in the data files, beside what two trackers say. */
class BundledReportTest {
    private static final Path INPUT = Path.of("input");

    @TempDir
    private static Path output;

    @BeforeAll
    static void makeTheReport() {
        assertThat(Main.run("run", "--input", INPUT.toString(), "--output", output.toString(), "--quiet"))
                .isZero();
    }

    private static List<Map<String, String>> data(String name) {
        return CsvRows.of(output.resolve("data").resolve(name));
    }

    private static Map<String, String> model(String name) {
        return CsvRows.first(data("models.csv"), "model", name).orElseThrow(() -> new AssertionError("no " + name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # model          | from       | to         | parameters     | qualifier          | region
            # the two without a size in the survey have one in a tracker
            GPT              | 2018-06-01 | 2018-06-30 | 117000000      | exact              | abroad
            PanGu Weather    | 2022-01-01 | 2022-12-31 | 256000000      | exact              | china
            InstructGPT      | 2022-01-01 | 2022-01-31 | 175000000000   | exact              | abroad
            ChatGPT          | 2022-11-01 | 2022-11-30 | 100000000000   | about              | abroad
            GPT-2            | 2019-02-01 | 2019-02-28 | 1500000000     | exact              | abroad
            GPT-3            | 2020-05-01 | 2020-05-31 | 175000000000   | exact              | abroad
            Turing-NLG       | 2020-02-01 | 2020-02-29 | 17000000000    | exact              | abroad
            Gopher           | 2021-12-01 | 2021-12-31 | 280000000000   | exact              | abroad
            Chinchilla       | 2022-04-01 | 2022-04-30 | 70000000000    | exact              | abroad
            Switch Transformer | 2022-01-01 | 2022-01-31 | 1600000000000 | exact             | abroad
            PaLM             | 2022-10-01 | 2022-10-31 | 540000000000   | exact              | abroad
            BLOOM            | 2022-03-01 | 2022-03-31 | 176000000000   | exact              | abroad
            OPT 175B         | 2022-06-01 | 2022-06-30 | 175000000000   | exact              | abroad
            OPT 125M         |            |            | 125000000      | exact              | abroad
            LLaMA 7B         | 2023-02-01 | 2023-02-28 | 7000000000     | exact              | abroad
            LLaMA 13B        | 2023-02-01 | 2023-02-28 | 13000000000    | exact              | abroad
            LLaMA 33B        | 2023-02-01 | 2023-02-28 | 33000000000    | exact              | abroad
            LLaMA 65B        | 2023-02-01 | 2023-02-28 | 65000000000    | exact              | abroad
            PanGu            | 2021-04-01 | 2021-04-30 | 100000000000   | exact              | china
            # a tracker's model of the series, which is not the one that the survey describes
            PanGu-α          | 2021-04-26 | 2021-04-26 | 200000000000   | exact              | china
            Wudao 2.0        | 2021-06-01 | 2021-06-30 | 1750000000000  | exact              | china
            M6 300M          | 2020-06-01 | 2020-06-30 | 300000000      | exact              | china
            M6 10B           | 2021-01-01 | 2021-01-31 | 10000000000    | order_of_magnitude | china
            M6 1T            | 2021-05-01 | 2021-05-31 | 1000000000000  | order_of_magnitude | china
            M6 10T           | 2021-10-01 | 2021-10-31 | 10000000000000 | order_of_magnitude | china
            HunYuan-NLP 1T   | 2022-08-01 | 2022-08-31 | 1000000000000  | order_of_magnitude | china
            ERNIE            |            |            | 10000000000    | exact              | china
            Tongyi Qianwen   | 2023-04-11 | 2023-04-11 |                |                    | china
            """)
    void theSurveysFactsArrive(
            String name, String from, String to, String parameters, String qualifier, String region) {
        assertThat(model(name))
                .containsEntry("released_from", orEmpty(from))
                .containsEntry("released_to", orEmpty(to))
                .containsEntry("parameters", orEmpty(parameters))
                .containsEntry("parameters_qualifier", orEmpty(qualifier))
                .containsEntry("region", region);
    }

    private static String orEmpty(String cell) {
        return cell == null ? "" : cell;
    }

    @Test
    void thisMayIsMayOfTheYearOfTheSurvey() {
        assertThat(data("events.csv"))
                .filteredOn(event -> event.get("model").equals("Zidong Taichu 2.0"))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .containsEntry("event", "in_development")
                        .containsEntry("raw", "今年 5 月")
                        .containsEntry("from", "2023-05-01")
                        .containsEntry("to", "2023-05-31"));
    }

    @Test
    void everyReadingLeavesATrail() {
        assertThat(data("values.csv"))
                .filteredOn(value -> value.get("record_id").equals("pangu-training"))
                .anySatisfy(value -> assertThat(value)
                        .containsEntry("column", "training_data")
                        .containsEntry("raw", "超过40TB")
                        .containsEntry("value", "40000000000000")
                        .containsEntry("unit", "bytes")
                        .containsEntry("qualifier", "more_than")
                        .containsEntry("locator", "华为盘古 2"));
    }

    @ParameterizedTest
    @CsvSource({
        "wudao-2.0-record, contradicted",
        "wudao-2.0-first-trillion, contradicted",
        "sizes-reached, contradicted",
        "wudao-2.0-to-gpt-3, supported",
        "chinchilla-size, supported",
        "wudao-2.0-data-sum, supported",
        "gpt-3-largest, supported",
        "m6-largest, supported",
        "compute-demand-growth, derived",
        "opt-carbon, unverifiable",
        "chinchilla-data, unverifiable",
        "hunyuan-nlp-first, unverifiable"
    })
    void claimsAreJudgedByTheSurveysOwnRecords(String claim, String verdict) {
        assertThat(data("claims.csv"))
                .filteredOn(row -> row.get("claim_id").equals(claim)
                        && row.get("records_of").equals("own"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("verdict", verdict))
                .satisfies(row -> assertThat(row.get("reason")).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Switch Transformer, release_date",
        "PaLM, release_date",
        "BLOOM, release_date",
        "OPT 175B, release_date",
        "Chinchilla, release_date",
        "M6 1T, release_date",
        "Zidong Taichu, release_date",
        "Zidong Taichu, parameters"
    })
    void theSourcesDifferWhereTheyAreKnownTo(String model, String column) {
        assertThat(data("sources_compared.csv"))
                .filteredOn(row -> row.get("model").equals(model)
                        && row.get("column").equals(column)
                        && row.get("agrees").equals("no"))
                .isNotEmpty();
    }

    @Test
    void whoReachedATrillionFirstDependsOnTheSource() {
        assertThat(data("gap.csv"))
                .filteredOn(row -> row.get("threshold").equals("1000000000000"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row).containsEntry("sign_depends_on_source", "yes"))
                .filteredOn(row -> row.get("records_of").equals("survey"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("first_china")).isEqualTo("M6 1T"))
                .satisfies(row -> assertThat(row.get("lag_months")).startsWith("-8.0"));
    }

    @Test
    void theSurveysOwnGrowthStaysVisibleBesideThatOfAllSources() {
        assertThat(data("growth_by_source.csv"))
                .filteredOn(row -> row.get("measure").equals("parameters")
                        && row.get("group").equals("all")
                        && row.get("source").equals("survey")
                        && row.get("reading").equals("alone"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("n_other", "17").containsEntry("quotable_other", "yes"))
                .satisfies(row -> assertThat(row.get("growth_other")).startsWith("4.2"))
                .satisfies(row -> assertThat(row.get("growth_used")).startsWith("3.89"));
    }

    @Test
    void nothingIsLost() {
        TreeSet<String> written = Stream.concat(
                        data("models.csv").stream().map(row -> row.get("of_record")),
                        data("values.csv").stream()
                                .map(row -> row.get("record_id").replaceAll("#\\d+$", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        data("rejected.csv").forEach(row -> written.add(row.get("record_id")));
        assertThat(written)
                .containsAll(Stream.of("survey.csv", "epoch.csv", "bmlist.csv")
                        .flatMap(file -> CsvRows.of(INPUT.resolve("records").resolve(file)).stream())
                        .map(row -> row.get("record_id"))
                        .toList());
    }

    @Test
    void everyCellOfTheBundledInputCanBeRead() {
        assertThat(data("problems.csv"))
                .filteredOn(problem -> problem.get("severity").equals("error"))
                .extracting(problem -> problem.get("record_id") + " " + problem.get("column"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en/growth-report", "en/data-quality", "zh/growth-report", "zh/data-quality"})
    void everyPartOfTheWorkbooksFitsItsSchema(String workbook) throws IOException {
        assertThat(OoxmlParts.faults(output.resolve(workbook + ".xlsx"))).isEmpty();
    }

    @Test
    void anotherLocaleTimeZoneAndNumberOfThreadsGiveTheSameBytes(@TempDir Path again) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Main.run(
                            "run",
                            "--input",
                            INPUT.toString(),
                            "--output",
                            again.toString(),
                            "--quiet",
                            "--threads",
                            "3"))
                    .isZero();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(bytes(again)).containsExactlyEntriesOf(bytes(output));
    }

    private static SortedMap<String, Integer> bytes(Path folder) throws IOException {
        SortedMap<String, Integer> hashes = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
