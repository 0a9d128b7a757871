package org.trendbook.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text that was looked at and can be opened.
 *
 * @param path where it is
 * @param file its name and checksum
 * @param characterSet the one it is read in
 */
record TextFile(Path path, InputFile file, CharacterSet characterSet) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Opens it behind its byte-order mark. Bytes that are none of the character set become U+FFFD; readers reject the
     * rows that hold one.
     */
    Reader open() throws IOException {
        InputStream in = Files.newInputStream(path);
        PushbackReader reader = new PushbackReader(new InputStreamReader(
                in,
                characterSet
                        .charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }

    /** Whether a cell holds bytes that are none of the character set. */
    boolean isDamaged(String cell) {
        return !characterSet.verified() && cell.indexOf('\uFFFD') >= 0;
    }
}
