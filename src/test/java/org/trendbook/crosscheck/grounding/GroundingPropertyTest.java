package org.trendbook.crosscheck.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trendbook.crosscheck.grounding.GeneratedArticle.Told;
import org.trendbook.model.Architecture;
import org.trendbook.model.Column;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.Origin;
import org.trendbook.model.Region;
import org.trendbook.model.Source;
import org.trendbook.normalize.text.AbsenceWords;

/**
 * Records of generated articles, ten values of each altered by a seed: a digit, a month, a multiplier, or the value of
 * another model of the article. All ten must be found, and no other.
 */
class GroundingPropertyTest {
    private static final int SEEDS = 150;
    private static final int ALTERED = 10;

    /** A cell of a model's record. */
    private record Cell(int model, Column column) implements Comparable<Cell> {
        String in(GeneratedArticle article) {
            Told told = article.told().get(model);
            return told.model() + " " + column.header() + " " + told.values().get(column);
        }

        @Override
        public int compareTo(Cell other) {
            return model != other.model ? Integer.compare(model, other.model) : column.compareTo(other.column);
        }
    }

    @Test
    void whatAChineseArticleSaysIsGroundedAndTenAlteredValuesAreFound() {
        everySeedHolds(GeneratedArticle::chinese);
    }

    @Test
    void whatAnEnglishArticleSaysIsGroundedAndTenAlteredValuesAreFound() {
        everySeedHolds(GeneratedArticle::english);
    }

    private static void everySeedHolds(LongFunction<GeneratedArticle> articles) {
        List<String> wrong = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            GeneratedArticle article = articles.apply(seed);
            for (Cell cell : accused(article, Map.of())) {
                wrong.add("seed " + seed + ": " + cell.in(article) + " accused, though true");
            }
            Map<Cell, String> altered = altered(article, new Random(~seed));
            SortedSet<Cell> accused = accused(article, altered);
            for (Map.Entry<Cell, String> one : altered.entrySet()) {
                if (!accused.remove(one.getKey())) {
                    wrong.add("seed " + seed + ": " + one.getKey().in(article) + " not found, though altered to "
                            + one.getValue());
                }
            }
            for (Cell cell : accused) {
                wrong.add("seed " + seed + ": " + cell.in(article) + " accused beside the altered ones");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Map<Cell, String> altered(GeneratedArticle article, Random random) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < article.told().size(); i++) {
            for (Column column : article.told().get(i).values().keySet()) {
                cells.add(new Cell(i, column));
            }
        }
        Collections.shuffle(cells, random);
        Map<Cell, String> altered = new TreeMap<>();
        for (Cell cell : cells) {
            if (altered.size() < ALTERED) {
                altered(article, cell, random).ifPresent(value -> altered.put(cell, value));
            }
        }
        assertThat(altered).hasSize(ALTERED);
        return altered;
    }

    /** Another value than the article's; absent where the seed's kind of change does not fit the value. */
    private static Optional<String> altered(GeneratedArticle article, Cell cell, Random random) {
        String value = article.told().get(cell.model()).values().get(cell.column());
        Optional<String> other = switch (random.nextInt(3)) {
            case 0 -> withAnotherDigit(value, random);
            case 1 -> withAnotherWord(value);
            default -> anotherOfTheColumn(article, cell.column(), random);
        };
        return other.filter(one -> !one.equals(value));
    }

    private static Optional<String> withAnotherDigit(String value, Random random) {
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < value.length(); i++) {
            if (Character.isDigit(value.charAt(i))) {
                digits.add(i);
            }
        }
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        int at = digits.get(random.nextInt(digits.size()));
        return Optional.of(value.substring(0, at) + random.nextInt(10) + value.substring(at + 1));
    }

    private static Optional<String> withAnotherWord(String value) {
        return Stream.of(
                        List.of("亿", "万亿"),
                        List.of("billion", "million"),
                        List.of("1 月", "2 月"),
                        List.of("9 月", "8 月"),
                        List.of("June", "July"),
                        List.of("May", "March"))
                .filter(words -> value.contains(words.get(0)))
                .map(words -> value.replace(words.get(0), words.get(1)))
                .findFirst();
    }

    private static Optional<String> anotherOfTheColumn(GeneratedArticle article, Column column, Random random) {
        List<String> values = article.told().stream()
                .flatMap(told -> Stream.ofNullable(told.values().get(column)))
                .toList();
        return Optional.of(values.get(random.nextInt(values.size())));
    }

    /** The cells of the article's records, some of them altered, that are not found in it where they should be. */
    private static SortedSet<Cell> accused(GeneratedArticle article, Map<Cell, String> altered) {
        List<NormalizedRecord> records = new ArrayList<>();
        for (int i = 0; i < article.told().size(); i++) {
            Told told = article.told().get(i);
            int model = i;
            Map<Column, String> texts = new TreeMap<>(told.values());
            texts.replaceAll((column, value) -> altered.getOrDefault(new Cell(model, column), value));
            records.add(record(told.model(), texts, model));
        }
        Source source = new Source("article", "An article", "", "2023", "", 1, "article.txt", "");
        TextsOfSources given = new TextsOfSources(
                List.of(source), records, List.of(), Map.of("article", article.text()), AbsenceWords::of);
        SortedSet<Cell> accused = new TreeSet<>();
        Grounder.of(given)
                .forEach(problem ->
                        accused.add(new Cell(Math.toIntExact(problem.origin().line()), column(problem.column()))));
        return accused;
    }

    private static Column column(String header) {
        return Stream.of(Column.values())
                .filter(column -> column.header().equals(header))
                .findFirst()
                .orElseThrow();
    }

    private static NormalizedRecord record(String model, Map<Column, String> texts, int line) {
        return new NormalizedRecord(
                "r" + line,
                "r" + line,
                model,
                model,
                "",
                "",
                List.of(),
                List.of(),
                Region.UNSTATED,
                List.of(),
                Architecture.UNSTATED,
                List.of(),
                Map.of(),
                texts,
                "article",
                "",
                new Origin("records/article.csv", line),
                new TreeMap<>());
    }
}
