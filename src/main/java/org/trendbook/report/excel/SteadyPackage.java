package org.trendbook.report.excel;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a package in a fixed order and with a fixed time, and the rows of the sheets into their parts. */
final class SteadyPackage {
    /** Not 1980-01-01, the first time that a zip can hold: Java would add the time in the machine's zone to that one. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Programs tell the kind of file by its first part. */
    private static final List<String> FIRST = List.of("[Content_Types].xml", "_rels/.rels");

    private static final String NO_ROWS = "<sheetData/>";

    private SteadyPackage() {}

    static void write(Map<String, byte[]> parts, Map<String, SheetRows> rowsByPart, Path file) throws IOException {
        List<String> names = new ArrayList<>(parts.keySet());
        names.sort(Comparator.<String>comparingInt(name -> FIRST.contains(name) ? FIRST.indexOf(name) : FIRST.size())
                .thenComparing(Comparator.naturalOrder()));
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                SheetRows rows = rowsByPart.get(name);
                if (rows == null) {
                    zip.write(parts.get(name));
                } else {
                    fill(new String(parts.get(name), StandardCharsets.UTF_8), rows, zip);
                }
                zip.closeEntry();
            }
        }
    }

    private static void fill(String sheet, SheetRows rows, ZipOutputStream zip) throws IOException {
        int at = sheet.indexOf(NO_ROWS);
        if (at < 0) {
            throw new IllegalStateException("a sheet without " + NO_ROWS);
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        writer.write(sheet, 0, at);
        writer.write("<sheetData>");
        rows.write(writer);
        writer.write("</sheetData>");
        writer.write(sheet.substring(at + NO_ROWS.length()));
        writer.flush();
    }
}
