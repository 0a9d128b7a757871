package org.trendbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * An input folder as an export of a tracker of models is: one file, one source, each model with its country, domain,
 * organization and architecture, amounts of three measures, dates of any precision, some cells empty. The models do not
 * exist. The same seed gives the same folder.
 */
final class TrackerInput {
    private static final List<String> COLUMNS = List.of(
            "record_id",
            "model",
            "family",
            "organization",
            "country",
            "domain",
            "architecture",
            "release_date",
            "parameters",
            "training_data",
            "training_compute",
            "hardware",
            "access",
            "source",
            "locator");
    private static final List<String> ORGANIZATIONS = List.of(
            "OpenAI", "Google", "Meta AI", "微软", "百度", "阿里巴巴", "华为云", "智源研究院", "Mistral AI", "清华大学", "Anthropic");
    private static final List<String> COUNTRIES = List.of(
            "United States of America",
            "United States of America",
            "United States of America",
            "China",
            "China",
            "France",
            "Canada;United States of America",
            "Hong Kong;United Kingdom",
            "");
    private static final List<String> DOMAINS =
            List.of("Language", "Vision", "Multimodal", "Speech", "Biology", "Language;Vision");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3000;

    private TrackerInput() {}

    /**
     * Writes the folder.
     *
     * @param longNames whether every third model has a name of a sentence's length
     */
    static void write(Path input, int records, long seed, boolean longNames) throws IOException {
        Path folder = Files.createDirectories(input.resolve("records"));
        Files.writeString(input.resolve("report.yaml"), """
                measures: [parameters, training_tokens, training_compute]
                groups: [all, region, country, domain, architecture]
                thresholds: [1e9, 1e10, 1e11, 1e12]
                bootstrap: {draws: 20}
                """);
        Files.writeString(input.resolve("sources.csv"), """
                source_id,title,publisher,published,priority
                tracker,A tracker that does not exist,Nobody,2024-06,1
                """);
        SplittableRandom random = new SplittableRandom(seed);
        try (Writer writer = Files.newBufferedWriter(folder.resolve("tracker.csv"));
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS);
            for (int number = 1; number <= records; number++) {
                printer.printRecord(row(number, random, longNames));
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static List<String> row(int number, SplittableRandom random, boolean longNames) {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        double years = (day.toEpochDay() - FIRST.toEpochDay()) / 365.25;
        double size = Math.pow(10, 8 + years * 0.45 + (random.nextDouble() - 0.5) * 2.5);
        String name = "Model-" + number;
        if (longNames && number % 3 == 0) {
            name += random.nextBoolean()
                    ? " Instruction-Tuned Multilingual Mixture of Experts with Retrieval, Second Preview Release"
                    : "面向科学计算与多模态理解的超大规模预训练模型（第二版预览）";
        }
        List<String> row = new ArrayList<>();
        row.add("r" + number);
        row.add(name);
        row.add(random.nextInt(4) == 0 ? "Family-" + random.nextInt(40) : "");
        row.add(ORGANIZATIONS.get(random.nextInt(ORGANIZATIONS.size())));
        row.add(COUNTRIES.get(random.nextInt(COUNTRIES.size())));
        row.add(DOMAINS.get(random.nextInt(DOMAINS.size())));
        row.add(List.of("dense", "sparse", "").get(random.nextInt(3)));
        row.add(date(day, random));
        row.add(random.nextInt(10) == 0 ? "" : amount(size));
        row.add(random.nextInt(3) == 0 ? amount(size * 20) + " tokens" : "");
        row.add(random.nextInt(3) == 0 ? scientific(size * size * 120) : "");
        row.add(random.nextInt(5) == 0 ? "NVIDIA A100" : "");
        row.add(random.nextBoolean() ? "Open weights" : "");
        row.add("tracker");
        row.add("row " + number);
        return row;
    }

    private static String date(LocalDate day, SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> day.toString().substring(0, 7);
            case 1 ->
                random.nextInt(3) == 0
                        ? Integer.toString(day.getYear())
                        : day.toString().substring(0, 7);
            default -> DAY.format(day);
        };
    }

    private static String amount(double size) {
        // Two decimals: many of the small ones are of one size.
        return String.format(Locale.ROOT, "%.2fB", Math.max(0.01, size / 1e9));
    }

    private static String scientific(double amount) {
        return String.format(Locale.ROOT, "%.2e", amount);
    }
}
