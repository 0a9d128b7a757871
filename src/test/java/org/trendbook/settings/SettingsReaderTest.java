package org.trendbook.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.analyze.spec.AnalysisSpec;
import org.trendbook.analyze.spec.AnalyzeOptions;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.ingest.InputFolder;
import org.trendbook.model.Measure;
import org.trendbook.normalize.date.DayMonthOrder;
import org.trendbook.report.Language;

class SettingsReaderTest {
    @TempDir
    private Path folder;

    private Settings read(String yaml) throws IOException {
        return SettingsReader.read(Optional.of(Files.writeString(folder.resolve("report.yaml"), yaml)));
    }

    @Test
    void withoutAFileEverythingIsAtItsDefault() {
        Settings settings = SettingsReader.read(Optional.empty());
        assertThat(settings.languages()).containsExactly(Language.EN, Language.ZH);
        assertThat(settings.analyze()).isEqualTo(AnalyzeOptions.defaults());
        assertThat(settings.sheetRows()).isEqualTo(100_000);
    }

    @Test
    void anEmptyFileSaysNothing() throws IOException {
        assertThat(read("# nothing yet\n")).isEqualTo(SettingsReader.read(Optional.empty()));
    }

    @Test
    void aTitleMayBeOneTextOrOneALanguage() throws IOException {
        assertThat(read("title: Growth").titles()).containsEntry(Language.ZH, "Growth");
        assertThat(read("title: {en: Growth, zh: 增长}").titles())
                .containsEntry(Language.EN, "Growth")
                .containsEntry(Language.ZH, "增长");
    }

