package org.trendbook;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.analyze.StepRow;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;

/** Names in report.yaml that no record bears: a slip of the pen there would otherwise change nothing in silence. */
final class SettingsProblems {
    private SettingsProblems() {}

    static List<Problem> of(List<StepRow> steps) {
        List<Problem> problems = new ArrayList<>();
        for (StepRow step : steps) {
            for (String name : step.unmatched()) {
                problems.add(new Problem(
                        ProblemCode.SETTING_WITHOUT_EFFECT,
                        new Origin("report.yaml", 0),
                        "",
                        step.kind(),
                        name,
                        "a model of the records",
                        "spell the model as data/models.csv does, or take it out of analysis " + step.analysis()));
            }
        }
        return problems;
    }
}
