package org.trendbook.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.report.Cell;
import org.trendbook.report.Language;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Given;

/** What the sheet of growth says of trends that allow little to be said. */
class GrowthSheetTest {

    /** Sizes in billions, one a year from 2015 on; {@code |} stands between models of one date. */
    @ParameterizedTest
    @CsvSource({
        "'1 10 100 1000 10000',     'grows; too few to quote',   '增长；点数过少，不宜引用', 'five points'",
        "'1 9 90 1100 9000 99000',  'grows',                     '增长',                   'six points'",
        "'900 300 80 11 3 1',       'falls',                     '下降',                   'a fall'",
        "'3 8 2 9 3 4 7 3',         'no growth can be shown',    '无法证明有增长',          'flat'",
        "'1 2',                     'too few points',            '点数过少',               'two points'",
        "'1|2|3|4|5|6|7',           'no time span',           '没有时间跨度',            'one date'"
    })
    void theFindingSaysNoMoreThanThePointsShow(String sizes, String english, String chinese, String why) {
        Findings findings = Given.models(models(sizes)).findings();
        assertThat(finding(findings, Language.EN)).as(why).isEqualTo(english);
        assertThat(finding(findings, Language.ZH)).as(why).isEqualTo(chinese);
    }

    private static String models(String sizes) {
        StringBuilder lines = new StringBuilder();
        String[] years = sizes.split(" ", -1);
        for (int i = 0; i < years.length; i++) {
            for (String size : years[i].split("\\|", -1)) {
                lines.append("M" + i + "-" + size + " | abroad | X | " + (2015 + i) + "-03-01 | " + size + "e9\n");
            }
        }
        return lines.toString();
    }

    /** Of the first row: all models, the largest of each release. */
    private static String finding(Findings findings, Language language) {
        SheetPlan sheet = GrowthDetailSheet.plan(findings, Given.wording(findings, language));
        int column = IntStream.range(0, sheet.columns().size())
                .filter(i ->
                        List.of("Finding", "结论").contains(sheet.columns().get(i).header()))
                .findFirst()
                .orElseThrow();
        return ((Cell.Text) sheet.rows().get(0).get(column)).text();
    }
}
