package org.trendbook.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trendbook.report.Language;

/** Whatever a plan holds, the file is one that Excel opens without offering to repair it. */
class OoxmlTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPartIsValid(Language language) throws IOException {
        Path file = folder.resolve("sample.xlsx");
        WorkbookWriter.write(SampleWorkbook.plan(language), file);
        assertThat(OoxmlParts.faults(file)).isEmpty();
    }

    @Test
    void aFaultIsFound() throws IOException {
        Path file = folder.resolve("broken.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                            + "<sheetData><row r='one'/></sheetData></worksheet>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(OoxmlParts.faults(file))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("xl/worksheets/sheet1.xml: "));
    }
}
