package org.trendbook.report.compose;

import org.trendbook.model.Problem;
import org.trendbook.model.Severity;
import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** What is wrong with the data and how to mend it; gravest first. */
final class ProblemsSheet {
    private ProblemsSheet() {}

    static SheetPlan plan(Findings findings, Wording wording) {
        return new Table<Problem>(wording, "problems")
                .column("severity", Format.TEXT, problem -> severity(problem.severity(), wording))
                .prose(
                        "meaning",
                        problem -> wording.get("problem." + problem.code().key()))
                .text("record_id", Problem::recordId)
                .text("column", problem -> field(problem, wording))
                .text("found", Problem::found)
                .prose("advice", problem -> advice(problem, wording))
                .text("file", problem -> problem.origin().file())
                .count("line", problem -> problem.origin().line())
                .text("code", problem -> problem.code().key())
                .of(findings.problems(), 1);
    }

    /** As the headers of the input have it in the language; keys of report.yaml stay, since that has no other ones. */
    private static String field(Problem problem, Wording wording) {
        String table = problem.origin().file().startsWith("claims/") ? "claim_field" : "field";
        return wording.word(table, problem.column());
    }

    /** English names what is wanted in this very case; Chinese says how to mend this kind of problem in this column. */
    static String advice(Problem problem, Wording wording) {
        if (!wording.isChinese() && !problem.advice().isEmpty()) {
            return problem.advice();
        }
        String kind = "problem." + problem.code().key() + ".advice";
        String ofColumn = kind + "." + problem.column();
        return wording.get(wording.has(ofColumn) ? ofColumn : kind);
    }

    private static Cell severity(Severity severity, Wording wording) {
        Emphasis emphasis = switch (severity) {
            case ERROR -> Emphasis.BAD;
            case WARNING -> Emphasis.CAUTION;
            case NOTE -> Emphasis.MUTED;
        };
        return Cell.text(wording.word("severity", severity.key()), emphasis);
    }
}
