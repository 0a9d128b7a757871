package org.trendbook.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.model.Measure;
import org.trendbook.report.BarChart;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Hue;
import org.trendbook.report.Language;
import org.trendbook.report.PlacedPoints;
import org.trendbook.report.StripChart;
import org.trendbook.report.TimelineChart;
import org.trendbook.report.XyChart;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Given;

class FiguresTest {
    /** Nine dated sizes over five years, two without a date or size, one of no country. */
    private static final String MODELS = """
            GPT            | abroad | OpenAI   | 2018-06    |        |        | GPT   | Language
            GPT-2          | abroad | OpenAI   | 2019-02    | 1.5e9  | dense  | GPT   | Language
            Turing-NLG     | abroad | Microsoft| 2020-02    | 1.7e10 | dense  |       | Language
            GPT-3          | abroad | OpenAI   | 2020-05-28 | 1.75e11| dense  | GPT   | Language
            PanGu/盘古      | china  | Huawei   | 2021-04    | ~1e11  | dense  | PanGu | Language
            Wudao 2.0/悟道2.0 | china  | BAAI   | 2021-06    | 1.75e12| sparse |       | Multimodal
            Gopher         | abroad | DeepMind | 2021-12    | 2.8e11 | dense  |       | Language
            PaLM           | abroad | Google   | 2022-10    | 5.4e11 | dense  |       | Language
            PanGu 2        | china  | Huawei   | 2023-03    | 1.085e12 | sparse | PanGu | Language
            Undated        | abroad | Google   |            | 1.1e10 |        |       | Language
            Stateless      |        | Nobody   | 2023-05    | 3e9    |        |       |
            """;

    private static final Findings FINDINGS =
            Given.models(MODELS).source("A survey").findings();

    @Test
    void theChartsThatTheDataSupportAreNumberedInTheirOrder() {
        assertThat(figures(Language.EN).charts())
                .extracting(ChartPlan::name)
                .containsExactly(
                        "milestones",
                        "parameters",
                        "frontier",
                        "china-and-abroad",
                        "releases",
                        "largest",
                        "organizations",
                        "families",
                        "growth-by-group",
                        "sensitivity",
                        "modality",
                        "usability");
        assertThat(figures(Language.EN).charts().get(1).words().caption())
                .isEqualTo(
                        "Figure 2. " + chart("parameters", Language.EN).words().title());
        assertThat(figures(Language.ZH).charts().get(1).words().caption())
                .isEqualTo("图 2　" + chart("parameters", Language.ZH).words().title());
    }

    /** Pictures of a crowd ask for the places of points without making the points, which tables and labels show. */
    @Test
    void aPointLiesWhereItsListSaysThatItLies() {
        List<PlacedPoints> placed = figures(Language.EN).charts().stream()
                .filter(XyChart.class::isInstance)
                .flatMap(chart -> ((XyChart) chart).points().stream())
                .filter(series -> series.points() instanceof PlacedPoints)
                .map(series -> (PlacedPoints) series.points())
                .toList();
        assertThat(placed.stream().flatMap(List::stream))
                .anyMatch(XyChart.Point::filled)
                .anyMatch(point -> !point.filled())
                .noneMatch(point -> point.label().isEmpty());
        for (PlacedPoints points : placed) {
            for (int i = 0; i < points.size(); i++) {
                XyChart.Point point = points.get(i);
                assertThat(List.of(points.xAt(i), points.yAt(i), points.isFilledAt(i), points.importanceAt(i)))
                        .isEqualTo(List.of(point.x(), point.y(), point.filled(), point.importance()));
            }
        }
    }

    @Test
    void whatIsLeftOutSaysWhy() {
        assertThat(figures(Language.EN).leftOut())
                .contains(
                        "Training compute over time: no chart, since a trend needs at least 3 usable points, and there are 0.",
                        "Agreement of sources: no chart, since no two sources state the same field of the same model.");
        assertThat(figures(Language.ZH).leftOut()).contains("未绘制“说法核查”图：输入中没有待核查的说法。");
    }

