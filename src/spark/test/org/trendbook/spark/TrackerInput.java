package org.trendbook.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A made-up file in the form in which Epoch AI publishes its notable models: some columns with units in their names, long
 * notes over several lines that nobody asked for, several names at commas, and rows with little in them.
 */
final class TrackerInput {
    private static final String HEADER = """
            Model,Domain,Organization,Country (from Organization),Publication date,Link,Notability criteria,Parameters,\
            Parameters notes,Training compute (FLOP),Training dataset size (datapoints),Training time (hours),\
            Training hardware,Hardware quantity,Model accessibility,Abstract,Base model
            """;
    private static final List<String> DOMAINS = List.of("Language", "\"Language,Vision\"", "Vision", "Games", "");
    private static final List<String> ORGANIZATIONS = List.of(
            "OpenAI", "\"Google,University of Somewhere\"", "Baidu", "\"University of California, Berkeley\"", "");
    private static final List<String> COUNTRIES =
            List.of("United States of America", "\"China,United States of America\"", "China", "Multinational", "");

    private TrackerInput() {}

    /** Writes it; the same seed gives the same files. */
    static Path write(Path folder, int rows, long seed) throws IOException {
        Path records = Files.createDirectories(folder.resolve("records"));
        Files.writeString(folder.resolve("report.yaml"), """
                title: {en: Notable models, zh: 重要模型}
                columns: {Notability criteria: notability, Base model: base_model}
                files:
                  notable.csv: {source: tracker}
                bootstrap: {draws: 20}
                """);
        Files.writeString(folder.resolve("sources.csv"), """
                source_id,title,published,priority
                tracker,A tracker,2025-02-24,1
                """);
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder(HEADER);
        for (int number = 0; number < rows; number++) {
            text.append(row(number, random));
        }
        Files.writeString(records.resolve("notable.csv"), text);
        return folder;
    }

    private static String row(int number, SplittableRandom random) {
        double size = Math.pow(10, 3 + 9 * random.nextDouble());
        String note = "\"" + "Table " + number
                + ", about \"\"size\"\":\n\n671B total\n37B activated".repeat(random.nextInt(4)) + "\"";
        return String.join(
                        ",",
                        "Model " + random.nextInt(1 + number),
                        of(DOMAINS, random),
                        of(ORGANIZATIONS, random),
                        of(COUNTRIES, random),
                        date(random),
                        "https://models.example/" + number,
                        random.nextBoolean() ? "\"Highly cited,SOTA improvement\"" : "",
                        sometimes(random, String.format(Locale.ROOT, "%.1f", Math.rint(size))),
                        note,
                        sometimes(random, String.format(Locale.ROOT, "%.2e", size * size)),
                        sometimes(random, random.nextInt(20) == 0 ? "0.0" : Math.round(size * 20) + ".0"),
                        sometimes(random, random.nextInt(3000) + ".0"),
                        sometimes(random, "\"NVIDIA A100,NVIDIA V100\""),
                        sometimes(random, random.nextInt(4096) + ".0"),
                        sometimes(random, "Open weights (restricted use)"),
                        note,
                        random.nextInt(5) == 0 ? "Model 1" : "")
                + "\n";
    }

    private static String date(SplittableRandom random) {
        int year = 1960 + random.nextInt(65);
        return switch (random.nextInt(10)) {
            case 0 -> Integer.toString(year);
            case 1 -> String.format(Locale.ROOT, "%d-%02d", year, 1 + random.nextInt(12));
            case 2 -> "";
            default -> String.format(Locale.ROOT, "%d-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    private static String sometimes(SplittableRandom random, String text) {
        return random.nextInt(3) == 0 ? "" : text;
    }

    private static String of(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }
}
