package org.trendbook.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Writes an Office Open XML package (ECMA-376, part 2) with its parts in a fixed order and with a fixed time, so that the
 * same workbook gives the same bytes; streams the rows of the sheets into their parts.
 */
final class ReproduciblePackage {
    /** Not 1980-01-01, the first time that a zip can hold: Java would add the time in the machine's zone to that one. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Programs tell the kind of file by its first part. */
    private static final List<String> FIRST = List.of("[Content_Types].xml", "_rels/.rels");

    /** Deflated already. */
    private static final String PICTURE = ".png";

    private static final String NO_ROWS = "<sheetData/>";

    private ReproduciblePackage() {}

    static void write(Map<String, byte[]> parts, Map<String, SheetBody> rowsByPart, Path file, int threads)
            throws IOException {
        List<String> names = new ArrayList<>(parts.keySet());
        names.sort(Comparator.<String>comparingInt(name -> FIRST.contains(name) ? FIRST.indexOf(name) : FIRST.size())
                .thenComparing(Comparator.naturalOrder()));
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            // The best level takes three times as long, for files that are a fifth smaller.
            zip.setLevel(Deflater.BEST_SPEED);
            for (String name : names) {
                SheetBody body = rowsByPart.get(name);
                if (body != null && body.plain().isPresent()) {
                    addDeflated(new String(parts.get(name), StandardCharsets.UTF_8), name, body, file, threads, zip);
                } else {
                    zip.setMethod(name.endsWith(PICTURE) ? ZipEntry.STORED : ZipEntry.DEFLATED);
                    zip.putArchiveEntry(entry(name));
                    if (body == null) {
                        zip.write(parts.get(name));
                    } else {
                        fill(new String(parts.get(name), StandardCharsets.UTF_8), body.rows(), zip);
                    }
                    zip.closeArchiveEntry();
                }
            }
        }
    }

    private static ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }

    private static void addDeflated(
            String sheet, String name, SheetBody body, Path file, int threads, ZipArchiveOutputStream zip)
            throws IOException {
        int at = placeOfRows(sheet);
        XmlBytes head = new XmlBytes(0)
                .raw(sheet.substring(0, at).getBytes(StandardCharsets.UTF_8))
                .raw("<sheetData>");
        body.rows().writeHeader(head);
        String tail = "</sheetData>" + sheet.substring(at + NO_ROWS.length());
        Path folder = file.resolveSibling("");
        try (DeflatedPart part =
                        DeflatedPart.write(head, body.plain().orElseThrow(), body.count(), tail, folder, threads);
                InputStream deflated = part.open()) {
            ZipArchiveEntry entry = entry(name);
            entry.setMethod(ZipEntry.DEFLATED);
            entry.setCrc(part.checksum());
            entry.setSize(part.length());
            entry.setCompressedSize(part.deflatedLength());
            zip.addRawArchiveEntry(entry, deflated);
        }
    }

    private static int placeOfRows(String sheet) {
        int at = sheet.indexOf(NO_ROWS);
        if (at < 0) {
            throw new IllegalStateException("a sheet without " + NO_ROWS);
        }
        return at;
    }

    private static void fill(String sheet, SheetRows rows, OutputStream zip) throws IOException {
        int at = placeOfRows(sheet);
        zip.write((sheet.substring(0, at) + "<sheetData>").getBytes(StandardCharsets.UTF_8));
        rows.write(zip);
        zip.write(("</sheetData>" + sheet.substring(at + NO_ROWS.length())).getBytes(StandardCharsets.UTF_8));
    }
}
