package org.trendbook;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trendbook.ingest.InputFile;
import org.trendbook.model.FileCount;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RejectedRow;

/**
 * What became of the rows of some files, besides the records that were accepted.
 *
 * @param rowProblems of single rows, in their order
 * @param fileProblems of whole files and their headers
 * @param counts rows read, kept and rejected, by file
 */
public record ValidatedRows(
        List<RejectedRow> rejected,
        List<Problem> rowProblems,
        List<Problem> fileProblems,
        List<FileCount> counts,
        List<InputFile> files)
        implements Serializable {
    public ValidatedRows {
        rejected = List.copyOf(rejected);
        rowProblems = List.copyOf(rowProblems);
        fileProblems = List.copyOf(fileProblems);
        counts = List.copyOf(counts);
        files = List.copyOf(files);
    }

    /** The rows of all files, from those of each in their order. */
    public static ValidatedRows ofAll(List<ValidatedRows> parts) {
        return new ValidatedRows(
                parts.stream().flatMap(part -> part.rejected().stream()).toList(),
                parts.stream().flatMap(part -> part.rowProblems().stream()).toList(),
                fileProblems(parts),
                parts.stream().flatMap(part -> part.counts().stream()).toList(),
                parts.stream().flatMap(part -> part.files().stream()).toList());
    }

    /** Those of each file; a setting has no effect only when it has none in any of them, which is told once. */
    private static List<Problem> fileProblems(List<ValidatedRows> parts) {
        Set<Problem> ofSettings = new LinkedHashSet<>();
        List<Problem> all = new ArrayList<>();
        for (ValidatedRows part : parts) {
            for (Problem problem : part.fileProblems()) {
                (problem.code() == ProblemCode.SETTING_WITHOUT_EFFECT ? ofSettings : all).add(problem);
            }
        }
        ofSettings.stream()
                .filter(problem ->
                        parts.stream().allMatch(part -> part.fileProblems().contains(problem)))
                .forEach(all::add);
        return all;
    }

    /** The same without single rows and their problems. */
    public ValidatedRows countsOnly() {
        return new ValidatedRows(List.of(), List.of(), fileProblems, counts, files);
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(rowProblems);
        all.addAll(fileProblems);
        return List.copyOf(all);
    }
}
