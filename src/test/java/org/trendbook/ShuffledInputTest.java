package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trendbook.analyze.Analysis;
import org.trendbook.ingest.InputFolder;
import org.trendbook.settings.SettingsReader;

/** The order of rows and their distribution over files are of no consequence. */
class ShuffledInputTest {
    private static final String HEADER =
            "record_id,model,family,organization,country,domain,architecture,release_date,parameters\n";
    private static final String SETTINGS = """
            bootstrap: {draws: 20}
            groups: [all, region, organization, region x domain]
            analyses:
              - name: top five
                groups: [region]
                steps:
                  - outliers: {days: 400, threshold: 2, side: low}
                  - top_k: {k: 5, per: region}
            """;

    @TempDir
    private Path folder;

    @Test
    void shufflingRowsAndFilesChangesNoStatistic() throws IOException {
        List<String> rows = rows(new Random(31));
        Analysis expected = analysis("in order", List.of(rows));
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            List<String> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            int one = random.nextInt(rows.size());
            assertThat(analysis(
                            "shuffled " + seed, List.of(shuffled.subList(0, one), shuffled.subList(one, rows.size()))))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    private Analysis analysis(String name, List<List<String>> files) throws IOException {
        Path input = folder.resolve(name);
        Path records = Files.createDirectories(input.resolve("records"));
        for (int i = 0; i < files.size(); i++) {
            Files.writeString(records.resolve(i + ".csv"), HEADER + String.join("\n", files.get(i)) + "\n");
        }
        Path settings = Files.writeString(input.resolve("report.yaml"), SETTINGS);
        return Pipeline.findings(
                        InputFolder.open(input),
                        SettingsReader.read(Optional.of(settings)),
                        new LocalStages(),
                        Workspace.withoutReport(),
                        new StageClock())
                .analysis();
    }

    /** Dates of every precision, sizes of every qualifier, several sizes of a release, equal sizes and dates. */
    private static List<String> rows(Random random) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            String day = String.format(
                    Locale.ROOT,
                    "%d-%02d-%02d",
                    2015 + random.nextInt(9),
                    1 + random.nextInt(12),
                    1 + random.nextInt(28));
            rows.add(String.join(
                    ",",
                    "r" + i,
                    "Model " + i,
                    random.nextInt(3) == 0 ? "" : "Family " + random.nextInt(20),
                    "Maker " + random.nextInt(6),
                    List.of("China", "France", "China;Japan", "").get(random.nextInt(4)),
                    List.of("Language", "Vision", "Language;Vision").get(random.nextInt(3)),
                    List.of("dense", "sparse", "").get(random.nextInt(3)),
                    day.substring(0, List.of(4, 7, 10).get(random.nextInt(3))),
                    List.of("", "~", ">", "<").get(random.nextInt(4)) + (1 + random.nextInt(9)) + "00亿"));
        }
        return rows;
    }
}
