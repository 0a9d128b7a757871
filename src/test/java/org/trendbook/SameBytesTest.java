package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trendbook.ingest.InputFolder;
import org.trendbook.report.data.DataFiles;
import org.trendbook.report.findings.Findings;
import org.trendbook.settings.Settings;
import org.trendbook.settings.SettingsReader;

/** Neither the number of threads nor where the records are kept changes a byte. */
class SameBytesTest {
    private static final long SEED = 7;

    @TempDir
    private Path folder;

    @Test
    void ofAnyNumberOfThreadsAndWhereverTheRecordsAreKept() throws IOException {
        Path input = input();
        Path expected = written(input, "heap", 1, Long.MAX_VALUE);
        assertSame(expected, written(input, "threads", 3, Long.MAX_VALUE));
        assertSame(expected, written(input, "file", 2, 0));
        assertSame(expected, written(input, "both", 1, 1 << 20));
    }

    private Path written(Path input, String name, int threads, long mostInHeap) throws IOException {
        Path output = folder.resolve(name);
        Path scratch = Files.createDirectories(folder.resolve(name + "-scratch"));
        Settings settings = SettingsReader.read(Optional.empty()).withThreads(threads);
        try (Workspace workspace = Workspace.building(output, scratch, mostInHeap)) {
            Findings findings = Pipeline.findings(
                    InputFolder.open(input), settings, new LocalStages(), workspace, new StageClock());
            DataFiles.write(findings, output.resolve("data"), threads);
        }
        try (var left = Files.list(scratch)) {
            assertThat(left).as("what is left in the scratch folder").isEmpty();
        }
        return output.resolve("data");
    }

    private static void assertSame(Path expected, Path written) throws IOException {
        try (var files = Files.list(expected)) {
            for (Path file : files.sorted().toList()) {
                assertThat(written.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    /** Enough records for several batches, with names and sizes that repeat within and across sources. */
    private Path input() throws IOException {
        Random random = new Random(SEED);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            rows.add(String.join(
                    ",",
                    "R" + i,
                    "Model " + random.nextInt(3000) + (random.nextInt(5) == 0 ? " 7B" : ""),
                    "Maker " + random.nextInt(40),
                    random.nextBoolean() ? "China" : "France",
                    "20" + (10 + random.nextInt(15)) + "-0" + (1 + random.nextInt(9)),
                    random.nextInt(9) == 0 ? "'" : (1 + random.nextInt(900)) + (random.nextBoolean() ? "B" : "亿"),
                    "\"文本 " + random.nextInt(99) + "GB, 约\"",
                    random.nextInt(3) == 0 ? "" : "paper-" + random.nextInt(3)));
        }
        Collections.shuffle(rows, random);
        Path records = Files.createDirectories(folder.resolve("input/records"));
        Files.writeString(
                records.resolve("all.csv"),
                "record_id,model,organization,country,release_date,parameters,training_data,source\n"
                        + String.join("\n", rows));
        return folder.resolve("input");
    }
}