    @Test
    void nothingGivesNoChartAndAReasonForEach() {
        Findings nothing = Given.models("").findings();
        for (Language language : Language.values()) {
            Figures figures = Figures.all(nothing, Given.wording(nothing, language), 1);
            assertThat(figures.charts()).extracting(ChartPlan::name).containsExactly("usability");
            assertThat(figures.leftOut()).hasSizeGreaterThan(10).doesNotContain("");
        }
    }

    @Test
    void everyChartHasItsWordsInBothLanguages() {
        for (Language language : Language.values()) {
            assertThat(figures(language).charts()).allSatisfy(chart -> {
                assertThat(chart.words().title()).isNotBlank().doesNotContain("{");
                assertThat(chart.words().subtitle()).isNotBlank().doesNotContain("{");
                assertThat(chart.words().alt()).contains(chart.words().title()).doesNotContain("{");
                assertThat(chart.words().source())
                        .isEqualTo(
                                language == Language.EN
                                        ? "Source: A survey; chart by trendbook"
                                        : "数据来源：A survey；trendbook 制图");
            });
        }
    }

    /** Records name their sources without a file that describes them; where each row names its own, none is named. */
    @Test
    void sourcesThatOnlyRecordsNameAreNamedWhereTheyAreFew() {
        assertThat(sourceLine("a", "b")).isEqualTo("Source: a; b; chart by trendbook");
        assertThat(sourceLine("a", "b", "c", "d")).isEqualTo("Chart by trendbook");
    }

    private static String sourceLine(String... named) {
        Findings findings = Given.models(MODELS).namedSources(named).findings();
        return FigureWords.of("name", "title", "", "", findings, Given.wording(findings, Language.EN))
                .source();
    }

    /** A mistyped century does not push all other releases off the chart. */
    @Test
    void aReleaseFarAheadIsCountedBesideTheChartOfReleases() {
        Findings findings = Given.models("""
                A | | OpenAI | 2019-03 | 1e9
                B | | OpenAI | 2020-03 | 1e9
                C | | OpenAI | 2020-09 | 1e9
                D | | OpenAI | 2099-01 | 1e9
                """).findings();
        Figure figure = ReleasesFigure.compose(findings, Given.wording(findings, Language.EN));
        ChartPlan chart = figure.plan().orElseThrow();
        assertThat(chart.words().title()).isEqualTo("2020 saw the most releases: 2 of 3");
        assertThat(chart.words().subtitle()).endsWith("1 later one is not shown");
    }

    @Test
    void organizationsOfOneDomainEachAreNotSaidToHaveMoreThanOthers() {
        Findings findings = Given.models("""
                A | | OpenAI | 2019-03 | 1e9 | | | language
                B | | Google | 2020-03 | 1e9 | | | vision
                C | | Meta | 2020-09 | 1e9 | | | language
                D | | Huawei | 2021-01 | 1e9 | | | vision
                """).findings();
        Figure figure = ModalityFigure.compose(findings, Given.wording(findings, Language.EN));
        assertThat(figure.plan().orElseThrow().words().title())
                .isEqualTo("No organization has models in more than one domain");
    }

    @Test
    void bothLanguagesDrawTheSame() {
        Function<ChartPlan, Integer> rows = chart -> chart.table().size();
        assertThat(figures(Language.ZH).charts())
                .extracting(rows)
                .isEqualTo(figures(Language.EN).charts().stream().map(rows).toList());
    }

    @Test
    void milestonesStandAbroadAboveAndChinaBelowAndAreHollowWithoutASize() {
        TimelineChart chart = (TimelineChart) chart("milestones", Language.ZH);
        assertThat(chart.above()).isEqualTo("国外");
        assertThat(chart.milestones())
                .extracting(
                        TimelineChart.Milestone::label,
                        TimelineChart.Milestone::upper,
                        TimelineChart.Milestone::note,
                        TimelineChart.Milestone::filled)
                .startsWith(tuple("GPT", true, "", false), tuple("GPT-2", true, "15 亿", true))
                .contains(tuple("盘古", false, "约 1000 亿", true));
        assertThat(chart.words().title()).isEqualTo("2018 年 6 月至 2023 年 3 月共 9 件大事：国内 3 件，国外 6 件");
        assertThat(chart.words().subtitle()).isEqualTo("其中 1 件涉及的模型未说明规模。另有 1 个有日期的模型国别不明，未列入");
    }

