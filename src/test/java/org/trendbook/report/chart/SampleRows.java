package org.trendbook.report.chart;

import static org.trendbook.report.Language.ZH;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.report.Axis;
import org.trendbook.report.Axis.Tick;
import org.trendbook.report.BarChart;
import org.trendbook.report.BarChart.Category;
import org.trendbook.report.BarChart.Series;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.ChartPlan.Key.Sample;
import org.trendbook.report.Hue;
import org.trendbook.report.Language;
import org.trendbook.report.Marker;
import org.trendbook.report.StripChart;
import org.trendbook.report.StripChart.Dot;
import org.trendbook.report.StripChart.Reference;

/** Charts in rows and bars. */
final class SampleRows {
    private static final String SIZES = """
            OpenAI|OpenAI|GPT:0.117,GPT-2:1.5,GPT-3:175
            Google|谷歌|T5-XXL:11,PaLM:540,Switch Transformer:1600
            Meta|Meta|LLaMA 7B:7,LLaMA 13B:13,LLaMA 33B:33,LLaMA 65B:65,OPT:175
            DeepMind|DeepMind|Chinchilla:70,Gopher:280
            Microsoft|微软|Turing-NLG:17
            BigScience|BigScience|BLOOM:176
            BAAI|北京智源人工智能研究院|Wudao 2.0:1750
            Alibaba DAMO Academy|阿里巴巴达摩院|M6:10,M6:100,M6:1000,M6:10000
            Huawei|华为|PanGu Vision:3,PanGu-α:200
            Baidu|百度|ERNIE 3.0:10,ERNIE 3.0 Titan:260
            Tencent|腾讯|HunYuan-NLP 1T:1000
            Institute of Automation, Chinese Academy of Sciences|中国科学院自动化研究所|Zidong Taichu:100
            """;

    private SampleRows() {}

    static StripChart organizations(Language language) {
        boolean zh = language == ZH;
        List<StripChart.Row> rows = new ArrayList<>();
        for (String line : SIZES.lines().toList()) {
            String[] cells = line.split("\\|", -1);
            List<Dot> dots = new ArrayList<>();
            for (String dot : cells[2].split(",", -1)) {
                double size = Double.parseDouble(dot.substring(dot.indexOf(':') + 1)) * 1e9;
                boolean china = rows.size() >= 6;
                dots.add(new Dot(
                        size,
                        size,
                        size,
                        dot.substring(0, dot.indexOf(':')),
                        size,
                        china ? Hue.VERMILLION : Hue.BLUE,
                        china ? Marker.SQUARE : Marker.CIRCLE,
                        !dot.startsWith("M6")));
            }
            rows.add(new StripChart.Row(zh ? cells[1] : cells[0], dots));
        }
        return new StripChart(
                SamplePlans.words(
                        language,
                        "organizations",
                        "Four organizations have built models of a trillion parameters or more",
                        "四家机构的模型达到万亿参数",
                        "Parameters of 24 models with a stated size, by organization",
                        "按机构列出 24 个公布参数量的模型"),
                sizes(zh),
                rows,
                List.of(
                        key(zh ? "国外" : "Abroad", Hue.BLUE, Marker.CIRCLE, true),
                        key(zh ? "国内" : "China", Hue.VERMILLION, Marker.SQUARE, true),
                        key(zh ? "约数" : "Approximate", Hue.GRAY, Marker.CIRCLE, false)),
                List.of());
    }

