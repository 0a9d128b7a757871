package org.trendbook.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The first look at a file: its checksum and, of a text, its character set. */
final class FileInspection {
    private FileInspection() {}

    /**
     * Inspects a text.
     *
     * @param name the path that names the file in reports
     * @param charset the one that the author sets, if any, for a text without a byte-order mark
     * @throws InputException if the file cannot be read, or its character set cannot be told
     */
    static TextFile text(Path path, String name, Optional<String> charset) {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(path), sha256())) {
            Optional<CharacterSet> sure =
                    CharacterSet.marked(path).or(() -> charset.map(set -> CharacterSet.named(set, name)));
            if (sure.isEmpty()) {
                sure = CharacterSet.statedBy(in);
            }
            in.transferTo(OutputStream.nullOutputStream());
            CharacterSet set = sure.isPresent() ? sure.get() : CharacterSet.guess(path, name);
            return new TextFile(path, new InputFile(name, hex(in), set.charset().name()), set);
        } catch (IOException e) {
            throw InputException.unreadable(name, e);
        }
    }

    /** Inspects a file that is no text, or whose text is not ours to decode. */
    static InputFile bytes(Path path, String name) {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(path), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return new InputFile(name, hex(in), "");
        } catch (IOException e) {
            throw InputException.unreadable(name, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String hex(DigestInputStream in) {
        return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
}
