package org.trendbook.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.trendbook.InProcess;

/**
 * Whole runs on generated inputs. Of each input four reports are made: of all rows; without the last row; with rows
 * spoilt so that they are rejected; and with those rows mended in rejected.csv and fed in again. All rows are accounted
 * for, the last row changes no other row's trail, and the mended report says what the first one said.
 */
final class ReportSoak {
    static final int RUNS_PER_INPUT = 4;

    /** Of processor time: on a busy machine a run may wait as long as it likes. */
    private static final long SLOWEST_NANOS = 120_000_000_000L;

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final Pattern FORMULA =
            Pattern.compile("[=@\t\r\n＝＋－＠].*|[+-](?!\\d+(\\.\\d+)?([eE][+-]?\\d+)?$).*", Pattern.DOTALL);

    private final Path work;
    private final Faults faults = new Faults();

    private ReportSoak(Path work) {
        this.work = work;
    }

    /** Makes the four reports of each of so many inputs, in a folder that is there and empty. */
    static Faults run(long seed, long inputs, Path work) throws IOException {
        ReportSoak soak = new ReportSoak(work);
        for (long one = seed; one < seed + inputs; one++) {
            try {
                soak.check(one);
            } catch (RuntimeException crash) {
                soak.faults.add("seed " + one + ": " + crash);
            }
        }
        return soak.faults;
    }

    private void check(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<GeneratedRow> rows = GeneratedInput.rows(random);
        GeneratedInput.Kind kind = GeneratedInput.KINDS.get(random.nextInt(GeneratedInput.KINDS.size()));
        Path all = report(seed, rows, kind, random);
        accounts(seed, all, rows.size(), 0);
        nothingIsLost(seed, all, rows);
        noFormula(seed, all);

        Path fewer = report(seed, rows.subList(0, rows.size() - 1), kind, random, rows.size() == 1);
        if (rows.size() > 1) {
            GeneratedRow last = rows.get(rows.size() - 1);
            Predicate<Map<String, String>> others = row -> !row.get("locator").equals(last.cell("locator"));
            same(
                    seed,
                    "adding a record changes another one's trail",
                    trail(fewer, others, true),
                    trail(all, others, true));
        }
        mended(seed, rows, kind, random, all);
    }

    private void mended(long seed, List<GeneratedRow> rows, GeneratedInput.Kind kind, SplittableRandom random, Path all)
            throws IOException {
        List<GeneratedRow> spoilt = new ArrayList<>();
        List<GeneratedRow> sound = new ArrayList<>();
        Map<String, GeneratedRow> originals = new HashMap<>();
        String id = rows.get(0).cell("record_id");
        for (GeneratedRow row : rows) {
            int how = spoilt.isEmpty() ? 3 : random.nextInt(6);
            originals.put(row.cell("locator"), row);
            if (how == 0) {
                spoilt.add(row.with("model", " "));
            } else if (how == 1 && !id.isEmpty()) {
                spoilt.add(row.with("record_id", id));
            } else {
                spoilt.add(row);
                sound.add(row);
            }
        }
        Path withSpoilt = report(seed, spoilt, kind, random);
        accounts(seed, withSpoilt, rows.size(), rows.size() - sound.size());

        List<GeneratedRow> mended = new ArrayList<>();
        for (Map<String, String> rejected : csv(withSpoilt.resolve("data/rejected.csv"))) {
            Map<String, String> cells = new java.util.LinkedHashMap<>();
            GeneratedRow.COLUMNS.forEach(column -> cells.put(column, rejected.getOrDefault(column, "")));
            GeneratedRow original = originals.get(rejected.get("locator"));
            if (original == null) {
                faults.add("seed " + seed + ": rejected.csv holds a row of its own: " + rejected);
                return;
            }
            cells.put("model", kind.inCsv(original.cell("model")));
            cells.put("record_id", kind.inCsv(original.cell("record_id")));
            mended.add(new GeneratedRow(cells));
        }
        Path input = GeneratedInput.write(folder("in"), sound, kind);
        GeneratedInput.write(folder("mended"), mended, GeneratedInput.Kind.CSV);
        Files.copy(work.resolve("mended/records/generated.csv"), input.resolve("records/rejected.csv"));
        Path again = report(seed, input, random, true);
        accounts(seed, again, rows.size(), 0);
        same(seed, "a mended row reads differently", trail(all, row -> true, false), trail(again, row -> true, false));
    }

    private Path report(long seed, List<GeneratedRow> rows, GeneratedInput.Kind kind, SplittableRandom random)
            throws IOException {
        return report(seed, rows, kind, random, false);
    }

    /** @param empty whether an input without rows is meant, which is refused */
    private Path report(
            long seed, List<GeneratedRow> rows, GeneratedInput.Kind kind, SplittableRandom random, boolean empty)
            throws IOException {
        return report(seed, GeneratedInput.write(folder("in"), rows, kind), random, !empty);
    }

