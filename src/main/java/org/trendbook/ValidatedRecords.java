package org.trendbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.trendbook.ingest.IngestedRow;
import org.trendbook.ingest.RecordStream;
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
public final class ValidatedRecords {
    /** How many records a batch holds; the last may hold fewer. */
    public static final int RECORDS_AT_A_TIME = 128;

    private final RecordStream ingested;
    private final Validation validation;
    private final Accounting accounting = new Accounting();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private ValidatedRecords(RecordStream ingested, Validation validation) {
        this.ingested = ingested;
        this.validation = validation;
    }

    /** Nothing is read until a batch is asked for. */
    public static ValidatedRecords of(RecordStream ingested, Validation validation) {
        return new ValidatedRecords(ingested, validation);
    }

    /**
     * The accepted records, {@value #RECORDS_AT_A_TIME} at a time; every row is taken on the way.
     *
     * @throws org.trendbook.ingest.InputException if a file cannot be used at all
     */
    public Iterator<List<RawRecord>> acceptedInBatches() {
        return new Iterator<>() {
            private List<RawRecord> next = nextBatch();

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
                next = nextBatch();
                return batch;
            }
        };
    }

    /** Empty when no row is left. */
    private List<RawRecord> nextBatch() {
        List<RawRecord> batch = new ArrayList<>(RECORDS_AT_A_TIME);
        while (batch.size() < RECORDS_AT_A_TIME && ingested.hasNext()) {
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
        int before = batch.size();
        if (row instanceof IngestedRow.Unreadable unreadable) {
            unreadable.rejected().forEach(this::reject);
        } else if (row instanceof IngestedRow.Usable usable) {
            problems.addAll(usable.problems());
            for (RawRecord record : usable.records()) {
                if (validation.checkNext(record) instanceof Checked.Rejected refused) {
                    reject(refused.row());
                } else {
                    batch.add(record);
                }
            }
        }
        return batch.size() > before;
    }

    private void reject(RejectedRow row) {
        rejected.add(row);
        problems.add(row.problem());
    }

    /** What became of the rows, when all batches were taken. */
    public ValidatedRows rows() {
        Map<String, String> charsets = new LinkedHashMap<>();
        ingested.files().forEach(file -> charsets.put(file.path(), file.charset()));
        return new ValidatedRows(
                rejected, problems, ingested.problems(), accounting.counts(charsets), ingested.files());
    }
}
