package org.trendbook;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.report.chart.ChartFonts;

/** Names that charts draw with a stand-in because their font lacks a character. */
final class GlyphProblems {
    private GlyphProblems() {}

    /**
     * One problem for each name with such characters.
     *
     * @throws UserError when the font cannot be read, because no temporary file can be written
     */
    static List<Problem> of(List<ModelRecord> models) {
        try {
            return problems(models);
        } catch (UncheckedIOException failure) {
            throw new UserError(
                    "no temporary file can be written in " + System.getProperty("java.io.tmpdir")
                            + "; name another folder, as in java -Djava.io.tmpdir=DIR -jar …",
                    failure);
        }
    }

    private static List<Problem> problems(List<ModelRecord> models) {
        List<Problem> problems = new ArrayList<>();
        for (ModelRecord model : models) {
            add(problems, model, "model", model.name() + model.nameZh());
            add(problems, model, "organization", String.join("", model.organizations()));
        }
        return problems;
    }

    private static void add(List<Problem> problems, ModelRecord model, String column, String drawn) {
        SortedSet<Integer> missing = ChartFonts.missing(drawn);
        if (!missing.isEmpty()) {
            String points = missing.stream()
                    .map(point -> "U+" + Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT))
                    .collect(Collectors.joining(", "));
            problems.add(new Problem(
                    ProblemCode.MISSING_GLYPH,
                    model.origin(),
                    model.recordId(),
                    column,
                    points,
                    "characters that Noto Sans SC holds",
                    "charts draw a stand-in; give the name another spelling in models.csv or organizations.csv"));
        }
    }
}
