package org.trendbook.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Language;
import org.trendbook.report.SheetPicture;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Given;

/** Every chart of the report is on the sheet of charts, drawn from the cells or as a picture. */
class ChartsSheetTest {
    @Test
    void whatIsDrawnFromTheCellsIsNoPictureToo() {
        ReportComposer report = report(40);
        SheetPlan sheet = sheet(report);
        assertThat(sheet.charts()).hasSize(3);
        assertThat(names(report)).contains("parameters", "frontier", "organizations");
        assertThat(sheet.pictures())
                .extracting(SheetPicture::chart)
                .containsExactlyElementsOf(names(report).stream()
                        .filter(name ->
                                !List.of("parameters", "frontier", "releases").contains(name))
                        .toList());
        assertThat(sheet.rows())
                .hasSize(sheet.charts().size() + sheet.pictures().size());
    }

    @Test
    void withoutFormulasAllChartsArePictures() {
        ReportComposer report = report(5001);
        SheetPlan sheet = sheet(report);
        assertThat(sheet.charts()).isEmpty();
        assertThat(sheet.pictures()).extracting(SheetPicture::chart).containsExactlyElementsOf(names(report));
        assertThat(sheet.pictures())
                .extracting(SheetPicture::title)
                .allSatisfy(title -> assertThat(title).startsWith("Figure "));
    }

    private static ReportComposer report(int models) {
        return ReportComposer.compose(Given.crowd(models).findings(), Language.EN, 100_000, 1);
    }

    private static List<String> names(ReportComposer report) {
        return report.charts().stream()
                .map(ChartPlan::words)
                .map(ChartPlan.Words::name)
                .toList();
    }

    private static SheetPlan sheet(ReportComposer report) {
        return report.workbooks().get(0).sheets().stream()
                .filter(sheet -> sheet.name().equals("Charts"))
                .findFirst()
                .orElseThrow();
    }
}