    @Test
    void anAnalysisIsAnOrderedListOfSteps() throws IOException {
        Settings settings = read("""
                columns: {Notability criteria: notability}
                analyses:
                  - name: compute-since-2010
                    measure: training_compute
                    conventions: epoch-2025
                    points: every
                    groups: [all, region x domain]
                    shapes: [line, kink]
                    steps:
                      - keep: {field: notability, not_empty: true}
                      - keep: [{field: released, from: 2010-01-01}, {field: domain, contains_any: [Language]}]
                      - drop: {models: [AlphaGo Zero], reason: plays against itself}
                      - set: {values: {GPT-3: 3.14e23}, reason: the paper}
                      - require: [date, value]
                      - top_k: {k: 10, per: region}
                      - outliers: {days: 364, threshold: 2, side: low}
                """);
        AnalysisSpec analysis = settings.analyze().analyses().get(0);
        assertThat(analysis.measure()).isEqualTo(Measure.TRAINING_COMPUTE);
        assertThat(analysis.conventions()).isEqualTo(Conventions.EPOCH_2025);
        assertThat(analysis.steps())
                .extracting(step -> step.kind() + ": " + step.rule())
                .containsExactly(
                        "keep: notability not empty",
                        "keep: released from 2010-01-01 and domain contains any of [Language]",
                        "drop: AlphaGo Zero",
                        "set: GPT-3 = 3.14E+23",
                        "require: date, value",
                        "top_k: 10 per region",
                        "outliers: z < -2 within 364 days");
        assertThat(settings.ingest().columns()).containsEntry("Notability criteria", "notability");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            conventions: epoch-2022                                                | DAY_FIRST
            analyses: [{name: eras, conventions: epoch-2022}]                      | DAY_FIRST
            {conventions: epoch-2022, date_order: month_first}                     | MONTH_FIRST
            {analyses: [{name: recent, conventions: epoch-2025}], title: Recent}   | UNSTATED
            """)
    void theConventionsOf2022ReadDatesDayFirstUnlessTheSettingsSayOtherwise(String yaml, DayMonthOrder expected)
            throws IOException {
        assertThat(read(yaml).normalize().dayMonthOrder()).isEqualTo(expected);
    }

    /** A report that is to say 80 % says it in its analyses too, but for one that asks for the digits of a published study. */
    @Test
    void anAnalysisHasTheConfidenceOfTheReportUnlessItNamesItsOwnOrConventions() throws IOException {
        String analyses = "analyses: [{name: a}, {name: b, conventions: epoch-2025}, {name: c, confidence: 0.5}]\n";
        assertThat(read(analyses).analyze().analyses())
                .extracting(AnalysisSpec::confidence)
                .containsExactly(0.95, 0.9, 0.5);
        assertThat(read("confidence: 0.8\n" + analyses).analyze().analyses())
                .extracting(AnalysisSpec::confidence)
                .containsExactly(0.8, 0.9, 0.5);
        assertThat(read("conventions: epoch-2025\n" + analyses).analyze().analyses())
                .extracting(AnalysisSpec::confidence)
                .containsExactly(0.9, 0.9, 0.5);
    }

    @Test
    void theDrawsThatTheSettingsStateOutweighThoseOfConventions() throws IOException {
        String analyses = "analyses: [{name: eras, conventions: epoch-2022}, {name: recent}]\n";
        assertThat(read(analyses).analyze().analyses())
                .extracting(AnalysisSpec::draws)
                .containsExactly(1000, 2000);
        assertThat(read(analyses + "bootstrap: {draws: 50}").analyze().analyses())
                .extracting(AnalysisSpec::draws)
                .containsExactly(50, 50);
        assertThat(read(analyses + "bootstrap: {seed: 3}").analyze().analyses())
                .extracting(AnalysisSpec::draws)
                .containsExactly(1000, 2000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            titel: x                          | report.yaml:1: unknown key titel; known here: analyses, bootstrap, charset, columns, confidence, conventions, date_order, exclusions, files, groups, languages, measures, negative_jumps, presets, region_china, sheet_rows, thresholds, title, top_k
            languages: [en, fr]               | report.yaml:1: languages is 'fr'; wanted one of en, zh
            confidence: high                  | report.yaml:1: confidence is 'high'; wanted a number
            confidence: 95                    | report.yaml:1: confidence is 95; wanted a number from 0.01 to 0.9999
            bootstrap: {draws: 2.5}           | report.yaml:1: bootstrap.draws is 2.5; wanted a whole number
            bootstrap: 100                    | report.yaml:1: bootstrap is '100'; wanted a mapping of keys
            groups: [all, planets]            | report.yaml:1: groups names the group 'planets'; known: all, region, country, organization, domain, architecture, access, family
            groups: [{name: Big tech}]        | report.yaml:1: groups[1] is a mapping; wanted a kind of group: all, region, country, organization, domain, architecture, access, family
            analyses: [{measure: parameters}] | report.yaml:1: analyses[1].name is missing
            analyses: [{name: default}]       | report.yaml:1: analyses[1]: an analysis needs a name other than default, without_approximate, dates_earliest, dates_latest, got 'default'
            exclusions: [{models: [GPT-3]}]   | report.yaml:1: exclusions[1]: drop: give the reason
            languages: []                     | report.yaml:1: languages is empty; name at least one, or leave the key out
            presets: []                       | report.yaml:1: presets is empty; name at least one, or leave the key out
            title: .inf                       | report.yaml:1: title is 'Infinity'; wanted a number
            title: "\\ud800"                  | report.yaml:1: title holds the character U+D800
            thresholds: [1e999]               | report.yaml:1: thresholds is 'Infinity'; wanted a number
            thresholds: [null]                | report.yaml:1: thresholds is empty; wanted a number
            thresholds: [-5]                  | report.yaml:1: thresholds are above 0, got [-5]
            analyses: [{name: a, steps: [{record_setters: {by: region}}]}] | report.yaml:1: unknown key analyses[1].steps[1].record_setters.by; known here: per
            analyses: [{name: a, steps: [{keep: {field: model, matches: (}}]}] | report.yaml:1: analyses[1].steps[1]: '(' is no regular expression: Unclosed group
            analyses: [{name: a, steps: [{leap: 1}]}] | report.yaml:1: analyses[1].steps[1]: there is no step 'leap'; known: keep, drop, set, require, top_k, record_setters, outliers
            analyses: [{name: a, steps: [{keep: {field: domain, contains: x}}]}] | report.yaml:1: unknown key analyses[1].steps[1].keep.contains; known here: contains_any, empty, equals, field, from, matches, not_empty, one_of, to
            analyses: [{name: ''}]            | report.yaml:1: analyses[1].name is empty
            charset: klingon                  | report.yaml:1: charset is 'klingon'; there is no character set of that name
            files: {a.csv: {charset: klingon}} | report.yaml:1: files.a.csv.charset is 'klingon'; there is no character set of that name
            files: {a.xlsx: {delimiter: tab}} | report.yaml:1: unknown key files.a.xlsx.delimiter; known here: sheet, source
            files: {a.csv: {sheet: Data}}     | report.yaml:1: unknown key files.a.csv.sheet; known here: charset, delimiter, source
            files: {a.jsonl: {delimiter: tab}} | report.yaml:1: unknown key files.a.jsonl.delimiter; known here: charset, source
            columns: {Size: parameters (stones)} | report.yaml:1: columns.Size is 'parameters (stones)', with a unit that this column does not have
            groups: [region, region]          | report.yaml:1: groups: name all and others, each once
            groups: [region x region]         | report.yaml:1: groups: cross kinds that differ
            [1, 2]                            | report.yaml: the file is a list; wanted a mapping of keys
            """)
    void aMistakeIsNamedWithItsPlace(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(SettingsException.class)
                .hasMessage(message);
    }

