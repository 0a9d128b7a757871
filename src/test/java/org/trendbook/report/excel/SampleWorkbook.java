package org.trendbook.report.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.Language;
import org.trendbook.report.SheetColumn;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.WorkbookPlan;

/** A workbook with everything that a sheet may hold, to be tested and to be looked at. */
final class SampleWorkbook {
    private SampleWorkbook() {}

    /** Writes sample-en.xlsx and sample-zh.xlsx into the folder given as argument. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Language language : Language.values()) {
            WorkbookWriter.write(plan(language), folder.resolve("sample-" + language.key() + ".xlsx"));
        }
    }

    static WorkbookPlan plan(Language language) {
        return new WorkbookPlan(
                "sample",
                say(language, "How models grow: a sample", "模型如何增长：样例"),
                language,
                List.of(overview(language), models(language), numbers(language), wide(language)));
    }

    private static SheetPlan overview(Language language) {
        String models = modelsName(language);
        return new SheetPlan(
                say(language, "Overview", "概览"),
                List.of(
                        column(say(language, "Topic", "主题"), Format.TEXT),
                        column(say(language, "Finding", "结论"), Format.PROSE),
                        column(say(language, "Verdict", "判定"), Format.TEXT),
                        column(say(language, "See", "参见"), Format.TEXT)),
                1,
                List.of(
                        List.of(
                                Cell.text(
                                        say(language, "What the report is made of", "报告的依据，以及这一块的标题"),
                                        Emphasis.HEADING),
                                Cell.BLANK,
                                Cell.BLANK,
                                Cell.BLANK),
                        row(
                                say(language, "Growth", "增长"),
                                say(
                                        language,
                                        "Parameters grew 4.2-fold a year (95 % interval 2.1 to 8.4), which doubles them"
                                                + " every 5.8 months; the figure rests on 23 releases from June 2018 to May 2023,"
                                                + " of which three are lower bounds. Leaving out Switch Transformer moves it most.",
                                        "参数量每年增长到 4.2 倍（95% 置信区间 2.1 至 8.4 倍），约每 5.8 个月翻一番；该结果基于 2018 年 6 月至 2023 年 5"
                                                + " 月的 23 次发布，其中三个为下限。去掉 Switch Transformer 对结果影响最大。"),
                                Cell.text(say(language, "supported", "成立"), Emphasis.GOOD),
                                new Cell.Link(models, "'" + models + "'!A2")),
                        row(
                                say(language, "Claim", "论断"),
                                say(language, "Ten times GPT-3.", "是 GPT-3 的 10 倍。"),
                                Cell.text(say(language, "approximate", "近似成立"), Emphasis.CAUTION),
                                new Cell.Link("example.org", "https://example.org/a?b=1&c=2")),
                        row(
                                say(language, "Claim", "论断"),
                                say(language, "Broke the record of a model that came later.", "打破了一个更晚发布的模型的纪录。"),
                                Cell.text(say(language, "contradicted", "不成立"), Emphasis.BAD),
                                Cell.text(say(language, "page 3", "第 3 页"), Emphasis.MUTED))));
    }

    private static List<Cell> row(String topic, String finding, Cell verdict, Cell see) {
        return List.of(Cell.text(topic), Cell.text(finding), verdict, see);
    }

    private static SheetPlan models(Language language) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < 60; row++) {
            rows.add(List.of(
                    Cell.text(say(language, "Switch Transformer ", "紫东太初 ") + row),
                    Cell.text(row % 3 == 0 ? "Google" : say(language, "Huawei; Peng Cheng Laboratory", "华为、鹏城实验室")),
                    Cell.day(LocalDate.of(2021, 1, 11).plusDays(row * 17L)),
                    row % 5 == 0 ? Cell.BLANK : Cell.number(1.75e11 * (row + 1)),
                    Cell.text(say(language, row + " billion", 10 * row + " 亿")),
                    Cell.number(0.5 + row / 7.0),
                    Cell.number(row * 1.1),
                    Cell.number(row / 59.0),
                    new Cell.Formula("LOG10(D" + (row + 2) + ")", Cell.number(Math.log10(1.75e11 * (row + 1))))));
        }
        return new SheetPlan(
                modelsName(language),
                List.of(
                        column(say(language, "Model", "模型"), Format.TEXT),
                        column(say(language, "Organization", "机构"), Format.TEXT),
                        column(say(language, "Released", "发布日期"), Format.DAY),
                        column(say(language, "Parameters", "参数量"), Format.INTEGER),
                        column(say(language, "Parameters in words", "参数量（亿）"), Format.TEXT),
                        column(say(language, "Growth a year (factor)", "每年增长（倍）"), Format.DECIMAL),
                        column(say(language, "Doubling time (months)", "翻倍时间（月）"), Format.MONTHS),
                        column(say(language, "Share", "占比"), Format.PERCENT),
                        column("log10", Format.GENERAL)),
                1,
                rows);
    }

    private static SheetPlan numbers(Language language) {
        List<List<Cell>> rows = new ArrayList<>();
        for (double value :
                new double[] {0, 1, -1, 0.1, 1 / 3.0, 1234.5, 1.75e11, 3.14e23, 1e-7, -4.5e21, 12345678.9}) {
            rows.add(Collections.nCopies(6, Cell.number(value)));
        }
        return new SheetPlan(
                say(language, "Numbers", "数字"),
                List.of(
                        column("INTEGER", Format.INTEGER),
                        column("DECIMAL", Format.DECIMAL),
                        column("MONTHS", Format.MONTHS),
                        column("GENERAL", Format.GENERAL),
                        column("PERCENT", Format.PERCENT),
                        column("TEXT", Format.TEXT)),
                0,
                rows);
    }

    private static SheetPlan wide(Language language) {
        List<SheetColumn> columns = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        for (int column = 0; column < 30; column++) {
            columns.add(column(say(language, "A rather long header number ", "一个相当长的列标题第") + column, Format.TEXT));
            row.add(Cell.text(say(language, "cell ", "单元格 ").repeat(1 + column % 7)));
        }
        return new SheetPlan(say(language, "Wide", "宽表"), columns, 1, Collections.nCopies(40, row));
    }

    private static String modelsName(Language language) {
        return say(language, "Models", "模型");
    }

    private static SheetColumn column(String header, Format format) {
        return new SheetColumn(header, format, header);
    }

    private static String say(Language language, String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }
}
