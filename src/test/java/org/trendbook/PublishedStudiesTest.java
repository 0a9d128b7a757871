package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trendbook.analyze.spec.Shape;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.ingest.InputFolder;
import org.trendbook.settings.SettingsReader;

/**
 * The settings of the published studies, as the guide prints them, on generated trackers. What they leave and fit is
 * reckoned again here from the generated rows, step by step and in the plainest way.
 */
class PublishedStudiesTest {
    private static final long SEED = 20250620;
    private static final Percentage NINE_DIGITS = Percentage.withPercentage(1e-7);

    @TempDir
    private Path folder;

    /** One model of a generated tracker. */
    private record Row(
            String name,
            LocalDate date,
            Optional<Double> compute,
            String domain,
            String country,
            String base,
            String note) {
        double log() {
            return Math.log10(compute.orElseThrow());
        }

        boolean isOfChina() {
            return country.contains("China");
        }
    }

    @Test
    void computeOfNotableModelsSince2010() throws IOException {
        List<Row> rows = generated("iso");
        LineFit fit = fitted("Training compute of notable models", "Notability criteria", rows, "iso", "all");
        assertFitted(
                fit,
                rows.stream()
                        .filter(row -> !row.note().isEmpty())
                        .filter(row -> !row.date().isBefore(LocalDate.of(2010, 1, 1)))
                        .filter(row -> row.compute().isPresent())
                        .toList());
        assertThat(fit.confidence()).isEqualTo(0.90);
        assertThat(fit.slopeInterval().orElseThrow().low())
                .isCloseTo(fit.slope() - 1.6448536269514722 * fit.slopeError(), NINE_DIGITS);
    }

    @Test
    void beforeAndAfter2010() throws IOException {
        List<Row> rows = generated("eras");
        List<Row> kept = withoutLowOutliers(
                rows.stream().filter(row -> row.compute().isPresent()).toList());
        assertThat(kept).as("seed %d", SEED).hasSizeLessThan(rows.size() - 10);
        List<GrowthRow> growth = growth("Eras of training compute", "Inclusion criteria", rows, "eras");

        LineFit before = line(growth, "before 2010", "all");
        assertFitted(before, within(kept, LocalDate.MIN, LocalDate.of(2009, 12, 31)));
        assertThat(before.doublingMonths(before.slope()).orElseThrow())
                .isCloseTo(Math.log10(2) / before.slope() * 365 / 30, NINE_DIGITS);
        assertFitted(
                line(growth, "2010 to 2022", "all"),
                within(kept, LocalDate.of(2009, 12, 31), LocalDate.of(2022, 1, 31)));
    }

    @Test
    void theTenLargestOfChinaAndOfTheRest() throws IOException {
        List<Row> rows = generated("iso");
        List<GrowthRow> growth = growth("China and not China", "Notability criteria", rows, "iso");
        List<Row> used = rows.stream()
                .filter(row -> row.base().isEmpty())
                .filter(row ->
                        !row.name().equals("AlphaGo Master") && !row.name().equals("AlphaGo Zero"))
                .map(PublishedStudiesTest::withValueSetByHand)
                .filter(row -> row.compute().isPresent() && !row.country().isEmpty())
                .toList();
        for (boolean china : new boolean[] {true, false}) {
            List<Row> ofRegion =
                    used.stream().filter(row -> row.isOfChina() == china).toList();
            List<Row> top = ofRegion.stream()
                    .filter(row -> ofRegion.stream()
                                    .filter(other -> !other.date().isAfter(row.date()) && other.log() > row.log())
                                    .count()
                            < 10)
                    .filter(row ->
                            row.domain().contains("Language") || row.domain().contains("Multimodal"))
                    .filter(row -> !row.date().isBefore(LocalDate.of(2018, 1, 1)))
                    .toList();
            String group = china ? "china" : "abroad";
            assertThat(top).as("%s, seed %d", group, SEED).hasSizeGreaterThan(20);
            assertFitted(line(growth, "top ten", group), top);
            assertThat(growth)
                    .filteredOn(row -> row.key().analysis().equals("top ten")
                            && row.key().group().key().equals(group))
                    .extracting(GrowthRow::shape)
                    .containsExactly(Shape.LINE, Shape.KINK, Shape.KINK, Shape.JUMP, Shape.JUMP);
        }
    }

    private static Row withValueSetByHand(Row row) {
        Optional<Double> set = switch (row.name()) {
            case "Claude 2" -> Optional.of(Double.valueOf("4.33e24"));
            case "GPT-4V" -> Optional.of(Double.valueOf("2.1e25"));
            default -> row.compute();
        };
        return new Row(row.name(), row.date(), set, row.domain(), row.country(), row.base(), row.note());
    }

    private static List<Row> withoutLowOutliers(List<Row> rows) {
        Predicate<Row> isLow = row -> {
            double[] window = rows.stream()
                    .filter(other -> !other.date().isBefore(row.date().minusDays(364)))
                    .filter(other -> other.date().isBefore(row.date().plusDays(364)))
                    .mapToDouble(Row::log)
                    .toArray();
            double mean = Arrays.stream(window).average().orElseThrow();
            double squares = 0;
            for (double log : window) {
                squares += (log - mean) * (log - mean);
            }
            return row.log() - mean < -2 * Math.sqrt(squares / window.length);
        };
        return rows.stream().filter(isLow.negate()).toList();
    }

