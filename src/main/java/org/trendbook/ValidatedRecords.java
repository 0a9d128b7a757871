package org.trendbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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

    /** The accepted records, so many rows at a time and the rest at the end; every row is taken on the way. */
    Iterator<List<RawRecord>> acceptedInBatches(int rows) {
        return new Iterator<>() {
            private List<RawRecord> next = nextBatch(rows);

            @Override
            public boolean hasNext() {
                return !next.isEmpty();
            }

            @Override
            public List<RawRecord> next() {
                if (next.isEmpty()) {
                    throw new NoSuchElementException("all records were taken");
                }
                List<RawRecord> batch = next;
                next = nextBatch(rows);
                return batch;
            }
        };
    }

    /** Empty when no row is left. */
    private List<RawRecord> nextBatch(int rows) {
        List<RawRecord> batch = new ArrayList<>(rows);
        while (batch.size() < rows && ingested.hasNext()) {
            IngestedRow row = ingested.next();
            if (take(row, batch)) {
                accounting.kept(row.origin().file());
            } else {
                accounting.rejected(row.origin().file());
            }
        }
        return batch;
    }

    /** Whether any record of the row was accepted. */
    private boolean take(IngestedRow row, List<RawRecord> batch) {
        boolean isKept = false;
        if (row instanceof IngestedRow.Unreadable unreadable) {
            unreadable.rejected().forEach(this::reject);
        } else if (row instanceof IngestedRow.Usable usable) {
            problems.addAll(usable.problems());
            for (RawRecord record : usable.records()) {
                isKept |= isAccepted(record, batch);
            }
        }
        return isKept;
    }

    private boolean isAccepted(RawRecord record, List<RawRecord> batch) {
        Checked checked = validation.checkNext(record);
        if (checked instanceof Checked.Rejected refused) {
            reject(refused.row());
            return false;
        }
        batch.add(record);
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
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(ingested.problems());
        return List.copyOf(all);
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
