package org.trendbook;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.trendbook.ingest.InputFolder;
import org.trendbook.model.Source;

/** The plain texts that sources.csv names, in which raw values are looked up. */
final class SourceTexts {
    /** Texts are held whole; a book has one or two million. */
    private static final long MOST_BYTES = 64L << 20;

    private SourceTexts() {}

    /**
     * The file of each source that has a text, by the id of the source.
     *
     * @throws UserError when a named file is not there or lies outside the input folder
     */
    static Map<String, Path> files(InputFolder folder, Iterable<Source> sources) {
        Map<String, Path> files = new LinkedHashMap<>();
        Path root = folder.root().toAbsolutePath().normalize();
        for (Source source : sources) {
            if (!source.text().isBlank()) {
                Path file = root.resolve(InputOption.path(source.text())).normalize();
                if (!file.startsWith(root) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new UserError("sources.csv: source '" + source.id() + "' names the text '" + source.text()
                            + "', which is not a file in the input folder");
                }
                files.put(source.id(), folder.root().resolve(root.relativize(file)));
            }
        }
        return files;
    }

    /**
     * The text of a file.
     *
     * @throws UserError when it is not UTF-8 or cannot be read
     */
    static String read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UserError("the text " + file + " is larger than " + MOST_BYTES + " bytes; name a part of it");
            }
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            throw new UserError("the text " + file + " is not UTF-8; save it as UTF-8", notUtf8);
        } catch (IOException failure) {
            throw new UserError("the text " + file + " cannot be read: " + failure.getMessage(), failure);
        }
    }
}
