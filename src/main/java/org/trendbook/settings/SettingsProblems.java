package org.trendbook.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trendbook.analyze.StepRow;
import org.trendbook.analyze.spec.UnusableAnalysisException;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;

/** What report.yaml asks for and no record has: a slip of the pen there would otherwise change nothing in silence. */
public final class SettingsProblems {
    private static final String FILE = "report.yaml";

    private final Settings settings;
    private final SettingsLines lines;

    private SettingsProblems(Settings settings, SettingsLines lines) {
        this.settings = settings;
        this.lines = lines;
    }

    /**
     * Looks up where the keys of a report.yaml stand.
     *
     * @param settings what it says, with or without what the command line says instead
     * @param file itself; without one no problem has a line
     * @throws SettingsException when the file can no longer be read
     */
    public static SettingsProblems of(Settings settings, Optional<Path> file) {
        return new SettingsProblems(settings, SettingsReader.lines(file));
    }

    /** Names of models, in exclusions and steps, that no record bears: a problem for each, in the order of the steps. */
    public Stream<Problem> ofModels(List<StepRow> steps) {
        return steps.stream().flatMap(step -> step.unmatched().stream().map(name -> ofModel(step, name)));
    }

    private Problem ofModel(StepRow step, String name) {
        String place = IntStream.range(0, settings.analyze().analyses().size())
                .filter(index -> settings.analyze().analyses().get(index).name().equals(step.analysis()))
                .mapToObj(index -> "analyses[" + (index + 1) + "]")
                .findFirst()
                .orElse("exclusions");
        return new Problem(
                ProblemCode.SETTING_WITHOUT_EFFECT,
                new Origin(FILE, lines.line(place, name)),
                "",
                step.kind(),
                name,
                "a model of the records",
                "spell the model as data/models.csv does, or remove it from "
                        + (place.equals("exclusions") ? place : "analysis " + step.analysis()));
    }

    /** Countries of China's region that neither the table of countries nor any record knows. */
    public Stream<Problem> ofRegion(List<ModelRecord> models) {
        return settings.normalize().unknownRegionChina().stream()
                .filter(name ->
                        models.stream().noneMatch(model -> model.countries().contains(name.strip())))
                .map(name -> new Problem(
                        ProblemCode.SETTING_WITHOUT_EFFECT,
                        new Origin(FILE, lines.line("region_china", name)),
                        "",
                        "region_china",
                        name,
                        "a country of the records, or one that trendbook knows",
                        "spell the country as it is usually named, or remove it from region_china"));
    }

    /** A problem with its line, where it is of a key of report.yaml and names only the file. */
    public Problem withLine(Problem problem) {
        Origin origin = problem.origin();
        return origin.line() > 0 || !origin.file().equals(FILE)
                ? problem
                : new Problem(
                        problem.code(),
                        new Origin(FILE, lines.line(problem.column(), problem.found())),
                        problem.recordId(),
                        problem.column(),
                        problem.found(),
                        problem.wanted(),
                        problem.advice());
    }

    /** The refusal of a field or an expression, with the line of the word that asks for it where that is known. */
    public SettingsException refusal(UnusableAnalysisException refused) {
        int line = lines.line("analyses", refused.word());
        return new SettingsException(FILE + (line > 0 ? ":" + line : "") + ": " + refused.getMessage(), refused);
    }
}
