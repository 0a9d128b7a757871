package org.trendbook.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trendbook.report.BarChart;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Hue;
import org.trendbook.report.Language;
import org.trendbook.report.Marker;
import org.trendbook.report.Preset;
import org.trendbook.report.StripChart;
import org.trendbook.report.XyChart;

/** On the drawn page no text touches another, a point, a line or the frame, and what is left out is said. */
class DrawnTextsTest {
    private static final long SEED = 20231125;

    /** From 10 to 150 points in both languages. */
    static Stream<XyChart> crowds() {
        return IntStream.of(10, 25, 50, 100, 150)
                .boxed()
                .flatMap(points ->
                        Stream.of(Language.values()).map(language -> Crowds.points(language, points, SEED + points)));
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void namesOfPointsTouchNothingAndEachIsDrawnOrSaidToBeLeftOut(XyChart plan) {
        for (Preset preset : Preset.values()) {
            Picture picture = ChartWriter.layOut(plan, Style.of(preset));
            DrawnPage page = DrawnPage.of(picture);
            assertClean(page, plan, preset);
            assertThat(page.onInk()).as(describe(plan, preset)).isEmpty();
            assertThat(page.crossingLeaders()).as(describe(plan, preset)).isZero();
            assertNoneForgotten(picture, page, plan);
        }
    }

    /** The page says how many of the names are on it, unless all are. */
    private static void assertNoneForgotten(Picture picture, DrawnPage page, XyChart plan) {
        Set<String> names = Stream.concat(
                        plan.lines().stream().map(XyChart.Line::label),
                        plan.points().stream()
                                .flatMap(series -> series.points().stream())
                                .map(XyChart.Point::label))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        List<String> drawn = page.texts().stream().map(DrawnPage.Text::text).toList();
        List<String> whole = drawn.stream().filter(names::contains).toList();
        assertThat(whole).doesNotHaveDuplicates();
        long cut = drawn.stream().filter(text -> isCut(text, names)).count();
        int shown = whole.size() + (int) cut;
        assertThat(picture.shares()).containsExactly(Picture.Share.ofLabels(shown, names.size()));
        String note = picture.note();
        assertThat(note.isEmpty()).isEqualTo(shown == names.size());
        assertThat(drawn).contains(note.isEmpty() ? plan.words().title() : note);
    }

    private static boolean isCut(String text, Set<String> names) {
        String beginning = text.substring(0, text.length() - 1);
        return text.endsWith("…") && names.stream().anyMatch(name -> name.startsWith(beginning));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesOfRowsAndTheirPointsTouchNothing(Language language) {
        for (int rows : new int[] {1, 8, 25}) {
            for (ChartPlan plan :
                    List.of(Crowds.rows(language, rows, SEED + rows), Crowds.rates(language, rows, SEED + rows))) {
                for (Preset preset : Preset.values()) {
                    DrawnPage page = DrawnPage.of(ChartWriter.layOut(plan, Style.of(preset)));
                    assertClean(page, plan, preset);
                    assertThat(page.onInk())
                            .as("%d rows, %s", rows, describe(plan, preset))
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesOfMilestonesTouchNothing(Language language) {
        for (int milestones : new int[] {1, 10, 20, 50, 150}) {
            ChartPlan plan = Crowds.milestones(language, milestones, SEED + milestones);
            for (Preset preset : Preset.values()) {
                DrawnPage page = DrawnPage.of(ChartWriter.layOut(plan, Style.of(preset)));
                assertClean(page, plan, preset);
                assertThat(page.onInk())
                        .as("%d milestones, %s", milestones, describe(plan, preset))
                        .isEmpty();
            }
        }
    }

    /** Amounts stand in their bars, so only texts among each other are looked at. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void textsOfBarsTouchNoOther(Language language) {
        for (int halves : new int[] {1, 2, 7, 13, 24, 60}) {
            for (ChartPlan plan : List.of(
                    Crowds.halves(language, halves),
                    SampleRows.halves(language, halves),
                    SampleRows.usability(language))) {
                for (Preset preset : Preset.values()) {
                    assertClean(DrawnPage.of(ChartWriter.layOut(plan, Style.of(preset))), plan, preset);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEntryOfTheKeyWiderThanThePageIsCutOffBehindAnEllipsis(Language language) {
        XyChart families = SamplePlans.families(language);
        String name = "Generalist Multimodal Foundation Transformer 通用语言理解与生成大模型 "
                .repeat(3)
                .strip();
        ChartPlan.Key key =
                new ChartPlan.Key(name, Hue.GREEN, Marker.CIRCLE, true, ChartPlan.Key.Sample.MARKED_DASHED_LINE);
        XyChart plan = new XyChart(
                families.words(),
                families.x(),
                families.y(),
                families.details(),
                families.points(),
                families.lines(),
                families.bands(),
                List.of(key, key));
        for (Preset preset : Preset.values()) {
            DrawnPage page = DrawnPage.of(ChartWriter.layOut(plan, Style.of(preset)));
            assertClean(page, plan, preset);
            assertThat(page.texts())
                    .extracting(DrawnPage.Text::text)
                    .filteredOn(text -> text.startsWith("Generalist") && text.endsWith("…"))
                    .hasSize(2);
        }
    }

    @Test
    void aNameThatIsTooLongForItsRowIsCutOffBehindAnEllipsis() {
        StripChart organizations = SampleRows.organizations(Language.ZH);
        StripChart.Dot largest = organizations.rows().get(0).dots().get(2);
        String name = "面向政务与公共服务领域的可信可控中文对话大模型专业版";
        StripChart.Row row = new StripChart.Row(
                "OpenAI",
                List.of(new StripChart.Dot(
                        largest.value(), largest.low(), largest.high(), name, 1, Hue.BLUE, Marker.CIRCLE, true)));
        StripChart plan = new StripChart(
                organizations.words(), organizations.axis(), List.of(row), organizations.keys(), List.of());
        DrawnPage page = DrawnPage.of(ChartWriter.layOut(plan, Style.of(Preset.NARROW)));
        assertClean(page, plan, Preset.NARROW);
        assertThat(page.onInk()).isEmpty();
        assertThat(page.texts())
                .extracting(DrawnPage.Text::text)
                .filteredOn(text -> text.endsWith("…"))
                .singleElement()
                .satisfies(text -> assertThat(name).startsWith(text.replace("…", "")));
    }

    @Test
    void whereNotAllBarsHaveRoomForTheirNamesTheLastBearsItsOwn() {
        for (BarChart plan : List.of(Crowds.halves(Language.ZH, 59), SampleRows.halves(Language.EN, 59))) {
            BarChart.Category last = plan.categories().get(58);
            assertThat(DrawnPage.of(ChartWriter.layOut(plan, Style.of(Preset.COLUMN)))
                            .texts())
                    .extracting(DrawnPage.Text::text)
                    .contains(last.group().isEmpty() ? last.name() : last.group());
        }
    }

    private static void assertClean(DrawnPage page, ChartPlan plan, Preset preset) {
        assertThat(page.overlaps()).as(describe(plan, preset)).isEmpty();
        assertThat(page.beyondThePage()).as(describe(plan, preset)).isEmpty();
    }

    private static String describe(ChartPlan plan, Preset preset) {
        return plan.name() + " of " + (plan.table().size() - 1) + " rows, "
                + plan.words().language() + ", " + preset + ", seed " + SEED;
    }
}
