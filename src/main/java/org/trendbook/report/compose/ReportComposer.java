package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Language;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.WorkbookPlan;
import org.trendbook.report.figure.Figures;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** Turns findings into the plan of a report in one language: which sheets, which charts, in which order. */
public final class ReportComposer {
    private final Findings findings;
    private final Wording wording;
    private final Figures figures;
    private final int sheetRows;

    private ReportComposer(Findings findings, Wording wording, Figures figures, int sheetRows) {
        this.findings = findings;
        this.wording = wording;
        this.figures = figures;
        this.sheetRows = sheetRows;
    }

    /**
     * Plans the charts; the workbooks are planned when they are asked for.
     *
     * @param sheetRows how many rows a sheet of single rows may hold
     * @param threads how many charts are planned at a time
     */
    public static ReportComposer compose(Findings findings, Language language, int sheetRows, int threads) {
        Wording wording = new Wording(findings, language, sheetRows);
        return new ReportComposer(findings, wording, Figures.all(findings, wording, threads), sheetRows);
    }

    /** The charts that the data support, in the order of the report. */
    public List<ChartPlan> charts() {
        return figures.charts();
    }

    /** One sentence for each chart that the data do not support, with the reason. */
    public List<String> leftOut() {
        return figures.leftOut();
    }

    /** The plans of the workbooks, made anew. */
    public List<WorkbookPlan> workbooks() {
        Live live = new Live(findings, sheetRows);
        Trails trails = Trails.of(findings, sheetRows, wording);
        return List.of(
                workbook("growth-report", growthReport(live, trails)),
                workbook("data-quality", dataQuality(live, trails)));
    }

    private List<CoverSheet.Listed> growthReport(Live live, Trails trails) {
        GrowthLines lines = GrowthLines.of(findings, live);
        // All sheets that formulas speak of are known before the first formula is written.
        ModelsSheet models = new ModelsSheet(findings, wording, live, trails);
        PointsSheet points = new PointsSheet(wording, live, lines);
        GrowthSheet growth = new GrowthSheet(wording, live, lines);
        FrontierSheet frontier = new FrontierSheet(findings, wording, live);
        PeriodsSheet periods = PeriodsSheet.of(findings, wording, live);
        PeriodsSheet periodsDetail = PeriodsSheet.detail(findings, wording, live);
        GapSheet gap = new GapSheet(findings, wording, live);
        LargestSheet largest = new LargestSheet(findings, wording, live);
        SettingsSheet settings = new SettingsSheet(findings, wording, live);
        Optional<ChartCells> charts = ChartCells.of(findings, wording, live, lines, frontier);
        Sheets sheets = new Sheets();
        sheets.add("overview", true, () -> OverviewSheet.plan(findings, wording, live, lines, frontier, gap));
        sheets.add("notes", true, () -> NotesSheet.plan(findings, wording, live));
        sheets.add("milestones", true, () -> MilestonesSheet.plan(findings, wording, live));
        sheets.add("glance", true, () -> GlanceSheet.plan(findings, wording, live));
        sheets.add("largest", !largest.isEmpty(), largest::plan);
        sheets.add("frontier", true, frontier::plan);
        sheets.add("growth", true, growth::plan);
        sheets.add("periods", true, periods::plan);
        sheets.add("gap", !gap.isEmpty(), gap::plan);
        sheets.add("modality", !ModalitySheet.isEmpty(findings), () -> ModalitySheet.plan(findings, wording));
        sheets.add("families", !findings.analysis().families().isEmpty(), () -> FamiliesSheet.plan(findings, wording));
        sheets.add("hardware", !HardwareSheet.isEmpty(findings), () -> HardwareSheet.plan(findings, wording, live));
        sheets.add("claims", !findings.crosschecked().claims().isEmpty(), () -> ClaimsSheet.plan(findings, wording));
        sheets.add(
                "sources",
                !findings.crosschecked().differences().isEmpty(),
                () -> SourcesSheet.plan(findings, wording));
        sheets.add(
                "growth_by_source",
                !findings.analysis().growthBySource().isEmpty(),
                () -> SourceGrowthSheet.plan(findings, wording));
        sheets.add("charts", !figures.charts().isEmpty(), () -> ChartsSheet.plan(charts, figures.charts(), wording));
        sheets.add("models", true, models::plan);
        sheets.add("points", live.isOn(), points::plan);
        sheets.add("settings", live.isOn(), settings::plan);
        charts.ifPresent(cells -> sheets.add(ChartCells.SHEET, true, cells::plan));
        sheets.add("growth_detail", true, () -> GrowthDetailSheet.plan(findings, wording));
        sheets.add(
                "frontier_detail",
                !FrontierSheet.steps(findings, false).isEmpty(),
                () -> FrontierDetailSheet.plan(findings, wording));
        sheets.add("periods_detail", !periodsDetail.isEmpty(), periodsDetail::plan);
        sheets.add("steps", !findings.analysis().steps().isEmpty(), () -> StepsSheet.plan(findings, wording));
        sheets.add(SourceListSheet.SHEET, true, () -> SourceListSheet.plan(findings, wording));
        sheets.add("inputs", true, () -> InputsSheet.plan(findings, wording));
        return sheets.withDictionary(wording);
    }

    private List<CoverSheet.Listed> dataQuality(Live live, Trails trails) {
        Sheets sheets = new Sheets();
        sheets.add("problems", true, () -> ProblemsSheet.plan(findings, wording));
        sheets.add("usability", true, () -> UsabilitySheet.plan(findings, wording));
        sheets.add(Trails.SHEET, true, () -> TrailSheet.plan(findings, wording, live, trails));
        sheets.add("rejected", true, () -> RejectedSheet.plan(findings, wording));
        return sheets.withDictionary(wording);
    }

    /** Sheets in the order in which they stand. */
    private static final class Sheets {
        private final List<CoverSheet.Listed> listed = new ArrayList<>();

        void add(String key, boolean isWanted, Supplier<SheetPlan> plan) {
            if (isWanted) {
                listed.add(new CoverSheet.Listed(key, plan.get()));
            }
        }

        List<CoverSheet.Listed> withDictionary(Wording wording) {
            List<SheetPlan> plans = listed.stream().map(CoverSheet.Listed::plan).toList();
            listed.add(new CoverSheet.Listed("dictionary", DictionarySheet.plan(plans, wording)));
            return List.copyOf(listed);
        }
    }

    private WorkbookPlan workbook(String name, List<CoverSheet.Listed> listed) {
        String title = findings.titles().getOrDefault(wording.language(), "trendbook");
        String full = wording.get("workbook." + name, title);
        List<SheetPlan> sheets = new ArrayList<>();
        sheets.add(CoverSheet.plan(name, full, listed, findings, wording));
        listed.forEach(sheet -> sheets.add(sheet.plan()));
        return new WorkbookPlan(name, full, wording.language(), sheets);
    }
}
