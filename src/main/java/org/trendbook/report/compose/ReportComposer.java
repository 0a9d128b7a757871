package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.report.Language;
import org.trendbook.report.ReportPlan;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.WorkbookPlan;

/** Turns findings into the plan of a report in one language: which sheets, which charts, in which order. */
public final class ReportComposer {
    private ReportComposer() {}

    public static ReportPlan compose(Findings findings, Language language) {
        Wording wording = new Wording(findings, language);
        List<WorkbookPlan> workbooks = List.of(
                workbook("growth-report", growthReport(findings, wording), findings, wording),
                workbook("data-quality", dataQuality(findings, wording), findings, wording));
        Figures figures = Figures.all(findings, wording);
        return new ReportPlan(language, workbooks, figures.charts(), figures.leftOut());
    }

    private static List<SheetPlan> growthReport(Findings findings, Wording wording) {
        List<SheetPlan> sheets = new ArrayList<>();
        sheets.add(OverviewSheet.plan(findings, wording));
        sheets.add(MilestonesSheet.plan(findings, wording));
        sheets.add(ModelsSheet.plan(findings, wording));
        sheets.add(GrowthSheet.plan(findings, wording));
        if (!findings.analysis().steps().isEmpty()) {
            sheets.add(StepsSheet.plan(findings, wording));
        }
        sheets.add(FrontierSheet.plan(findings, wording));
        sheets.add(PeriodsSheet.plan(findings, wording));
        sheets.add(FamiliesSheet.plan(findings, wording));
        sheets.add(GapSheet.plan(findings, wording));
        sheets.add(ClaimsSheet.plan(findings, wording));
        if (!findings.crosschecked().differences().isEmpty()) {
            sheets.add(SourcesSheet.plan(findings, wording));
        }
        if (!findings.analysis().growthBySource().isEmpty()) {
            sheets.add(SourceGrowthSheet.plan(findings, wording));
        }
        sheets.add(AboutSheet.plan(findings, wording));
        sheets.add(DictionarySheet.plan(List.copyOf(sheets), wording));
        return sheets;
    }

    private static List<SheetPlan> dataQuality(Findings findings, Wording wording) {
        return List.of(
                ProblemsSheet.plan(findings, wording),
                UsabilitySheet.plan(findings, wording),
                TrailSheet.plan(findings, wording),
                RejectedSheet.plan(findings, wording));
    }

    private static WorkbookPlan workbook(String name, List<SheetPlan> sheets, Findings findings, Wording wording) {
        String title = findings.titles().getOrDefault(wording.language(), "trendbook");
        return new WorkbookPlan(name, wording.get("workbook." + name, title), wording.language(), sheets);
    }
}
