package org.trendbook;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.trendbook.ingest.InputFile;
import org.trendbook.model.FileCount;
import org.trendbook.model.Problem;
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
                parts.stream().flatMap(part -> part.fileProblems().stream()).toList(),
                parts.stream().flatMap(part -> part.counts().stream()).toList(),
                parts.stream().flatMap(part -> part.files().stream()).toList());
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
