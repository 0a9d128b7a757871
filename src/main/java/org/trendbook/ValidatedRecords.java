package org.trendbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.trendbook.ingest.IngestedRow;
import org.trendbook.ingest.InputFile;
import org.trendbook.ingest.RecordStream;
import org.trendbook.model.FileCount;
import org.trendbook.model.Problem;
import org.trendbook.model.RawRecord;
import org.trendbook.model.RejectedRow;
import org.trendbook.validate.Accounting;
import org.trendbook.validate.Checked;
import org.trendbook.validate.Validation;

/**
 * The rows of the input, each accepted or rejected as it comes. Accepted records are handed on one at a time and not
 * kept; what is rejected, and the accounting, is complete after the last one.
 */
final class ValidatedRecords {
    private final RecordStream ingested;
    private final Validation validation = Validation.begin();
    private final Accounting accounting = new Accounting();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private ValidatedRecords(RecordStream ingested) {
        this.ingested = ingested;
    }

    static ValidatedRecords of(RecordStream ingested) {
        return new ValidatedRecords(ingested);
    }

    /** Takes every row, and hands each accepted record on. */
    void forEachAccepted(Consumer<RawRecord> taker) {
        while (ingested.hasNext()) {
            IngestedRow row = ingested.next();
            if (take(row, taker)) {
                accounting.kept(row.origin().file());
            } else {
                accounting.rejected(row.origin().file());
            }
        }
        problems.addAll(ingested.problems());
    }

    /** Whether any record of the row was accepted. */
    private boolean take(IngestedRow row, Consumer<RawRecord> taker) {
        boolean isKept = false;
        if (row instanceof IngestedRow.Unreadable unreadable) {
            unreadable.rejected().forEach(this::reject);
        } else if (row instanceof IngestedRow.Usable usable) {
            problems.addAll(usable.problems());
            for (RawRecord record : usable.records()) {
                isKept |= isAccepted(record, taker);
            }
        }
        return isKept;
    }

    private boolean isAccepted(RawRecord record, Consumer<RawRecord> taker) {
        Checked checked = validation.checkNext(record);
        if (checked instanceof Checked.Rejected refused) {
            reject(refused.row());
            return false;
        }
        taker.accept(record);
        return true;
    }

    private void reject(RejectedRow row) {
        rejected.add(row);
        problems.add(row.problem());
    }

    List<RejectedRow> rejected() {
        return List.copyOf(rejected);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Rows read, kept and rejected, by file. */
    List<FileCount> counts() {
        Map<String, String> charsets = new LinkedHashMap<>();
        ingested.files().forEach(file -> charsets.put(file.path(), file.charset()));
        return accounting.counts(charsets);
    }

    List<InputFile> files() {
        return ingested.files();
    }
}
