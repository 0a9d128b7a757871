package org.trendbook.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The character set of a text. A byte-order mark decides, also against the author: rejected.csv has one, and is fed in
 * again beside files in another set. Then the author; then the zero bytes of UTF-16; then the whole text is tried as
 * strict UTF-8; then everyday Chinese in GB18030 is looked for, and a detector is asked.
 *
 * @param guessed whether only likelihood says so
 * @param verified whether every byte of the text is known to belong to it
 */
record CharacterSet(Charset charset, boolean guessed, boolean verified) {
    private static final int BLOCK = 1 << 16;
    /** So much of a text the detector sees; more makes it no surer. */
    private static final long DETECTOR_SEES = 16L << 20;
    /** On fewer characters of two bytes the detector takes Chinese for Cyrillic or Korean. */
    private static final long DETECTOR_NEEDS = 100;

    private static final Set<String> EAST_ASIAN =
            Set.of("GB18030", "BIG5", "EUC-TW", "EUC-JP", "EUC-KR", "SHIFT_JIS", "HZ-GB-2312", "ISO-2022-CN");

    /** The marks at the beginning of a text, in hexadecimal digits; the longer before one that it begins with. */
    private static final List<Map.Entry<String, String>> BYTE_ORDER_MARKS = List.of(
            Map.entry("efbbbf", "UTF-8"),
            Map.entry("fffe0000", "UTF-32LE"),
            Map.entry("0000feff", "UTF-32BE"),
            Map.entry("fffe", "UTF-16LE"),
            Map.entry("feff", "UTF-16BE"));

    /** The one whose byte-order mark the text begins with. */
    static Optional<CharacterSet> marked(Path path) throws IOException {
        String beginning;
        try (InputStream in = Files.newInputStream(path)) {
            beginning = HexFormat.of().formatHex(in.readNBytes(4));
        }
        return BYTE_ORDER_MARKS.stream()
                .filter(mark -> beginning.startsWith(mark.getKey()))
                .findFirst()
                .map(mark -> new CharacterSet(Charset.forName(mark.getValue()), false, false));
    }

    /** The one of that name, as the author says. */
    static CharacterSet named(String charset, String file) {
        try {
            return new CharacterSet(Charset.forName(charset.strip()), false, false);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new InputException(file + ": there is no character set '" + charset + "'", e);
        }
    }

    /** What the bytes of a text without a mark leave no doubt about; reads them to the end. */
    static Optional<CharacterSet> statedBy(InputStream in) throws IOException {
        UnicodeEvidence evidence = new UnicodeEvidence();
        byte[] block = new byte[BLOCK];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            evidence.add(block, read);
        }
        return evidence.characterSet();
    }

    /**
     * The likeliest one of a text that {@link #statedBy} leaves open.
     *
     * @throws InputException if none is likely
     */
    static CharacterSet guess(Path path, String name) throws IOException {
        UniversalDetector detector = new UniversalDetector();
        Utf8Share utf8 = new Utf8Share();
        Gb2312Share chinese = new Gb2312Share();
        try (InputStream in = Files.newInputStream(path)) {
            byte[] block = new byte[BLOCK];
            long seen = 0;
            for (int read = in.read(block); read >= 0 && seen < DETECTOR_SEES; read = in.read(block)) {
                detector.handleData(block, 0, read);
                utf8.add(block, read);
                chinese.add(block, read);
                seen += read;
            }
        }
        detector.dataEnd();
        return likeliest(utf8, chinese, Optional.ofNullable(detector.getDetectedCharset()))
                .map(charset -> new CharacterSet(charset, true, false))
                .orElseThrow(() -> new InputException(name + " is not UTF-8 and its character set is unclear:"
                        + " save it as UTF-8, or name its charset in report.yaml"));
    }

    private static Optional<Charset> likeliest(Utf8Share utf8, Gb2312Share chinese, Optional<String> detected) {
        if (utf8.prevails()) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        boolean detectorIsSure = chinese.pairs() >= DETECTOR_NEEDS
                && detected.filter(EAST_ASIAN::contains).isPresent();
        return chinese.prevails() && !detectorIsSure
                ? Optional.of(Charset.forName("GB18030"))
                : detected.filter(Charset::isSupported).map(Charset::forName);
    }
}
