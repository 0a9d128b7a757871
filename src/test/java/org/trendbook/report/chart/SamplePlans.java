package org.trendbook.report.chart;

import static org.trendbook.report.Language.ZH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.trendbook.report.Axis;
import org.trendbook.report.Axis.Tick;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.ChartPlan.Key.Sample;
import org.trendbook.report.ChartPlan.Words;
import org.trendbook.report.Hue;
import org.trendbook.report.Language;
import org.trendbook.report.Marker;
import org.trendbook.report.NumberText;
import org.trendbook.report.XyChart;
import org.trendbook.report.XyChart.Band;
import org.trendbook.report.XyChart.Line;
import org.trendbook.report.XyChart.Place;
import org.trendbook.report.XyChart.Point;
import org.trendbook.report.XyChart.Points;
import org.trendbook.report.XyChart.Slice;

/** Plans as the report composes them, with figures made up for the purpose. */
final class SamplePlans {
    /** Name, region, date, log10 of the compute. */
    private static final String MODELS = """
            GPT-2|a|2019-02-14|21.2
            Megatron-LM 8.3B|a|2019-09-17|21.96
            T5-11B|a|2019-10-23|22.52
            Turing-NLG|a|2020-02-13|22.2
            GPT-3 175B|a|2020-05-28|23.5
            GShard|a|2020-06-30|23.1
            Switch|a|2021-01-11|22.91
            盘古α (PanGu-α)|c|2021-04-26|22.76
            HyperCLOVA|o|2021-05-25|23.17
            悟道 2.0|c|2021-06-01|23.48
            Megatron-Turing NLG|a|2021-10-11|24.07
            Gopher|o|2021-12-08|23.8
            ERNIE 3.0 Titan|c|2021-12-23|24.02
            Chinchilla|o|2022-03-29|23.76
            PaLM 540B|a|2022-04-04|24.4
            OPT-175B|a|2022-05-02|23.63
            BLOOM|o|2022-07-11|23.56
            GLM-130B|c|2022-08-04|23.5
            GPT-3.5|a|2022-11-28|24.41
            LLaMA-65B|a|2023-02-24|23.74
            GPT-4|a|2023-03-15|25.32
            PaLM 2|a|2023-05-10|24.87
            Claude 2|a|2023-07-11|24.59
            Llama 2-70B|a|2023-07-18|23.91
            Baichuan2-13B|c|2023-09-06|23.3
            通义千问 Qwen-72B|c|2023-11-30|24.11
            Gemini 1.0 Ultra|a|2023-12-06|25.7
            DeepSeek-V2|c|2024-05-07|24.0
            Llama 3.1-405B|a|2024-07-23|25.58
            DeepSeek-V3|c|2024-12-26|24.53
            Grok-3|a|2025-02-17|26.54
            GPT-4.5|a|2025-02-27|26.32
            Kimi K2|c|2025-07-11|24.47
            """;

    private SamplePlans() {}

    static Words words(
            Language language,
            String name,
            String english,
            String chinese,
            String subtitleEnglish,
            String subtitleChinese) {
        boolean zh = language == ZH;
        return new Words(
                language,
                name,
                zh ? chinese : english,
                zh ? subtitleChinese : subtitleEnglish,
                zh
                        ? "数据来源：示例数据，非真实发布值。灰带为均值的 95% 置信带。"
                        : "Source: made-up sample data, not published values. Band: 95 % confidence band of the mean.",
                zh ? "图 1 " + chinese : "Figure 1. " + english,
                zh ? "散点图：" + chinese : "A chart: " + english);
    }