    @Test
    void aMilestoneWhoseSizeIsARangeStatesASize() {
        Findings findings = Given.models("A | abroad | X | 2023-07 | 7e9..7e10").findings();
        TimelineChart chart = (TimelineChart) MilestonesFigure.compose(findings, Given.wording(findings, Language.ZH))
                .plan()
                .orElseThrow();
        assertThat(chart.milestones())
                .extracting(TimelineChart.Milestone::note, TimelineChart.Milestone::filled)
                .containsExactly(tuple("70 亿至 700 亿", true));
        assertThat(chart.words().subtitle()).isEqualTo("所涉模型的规模均有说明");
    }

    @Test
    void theTrendShowsDenseAndSparseApartAndApproximateValuesHollow() {
        XyChart chart = (XyChart) chart("parameters", Language.EN);
        assertThat(chart.points())
                .extracting(XyChart.Points::name)
                .containsExactly("Dense", "Sparse", "Architecture not stated");
        assertThat(chart.points().stream()
                        .flatMap(series -> series.points().stream())
                        .filter(point -> !point.filled())
                        .map(XyChart.Point::label))
                .containsExactly("PanGu");
        assertThat(chart.lines()).extracting(XyChart.Line::name).contains("Trend of all", "Dense");
        assertThat(chart.words().subtitle()).contains("Sparse: too few to quote a rate (n = 2)");
    }

    @Test
    void theBandIsDrawnInsideThePlot() {
        XyChart chart = (XyChart) chart("parameters", Language.EN);
        assertThat(chart.bands()).hasSize(1);
        assertThat(chart.drawn(chart.bands().get(0))).allSatisfy(slice -> {
            assertThat(slice.lower()).isBetween(chart.y().min(), slice.upper());
            assertThat(slice.upper()).isLessThanOrEqualTo(chart.y().max());
        });
    }

    /** The table beside the picture has the interval itself, however far it reaches. */
    @Test
    void theBandOfTheTableIsNotCutAtTheEndsOfTheAxis() {
        Findings scattered = Given.models("""
                A | abroad | X | 2019-02 | 1e9
                B | abroad | X | 2020-02 | 1e12
                C | abroad | X | 2021-02 | 1e9
                D | abroad | X | 2022-02 | 1e12
                E | abroad | X | 2023-02 | 1e9
                F | abroad | X | 2024-02 | 1e12
                """).findings();
        Figure figure = TrendFigure.compose(Measure.PARAMETERS, scattered, Given.wording(scattered, Language.EN));
        XyChart chart = (XyChart) figure.plan().orElseThrow();
        assertThat(chart.bands().get(0).slices().get(0).lower()).isLessThan(1e8);
        assertThat(chart.drawn(chart.bands().get(0)).get(0).lower())
                .isEqualTo(chart.y().min());
    }

    @Test
    void threePointsGiveAChartWithoutALine() {
        Findings few = Given.models("""
                A | abroad | X | 2019-02 | 1e9
                B | abroad | X | 2020-02 | 1e10
                C | abroad | X | 2021-02 | 1.2e11
                """).findings();
        Figure figure = TrendFigure.compose(Measure.PARAMETERS, few, Given.wording(few, Language.EN));
        XyChart chart = (XyChart) figure.plan().orElseThrow();
        assertThat(chart.words().title()).isEqualTo("Parameters: 3 points are too few to quote a rate");
        assertThat(chart.lines()).isEmpty();
        assertThat(chart.words().subtitle())
                .isEqualTo("Largest model of each release, n = 3. No line is drawn below 6 points over 12 months");
    }

