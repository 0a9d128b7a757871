package org.trendbook.crosscheck.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trendbook.model.Architecture;
import org.trendbook.model.Column;
import org.trendbook.model.ModelName;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Region;
import org.trendbook.model.Source;
import org.trendbook.normalize.text.AbsenceWords;

/** Raw values looked up in a text of our own. */
class GrounderTest {
    private static final String TEXT = """
            北斗实验室 于 2020 年 3 月启动天枢项目。2021年4月7日，北斗实验室发布天枢1.0，参数量为 75 亿；
            2021年9月发布天枢2.0，参数达到
            1.6 万亿，是天枢1.0 的 200 多倍。天枢2.0 用 512 张 GPU 训练了 40 天。
            In June 2022, Orion Labs released Orion-7B, a model of 7 billion parameters. A month later
            it was followed by Vega, which has 1,750 million parameters. Vega speaks 46 languages.
            2023年1月，星河公司公布 Nova9 3 亿参数模型。其代码已开源。
            2023年2月，新模型 Lyra 对标 Orion Labs Orion-7B，比 Nova9 更强。50 亿参数的 Lyra 胜过 7 亿参数的 Vega。Lyra 采用邀请制。
            """;

    private static final List<ModelName> NAMES = List.of(
            new ModelName("天枢", "Tianshu", "天枢", "Tianshu", "", ""),
            new ModelName("天枢1.0", "Tianshu 1.0", "天枢1.0", "Tianshu", "", ""),
            new ModelName("天枢2.0", "Tianshu 2.0", "天枢2.0", "Tianshu", "", ""),
            new ModelName("天枢2.0视觉", "Tianshu 2.0 Vision", "天枢2.0视觉", "Tianshu", "", ""),
            new ModelName("Orion-7B", "Orion 7B", "", "Orion", "", ""),
            new ModelName("Vega", "Vega", "", "Vega", "", ""),
            new ModelName("Nova9", "Nova", "", "Nova", "", ""),
            new ModelName("Lyra", "Lyra", "", "Lyra", "", ""));

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvFileSource(resources = "grounding.csv", numLinesToSkip = 1)
    void aValueIsLookedUpWholeAndNearItsModel(String model, String column, String raw, String expected, String why) {
        List<Problem> problems = ground(TEXT, record(model, Column.valueOf(column), raw, 2));
        String found = problems.isEmpty() ? "near" : problems.get(0).code().key();
        assertThat(found).as(why).isEqualTo(expected);
    }

    /** Beside the record looked up, records without values make the other models and makers known. */
    @ParameterizedTest(name = "{1} {2} {3} in {0}: {4}")
    @CsvFileSource(resources = "attribution.csv", numLinesToSkip = 1)
    void aValueIsSaidOfTheModelsThatTheWordsAroundItTellOf(
            String text, String model, String column, String raw, String expected, String why) {
        List<NormalizedRecord> records = new ArrayList<>();
        records.add(record(model, Column.valueOf(column), raw, 2));
        for (String other : List.of("Alpha", "Beta", "Gamma")) {
            records.add(record(other, Column.NOTE, "", 3));
        }
        for (String maker : List.of("星河公司", "青云集团", "Northwind", "Tern")) {
            records.add(record("Another", Column.ORGANIZATION, maker, 10 + records.size()));
        }
        List<Problem> found = ground(text, records.toArray(NormalizedRecord[]::new)).stream()
                .filter(problem -> problem.recordId().equals("r2"))
                .toList();
        assertThat(found.isEmpty() ? "near" : found.get(0).code().key()).as(why).isEqualTo(expected);
    }

    @Test
    void aProblemSaysWhatWasLookedUpAndWhere() {
        assertThat(ground(TEXT, record("Vega", Column.PARAMETERS, "1,760 million", 7)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.origin()).isEqualTo(new Origin("records/survey.csv", 7));
                    assertThat(problem.recordId()).isEqualTo("r7");
                    assertThat(problem.column()).isEqualTo("parameters");
                    assertThat(problem.found()).isEqualTo("1,760 million");
                    assertThat(problem.wanted()).isEqualTo("a value that occurs in the text of survey");
                });
        assertThat(ground(TEXT, record("Vega", Column.PARAMETERS, "75 亿", 7)))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.wanted()).isEqualTo("a value that occurs near the name of Vega"));
    }

    @Test
    void severalEntriesOfACellAreLookedUpOneByOneAndWordsForNothingAreNot() {
        assertThat(ground(TEXT, record("Vega", Column.LANGUAGES, "46 languages;47 languages;unknown", 4)))
                .extracting(Problem::code, Problem::found)
                .containsExactly(tuple(ProblemCode.NOT_IN_SOURCE, "47 languages"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"未发布", "not reported", "Not available", "尚未公布", "（未公开）", "未披露[3]", "TBD", "—"})
    void aCellThatNormalizingReadAsAbsentIsNotLookedUp(String raw) {
        assertThat(ground(TEXT, record("Vega", Column.PARAMETERS, raw, 4))).isEmpty();
    }

    @Test
    void ofTheAccessNotPublicIsWhatTheTextSays() {
        assertThat(ground(
                        TEXT, record("Vega", Column.ACCESS, "proprietary", 4), record("Vega", Column.ACCESS, "n/a", 5)))
                .extracting(Problem::code, Problem::found)
                .containsExactly(tuple(ProblemCode.NOT_IN_SOURCE, "proprietary"));
    }

    @Test
    void aRowSplitIntoSizesIsLookedUpOnce() {
        assertThat(ground(
                        TEXT,
                        record("Vega", Column.PARAMETERS, "1,760 million", 2),
                        record("Vega", Column.PARAMETERS, "1,760 million", 2)))
                .hasSize(1);
    }

    @Test
    void withoutATextNothingIsGrounded() {
        assertThat(Grounder.of(given(Map.of(), record("Vega", Column.PARAMETERS, "1,760 million", 2))))
                .isEmpty();
    }

    @Test
    @Tag("slow")
    void aTextFullOfWhatIsSoughtIsReadInOneGo() {
        // Quadratic search would take minutes here.
        String text = "Vega 天枢 2021年4月 75 亿 ".repeat(50_000);
        List<NormalizedRecord> records = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            records.add(record("Vega", Column.RELEASE_DATE, "2021年4月", i + 2));
        }
        assertThat(ground(text, records.toArray(NormalizedRecord[]::new))).isEmpty();
    }

    private static List<Problem> ground(String text, NormalizedRecord... records) {
        return Grounder.of(given(Map.of("survey", text), records));
    }

    private static TextsOfSources given(Map<String, String> texts, NormalizedRecord... records) {
        Source source = new Source("survey", "A survey", "", "2023", "zh", 1, "survey.txt", "");
        return new TextsOfSources(List.of(source), List.of(records), NAMES, texts, AbsenceWords::of);
    }

    private static NormalizedRecord record(String model, Column column, String raw, long line) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        texts.put(column, raw);
        String family = model.replaceFirst("[ -].*", "");
        return new NormalizedRecord(
                "r" + line,
                "r" + line,
                model,
                model,
                "",
                family,
                List.of(),
                List.of(),
                Region.UNSTATED,
                List.of(),
                Architecture.UNSTATED,
                List.of(),
                Map.of(),
                texts,
                "survey",
                "",
                new Origin("records/survey.csv", line),
                new TreeMap<>());
    }
}
