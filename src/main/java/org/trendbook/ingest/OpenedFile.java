package org.trendbook.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;

/**
 * A file whose rows can be read.
 *
 * @param text how it was decoded; none for a workbook
 */
record OpenedFile(InputFile file, RowReader reader, Optional<TextFile> text) implements Closeable {

    /**
     * Opens a file by its kind.
     *
     * @param name the path that names it in reports
     * @param knownNames how many names of a header are known, for telling the delimiter
     * @throws InputException if it cannot be read
     */
    static OpenedFile open(Path path, String name, FileOptions options, ToIntFunction<List<String>> knownNames) {
        try {
            if (InputFolder.kindOf(name).equals("xlsx")) {
                InputFile file = FileInspection.bytes(path, name);
                return new OpenedFile(file, WorkbookReader.open(path, options.sheet()), Optional.empty());
            }
            TextFile text = FileInspection.text(path, name, options.charset());
            return new OpenedFile(text.file(), reader(text, options, knownNames), Optional.of(text));
        } catch (IOException e) {
            throw InputException.unreadable(name, e);
        }
    }

    private static RowReader reader(TextFile text, FileOptions options, ToIntFunction<List<String>> knownNames)
            throws IOException {
        Reader characters = text.open();
        return switch (InputFolder.kindOf(text.file().path())) {
            case "json" -> new JsonReader(characters);
            case "jsonl" -> new JsonLinesReader(characters);
            default -> new DelimitedReader(characters, options.delimiter(), knownNames);
        };
    }

    /** Whether a cell holds bytes that are none of the file's character set. */
    boolean isDamaged(String cell) {
        return text.isPresent() && text.get().isDamaged(cell);
    }

    /** The remark that the character set was only guessed. */
    Optional<Problem> guess() {
        return text.filter(it -> it.characterSet().guessed())
                .map(it -> new Problem(
                        ProblemCode.CHARSET_GUESSED,
                        new Origin(file.path(), 0),
                        "",
                        "",
                        file.charset(),
                        "UTF-8, or a charset in report.yaml",
                        "see whether the names read well; if not, name the file's charset in report.yaml"));
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw InputException.unreadable(file.path(), e);
        }
    }
}