    static StripChart growth(Language language, int groups) {
        boolean zh = language == ZH;
        List<StripChart.Row> rows = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            double value = 1.2 + 4 * ((i * 37) % 11) / 11.0;
            rows.add(new StripChart.Row(
                    (zh ? "组别 " : "Group ")
                            + (i + 1)
                            + (i % 5 == 3 ? (zh ? "（多模态大模型）" : " with a rather long name") : ""),
                    List.of(new Dot(
                            value,
                            value * 0.55,
                            value * 1.9,
                            zh ? value + " 倍" : Double.toString(Math.rint(value * 10) / 10),
                            value,
                            Hue.BLUE,
                            Marker.CIRCLE,
                            i % 4 != 0))));
        }
        return new StripChart(
                SamplePlans.words(
                        language,
                        "growth-" + groups,
                        "Only some groups can be shown to grow",
                        "只有部分组别可以证实增长",
                        "Growth per year with 95 % interval; groups with at least six models over twelve months",
                        "年增长倍数及 95% 置信区间；仅含至少 6 个模型、跨度 12 个月以上的组别"),
                new Axis(
                        zh ? "每年增长倍数" : "Growth per year, times",
                        true,
                        0.4,
                        14,
                        List.of(
                                new Tick(0.5, "0.5"),
                                new Tick(1, "1"),
                                new Tick(2, "2"),
                                new Tick(5, "5"),
                                new Tick(10, "10"))),
                rows,
                List.of(),
                List.of(new Reference(1, zh ? "无增长" : "no growth")));
    }

    static BarChart halves(Language language, int halves) {
        boolean zh = language == ZH;
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < halves; i++) {
            int year = 2018 + i / 2;
            double china = Math.max(0, (i - 2) * (i % 3 + 1) / 2);
            double abroad = 1 + i % 4;
            categories.add(new Category(
                    zh ? year + (i % 2 == 0 ? "年上半年" : "年下半年") : (i % 2 == 0 ? "H1 " : "H2 ") + year,
                    List.of(abroad, china),
                    Integer.toString((int) (china + abroad)),
                    i == halves - 1,
                    "",
                    ""));
        }
        double most = categories.stream()
                .mapToDouble(category ->
                        category.amounts().get(0) + category.amounts().get(1))
                .max()
                .orElse(1);
        return new BarChart(
                SamplePlans.words(
                        language,
                        "releases-" + halves,
                        "China's makers released more models than the rest from 2021 on",
                        "2021 年起国内发布的模型多于国外",
                        "Models released per half-year; the last is not over",
                        "每半年发布的模型数；最后一个半年尚未结束"),
                false,
                counts(zh ? "模型数" : "Models", most),
                categories,
                List.of(new Series(zh ? "国外" : "Abroad", Hue.BLUE), new Series(zh ? "国内" : "China", Hue.VERMILLION)),
                zh ? "尚未结束" : "Not over yet");
    }

    static BarChart usability(Language language) {
        boolean zh = language == ZH;
        String[][] measures = {
            {"Records read", "读入记录"},
            {"Models", "模型"},
            {"With parameters", "有参数量"},
            {"With training data", "有训练数据量"},
            {"With training compute", "有训练计算量"}
        };
        double[] used = {70, 52, 24, 9, 0};
        double[] unused = {0, 14, 6, 5, 1};
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < measures.length; i++) {
            categories.add(new Category(
                    measures[i][zh ? 1 : 0], List.of(used[i], unused[i]), Long.toString((long) (used[i] + unused[i]))));
        }
        return new BarChart(
                SamplePlans.words(
                        language,
                        "usability",
                        "24 of 52 models can be used for the trend of parameters",
                        "52 个模型中有 24 个可用于参数量趋势",
                        "Records read and models with a usable value, by measure",
                        "读入的记录，以及各指标可用的模型数"),
                true,
                counts(zh ? "条" : "Count", 70),
                categories,
                List.of(new Series(zh ? "可用" : "Usable", Hue.BLUE), new Series(zh ? "不可用" : "Not usable", Hue.GRAY)),
                "");
    }

    private static Axis counts(String title, double most) {
        List<Tick> ticks = new ArrayList<>();
        double step = most > 40 ? 20 : most > 20 ? 10 : 5;
        for (double tick = 0; tick < most + step; tick += step) {
            ticks.add(new Tick(tick, Long.toString((long) tick)));
        }
        return new Axis(title, false, 0, ticks.get(ticks.size() - 1).value(), ticks);
    }

    private static Axis sizes(boolean zh) {
        String[] english = {"100 million", "1 billion", "10 billion", "100 billion", "1 trillion", "10 trillion"};
        String[] chinese = {"1 亿", "10 亿", "100 亿", "1000 亿", "1 万亿", "10 万亿"};
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < english.length; i++) {
            ticks.add(new Tick(Math.pow(10, 8 + i), zh ? chinese[i] : english[i]));
        }
        return new Axis(zh ? "参数量（对数坐标）" : "Parameters (log scale)", true, 7e7, 2e13, ticks);
    }

    private static ChartPlan.Key key(String label, Hue hue, Marker marker, boolean filled) {
        return new ChartPlan.Key(label, hue, marker, filled, Sample.POINT);
    }
}
