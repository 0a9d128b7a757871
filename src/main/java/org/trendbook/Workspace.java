package org.trendbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.trendbook.model.TrailEntry;
import org.trendbook.report.data.TrailFile;
import org.trendbook.store.ModelStore;
import org.trendbook.store.RecordStore;

/** Where a run keeps the records that it read, and the trail of their values that it writes as it reads. */
final class Workspace implements Closeable {
    /** The share of the heap that encoded records may fill before they go to a file. */
    private static final double SHARE_OF_HEAP = 0.03;
    /** The same where no folder for such a file is given. */
    private static final double SHARE_WITHOUT_REPORT = 0.2;

    private final ModelStore models;
    private final Optional<TrailFile> trail;

    private Workspace(Path folder, long mostInHeap, Optional<TrailFile> trail) {
        this.models = ModelStore.of(mostInHeap, folder);
        this.trail = trail;
    }

    /** For a report that is built in a folder: the trail becomes a file of it, what is for the run alone goes to scratch. */
    static Workspace building(Path folder, Path scratch) {
        return building(folder, scratch, heapShare(SHARE_OF_HEAP));
    }

    /** The same with another bound for the records in the heap, in bytes. */
    static Workspace building(Path folder, Path scratch, long mostInHeap) {
        try {
            return new Workspace(scratch, mostInHeap, Optional.of(TrailFile.begin(folder.resolve("data"))));
        } catch (IOException failure) {
            throw OutputFolder.cannot("write to", folder, failure);
        }
    }

    /** For a look at the input alone: no trail is written. */
    static Workspace withoutReport() {
        return new Workspace(
                Path.of(System.getProperty("java.io.tmpdir")), heapShare(SHARE_WITHOUT_REPORT), Optional.empty());
    }

    private static long heapShare(double share) {
        return (long) (Runtime.getRuntime().maxMemory() * share);
    }

    RecordStore records() {
        return RecordStore.in(models);
    }

    /** Whether the trail is written. */
    boolean keepsTrail() {
        return trail.isPresent();
    }

    void add(TrailFile.Rows rows) {
        trail.ifPresent(file -> file.add(rows));
    }

    /** The whole trail, when its last row was added. */
    List<TrailEntry> trail() {
        try {
            if (trail.isPresent()) {
                trail.get().close();
            }
            return trail.map(TrailFile::entries).orElse(List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            models.close();
            if (trail.isPresent()) {
                trail.get().close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
