package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.trendbook.analyze.Usability;
import org.trendbook.model.Measure;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;
import org.trendbook.work.InOrder;

/**
 * All charts that the data support, numbered in their order, and a sentence for each that they do not.
 *
 * @param charts with their captions numbered from 1
 * @param leftOut in the order in which the charts would stand
 */
public record Figures(List<ChartPlan> charts, List<String> leftOut) {
    public Figures {
        charts = List.copyOf(charts);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Plans all charts; the result is the same whatever the number of threads.
     *
     * @param threads how many are planned at a time, at least 1
     */
    public static Figures all(Findings findings, Wording wording, int threads) {
        List<Supplier<Figure>> wanted = new ArrayList<>();
        wanted.add(() -> MilestonesFigure.compose(findings, wording));
        for (Measure measure : measures(findings)) {
            wanted.add(() -> TrendFigure.compose(measure, findings, wording));
        }
        wanted.add(() -> FrontierFigure.compose(findings, wording));
        wanted.add(() -> GapFigure.compose(findings, wording));
        wanted.add(() -> ReleasesFigure.compose(findings, wording));
        wanted.add(() -> PeakFigure.compose(findings, wording));
        wanted.add(() -> OrganizationsFigure.compose(findings, wording));
        wanted.add(() -> FamiliesFigure.compose(findings, wording));
        wanted.add(() -> GrowthByGroupFigure.compose(findings, wording));
        wanted.add(() -> SensitivityFigure.compose(findings, wording));
        wanted.add(() -> DataAgainstParametersFigure.compose(findings, wording));
        wanted.add(() -> ModalityFigure.compose(findings, wording));
        wanted.add(() -> SourcesFigure.compose(findings, wording));
        wanted.add(() -> ClaimsFigure.compose(findings, wording));
        wanted.add(() -> UsabilityFigure.compose(findings, wording));
        List<Figure> figures = new ArrayList<>();
        InOrder.run(threads, wanted.iterator(), Supplier::get, figures::add);
        return numbered(figures, wording);
    }

    private static List<Measure> measures(Findings findings) {
        return findings.analysis().usability().stream().map(Usability::measure).toList();
    }

    private static Figures numbered(List<Figure> figures, Wording wording) {
        List<ChartPlan> charts = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Figure figure : figures) {
            figure.whyNot().ifPresent(leftOut::add);
            figure.plan().ifPresent(plan -> {
                String caption =
                        FigureWords.caption(charts.size() + 1, plan.words().title(), wording);
                charts.add(plan.withWords(plan.words().withCaption(caption)));
            });
        }
        return new Figures(charts, leftOut);
    }
}
