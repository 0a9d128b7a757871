package org.trendbook.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Raw records of models that do not exist, in the contract's form: Chinese and English spellings mixed, three rows in a
 * hundred bad. The same seed gives the same file.
 */
final class RecordGenerator {
    private static final String HEADER =
            "record_id,model,family,organization,country,domain,release_date,parameters,training_data,source,locator\n";
    private static final List<String> ORGANIZATIONS =
            List.of("OpenAI", "Google", "Meta AI", "微软", "百度", "阿里巴巴", "华为云", "智源研究院", "Mistral AI", "清华大学");
    private static final List<String> DOMAINS = List.of("Language", "视觉", "多模态", "Speech", "生物");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private RecordGenerator() {}

    /** Writes an input folder with one file of so many records. */
    static void write(Path input, int records, long seed) throws IOException {
        Path folder = Files.createDirectories(input.resolve("records"));
        SplittableRandom random = new SplittableRandom(seed);
        try (Writer writer = Files.newBufferedWriter(folder.resolve("generated.csv"))) {
            writer.write(HEADER);
            for (int number = 1; number <= records; number++) {
                writer.write(row(number, random));
            }
        }
    }

    private static String row(int number, SplittableRandom random) {
        boolean bad = random.nextInt(100) < 3;
        int month = random.nextInt(120);
        double size = Math.pow(10, 8 + month / 40.0 + random.nextDouble() * 1.5);
        String model = bad && random.nextBoolean() ? "" : "Model-" + number;
        return String.join(
                        ",",
                        "r" + number,
                        model,
                        "Family-" + random.nextInt(1 + number / 3),
                        ORGANIZATIONS.get(random.nextInt(ORGANIZATIONS.size())),
                        "",
                        DOMAINS.get(random.nextInt(DOMAINS.size())),
                        bad ? "2021年13月" : date(2015 + month / 12, 1 + month % 12, random),
                        size(size, random),
                        tokens(size * 20, random),
                        "",
                        "p. " + number % 500)
                + "\n";
    }

    private static String date(int year, int month, SplittableRandom random) {
        int day = 1 + random.nextInt(28);
        return switch (random.nextInt(5)) {
            case 0 -> year + "年" + month + "月";
            case 1 -> MONTHS.get(month - 1) + " " + year;
            case 2 -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
            case 3 -> year + "年" + month + "月" + day + "日";
            default -> Integer.toString(year);
        };
    }

    private static String size(double size, SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> String.format(Locale.ROOT, "%.1f亿", size / 1e8);
            case 1 -> String.format(Locale.ROOT, "%.2fB", size / 1e9);
            case 2 -> String.format(Locale.ROOT, "约%.0f 亿", Math.max(1, size / 1e8));
            default -> Long.toString(Math.round(size));
        };
    }

    private static String tokens(double tokens, SplittableRandom random) {
        return random.nextInt(3) == 0 ? "" : String.format(Locale.ROOT, "%.1fB tokens", tokens / 1e9);
    }
}
