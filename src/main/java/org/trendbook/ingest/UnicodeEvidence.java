package org.trendbook.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Gathers from the bytes of a text without a byte-order mark whether it is in one of the encodings of Unicode. */
final class UnicodeEvidence {
    /** So many bytes are looked at in pairs. */
    private static final long PAIRS_SEEN = 1 << 20;

    private final CharsetDecoder strictUtf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private ByteBuffer undecoded = ByteBuffer.allocate(0);
    private boolean isUtf8 = true;
    private long count;
    private long zerosAtEven;
    private long zerosAtOdd;
    private long lineBreaks;
    private long wideLineBreaks;
    private byte previous;

    void add(byte[] block, int length) {
        for (int i = 0; i < length && count < PAIRS_SEEN; i++) {
            addUnit(block[i]);
        }
        if (isUtf8) {
            ByteBuffer bytes = ByteBuffer.allocate(undecoded.remaining() + length)
                    .put(undecoded)
                    .put(block, 0, length)
                    .flip();
            isUtf8 = !strictUtf8
                    .decode(bytes, CharBuffer.allocate(bytes.remaining()), false)
                    .isError();
            undecoded = bytes;
        }
    }

    /** Looks at the bytes in pairs, as UTF-16 has them. */
    private void addUnit(byte next) {
        boolean endsPair = (count & 1) == 1;
        if (next == 0) {
            zerosAtOdd += endsPair ? 1 : 0;
            zerosAtEven += endsPair ? 0 : 1;
        }
        if (next == '\n') {
            lineBreaks++;
        }
        if (endsPair && ((previous == '\n' && next == 0) || (previous == 0 && next == '\n'))) {
            wideLineBreaks++;
        }
        previous = next;
        count++;
    }

    /** What they leave no doubt about. */
    Optional<CharacterSet> characterSet() {
        if (looksLikeUtf16()) {
            Charset utf16 = zerosAtEven > zerosAtOdd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return Optional.of(new CharacterSet(utf16, true, false));
        }
        return isUtf8 && !undecoded.hasRemaining()
                ? Optional.of(new CharacterSet(StandardCharsets.UTF_8, false, true))
                : Optional.empty();
    }

    /**
     * Delimiters, digits and line breaks give UTF-16 its zero bytes, nearly all of them on one side; 一 (U+4E00) and a few
     * others have theirs on the other. A text in UTF-8 that holds zero bytes has its line breaks without them.
     */
    private boolean looksLikeUtf16() {
        long more = Math.max(zerosAtEven, zerosAtOdd);
        long fewer = Math.min(zerosAtEven, zerosAtOdd);
        return more > 0 && more * 20 >= count && more >= 4 * fewer && wideLineBreaks * 2 >= lineBreaks;
    }
}
