package org.trendbook.report.compose;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trendbook.crosscheck.JudgedClaim;
import org.trendbook.crosscheck.Verdict;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Severity;
import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.ProblemWords;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** What is wrong with the data and how to mend it; gravest first. */
final class ProblemsSheet {
    /** Problems of which what was found is no piece of the input. */
    private static final Set<ProblemCode> OWN_WORDS = EnumSet.of(
            ProblemCode.UNREADABLE_ROW,
            ProblemCode.TOO_MANY_CELLS,
            ProblemCode.TOO_FEW_CELLS,
            ProblemCode.SKIPPED_SHEET,
            ProblemCode.MERGED_CELLS,
            ProblemCode.EMPTY_FILE,
            ProblemCode.CONFLICTING_VALUES,
            ProblemCode.CLAIM_CONTRADICTED,
            ProblemCode.TEXT_CUT_IN_WORKBOOK);

    private static final Pattern LOWER_WORD = Pattern.compile("[a-z]+[ ,;:]");

    private ProblemsSheet() {}

    static SheetPlan plan(Findings findings, Wording wording) {
        Map<Origin, JudgedClaim> contradicted = contradicted(findings);
        return new Table<Problem>(wording, "problems")
                .column("severity", Format.TEXT, problem -> severity(problem.severity(), wording))
                .prose(
                        "meaning",
                        problem -> wording.get("problem." + problem.code().key()))
                .text("record_id", Problem::recordId)
                .text("column", problem -> field(problem, wording))
                .text(
                        "found",
                        problem -> ofClaim(problem, contradicted)
                                .map(claim -> Readings.found(claim, wording))
                                .filter(found -> !found.isEmpty())
                                .orElseGet(() -> found(problem, wording)))
                .prose(
                        "wanted",
                        problem -> ofClaim(problem, contradicted)
                                .map(claim -> ClaimsSheet.inWords(claim, wording))
                                .orElseGet(() -> said(problem.wanted(), wording)))
                .prose("advice", problem -> advice(problem, wording))
                .text("file", problem -> problem.origin().file())
                .count("line", problem -> problem.origin().line())
                .text("code", problem -> problem.code().key())
                .of(findings.problems(), 1);
    }

    /** The judgement of which a contradiction is told, by the row of the claim: the first of the several. */
    private static Map<Origin, JudgedClaim> contradicted(Findings findings) {
        return findings.crosschecked().claims().stream()
                .filter(claim -> claim.verdict() == Verdict.CONTRADICTED)
                .collect(Collectors.toMap(
                        claim -> claim.claim().raw().origin(), claim -> claim, (first, next) -> first));
    }

    private static Optional<JudgedClaim> ofClaim(Problem problem, Map<Origin, JudgedClaim> contradicted) {
        return problem.code() == ProblemCode.CLAIM_CONTRADICTED
                ? Optional.ofNullable(contradicted.get(problem.origin()))
                : Optional.empty();
    }

    /** As the headers of the input have it in the language; keys of report.yaml stay, since that has no other ones. */
    private static String field(Problem problem, Wording wording) {
        String table = problem.origin().file().startsWith("claims/") ? "claim_field" : "field";
        return wording.word(table, problem.column());
    }

    /** What the input has there; where it is the program that says so, in the language. */
    static String found(Problem problem, Wording wording) {
        boolean isOwn = OWN_WORDS.contains(problem.code())
                || (problem.code() == ProblemCode.UNKNOWN_COLUMN
                        && problem.column().isEmpty());
        return isOwn ? said(problem.found(), wording) : problem.found();
    }

    /** How to mend this very case; what mends problems of its kind where the problem itself does not say. */
    static String advice(Problem problem, Wording wording) {
        return problem.advice().isEmpty()
                ? wording.get("problem." + problem.code().key() + ".advice")
                : wording.isChinese() ? said(problem.advice(), wording) : sentence(problem.advice());
    }

    /** The sentence of a data file as the sheet has it: with a capital, unless it begins with a file or in quotes. */
    private static String sentence(String english) {
        String start = LOWER_WORD.matcher(english).lookingAt()
                ? Character.toUpperCase(english.charAt(0)) + english.substring(1)
                : english;
        return start.endsWith(".") ? start : start + ".";
    }

    private static String said(String english, Wording wording) {
        return wording.isChinese() ? ProblemWords.inChinese(english).orElse(english) : english;
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
