package org.trendbook.ingest;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;

/**
 * The rows of all records files, in the order of files and lines, one at a time. {@link #files()} and {@link #problems()}
 * are complete when the last row was taken. To be used by one thread and closed.
 */
public final class RecordStream implements Iterator<IngestedRow>, Closeable {
    private final InputFolder folder;
    private final IngestOptions options;
    private final Layout.Maker layouts;
    private final Iterator<Path> paths;
    private final List<InputFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<IngestedRow> ahead = Optional.empty();
    private Optional<RecordFile> current = Optional.empty();

    RecordStream(InputFolder folder, IngestOptions options) {
        this.folder = folder;
        this.options = options;
        this.layouts = new Layout.Maker(options.columns());
        this.paths = folder.records().iterator();
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty()) {
            if (current.isEmpty() && !paths.hasNext()) {
                return false;
            }
            RecordFile file = current.orElseGet(() -> open(paths.next()));
            ahead = file.next();
            if (ahead.isEmpty()) {
                problems.addAll(file.problems());
                close();
            }
        }
        return true;
    }

    /**
     * The next row.
     *
     * @throws InputException if a file cannot be read, or has no column that names the model
     */
    @Override
    public IngestedRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all records files are read");
        }
        IngestedRow row = ahead.orElseThrow();
        ahead = Optional.empty();
        return row;
    }

    /** The files that were read so far, in order. */
    public List<InputFile> files() {
        return List.copyOf(files);
    }

    /** What is wrong with whole files and their headers, and with what the settings say of headers. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        layouts.unmet().forEach(name -> all.add(withoutEffect(name)));
        return all;
    }

    private static Problem withoutEffect(String name) {
        return new Problem(
                ProblemCode.SETTING_WITHOUT_EFFECT,
                new Origin("report.yaml", 0),
                "",
                "columns",
                name,
                "the name of a column in a records file",
                "spell it as the header does, or remove it from columns in report.yaml");
    }

    private RecordFile open(Path path) {
        FileOptions own = options.ofFile(path.getFileName().toString());
        OpenedFile opened = OpenedFile.open(path, folder.nameOf(path), own, layouts::known);
        RecordFile file = RecordFile.of(opened, own.source(), layouts);
        current = Optional.of(file);
        files.add(file.file());
        return file;
    }

    @Override
    public void close() {
        current.ifPresent(RecordFile::close);
        current = Optional.empty();
    }
}
