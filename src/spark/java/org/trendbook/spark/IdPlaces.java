package org.trendbook.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.trendbook.BatchNormalizer;
import org.trendbook.ingest.IngestedRow;
import org.trendbook.model.RawRecord;
import org.trendbook.validate.Validation;
import scala.Tuple2;

/** The ids of the records that the rules of single rows accept, and of the sizes that they list, row by row. */
final class IdPlaces implements Iterator<Tuple2<String, FirstPlace>> {
    private final int file;
    private final SourceFile.Opened opened;
    private final BatchNormalizer normalizer;
    private Iterator<Tuple2<String, FirstPlace>> ofRow = Collections.emptyIterator();
    private long row;

    IdPlaces(int file, SourceFile.Opened opened, BatchNormalizer normalizer) {
        this.file = file;
        this.opened = opened;
        this.normalizer = normalizer;
    }

    @Override
    public boolean hasNext() {
        while (!ofRow.hasNext() && opened.rows().hasNext()) {
            row++;
            if (opened.rows().next() instanceof IngestedRow.Usable usable) {
                ofRow = usable.records().stream()
                        .filter(IdPlaces::isAcceptedAlone)
                        .flatMap(this::ids)
                        .iterator();
            }
        }
        return ofRow.hasNext();
    }

    private static boolean isAcceptedAlone(RawRecord record) {
        return Validation.rowRules().stream()
                .allMatch(rule -> rule.check(record).isEmpty());
    }

    private Stream<Tuple2<String, FirstPlace>> ids(RawRecord record) {
        FirstPlace place = new FirstPlace(file, row, record.origin(), file);
        return Stream.concat(Stream.of(record.recordId()), normalizer.idsOfSizes(record).stream())
                .map(id -> new Tuple2<>(id, place));
    }

    @Override
    public Tuple2<String, FirstPlace> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all records were taken");
        }
        return ofRow.next();
    }
}