    private Path report(long seed, Path input, SplittableRandom random, boolean hasRows) throws IOException {
        Path output = folder("out-" + random.nextInt(1_000_000));
        long begun = SYSTEM.getProcessCpuTime();
        InProcess.Outcome outcome = InProcess.run(
                "run",
                "--input",
                input.toString(),
                "--output",
                output.toString(),
                "--quiet",
                "--lang",
                random.nextBoolean() ? "en" : "zh",
                "--preset",
                random.nextBoolean() ? "column" : "narrow",
                "--threads",
                Integer.toString(1 + random.nextInt(3)));
        boolean expected = outcome.code() == 0 || (!hasRows && outcome.code() == 2);
        if (!expected
                || !outcome.output().isEmpty()
                || (outcome.code() == 0 && !outcome.error().isEmpty())) {
            throw new IllegalStateException("ends with " + outcome);
        }
        if (SYSTEM.getProcessCpuTime() - begun > SLOWEST_NANOS) {
            faults.add("seed " + seed + ": a run took more than two minutes of processor time");
        }
        return output;
    }

    private Path folder(String name) throws IOException {
        if (name.startsWith("out-")) {
            try (Stream<Path> old = Files.list(work)) {
                List<Path> reports = old.filter(
                                path -> path.getFileName().toString().startsWith("out-"))
                        .sorted(java.util.Comparator.comparing(
                                path -> path.toFile().lastModified()))
                        .toList();
                for (int index = 0; index < reports.size() - 4; index++) {
                    Folders.delete(reports.get(index));
                }
            }
        }
        Path folder = work.resolve(name);
        Folders.delete(folder);
        return Files.createDirectories(folder);
    }

    private void accounts(long seed, Path report, int read, int rejected) throws IOException {
        JsonNode counts =
                new ObjectMapper().readTree(report.resolve("run.json").toFile()).path("counts");
        boolean right = counts.path("read").asInt() == read
                && counts.path("rejected").asInt() == rejected
                && counts.path("kept").asInt() == read - rejected;
        if (!right) {
            faults.add("seed " + seed + ": of " + read + " rows " + rejected + " are to be rejected, but " + counts
                    + csv(report.resolve("data/rejected.csv")).stream().limit(2).toList());
        }
    }

    private void nothingIsLost(long seed, Path report, List<GeneratedRow> rows) throws IOException {
        TreeSet<String> written = new TreeSet<>();
        for (String file : List.of("models.csv", "values.csv", "problems.csv", "rejected.csv")) {
            for (Map<String, String> row : csv(report.resolve("data/" + file))) {
                written.add(row.getOrDefault("of_record", ""));
                written.add(row.getOrDefault("record_id", "").replaceFirst("#[^#]*$", ""));
            }
        }
        for (GeneratedRow row : rows) {
            String id = row.cell("record_id");
            if (!id.isEmpty() && !written.contains(id)) {
                faults.add("seed " + seed + ": record " + id + " is lost");
            }
        }
    }

    private void noFormula(long seed, Path report) throws IOException {
        try (Stream<Path> tree = Files.walk(report)) {
            for (Path file :
                    tree.filter(path -> path.toString().endsWith(".csv")).toList()) {
                for (CSVRecord row : records(file)) {
                    row.stream()
                            .filter(cell -> FORMULA.matcher(cell).matches())
                            .forEach(cell -> faults.add(
                                    "seed " + seed + ": " + file.getFileName() + " holds a formula: " + cell));
                }
            }
        }
    }

    /** The rows of the trail as texts, in order. */
    private static List<String> trail(Path report, Predicate<Map<String, String>> which, boolean withPlace)
            throws IOException {
        List<String> columns =
                new ArrayList<>(List.of("column", "raw", "rule", "value", "low", "high", "unit", "of", "locator"));
        if (withPlace) {
            columns.addAll(List.of("record_id", "model", "file", "line"));
        }
        return csv(report.resolve("data/values.csv")).stream()
                .filter(which)
                .map(row -> columns.stream().map(row::get).collect(Collectors.joining(" | ")))
                .sorted()
                .toList();
    }

    private void same(long seed, String what, List<String> wanted, List<String> found) {
        if (!wanted.equals(found)) {
            List<String> missing = new ArrayList<>(wanted);
            found.forEach(missing::remove);
            List<String> surplus = new ArrayList<>(found);
            wanted.forEach(surplus::remove);
            faults.add("seed " + seed + ": " + what + ": " + missing + " became " + surplus);
        }
    }

    private static List<Map<String, String>> csv(Path file) throws IOException {
        List<CSVRecord> records = records(file);
        List<String> header = records.get(0).toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (CSVRecord record : records.subList(1, records.size())) {
            Map<String, String> row = new HashMap<>();
            for (int index = 0; index < header.size(); index++) {
                row.put(header.get(index).replace("\uFEFF", ""), record.get(index));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<CSVRecord> records(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }
}