    static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    static Axis years(int from, int to, String start, String end) {
        List<Tick> ticks = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            ticks.add(new Tick(day(year + "-01-01"), Integer.toString(year)));
        }
        return new Axis("", false, day(start), day(end), ticks);
    }

    static Axis decades(String title, int from, int to) {
        List<Tick> ticks = new ArrayList<>();
        for (int exponent = from; exponent <= to; exponent++) {
            ticks.add(new Tick(Math.pow(10, exponent), "10" + NumberText.superscript(exponent)));
        }
        return new Axis(title, true, Math.pow(10, from - 0.3), Math.pow(10, to + 0.3), ticks);
    }

    static XyChart trend(Language language) {
        boolean zh = language == ZH;
        return new XyChart(
                words(
                        language,
                        "compute-trend",
                        "The compute that trains large models grows about 3.7-fold a year",
                        "大模型训练计算量每年增长约 3.7 倍",
                        "Training compute of 33 models; log-linear regression, 95 % interval 2.7–5.1-fold a year; doubling time 6.3 months; R² = 0.70",
                        "对数线性回归，n = 33，95% 置信区间 2.7–5.1 倍/年；翻倍时间 6.3 个月；R² = 0.70"),
                years(2019, 2025, "2018-11-01", "2025-11-20"),
                decades(zh ? "训练计算量（FLOP，对数坐标）" : "Training compute (FLOP, log scale)", 21, 27),
                List.of(),
                List.of(
                        series("a", zh ? "美国" : "United States", Hue.BLUE, Marker.CIRCLE),
                        series("c", zh ? "中国" : "China", Hue.VERMILLION, Marker.SQUARE),
                        series("o", zh ? "其他" : "Other", Hue.GREEN, Marker.TRIANGLE)),
                List.of(new Line(
                        "trend",
                        Hue.BLACK,
                        true,
                        false,
                        List.of(
                                new Place(day("2018-12-01"), Math.pow(10, 21.83)),
                                new Place(day("2025-10-15"), Math.pow(10, 25.77))),
                        zh ? "每年 3.7 倍" : "3.7-fold a year")),
                List.of(band()),
                List.of(
                        new ChartPlan.Key(zh ? "美国" : "United States", Hue.BLUE, Marker.CIRCLE, true, Sample.POINT),
                        new ChartPlan.Key(zh ? "中国" : "China", Hue.VERMILLION, Marker.SQUARE, true, Sample.POINT),
                        new ChartPlan.Key(zh ? "其他" : "Other", Hue.GREEN, Marker.TRIANGLE, true, Sample.POINT),
                        new ChartPlan.Key(zh ? "约数" : "Approximate", Hue.GRAY, Marker.CIRCLE, false, Sample.POINT)));
    }

    private static Points series(String region, String name, Hue hue, Marker marker) {
        List<Point> points = new ArrayList<>();
        for (String line : MODELS.lines().toList()) {
            String[] cells = line.split("\\|", -1);
            if (cells[1].equals(region)) {
                double size = Double.parseDouble(cells[3]);
                points.add(new Point(
                        day(cells[2]), Math.pow(10, size), cells[0], size, cells[0].length() % 4 != 0, List.of()));
            }
        }
        return new Points(name, hue, marker, points);
    }

    private static Band band() {
        List<Slice> slices = new ArrayList<>();
        for (double day = day("2018-12-01"); day <= day("2025-10-15"); day += 30) {
            double share = (day - day("2018-12-01")) / (day("2025-10-15") - day("2018-12-01"));
            double middle = 21.83 + 3.94 * share;
            double half = 0.28 + 0.9 * (share - 0.5) * (share - 0.5);
            slices.add(new Slice(day, Math.pow(10, middle - half), Math.pow(10, middle + half)));
        }
        return new Band("95 %", Hue.GRAY, slices);
    }

    static XyChart frontier(Language language) {
        boolean zh = language == ZH;
        List<Place> places = List.of(
                new Place(day("2018-06-15"), 1.17e8),
                new Place(day("2019-02-14"), 1.5e9),
                new Place(day("2019-10-15"), 1.1e10),
                new Place(day("2020-02-15"), 1.7e10),
                new Place(day("2020-05-15"), 1.75e11),
                new Place(day("2021-06-01"), 1.75e12),
                new Place(day("2021-11-15"), 1e13),
                new Place(day("2023-05-31"), 1e13));
        String[] names = {"GPT", "GPT-2", "T5", "Turing-NLG", "GPT-3", zh ? "悟道 2.0" : "Wudao 2.0", "M6"};
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            points.add(new Point(places.get(i).x(), places.get(i).y(), names[i], i, !names[i].equals("M6"), List.of()));
        }
        return new XyChart(
                words(
                        language,
                        "frontier",
                        "The record rose 85,000-fold in three and a half years, then stood still",
                        "最大参数量三年半增长 8.5 万倍，此后未再刷新",
                        "Largest model to date by parameters; 7 record holders",
                        "截至各日期的最大模型（按参数量）；共 7 个纪录保持者"),
                years(2018, 2023, "2018-04-01", "2023-08-01"),
                decades(zh ? "参数量（对数坐标）" : "Parameters (log scale)", 8, 13),
                List.of(),
                List.of(new Points("holders", Hue.BLUE, Marker.CIRCLE, points)),
                List.of(new Line("frontier", Hue.BLUE, false, true, places, "")),
                List.of(),
                List.of());
    }

    static XyChart families(Language language) {
        boolean zh = language == ZH;
        double[][] sizes = {{0.117, 1.5, 175}, {10, 100, 1000, 10000}, {0.34, 11, 540}, {10, 260}, {3, 200}};
        String[] names = zh
                ? new String[] {"GPT 系列", "M6 系列", "谷歌", "文心", "盘古"}
                : new String[] {"GPT", "M6", "Google", "ERNIE", "PanGu"};
        String[] starts = {"2018-06-15", "2021-03-01", "2018-10-11", "2021-07-05", "2021-04-25"};
        int[] steps = {350, 85, 700, 155, 200};
        Hue[] hues = {Hue.BLUE, Hue.VERMILLION, Hue.GREEN, Hue.PURPLE, Hue.ORANGE};
        Marker[] markers = {Marker.CIRCLE, Marker.SQUARE, Marker.TRIANGLE, Marker.DIAMOND, Marker.CROSS};
        List<Points> points = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            List<Point> ladder = new ArrayList<>();
            List<Place> places = new ArrayList<>();
            for (int step = 0; step < sizes[i].length; step++) {
                double x = day(starts[i]) + step * steps[i];
                ladder.add(new Point(x, sizes[i][step] * 1e9, "", 0, true, List.of()));
                places.add(new Place(x, sizes[i][step] * 1e9));
            }
            points.add(new Points(names[i], hues[i], markers[i], ladder));
            lines.add(new Line(names[i], hues[i], false, false, places, names[i]));
        }
        return new XyChart(
                words(
                        language,
                        "families",
                        "Within a family, each step multiplied the size by ten or more",
                        "同一系列内，每一步规模扩大十倍以上",
                        "Families with at least two sized models",
                        "至少有两个公布参数量的模型系列"),
                years(2018, 2023, "2018-04-01", "2023-08-01"),
                decades(zh ? "参数量（对数坐标）" : "Parameters (log scale)", 8, 13),
                List.of(),
                points,
                lines,
                List.of(),
                List.of());
    }

    static XyChart crowd(Language language, int models) {
        SplittableRandom random = new SplittableRandom(models);
        boolean zh = language == ZH;
        List<Point> abroad = new ArrayList<>();
        List<Point> china = new ArrayList<>();
        for (int i = 0; i < models; i++) {
            double share = random.nextDouble();
            double size = 8 + 4.5 * share + (random.nextDouble() + random.nextDouble() - 1) * 1.4;
            Point point = new Point(
                    day("2018-06-01") + share * 1800,
                    Math.pow(10, size),
                    zh ? "某研究院大模型 " + i : "Laboratory model " + i,
                    // As the report does it: record holders first.
                    size - 4.5 * share,
                    i % 5 != 0,
                    List.of());
            (i % 3 == 0 ? china : abroad).add(point);
        }
        return new XyChart(
                words(
                        language,
                        "crowd-" + models,
                        "Parameters grow 8.0-fold a year",
                        "参数量每年增长约 8 倍",
                        models + " models",
                        models + " 个模型"),
                years(2018, 2023, "2018-04-01", "2023-08-01"),
                decades(zh ? "参数量（对数坐标）" : "Parameters (log scale)", 7, 14),
                List.of(),
                List.of(
                        new Points(zh ? "国外" : "Abroad", Hue.BLUE, Marker.CIRCLE, abroad),
                        new Points(zh ? "国内" : "China", Hue.VERMILLION, Marker.SQUARE, china)),
                List.of(new Line(
                        "trend",
                        Hue.BLACK,
                        true,
                        false,
                        List.of(new Place(day("2018-06-01"), 1e8), new Place(day("2023-05-06"), 3.16e12)),
                        "")),
                List.of(),
                List.of(
                        new ChartPlan.Key(zh ? "国外" : "Abroad", Hue.BLUE, Marker.CIRCLE, true, Sample.POINT),
                        new ChartPlan.Key(zh ? "国内" : "China", Hue.VERMILLION, Marker.SQUARE, true, Sample.POINT)));
    }
}
