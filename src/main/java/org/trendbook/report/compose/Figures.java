package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.analyze.Usability;
import org.trendbook.model.Measure;
import org.trendbook.report.ChartPlan;

/**
 * All charts that the data support, numbered in their order, and a sentence for each that they do not.
 *
 * @param leftOut in the order in which the charts would stand
 */
record Figures(List<ChartPlan> charts, List<String> leftOut) {
    Figures {
        charts = List.copyOf(charts);
        leftOut = List.copyOf(leftOut);
    }

    static Figures all(Findings findings, Wording wording) {
        List<Figure> figures = new ArrayList<>();
        figures.add(MilestonesFigure.compose(findings, wording));
        for (Measure measure : measures(findings)) {
            figures.add(TrendFigure.compose(measure, findings, wording));
        }
        figures.add(FrontierFigure.compose(findings, wording));
        figures.add(GapFigure.compose(findings, wording));
        figures.add(ReleasesFigure.compose(findings, wording));
        figures.add(PeakFigure.compose(findings, wording));
        figures.add(OrganizationsFigure.compose(findings, wording));
        figures.add(FamiliesFigure.compose(findings, wording));
        figures.add(GrowthByGroupFigure.compose(findings, wording));
        figures.add(SensitivityFigure.compose(findings, wording));
        figures.add(DataAgainstParametersFigure.compose(findings, wording));
        figures.add(ModalityFigure.compose(findings, wording));
        figures.add(SourcesFigure.compose(findings, wording));
        figures.add(ClaimsFigure.compose(findings, wording));
        figures.add(UsabilityFigure.compose(findings, wording));
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