    @Test
    void aFileThatIsNotThereIsNamedWithItsPlace() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("records")).resolve("a.csv"), "model");
        Files.writeString(folder.resolve("report.yaml"), "files:\n  a.csv: {source: s}\n  b.csv: {source: s}\n");
        assertThatThrownBy(() -> SettingsReader.read(InputFolder.open(folder)))
                .isInstanceOf(SettingsException.class)
                .hasMessage("report.yaml:3: files.b.csv names a file that is not in records/");
    }

    @Test
    void theLineIsThatOfTheKey() {
        assertThatThrownBy(() -> read("""
                        title: Growth
                        analyses:
                          - name: one
                          - name: two
                            steps:
                              - top_k: 0
                        """))
                .hasMessage("report.yaml:6: analyses[2].steps[1].top_k is 0; wanted a number from 1 to 1000000");
    }

    @ParameterizedTest
    @CsvSource({"True, true", "FALSE, false"})
    void aFlagIsReadAsTheCoreSchemaOfYamlReadsIt(String text, boolean flag) throws IOException {
        assertThat(read("negative_jumps: " + text).analyze().negativeJumps()).isEqualTo(flag);
    }

    @Test
    void anEmptyValueIsThatOfAMissingKey() throws IOException {
        assertThat(read("title: ~\nlanguages: null\ncolumns:\n")).isEqualTo(SettingsReader.read(Optional.empty()));
    }

    @Test
    void anotherCharacterSetIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("report.yaml"), "title: 增长".getBytes(Charset.forName("GB18030")));
        assertThatThrownBy(() -> SettingsReader.read(Optional.of(file)))
                .hasMessage("report.yaml cannot be read as YAML: it is not UTF-8; save it as UTF-8");
    }

    @Test
    void anythingEndlessIsRefusedAtOnce() {
        assertThatThrownBy(() -> read("title: " + "[".repeat(100_000)))
                .hasMessage("report.yaml cannot be read as YAML: it is nested too deep");
        assertThatThrownBy(() -> read("sheet_rows: " + "9".repeat(900_000)))
                .hasMessage("report.yaml:1: sheet_rows is a number of more than 400 digits");
        assertThatThrownBy(() -> read("title: " + "x".repeat(5_000_000)))
                .hasMessage("report.yaml is larger than 4194304 bytes");
    }

    @Test
    void aliasesThatExplodeAreRefused() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 30; level++) {
            String below = String.join(
                    ", ",
                    List.of("*a" + (level - 1)).stream()
                            .flatMap(alias -> java.util.Collections.nCopies(9, alias).stream())
                            .toList());
            yaml.append("a" + level + ": &a" + level + " [" + below + "]\n");
        }
        assertThatThrownBy(() -> read(yaml.toString()))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("report.yaml cannot be read as YAML");
    }
}
