package org.trendbook.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trendbook.report.Cell;
import org.trendbook.report.Language;
import org.trendbook.report.SheetChart;
import org.trendbook.report.SheetPlan;

class OverviewSheetTest {
    private static final String WITHOUT_COUNTRIES = """
            A | | Lab | 2019-01 | 1000000000
            B | | Lab | 2020-01 | 4000000000
            C | | Lab | 2021-01 | 9000000000
            D | | Lab | 2022-01 | 70000000000
            """;

    @Test
    void whereNoCountryIsKnownNothingIsSaidOfChinaAndTheRest() {
        List<SheetPlan> sheets = sheets(Given.models(WITHOUT_COUNTRIES));
        assertThat(sheets).extracting(SheetPlan::name).contains("Overview").doesNotContain("China and abroad");
        assertThat(texts(sheet(sheets, "Overview")))
                .contains(
                        "No model has a country. A file organizations.csv can give the countries of the organizations.")
                .noneMatch(text -> text.contains("rest of the world: "))
                .filteredOn(text -> text.startsWith("None is given for"))
                .containsExactly("None is given for parameters: all models.");
        SheetChart releases = sheet(sheets, "Charts").charts().get(2);
        assertThat(releases.series()).extracting(SheetChart.Series::name).containsExactly("Country not stated");
    }

    @Test
    void whereSomeCountryIsKnownItIs() {
        List<SheetPlan> sheets = sheets(Given.models(WITHOUT_COUNTRIES.replaceFirst("\\| \\|", "| china |")));
        assertThat(sheets).extracting(SheetPlan::name).contains("China and abroad");
        assertThat(texts(sheet(sheets, "Overview"))).contains("None is given for parameters: China.");
    }

    /** Names of measures keep their capital at the start of a line alone. */
    @Test
    void aListOfMeasuresIsWrittenAsASentenceIs() {
        assertThat(texts(sheet(sheets(Given.models(WITHOUT_COUNTRIES)), "Overview")))
                .contains("Active parameters, training tokens, training data in bytes, training data points, training"
                        + " compute and devices");
    }

    private static List<SheetPlan> sheets(Given given) {
        return ReportComposer.compose(given.findings(), Language.EN, 1000, 1)
                .workbooks()
                .get(0)
                .sheets();
    }

    private static SheetPlan sheet(List<SheetPlan> sheets, String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(SheetPlan sheet) {
        return sheet.rows().stream()
                .flatMap(List::stream)
                .map(cell -> cell instanceof Cell.Formula formula ? formula.cached() : cell)
                .filter(Cell.Text.class::isInstance)
                .map(cell -> ((Cell.Text) cell).text())
                .toList();
    }
}