    /** Ten sizes, two a year, so many powers of ten a year apart, above and below their line in turn. */
    private static String tenSizes(double perYear, double scatter) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            double exponent = 11 + perYear * i / 2 + (i % 3 - 1) * scatter;
            lines.append(String.format(
                    Locale.ROOT,
                    "M%d | %s | X | %d-%02d | %s%n",
                    i,
                    i % 2 == 0 ? "abroad" : "china",
                    2018 + i / 2,
                    1 + i % 2 * 6,
                    Math.pow(10, exponent)));
        }
        return lines.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # growth | scatter | title in English                                          | in Chinese
            0.5      | 0.1     | Parameters grew about 3.2-fold a year                     | 参数量在增长，每年约为上年的 3.2 倍
            0.6      | 1       | Parameters grew between 1.5- and 13-fold a year | 参数量在增长，每年约为上年的 1.5 至 13 倍
            0        | 1       | Parameters: no growth can be shown                        | 参数量：无法证明有增长
            -0.5     | 0.1     | Parameters fell by a factor of about 3.1 a year           | 参数量下降，每年约为上年的 1/3.1
            """)
    void aTitleSaysAsMuchAsItsFiguresBear(double growth, double scatter, String english, String chinese) {
        Findings findings = Given.models(tenSizes(growth, scatter)).findings();
        for (Language language : Language.values()) {
            Figure figure = TrendFigure.compose(Measure.PARAMETERS, findings, Given.wording(findings, language));
            assertThat(figure.plan().orElseThrow().words().title())
                    .isEqualTo(language == Language.EN ? english : chinese);
        }
    }

    @Test
    void aTitleSaysSinceWhenTheSizesGoTheOtherWay() {
        StringBuilder lines = new StringBuilder();
        for (int month = 0; month < 48; month++) {
            double exponent = 9 + (month < 30 ? 0.1 * month : 3 - 0.05 * (month - 30)) + (month % 3 - 1) * 0.05;
            lines.append(String.format(
                    Locale.ROOT,
                    "M%d | abroad | X | %d-%02d | %s%n",
                    month,
                    2018 + month / 12,
                    1 + month % 12,
                    Math.pow(10, exponent)));
        }
        Findings findings = Given.models(lines.toString()).findings();
        assertThat(Stream.of(Language.values())
                        .map(language ->
                                TrendFigure.compose(Measure.PARAMETERS, findings, Given.wording(findings, language)))
                        .map(figure -> figure.plan().orElseThrow().words().title()))
                .containsExactly(
                        "Parameters grew about 4.6-fold a year, falling since July 2020",
                        "参数量在增长，每年约为上年的 4.6 倍，但 2020 年 7 月起下降");
    }

    /** What a title says of records that are few, alike, or all of one kind. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # why | figure | models | title
            a lead of two days is no number of months | china-and-abroad | A,abroad,X,2024-03-01,2e9;B,china,X,2024-03-03,3e9 | China reached 1 billion parameters less than a month after the rest of the world
            dates that overlap leave open who was first | china-and-abroad | A,abroad,X,2024-03,2e9;B,china,X,2024-03-21,3e9 | Who first reached 1 billion parameters is open: the dates overlap
            nor is a rise within twelve days | frontier | A,abroad,X,2024-03-01,2e9;B,china,X,2024-03-13,3e9 | The record rose from 2 billion to 3 billion parameters in less than a month
            one month is one | frontier | A,abroad,X,2024-03-01,2e9;B,china,X,2024-04-01,3e9 | The record rose from 2 billion to 3 billion parameters in 1 month
            335 trillion is not meant | frontier | A,abroad,X,1986,335;B,china,X,2023,1.1e13 | The record rose from 335 parameters to 11 trillion in 37 years
            one is no plural, and no side is empty | milestones | A,abroad,X,2024-03-01,2e9 | 1 milestone, Mar 2024: outside China
            nothing to compare | milestones | A,china,X,2024-03-01,2e9;B,china,X,2024-03-13,3e9 | 2 milestones, Mar 2024: all in China
            three of four of a size are not named as the largest | organizations | A,china,X,2020,2e9;B,china,Y,2021,2e9;C,china,X,2022,2e9;D,china,Y,2023,2e9 | 4 models share the largest recorded size, 2 billion parameters
            no half-year stands out | largest | A,china,X,2020-03,2e9;B,china,Y,2021-03,2e9;C,china,X,2022-03,2e9 | The largest size of every half-year is 2 billion
            two half-years that tie have as many each | releases | A,china,X,2020-03,2e9;B,china,Y,2020-09,2e9 | H1 2020 and H2 2020 saw the most releases: 1 of 2 each
            without parameters it speaks of what there is | usability | A,china,X,2020-03,,,,,5e9;B,china,X,2020-04,,,,, | Training tokens: 1 of 2 models counts toward the trend
            """)
    void aTitleFitsItsRecords(String why, String figure, String models, String title) {
        Findings findings =
                Given.models(models.replace(',', '|').replace(';', '\n')).findings();
        assertThat(Figures.all(findings, Given.wording(findings, Language.EN), 1)
                        .charts())
                .filteredOn(chart -> chart.name().equals(figure))
                .extracting(chart -> chart.words().title())
                .as(why)
                .containsExactly(title);
    }

    @Test
    void ratesOfRegionsWithoutGrowthAreNotToldWhateverTheirTimes() {
        Findings findings = Given.models(tenSizes(0, 1).replace("china", "abroad")
                        + tenSizes(0, 1)
                                .replace("M", "N")
                                .replace("abroad", "china")
                                .replace("| 20", "| 19"))
                .findings();
        assertThat(GrowthByGroupFigure.compose(findings, Given.wording(findings, Language.EN))
                        .plan()
                        .orElseThrow()
                        .words()
                        .title())
                .isEqualTo("No growth can be shown in China or elsewhere");
    }

    @Test
    void checksThatAllAgreeAreNoRange() {
        Findings findings = Given.models(tenSizes(0.5, 0)).findings();
        assertThat(SensitivityFigure.compose(findings, Given.wording(findings, Language.EN))
                        .plan()
                        .orElseThrow()
                        .words()
                        .title())
                .isEqualTo("Every check shows growth of about ×3.2 a year");
    }

    @Test
    void aSubtitleDoesNotRepeatTheRateOfTheTitle() {
        Findings findings = Given.models(tenSizes(0.5, 0.1)).findings();
        Figure figure = TrendFigure.compose(Measure.PARAMETERS, findings, Given.wording(findings, Language.EN));
        assertThat(figure.plan().orElseThrow().words().title()).contains("3.2-fold");
        assertThat(figure.plan().orElseThrow().words().subtitle())
                .startsWith("95% interval ×")
                .contains("n = 10")
                .doesNotContain("3.2");
    }

    @Test
    void regionsThatFallAreNotSaidToGrow() {
        Findings findings = Given.models(tenSizes(-0.5, 0.05)
                        + tenSizes(-0.5, 0.05)
                                .replace("M", "N")
                                .replace("abroad", "elsewhere")
                                .replace("china", "abroad")
                                .replace("elsewhere", "china"))
                .findings();
        Figure figure = GrowthByGroupFigure.compose(findings, Given.wording(findings, Language.EN));
        assertThat(figure.plan().orElseThrow().words().title()).isEqualTo("Sizes fell both in China and elsewhere");
    }

    @Test
    void pointsOfOneDateAreShownAndNoRateIsTold() {
        Findings oneDate = Given.models("""
                A | abroad | X | 2020-03-01 | 1e9
                B | abroad | X | 2020-03-01 | 1e10
                C | abroad | X | 2020-03-01 | 1.2e11
                """).findings();
        Figure figure = TrendFigure.compose(Measure.PARAMETERS, oneDate, Given.wording(oneDate, Language.EN));
        XyChart chart = (XyChart) figure.plan().orElseThrow();
        assertThat(chart.words().title())
                .isEqualTo("Parameters: 3 points on one date or too close together for a rate");
        assertThat(chart.points().get(0).points()).hasSize(3);
        assertThat(chart.lines()).isEmpty();
        assertThat(chart.x().min()).isLessThan(chart.x().max());
    }

    @Test
    void theFrontierNamesItsHoldersWithTheirSizes() {
        XyChart chart = (XyChart) chart("frontier", Language.EN);
        assertThat(chart.words().title())
                .isEqualTo("The record rose from 1.5 billion to 1.75 trillion parameters in 28 months");
        assertThat(chart.points().get(0).points())
                .extracting(XyChart.Point::label)
                .containsExactly("GPT-2, 1.5B", "Turing-NLG, 17B", "GPT-3, 175B", "Wudao 2.0, 1.75T");
        assertThat(chart.lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.stepped()).isTrue());
    }

    @Test
    void chinaAndTheRestKeepTheirColors() {
        XyChart chart = (XyChart) chart("china-and-abroad", Language.EN);
        assertThat(chart.points())
                .extracting(XyChart.Points::name, XyChart.Points::hue)
                .containsExactly(tuple("China", Hue.VERMILLION), tuple("Rest of the world", Hue.BLUE));
        BarChart releases = (BarChart) chart("releases", Language.EN);
        assertThat(releases.series())
                .extracting(BarChart.Series::hue)
                .containsExactly(Hue.BLUE, Hue.VERMILLION, Hue.GRAY);
    }

    @Test
    void releasesCountEveryHalfYearAndHatchTheOneThatIsNotOver() {
        BarChart chart = (BarChart) chart("releases", Language.EN);
        assertThat(chart.categories()).hasSize(11);
        assertThat(chart.categories().get(0).name()).isEqualTo("H1 2018");
        assertThat(chart.categories().get(1).amounts()).containsExactly(0.0, 0.0, 0.0);
        assertThat(chart.categories().get(10).hatched()).isTrue();
        assertThat(chart.categories().stream()
                        .flatMap(bar -> bar.amounts().stream())
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(10);
    }

    @Test
    void releasesOfNoKnownCountryAreNotSplit() {
        Findings stateless = Given.models("""
                A |  | X | 2020-03 | 1e9
                B |  | X | 2021-03 | 1e10
                """).findings();
        BarChart chart = (BarChart) ReleasesFigure.compose(stateless, Given.wording(stateless, Language.EN))
                .plan()
                .orElseThrow();
        assertThat(chart.series()).extracting(BarChart.Series::name).containsExactly("No country stated");
        assertThat(chart.words().alt()).endsWith("No country is stated.");
    }

    @Test
    void measuresThatNoRecordStatesHaveNoBarAndAreNamed() {
        BarChart chart = (BarChart) chart("usability", Language.EN);
        assertThat(chart.categories())
                .extracting(BarChart.Category::name)
                .containsExactly("Rows read", "Models: release date", "Parameters");
        assertThat(chart.words().subtitle()).contains("No record states: ").contains("training compute");
    }

    @Test
    void growthOverVeryDifferentTimesIsNotCompared() {
        Findings findings = Given.models(tenSizes(0.5, 0.05).replace("china", "abroad")
                        + tenSizes(0.9, 0.05)
                                .replace("M", "N")
                                .replace("abroad", "china")
                                .replace("| 20", "| 19"))
                .findings();
        assertThat(GrowthByGroupFigure.compose(findings, Given.wording(findings, Language.EN))
                        .plan()
                        .orElseThrow()
                        .words()
                        .title())
                .startsWith("Sizes in China: ×")
                .contains("(1918–1922)", "(2018–2022)")
                .endsWith("over different periods");
    }

    @Test
    void ofARegionWhoseIntervalHoldsNoGrowthOverOtherTimesNoRateIsTold() {
        Findings findings = Given.models(tenSizes(0.5, 0.05).replace("china", "abroad")
                        + tenSizes(0, 1)
                                .replace("M", "N")
                                .replace("abroad", "china")
                                .replace("| 20", "| 19"))
                .findings();
        assertThat(Stream.of(Language.values())
                        .map(language -> GrowthByGroupFigure.compose(findings, Given.wording(findings, language)))
                        .map(figure -> figure.plan().orElseThrow().words().title()))
                .containsExactly(
                        "Sizes in China: no growth can be shown (1918–1922); elsewhere: ×3.2 a year (2018–2022), over different periods",
                        "规模增速：国内无法证明有增长（1918–1922 年），国外年均 3.2 倍（2018–2022 年），时段不同");
    }

    /** These models name one country in each region, so that its fit is that of the region. */
    @Test
    void aCountryThatIsAllOfItsRegionIsNotASecondGroup() {
        Findings findings = Given.models(tenSizes(0.5, 0.05).replace("china", "abroad")
                        + tenSizes(0.9, 0.05).replace("M", "N").replace("abroad", "china"))
                .findings();
        StripChart chart = (StripChart) GrowthByGroupFigure.compose(findings, Given.wording(findings, Language.EN))
                .plan()
                .orElseThrow();
        assertThat(chart.rows())
                .extracting(StripChart.Row::name)
                .contains("China", "Rest of the world")
                .noneMatch(name -> name.endsWith("(country)"));
        assertThat(chart.words().subtitle()).endsWith("A country with the same points as its region is not repeated");
    }

    @Test
    void organizationsStandByTheirLargestModel() {
        StripChart chart = (StripChart) chart("organizations", Language.ZH);
        assertThat(chart.rows())
                .extracting(StripChart.Row::name)
                .containsExactly("BAAI", "华为", "Google", "DeepMind", "OpenAI", "Microsoft", "Nobody");
        assertThat(chart.words().title()).isEqualTo("已记录规模最大的模型出自 BAAI：悟道2.0，1.75 万亿参数");
    }

    @Test
    void whereEveryModelHasASizeTheirNumberIsSaidOnce() {
        Findings findings = Given.models("A | china | X | 2020 | 2e9\nB | china | Y | 2021 | 2e9")
                .findings();
        assertThat(Stream.of(Language.values())
                        .map(language -> OrganizationsFigure.compose(findings, Given.wording(findings, language)))
                        .map(figure -> figure.plan().orElseThrow().words().subtitle()))
                .containsExactly("Parameters, log scale; the sizes of all 2 models", "参数量，对数坐标；全部 2 个模型的规模");
    }

    @Test
    void familiesSayWhichGrewMost() {
        assertThat(chart("families", Language.EN).words().title())
                .isEqualTo("GPT grew 117-fold in 15 months, from GPT-2 to GPT-3");
    }

    @Test
    void whereNotAllFamiliesAreShownTheirNumberIsThatOfAll() {
        Findings findings = Given.crowd(1500).findings();
        assertThat(FamiliesFigure.compose(findings, Given.wording(findings, Language.EN))
                        .plan()
                        .orElseThrow()
                        .words()
                        .subtitle())
                .startsWith("50 series with")
                .endsWith("Showing the 5 of 50 with the most releases");
    }

    @Test
    void aCrowdKeepsItsPointsButNotItsRows() {
        Findings crowd = Given.crowd(1500).findings();
        Figures figures = Figures.all(crowd, Given.wording(crowd, Language.EN), 1);
        for (ChartPlan chart : figures.charts()) {
            if (chart instanceof StripChart strip) {
                assertThat(strip.rows()).as(strip.name()).hasSizeLessThanOrEqualTo(OrganizationsFigure.MOST_ROWS);
            }
            if (chart instanceof BarChart bars) {
                assertThat(bars.categories()).as(bars.name()).hasSizeLessThanOrEqualTo(ReleasesFigure.MOST_BARS);
            }
            if (chart instanceof TimelineChart timeline) {
                assertThat(timeline.milestones()).hasSize(1500);
            }
        }
        XyChart trend = (XyChart) figures.charts().stream()
                .filter(chart -> chart.name().equals("parameters"))
                .findFirst()
                .orElseThrow();
        assertThat(trend.points().get(0).points()).hasSize(1500);
    }

    private static Figures figures(Language language) {
        return Figures.all(FINDINGS, Given.wording(FINDINGS, language), 1);
    }

    private static ChartPlan chart(String name, Language language) {
        List<ChartPlan> named = figures(language).charts().stream()
                .filter(chart -> chart.name().equals(name))
                .toList();
        assertThat(named).as(name).hasSize(1);
        return named.get(0);
    }
}
