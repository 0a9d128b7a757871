package org.trendbook.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.report.Cell;
import org.trendbook.report.Language;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Given;

/** Up to 5,000 models the statistics are formulas over the models; above, every sheet is still whole, in values. */
class LiveSheetsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
              40 | 100000 | true
            5001 | 100000 | false
              40 |     10 | false
            """)
    void sheetsHoldFormulasOnlyWhereTheWorkbookHoldsAllModels(int models, int sheetRows, boolean live) {
        Findings findings = Given.crowd(models).findings();
        for (Language language : Language.values()) {
            List<SheetPlan> sheets = ReportComposer.compose(findings, language, sheetRows, 1).workbooks().stream()
                    .flatMap(workbook -> workbook.sheets().stream())
                    .toList();
            assertThat(sheets.stream().flatMap(LiveSheetsTest::cells).anyMatch(Cell.Formula.class::isInstance))
                    .isEqualTo(live);
            assertThat(sheets)
                    .allSatisfy(sheet -> assertThat(sheet.rows())
                            .allSatisfy(row -> assertThat(row).hasSameSizeAs(sheet.columns())));
        }
    }

    @Test
    void aSheetThatDoesNotHoldAllModelsSaysHowManyItHolds() {
        List<SheetPlan> sheets =
                ReportComposer.compose(Given.crowd(40).findings(), Language.EN, 10, 1).workbooks().stream()
                        .flatMap(workbook -> workbook.sheets().stream())
                        .toList();
        assertThat(sheets)
                .filteredOn(sheet ->
                        List.of("Milestones", "Models at a glance", "Models").contains(sheet.name()))
                .hasSize(3)
                .allSatisfy(sheet -> {
                    assertThat(sheet.rows()).hasSize(10);
                    assertThat(sheet.rows().get(9).get(0).toString()).contains("9 of 40 models");
                });
        assertThat(sheets)
                .filteredOn(sheet -> sheet.kind() == SheetPlan.Kind.PAGE)
                .as("the cover and how to read are whole")
                .isNotEmpty()
                .noneMatch(
                        sheet -> cells(sheet).anyMatch(cell -> cell.toString().contains("Only the first")));
    }

    private static Stream<Cell> cells(SheetPlan sheet) {
        return sheet.rows().stream().flatMap(List::stream);
    }
}
