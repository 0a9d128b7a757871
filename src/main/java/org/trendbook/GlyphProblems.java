package org.trendbook;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.report.chart.ChartFonts;

/** Names that charts draw with a stand-in because their font lacks a character: one problem for each. */
final class GlyphProblems {
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Looks at the names of a model.
     *
     * @throws UserError when the font cannot be read, because no temporary file can be written
     */
    void add(ModelRecord model) {
        try {
            add(model, "model", model.name() + model.nameZh());
            add(model, "organization", String.join("", model.organizations()));
        } catch (UncheckedIOException failure) {
            throw new UserError(
                    "no temporary file can be written in " + System.getProperty("java.io.tmpdir")
                            + "; name another folder, as in java -Djava.io.tmpdir=DIR -jar …",
                    failure);
        }
    }

    List<Problem> all() {
        return problems;
    }

    private void add(ModelRecord model, String column, String drawn) {
        SortedSet<Integer> missing = ChartFonts.missing(drawn);
        if (!missing.isEmpty()) {
            String points = missing.stream()
                    .map(point -> "U+" + Integer.toHexString(point).toUpperCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            problems.add(new Problem(
                    ProblemCode.MISSING_GLYPH,
                    model.origin(),
                    model.recordId(),
                    column,
                    points,
                    "characters that Noto Sans SC holds",
                    "the charts draw a substitute; give the name another spelling in models.csv or organizations.csv"));
        }
    }
}
