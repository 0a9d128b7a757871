package org.trendbook.report.chart;

import static org.trendbook.report.Language.ZH;
import static org.trendbook.report.chart.SamplePlans.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.ChartPlan.Key.Sample;
import org.trendbook.report.Hue;
import org.trendbook.report.Language;
import org.trendbook.report.Marker;
import org.trendbook.report.TimelineChart;
import org.trendbook.report.TimelineChart.Milestone;

/** A time line of some fifty events known to the month, most of them within two years. */
final class SampleTimelines {
    /** Month, side, English name, Chinese name, size in billions or nothing. */
    private static final String EVENTS = """
            2018-06|a|GPT|GPT|0.117
            2018-10|a|BERT|BERT|0.34
            2019-02|a|GPT-2|GPT-2|1.5
            2019-03|c|ERNIE 1.0|文心 ERNIE 1.0|
            2019-07|c|ERNIE 2.0|文心 ERNIE 2.0|
            2019-10|a|T5|T5|11
            2019-11|a|GPT-2 (full release)|GPT-2 完整版|1.5
            2020-02|a|Turing-NLG|Turing-NLG|17
            2020-05|a|GPT-3|GPT-3|175
            2020-05|c|ERNIE-GEN|文心 ERNIE-GEN|
            2020-10|c|ERNIE-Gram|文心 ERNIE-Gram|
            2020-12|c|ERNIE-M|文心 ERNIE-M|
            2021-01|c|ERNIE-ViL|文心 ERNIE-ViL|
            2021-03|c|Wudao 1.0|悟道 1.0|
            2021-03|c|M6 (10 billion)|M6（百亿）|10
            2021-04|c|PanGu-α NLP|盘古 NLP 大模型|200
            2021-04|c|PanGu Vision|盘古 CV 大模型|3
            2021-05|c|M6 (100 billion)|M6（千亿）|100
            2021-06|c|Wudao 2.0|悟道 2.0|1750
            2021-06|c|M6 (1 trillion)|M6（万亿）|1000
            2021-07|c|Zidong Taichu|紫东太初|100
            2021-07|c|ERNIE 3.0|文心 ERNIE 3.0|10
            2021-11|c|M6 (10 trillion)|M6（十万亿）|10000
            2021-12|a|Gopher|Gopher|280
            2021-12|c|ERNIE 3.0 Titan|鹏城-百度·文心|260
            2022-01|a|Switch Transformer|Switch Transformer|1600
            2022-01|a|InstructGPT|InstructGPT|
            2022-03|a|GPT-3 (new version)|GPT-3 新版本|
            2022-03|a|BLOOM|BLOOM|176
            2022-03|a|Chinchilla|Chinchilla|70
            2022-04|c|HunYuan|混元大模型|
            2022-04|c|PanGu Drug Molecules|盘古药物分子大模型|
            2022-05|c|HunYuan-NLP 1T|混元 NLP 1T|1000
            2022-06|a|OPT|OPT|175
            2022-10|a|PaLM|PaLM|540
            2022-11|a|ChatGPT|ChatGPT|
            2022-11|c|PanGu Weather|盘古气象大模型|
            2022-12|c|HunYuan AI (text to image)|混元 AI 大模型文生图|
            2023-02|a|LLaMA 65B|LLaMA 65B|65
            2023-03|a|GPT-4|GPT-4|
            2023-03|c|ERNIE Bot|文心一言|
            2023-04|c|Tongyi Qianwen|通义千问|
            2023-04|c|PanGu 3.0 for mines and railways|盘古矿山、铁路大模型|
            2023-05|a|PaLM 2|PaLM 2|
            2023-05|c|Zidong Taichu 2.0|紫东太初 2.0|
            2023-05|c|SparkDesk|讯飞星火认知大模型|
            """;

    private SampleTimelines() {}

    static TimelineChart milestones(Language language) {
        boolean zh = language == ZH;
        List<Milestone> milestones = new ArrayList<>();
        for (String line : EVENTS.lines().toList()) {
            String[] cells = line.split("\\|", -1);
            LocalDate month = LocalDate.parse(cells[0] + "-01");
            boolean upper = cells[1].equals("a");
            boolean sized = !cells[4].isEmpty();
            milestones.add(new Milestone(
                    month.toEpochDay(),
                    month.withDayOfMonth(month.lengthOfMonth()).toEpochDay(),
                    upper,
                    zh ? cells[3] : cells[2],
                    sized ? size(cells[4], zh) : "",
                    sized ? Double.parseDouble(cells[4]) : 0,
                    upper ? Hue.BLUE : Hue.VERMILLION,
                    sized));
        }
        return new TimelineChart(
                SamplePlans.words(
                        language,
                        "milestones",
                        "From 1.5 billion to more than a trillion parameters in under three years",
                        "不到三年，参数规模从十亿级跃上万亿级",
                        "46 milestones of large models, by month; 22 of them name no size",
                        "国内外大模型大事记，共 46 项，按月；其中 22 项未公布参数量"),
                SamplePlans.years(2018, 2023, "2018-04-01", "2023-08-01"),
                zh ? "国外" : "Abroad",
                zh ? "国内" : "China",
                milestones,
                List.of(
                        new ChartPlan.Key(zh ? "公布参数量" : "Size stated", Hue.GRAY, Marker.CIRCLE, true, Sample.POINT),
                        new ChartPlan.Key(
                                zh ? "未公布参数量" : "Size not stated", Hue.GRAY, Marker.CIRCLE, false, Sample.POINT)));
    }

    private static String size(String billions, boolean zh) {
        BigDecimal value = new BigDecimal(billions);
        boolean trillions = value.compareTo(new BigDecimal(1000)) >= 0;
        BigDecimal shown = trillions ? value.movePointLeft(3) : zh ? value.movePointRight(1) : value;
        String unit = zh ? (trillions ? " 万亿" : " 亿") : (trillions ? " trillion" : " billion");
        return shown.stripTrailingZeros().toPlainString() + unit;
    }

    /** As many events, in as many months, as a hostile input may hold. */
    static TimelineChart crowded(Language language) {
        List<Milestone> milestones = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 300; i++) {
            double from = day("2019-01-01") + random.nextInt(1700);
            milestones.add(new Milestone(
                    from,
                    from + random.nextInt(60),
                    random.nextBoolean(),
                    language == ZH ? "某某研究院大模型 " + i : "Laboratory model " + i,
                    i % 3 == 0 ? "" : i + (language == ZH ? " 亿" : " billion"),
                    i,
                    i % 2 == 0 ? Hue.BLUE : Hue.VERMILLION,
                    i % 3 != 0));
        }
        TimelineChart plain = milestones(language);
        return new TimelineChart(
                SamplePlans.words(language, "milestones-crowded", "Three hundred milestones", "三百项大事", "A crowd", "很多"),
                plain.time(),
                plain.above(),
                plain.below(),
                milestones,
                plain.keys());
    }
}
