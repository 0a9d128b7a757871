package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trendbook.ingest.InputFolder;
import org.trendbook.model.Column;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Quantity;
import org.trendbook.model.Severity;
import org.trendbook.report.findings.Findings;
import org.trendbook.settings.SettingsReader;

/** The settings that the guide to trackers prints read files of the trackers' shapes. The files are made up. */
class TrackersGuideTest {
    private static final Path GUIDE = Path.of("src/site/markdown/trackers.md");

    private static final String PRESENT_EDITION = """
            Model,Domain,Organization,Organization categorization,Country (from Organization),Publication date,Reference,\
            Link,Notability criteria,Parameters,Parameters notes,Training compute (FLOP),\
            Training dataset size (datapoints),Training time (hours),Training hardware,Hardware quantity,\
            Model accessibility,Base model
            Alpha-1,"Language,Vision","Acme,University of Somewhere",Industry,\
            "United States of America,United States of America",2023-03-14,An idea,https://alpha.example,SOTA improvement,\
            175000000000.0,"6ND,

            so ""about"" right",3.14e+23,374000000000.0,336.0,NVIDIA A100,1024.0,Open access (restricted use),Alpha-0
            Beta,Vision,Bodhi Lab,Academia,China,1998-11,Another,https://beta.example,Historical significance,\
            60000.0,,,0.0,,,,,
            """;

    @TempDir
    private Path input;

    @TempDir
    private Path output;

    @Test
    void epochAiInItsPresentEdition() throws IOException {
        Findings findings = read("Epoch AI", "notable_ai_models.csv", PRESENT_EDITION, StandardCharsets.UTF_8);

        ModelRecord alpha = model(findings, "Alpha-1");
        assertThat(alpha.organizations()).containsExactly("Acme", "University of Somewhere");
        assertThat(alpha.countries()).containsExactly("United States");
        assertThat(dates(alpha)).isEqualTo("2023-03-14 2023-03-14");
        assertThat(value(alpha, Measure.PARAMETERS)).contains("175000000000 parameters");
        assertThat(value(alpha, Measure.TRAINING_COMPUTE)).contains("314000000000000000000000 flop");
        assertThat(value(alpha, Measure.DATAPOINTS)).contains("374000000000 datapoints");
        assertThat(value(alpha, Measure.DEVICES)).contains("1024 devices");
        assertThat(alpha.text(Column.TRAINING_TIME)).isEqualTo("336.0 hours");
        assertThat(alpha.carried())
                .containsEntry("notability", "SOTA improvement")
                .containsEntry("base_model", "Alpha-0");
        assertThat(alpha.sources()).containsExactly("epoch");
        assertThat(dates(model(findings, "Beta"))).isEqualTo("1998-11-01 1998-11-30");
        assertThat(errors(findings)).containsExactly("refused_quantity training_data 0.0 datapoints");
        assertThat(findings.kept()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void epochAiInAnOlderEdition(String charset) throws IOException {
        Findings findings = read("Epoch AI", "notable_ai_models.csv", """
                System;Domain;Organization(s);Country (of organization);Publication date;Parameters;\
                Training compute (FLOPs);Training dataset size (datapoints);Open-source
                Γάμμα 北京;Language;Acme;China;09/12/2019;1.5e9;2.27e+22;1000;Permissive license
                Delta;Games;Acme;China;1959;;;;
                """, Charset.forName(charset));

        ModelRecord gamma = model(findings, "Γάμμα 北京");
        assertThat(dates(gamma)).as("the day comes first").isEqualTo("2019-12-09 2019-12-09");
        assertThat(gamma.organizations()).containsExactly("Acme");
        assertThat(gamma.countries()).containsExactly("China");
        assertThat(value(gamma, Measure.PARAMETERS)).contains("1500000000 parameters");
        assertThat(value(gamma, Measure.TRAINING_COMPUTE)).contains("22700000000000000000000 flop");
        assertThat(gamma.text(Column.ACCESS)).isEqualTo("Permissive license");
        assertThat(dates(model(findings, "Delta"))).as("a bare year").isEqualTo("1959-01-01 1959-12-31");
        assertThat(errors(findings)).isEmpty();
    }

    @Test
    void aSizeOfADataSetWithoutItsUnitIsKeptAndInNoTrend() throws IOException {
        Findings findings = read(
                "Epoch AI",
                "notable_ai_models.csv",
                "Model,Publication date,Training dataset size (total)\nAlpha-2,2026-04-24,3.3e13\n",
                StandardCharsets.UTF_8);

        assertThat(findings.trail())
                .filteredOn(entry -> entry.column().equals("training_data"))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.value() + " " + entry.unit()).isEqualTo("33000000000000 unresolved"));
        assertThat(model(findings, "Alpha-2").quantity(Measure.DATAPOINTS)).isEmpty();
    }

