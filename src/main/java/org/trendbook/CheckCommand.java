package org.trendbook;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trendbook.ingest.InputFolder;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Severity;
import org.trendbook.report.findings.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Everything before the report: prints the problems and writes nothing. */
@Command(
        name = "check",
        description = "Does everything before the report, writes nothing, prints the problems.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    /** Problems that say why a text is not read, or how it is, in place of what is wanted. */
    private static final Set<ProblemCode> GIVES_REASON = EnumSet.of(
            ProblemCode.REFUSED_QUANTITY,
            ProblemCode.REFUSED_DATE,
            ProblemCode.AMBIGUOUS_DATE,
            ProblemCode.IMPOSSIBLE_DATE,
            ProblemCode.AMBIGUOUS_UNIT,
            ProblemCode.SPELLINGS_DISAGREE,
            ProblemCode.READ_BY_CONVENTION,
            ProblemCode.CLAIM_UNREADABLE);

    @ParentCommand
    private @Nullable Main main;

    @Mixin
    private InputOption input = new InputOption();

    @Option(names = "--strict", description = "Exit with 1 when a row was rejected or an error was found.")
    private boolean strict;

    @Override
    public Integer call() {
        InputFolder folder = input.folder();
        try (Workspace workspace = Workspace.withoutReport()) {
            Findings findings = Pipeline.findings(
                    folder,
                    InputOption.settings(folder),
                    Objects.requireNonNull(main).stages(),
                    workspace,
                    new StageClock());
            findings.problems().forEach(problem -> System.out.println(line(problem)));
            System.out.println(Summary.counts(findings));
            return strict && failed(findings) ? Main.PROBLEMS_FOUND : Main.DONE;
        }
    }

    /** Whether {@code --strict} leads to exit code 1: a row was rejected, or a problem has severity error. */
    static boolean failed(Findings findings) {
        return findings.rejectedRows() > 0
                || findings.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** One problem on one line: severity, place, what is wrong, how to fix it. */
    private static String line(Problem problem) {
        StringBuilder line = new StringBuilder()
                .append(problem.severity().key())
                .append(' ')
                .append(Summary.oneLine(problem.origin().toString()))
                .append(' ')
                .append(problem.code().key());
        append(line, " ", problem.recordId());
        append(line, " ", problem.column());
        append(line, ": found ", quoted(problem.found()));
        append(line, GIVES_REASON.contains(problem.code()) ? ": " : "; wanted ", problem.wanted());
        append(line, "; ", problem.advice());
        return line.toString();
    }

    private static void append(StringBuilder line, String before, String text) {
        if (!text.isEmpty()) {
            line.append(before).append(Summary.oneLine(text));
        }
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : "'" + text + "'";
    }
}
