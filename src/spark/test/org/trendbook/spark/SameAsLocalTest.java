package org.trendbook.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trendbook.InProcess;

/** A report made on Spark has the bytes of one made without it; the Parquet files have the records it is made of. */
class SameAsLocalTest {
    private static final long SEED = 42;

    @TempDir
    private Path folder;

    /** By a URI, as folders of a cluster's file system are named. */
    @Test
    void theReportOnTheBundledInputIsTheSame() throws IOException, InterruptedException {
        Path input = Path.of("input").toAbsolutePath();
        Path results = folder.resolve("results");

        Submitted.Ended spark = Submitted.job(
                folder,
                "run",
                "--input",
                input.toUri().toString(),
                "--output",
                output("spark").toString(),
                "--results",
                results.toString(),
                "--lang",
                "en",
                "--partitions",
                "5");
        InProcess.Outcome local = InProcess.run(
                "run", "--input", input.toString(), "--output", output("local").toString(), "--lang", "en");

        assertThat(spark.code()).as(spark.error()).isZero();
        assertThat(spark.output().replace("spark", "local")).isEqualTo(local.output());
        assertThat(files(output("spark"))).isEqualTo(files(output("local")));
        assertThat(results.resolve("rejected.csv"))
                .hasSameBinaryContentAs(output("local").resolve("data/rejected.csv"));
        List<String> rows = rowsLikeLocalOnes(results, input);
        JsonNode gpt3 = rows.stream()
                .map(SameAsLocalTest::json)
                .filter(row -> row.get("model").asText().equals("GPT-3")
                        && row.get("source").asText().equals("bmlist"))
                .findFirst()
                .orElseThrow();
        assertThat(gpt3.get("parameters").asDouble()).isEqualTo(175e9);
        assertThat(gpt3.get("event_from").asText()).isEqualTo("2020-05-28");
        assertThat(gpt3.get("organization").asText()).isEqualTo("OpenAI");
    }

    @Test
    void theReportOnATrickyInputIsTheSame() throws IOException, InterruptedException {
        Path input = TrickyInput.write(folder.resolve("input"), SEED);

        Submitted.Ended spark = Submitted.job(
                folder,
                "run",
                "--input",
                input.toString(),
                "--output",
                output("spark").toString(),
                "--lang",
                "en",
                "--partitions",
                "7");
        InProcess.Outcome local = InProcess.run(
                "run", "--input", input.toString(), "--output", output("local").toString(), "--lang", "en");

        assertThat(local.code()).as(local.error()).isZero();
        assertThat(spark.code()).as(spark.error()).isZero();
        String problems = Files.readString(output("local").resolve("data/problems.csv"));
        assertThat(problems)
                .contains("repeated_record_id", "too_many_cells", "unreadable_row", "missing_model", "empty_file")
                .contains("it is first used at records/a.csv:")
                .contains("it is first used at records/e.json:", "a size that this row lists would have this id");
        assertThat(files(output("spark"))).as("seed %d", SEED).isEqualTo(files(output("local")));
    }

    @Test
    void theReportOnAFileOfATrackersFormIsTheSame() throws IOException, InterruptedException {
        Path input = TrackerInput.write(folder.resolve("input"), 1500, SEED);
        Path results = folder.resolve("results");

        Submitted.Ended spark = Submitted.job(
                folder,
                "run",
                "--input",
                input.toString(),
                "--output",
                output("spark").toString(),
                "--results",
                results.toString(),
                "--lang",
                "en",
                "--partitions",
                "4");
        InProcess.Outcome local = InProcess.run(
                "run", "--input", input.toString(), "--output", output("local").toString(), "--lang", "en");

        assertThat(local.code()).as(local.error()).isZero();
        assertThat(spark.code()).as(spark.error()).isZero();
        assertThat(files(output("spark"))).as("seed %d", SEED).isEqualTo(files(output("local")));
        assertThat(rowsLikeLocalOnes(results, input)).hasSize(1500);
    }

    @Test
    void recordsAloneAreThoseOfTheReport() throws IOException, InterruptedException {
        Path input = TrickyInput.write(folder.resolve("input"), SEED + 1);
        Path results = folder.resolve("results");

        Submitted.Ended spark =
                Submitted.job(folder, "records", "--input", input.toString(), "--results", results.toString());
        InProcess.Outcome local = InProcess.run(
                "run", "--input", input.toString(), "--output", output("local").toString(), "--lang", "en");

        assertThat(spark.code()).as(spark.error()).isZero();
        assertThat(spark.output())
                .startsWith(local.output().substring(0, local.output().indexOf(": ")));
        assertThat(results.resolve("rejected.csv"))
                .hasSameBinaryContentAs(output("local").resolve("data/rejected.csv"));
        assertThat(rowsLikeLocalOnes(results, input)).hasSizeGreaterThan(3000);
    }

    @Test
    void whatCannotBeUsedIsRefusedInOneLineAsItIsWithoutSpark() throws IOException, InterruptedException {
        Path records = Files.createDirectories(folder.resolve("input/records"));
        Files.writeString(records.resolve("a.csv"), "model\nGPT-3\n");
        Files.writeString(records.resolve("b.csv"), "weight,height\n1,2\n");
        Files.writeString(records.resolve("c.csv"), "length\n3\n");
        String input = folder.resolve("input").toString();

        Submitted.Ended spark = Submitted.job(
                folder, "run", "--input", input, "--output", output("spark").toString());
        InProcess.Outcome local = InProcess.run(
                "run", "--input", input, "--output", output("local").toString());

        assertThat(spark.code()).isEqualTo(local.code()).isEqualTo(2);
        assertThat(spark.complaints()).containsExactly(local.error().strip());
    }

    private Path output(String name) {
        return folder.resolve("report-" + name);
    }

    /** The rows of the Parquet files, which are those of the stages on this machine. */
    private List<String> rowsLikeLocalOnes(Path results, Path input) throws IOException, InterruptedException {
        Path spark = folder.resolve("spark.jsonl");
        Path local = folder.resolve("local.jsonl");
        Submitted.Ended written = Submitted.program(
                folder,
                RowsAsText.class,
                results.resolve("records").toString(),
                input.toString(),
                spark.toString(),
                local.toString());
        assertThat(written.code()).as(written.error()).isZero();
        assertThat(Files.readAllLines(spark)).isEqualTo(Files.readAllLines(local));
        return Files.readAllLines(spark);
    }

    private static JsonNode json(String row) {
        try {
            return new ObjectMapper().readTree(row);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The checksum of every file by its path. */
    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), checksum(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