    private static List<Row> within(List<Row> rows, LocalDate from, LocalDate to) {
        return rows.stream()
                .filter(row -> !row.date().isBefore(from) && !row.date().isAfter(to))
                .toList();
    }

    /** Least squares with years of 365 days. */
    private static void assertFitted(LineFit fit, List<Row> rows) {
        double meanT =
                rows.stream().mapToDouble(PublishedStudiesTest::years).average().orElseThrow();
        double meanY = rows.stream().mapToDouble(Row::log).average().orElseThrow();
        double tt = 0;
        double ty = 0;
        for (Row row : rows) {
            tt += (years(row) - meanT) * (years(row) - meanT);
            ty += (years(row) - meanT) * (row.log() - meanY);
        }
        assertThat(fit.n()).isEqualTo(rows.size());
        assertThat(fit.slope()).isCloseTo(ty / tt, NINE_DIGITS);
    }

    private static double years(Row row) {
        return row.date().toEpochDay() / 365.0;
    }

    private LineFit fitted(String title, String noteHeader, List<Row> rows, String form, String group)
            throws IOException {
        return line(growth(title, noteHeader, rows, form), "notable since 2010", group);
    }

    private static LineFit line(List<GrowthRow> growth, String analysis, String group) {
        return growth.stream()
                .filter(row -> row.key().analysis().equals(analysis) && row.shape() == Shape.LINE)
                .filter(row -> row.key().group().key().equals(group))
                .flatMap(row -> row.trend().line().stream())
                .findFirst()
                .orElseThrow();
    }

    /** Runs the guide's settings of that title, with few draws, on a tracker. */
    private List<GrowthRow> growth(String title, String noteHeader, List<Row> rows, String form) throws IOException {
        Path records = Files.createDirectories(folder.resolve("records"));
        Files.writeString(records.resolve("tracker.csv"), tracker(noteHeader, rows, form));
        Path settings = folder.resolve("report.yaml");
        Files.writeString(settings, settings(title) + "bootstrap: {draws: 10}\ngroups: [all]\n");
        return Pipeline.findings(
                        InputFolder.open(folder),
                        SettingsReader.read(Optional.of(settings)),
                        new LocalStages(),
                        Workspace.withoutReport(),
                        new StageClock())
                .analysis()
                .growth();
    }

    private static String settings(String title) throws IOException {
        String guide = Files.readString(Path.of("src/site/markdown/statistics.md"));
        return Stream.of(guide.split("```yaml\n", -1))
                .filter(block -> block.startsWith("title: " + title + "\n"))
                .map(block -> block.substring(0, block.indexOf("```")))
                .findFirst()
                .orElseThrow();
    }

    private static String tracker(String noteHeader, List<Row> rows, String form) {
        StringBuilder csv = new StringBuilder("Model,Domain,Country (from Organization),Publication date," + noteHeader
                + ",Training compute (FLOP),Base model\n");
        for (Row row : rows) {
            csv.append(String.join(
                            ",",
                            row.name(),
                            '"' + row.domain() + '"',
                            '"' + row.country() + '"',
                            form.equals("iso") ? row.date().toString() : dayFirst(row.date()),
                            row.note(),
                            row.compute().map(String::valueOf).orElse(""),
                            row.base()))
                    .append('\n');
        }
        return csv.toString();
    }

    /** The older editions write the day first, and old models with their year alone. */
    private static String dayFirst(LocalDate date) {
        return date.getDayOfYear() == 1
                ? String.valueOf(date.getYear())
                : String.format(
                        Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static List<Row> generated(String form) {
        Random random = new Random(SEED);
        List<Row> rows = new ArrayList<>();
        for (String name : List.of("AlphaGo Master", "AlphaGo Zero", "Claude 2", "GPT-4V")) {
            LocalDate day = LocalDate.of(2019, 3, 4);
            rows.add(new Row(name, day, Optional.of(1e26), "Language", "China", "", "Highly cited"));
        }
        for (int i = 4; i < 1500; i++) {
            int year = form.equals("iso") ? 2004 + random.nextInt(21) : 1960 + random.nextInt(63);
            LocalDate date = year < 1990
                    ? LocalDate.of(year, 1, 1)
                    : LocalDate.of(year, 1, 1).plusDays(1 + random.nextInt(360));
            double log = (year < 2010 ? 12 + 0.2 * (year - 1990) : 16 + 0.9 * (year - 2010)) + random.nextGaussian();
            boolean outlier = random.nextInt(20) == 0;
            rows.add(new Row(
                    "Model " + i,
                    date,
                    random.nextInt(5) == 0
                            ? Optional.empty()
                            : Optional.of(Math.pow(10, Math.rint(100 * (outlier ? log - 6 : log)) / 100)),
                    List.of("Language", "Vision", "Language,Vision", "Multimodal", "Games")
                            .get(random.nextInt(5)),
                    List.of("China", "United States of America", "China,United States of America", "", "France")
                            .get(random.nextInt(5)),
                    random.nextInt(6) == 0 ? "Model 1" : "",
                    random.nextInt(4) == 0 ? "" : "Highly cited"));
        }
        return rows;
    }
}
