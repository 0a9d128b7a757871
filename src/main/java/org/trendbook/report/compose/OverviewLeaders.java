package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.analyze.sample.Group;
import org.trendbook.model.Measure;
import org.trendbook.report.Cell;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** Who held the record for size, as formulas over the chain of records. */
final class OverviewLeaders {
    private final Findings findings;
    private final Wording wording;
    private final Live live;
    private final FrontierSheet frontier;
    private final MonthWords months;
    private final List<OverviewLine> lines = new ArrayList<>();

    private OverviewLeaders(Findings findings, Wording wording, Live live, FrontierSheet frontier) {
        this.findings = findings;
        this.wording = wording;
        this.live = live;
        this.frontier = frontier;
        this.months = new MonthWords(wording);
    }

    static List<OverviewLine> of(Findings findings, Wording wording, Live live, FrontierSheet frontier) {
        return new OverviewLeaders(findings, wording, live, frontier).lines();
    }

    private List<OverviewLine> lines() {
        List<FrontierStep> steps = findings.recordHolders(Measure.PARAMETERS, Group.ALL);
        if (steps.isEmpty()) {
            return lines;
        }
        lines.add(OverviewLine.heading(wording.get("overview.leaders")));
        for (FrontierStep step : steps) {
            Cell topic = Cell.text(wording.date(step.released()));
            Cell finding = Cell.text(wording.get(
                    step.organizations().isEmpty() ? "overview.leader.without_organization" : "overview.leader.text",
                    wording.model(step.recordId(), step.model()),
                    wording.organizations(step.organizations()),
                    wording.amount(step.measure(), step.value())));
            Cell basis = Cell.text(
                    months.of(step.soFar() ? "overview.leader.so_far" : "overview.leader.held", step.monthsHeld()));
            Optional<Integer> row = frontier.rowOf(step);
            lines.add(new OverviewLine(
                    row.map(at -> live.formula(frontier.cell("released", at), topic))
                            .orElse(topic),
                    row.map(at -> live.formula(leader(at), finding)).orElse(finding),
                    row.map(at -> live.formula(held(at), basis)).orElse(basis)));
        }
        return lines;
    }

    private String leader(int row) {
        return Formulas.blankIf(
                frontier.cell("sum", row) + "=\"\"",
                Formulas.ifElse(
                        frontier.cell("organization", row) + "=\"\"",
                        leader("overview.leader.without_organization", row),
                        leader("overview.leader.text", row)));
    }

    private String leader(String text, int row) {
        return Formulas.filled(
                wording.get(text),
                frontier.cell("model", row),
                frontier.cell("organization", row),
                frontier.cell("size", row));
    }

    private String held(int row) {
        String held = frontier.cell("months_held", row);
        return Formulas.blankIf(
                frontier.cell("sum", row) + "=\"\"",
                Formulas.ifElse(
                        frontier.cell("so_far", row) + "=" + Formulas.text(wording.get("no")),
                        months.formula("overview.leader.held", held),
                        months.formula("overview.leader.so_far", held)));
    }
}
