package org.trendbook.spark;

import java.io.Serializable;
import java.util.List;

/** Numbers the batches of all files through, in the order of the input: each file has room for all it may hold. */
final class Slots implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int RECORDS_A_BATCH = org.trendbook.ValidatedRecords.RECORDS_AT_A_TIME;

    private final long[] first;
    private final String[] checksums;

    private Slots(long[] first, String[] checksums) {
        this.first = first;
        this.checksums = checksums;
    }

    static Slots of(List<Survey> files) {
        long[] first = new long[files.size() + 1];
        for (int file = 0; file < files.size(); file++) {
            long batches = (files.get(file).records() + RECORDS_A_BATCH - 1) / RECORDS_A_BATCH;
            // One more for what follows the last batch.
            first[file + 1] = first[file] + batches + 1;
        }
        return new Slots(first, files.stream().map(Survey::sha256).toArray(String[]::new));
    }

    /** The number of the first batch of a file. */
    long first(int file) {
        return first[file];
    }

    /** The number of what follows the last batch of a file. */
    long last(int file) {
        return first[file + 1] - 1;
    }

    long count() {
        return first[first.length - 1];
    }

    String checksum(int file) {
        return checksums[file];
    }
}
