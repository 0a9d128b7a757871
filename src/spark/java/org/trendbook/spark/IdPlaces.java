package org.trendbook.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.trendbook.ingest.IngestedRow;
import org.trendbook.model.RawRecord;
import org.trendbook.validate.Validation;
import scala.Tuple2;

/** The ids of the records that the rules of single rows accept, one at a time. */
final class IdPlaces implements Iterator<Tuple2<String, FirstPlace>> {
    private final int file;
    private final SourceFile.Opened opened;
    private Iterator<RawRecord> ofRow = Collections.emptyIterator();
    private Optional<RawRecord> next;
    private long row;

    IdPlaces(int file, SourceFile.Opened opened) {
        this.file = file;
        this.opened = opened;
        this.next = advance();
    }

    private Optional<RawRecord> advance() {
        while (true) {
            while (ofRow.hasNext()) {
                RawRecord record = ofRow.next();
                if (Validation.rowRules().stream()
                        .allMatch(rule -> rule.check(record).isEmpty())) {
                    return Optional.of(record);
                }
            }
            if (!opened.rows().hasNext()) {
                return Optional.empty();
            }
            if (opened.rows().next() instanceof IngestedRow.Usable usable) {
                ofRow = usable.records().iterator();
            }
        }
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Tuple2<String, FirstPlace> next() {
        RawRecord record = next.orElseThrow(() -> new NoSuchElementException("all records were taken"));
        next = advance();
        return new Tuple2<>(record.recordId(), new FirstPlace(file, row++, record.origin(), file));
    }
}
