package org.trendbook.spark;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.trendbook.ValidatedRecords;
import org.trendbook.ValidatedRows;
import org.trendbook.model.RawRecord;
import org.trendbook.validate.Validation;
import scala.Tuple2;

/** Reads and validates a file, one numbered step at a time. */
final class Steps implements Iterator<Tuple2<Long, Step>> {
    private final SourceFile file;
    private final Slots slots;
    private final ValidatedRecords validated;
    private final Iterator<List<RawRecord>> batches;
    private long number;
    private boolean ended;

    Steps(SourceFile file, SourceFile.Opened opened, Validation validation, Slots slots) {
        this.file = file;
        this.slots = slots;
        this.validated = ValidatedRecords.of(opened.rows(), validation);
        this.batches = validated.acceptedInBatches();
        this.number = slots.first(file.number());
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public Tuple2<Long, Step> next() {
        if (ended) {
            throw new NoSuchElementException("the file has ended");
        }
        if (batches.hasNext()) {
            return new Tuple2<>(number++, new Step.Accepted(List.copyOf(batches.next())));
        }
        ended = true;
        ValidatedRows rows = validated.rows();
        if (!rows.files().get(0).sha256().equals(slots.checksum(file.number()))) {
            throw new IllegalStateException(file.name() + " changed while it was read");
        }
        return new Tuple2<>(slots.last(file.number()), new Step.FileEnd(rows));
    }
}