    @Test
    void bmlist() throws IOException {
        Findings findings = read("BMList", "bmlist.json", """
                [
                    {"last_updated": "2023/06/01"},
                    {
                        "name": "Alpha", "release_date": "2020/05/28", "affiliation": ["Acme", "Bodhi Lab"],
                        "language": ["English", "Chinese"], "paper/news": "https://alpha.example",
                        "domain": ["Text"], "parameters_dense": ["1.3B", "10B"], "parameters_MoE": ["~1.75T"],
                        "model": "https://weights.example", "code": "https://code.example"
                    },
                    {"name": "Beta", "release_date": "2021/01/11", "affiliation": ["Acme"], "parameters_dense": ["550M"]}
                ]
                """, StandardCharsets.UTF_8);

        assertThat(findings.read()).isEqualTo(3);
        assertThat(findings.rejected())
                .extracting(row -> row.problem().code())
                .containsExactly(ProblemCode.MISSING_MODEL);
        assertThat(findings.models())
                .extracting(model -> model.name() + " " + model.architecture().key() + " "
                        + value(model, Measure.PARAMETERS).orElse("") + " " + qualifier(model))
                .containsExactlyInAnyOrder(
                        "Alpha 1.3B dense 1300000000 parameters exact",
                        "Alpha 10B dense 10000000000 parameters exact",
                        "Alpha 1.75T sparse 1750000000000 parameters about",
                        "Beta dense 550000000 parameters exact");
        assertThat(findings.models().get(0).domains()).containsExactly("Language");
        assertThat(findings.models().get(0).locator()).isEqualTo("https://alpha.example");
        assertThat(findings.models().get(0).sources()).containsExactly("bmlist");
        assertThat(errors(findings)).containsExactly("missing_model model ");
    }

    @Test
    void llmsurvey() throws IOException {
        Findings findings = read("LLMSurvey", "llmsurvey.tsv", """
                Category\tmodel\tRelease Time\tSize(B)\tLink
                Publicly Accessible\tAlpha\t2019/10\t11\thttps://alpha.example
                Closed Source\tBeta\t2023/3\t-\thttps://beta.example
                """, StandardCharsets.UTF_8);

        ModelRecord alpha = model(findings, "Alpha");
        assertThat(value(alpha, Measure.PARAMETERS)).contains("11000000000 parameters");
        assertThat(dates(alpha)).isEqualTo("2019-10-01 2019-10-31");
        assertThat(alpha.text(Column.ACCESS)).isEqualTo("Publicly Accessible");
        assertThat(alpha.locator()).isEqualTo("https://alpha.example");
        assertThat(value(model(findings, "Beta"), Measure.PARAMETERS)).isEmpty();
        assertThat(findings.problems()).isEmpty();
    }

    /** Lays a folder out as the guide's section says, and reads it. */
    private Findings read(String tracker, String file, String records, Charset charset) throws IOException {
        String section = section(tracker);
        Files.createDirectories(input.resolve("records"));
        Files.writeString(input.resolve("report.yaml"), block(section, "title:"));
        Files.writeString(input.resolve("sources.csv"), block(section, "source_id,"));
        Files.writeString(input.resolve("records/" + file), records, charset);
        InputFolder folder = InputFolder.open(input);
        Workspace workspace = Workspace.building(output, output);
        return Pipeline.findings(
                folder, SettingsReader.read(folder.settings()), new LocalStages(), workspace, new StageClock());
    }

    private static String section(String tracker) throws IOException {
        String guide = Files.readString(GUIDE);
        int start = guide.indexOf("\n## " + tracker);
        assertThat(start).as("the section of %s", tracker).isPositive();
        int end = guide.indexOf("\n## ", start + 1);
        return guide.substring(start, end < 0 ? guide.length() : end);
    }

    /** The indented block that begins with these words. */
    private static String block(String section, String beginning) {
        String text = section.substring(section.indexOf("\n    " + beginning) + 1);
        return text.lines()
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.substring(4))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static ModelRecord model(Findings findings, String name) {
        return findings.models().stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> value(ModelRecord model, Measure measure) {
        Optional<Quantity> quantity = model.quantity(measure);
        return quantity.flatMap(Quantity::value)
                .map(value -> value.stripTrailingZeros().toPlainString() + " "
                        + quantity.get().unit().key());
    }

    private static String qualifier(ModelRecord model) {
        return model.quantity(Measure.PARAMETERS).orElseThrow().qualifier().key();
    }

    private static String dates(ModelRecord model) {
        return model.release()
                .map(event -> event.date().from() + " " + event.date().to())
                .orElse("");
    }

    private static List<String> errors(Findings findings) {
        return findings.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.code().key() + " " + problem.column() + " " + problem.found())
                .toList();
    }
}
