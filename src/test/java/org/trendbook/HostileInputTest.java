package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is wrong with the input is told in one place, by file and line: a problem where only a row or a cell is lost, else
 * one line of error and exit code 2. Every row that was read is kept or rejected.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {
    private static final String SOUND = "model,parameters\nGPT-3,175B\n";

    @TempDir
    private Path input;

    /** Files by name, and what {@code check} says of them. */
    private record Case(String name, Map<String, byte[]> files, int code, List<String> said) {
        static Case of(String name) {
            return new Case(name, Map.of(), 0, List.of());
        }

        Case file(String path, byte[] content) {
            Map<String, byte[]> more = new LinkedHashMap<>(files);
            more.put(path, content);
            return new Case(name, more, code, said);
        }

        Case file(String path, String content) {
            return file(path, content.getBytes(StandardCharsets.UTF_8));
        }

        /** The job is done; these stand in what is printed. */
        Case says(String... lines) {
            return new Case(name, files, 0, List.of(lines));
        }

        /** Exit code 2 and one line that holds these words. */
        Case fails(String... words) {
            return new Case(name, files, 2, List.of(words));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> records() {
        String manyNames = "c".repeat(10_000).replace("c", ",c");
        return Stream.of(
                Case.of("an empty file")
                        .file("records/a.csv", "")
                        .says("warning records/a.csv:0 empty_file", "read 0 rows, kept 0, rejected 0"),
                Case.of("a header alone")
                        .file("records/a.csv", "model,parameters\n")
                        .says("warning records/a.csv:0 empty_file", "read 0 rows, kept 0, rejected 0"),
                Case.of("ten thousand columns")
                        .file("records/a.csv", "model" + numbered(manyNames) + "\nA" + manyNames + "\nB\n")
                        .says(
                                "note records/a.csv:0 unknown_column c0",
                                "more than 1000 names that are not read",
                                "warning records/a.csv:3 too_few_cells",
                                "read 2 rows, kept 2, rejected 0"),
                Case.of("a quote that is never closed")
                        .file("records/a.csv", "model,note\nA,\"open\nB,ok\nC,ok\n")
                        .says("error records/a.csv:2 unreadable_row", "read 3 rows, kept 2, rejected 1"),
                Case.of("a NUL")
                        .file("records/a.csv", "model,note\nA,x\0y\nB,ok\n")
                        .says("error records/a.csv:2 unreadable_row: found 'a NUL", "read 2 rows, kept 1, rejected 1"),
                Case.of("a NUL in the header")
                        .file("records/a.csv", "mo\0del\nA\n")
                        .fails("records/a.csv has no column that names the model; it has: mo\uFFFDdel"),
                Case.of("two character sets")
                        .file("records/a.csv", joined("模型,备注\n悟道,好\n", "通义,好\n", "盘古,好\n"))
                        .says("error records/a.csv:3 unreadable_row", "read 3 rows, kept 2, rejected 1"),
                Case.of("UTF-16 that is cut inside a character")
                        .file("records/a.csv", cut("\uFEFFmodel\nA\nB".getBytes(StandardCharsets.UTF_16LE)))
                        .says("error records/a.csv:3 unreadable_row", "read 2 rows, kept 1, rejected 1"),
                Case.of("one name twice in the header")
                        .file("records/a.csv", "model,parameters,parameters\nA,,1B\nB,2B,3B\n")
                        .says("warning records/a.csv:0 repeated_column parameters", "read 2 rows, kept 2"),
                Case.of("one id twice")
                        .file("records/a.csv", "record_id,model\nx,A\nx,B\n")
                        .says("error records/a.csv:3 repeated_record_id x", "read 2 rows, kept 1, rejected 1"),
                Case.of("JSON nested deep")
                        .file("records/a.json", "[".repeat(100_000))
                        .fails("records/a.json cannot be read: line 1", "nesting depth"),
                Case.of("a line of JSON nested deep")
                        .file("records/a.jsonl", "{\"x\":" + "[".repeat(100_000) + "\n{\"model\":\"B\"}\n")
                        .says("error records/a.jsonl:1 unreadable_row", "read 2 rows, kept 1, rejected 1"),
                Case.of("JSON that breaks off")
                        .file("records/a.json", "[{\"model\":\"A\"},\n{\"model\":")
                        .fails("records/a.json cannot be read: line 2"),
                Case.of("JSON that is one number")
                        .file("records/a.json", "3")
                        .fails("records/a.json holds no object with names and values"),
                Case.of("a number of two million digits")
                        .file("records/a.json", "[{\"model\":\"A\",\"parameters\":" + "9".repeat(2_000_000) + "}]")
                        .fails("records/a.json cannot be read: line 1"),
                Case.of("a list on a line of its own")
                        .file("records/a.jsonl", "[{\"model\":\"A\"}]\n")
                        .fails("records/a.jsonl holds no object with names and values; line 1: not a JSON object"),
                Case.of("one key twice")
                        .file("records/a.json", "[{\"model\":\"A\",\"model\":\"B\"}]")
                        .says("warning records/a.json:0 repeated_column model", "read 1 rows, kept 1"),
                Case.of("a folder that is called like a file")
                        .file("records/b.csv/x", "")
                        .fails("records/b.csv is a folder, not a file"),
                Case.of("a broken zip archive")
                        .file("records/a.xlsx", Arrays.copyOf(workbook(), 700))
                        .fails("records/a.xlsx cannot be read", "no sound .xlsx workbook"),
                Case.of("a macro and an external link in a workbook")
                        .file("records/a.xlsx", withMacroAndLink())
                        .says("read 1 rows, kept 1, rejected 0: 1 models; 0 errors"));
    }

    static Stream<Case> tables() {
        List<Case> cases = new ArrayList<>();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("sources.csv", "source_id,title");
        headers.put("models.csv", "model,alias");
        headers.put("organizations.csv", "organization,alias");
        headers.put("claims/a.csv", "subject,relation");
        headers.forEach((file, header) -> {
            String second = header.substring(header.indexOf(',') + 1);
            cases.add(table(file, "is empty", "").says("warning " + file + ":0 empty_file", "kept 1"));
            cases.add(table(file, "is a header alone", header + "\n").says("warning " + file + ":0 empty_file"));
            cases.add(table(file, "holds a NUL", header + "\nA,x\0y\n")
                    .says("error " + file + ":2 unreadable_row: found 'a NUL"));
            cases.add(table(file, "has an open quote", header + "\nA,\"open\nB,other\n")
                    .says("error " + file + ":2 unreadable_row: found 'a quote"));
            cases.add(table(file, "has a row too long", header + "\nA,b,c\n")
                    .says("error " + file + ":2 unreadable_row: found 'more filled cells"));
            cases.add(
                    table(file, "has a row too short", header + "\nA\n").says("warning " + file + ":2 too_few_cells"));
            cases.add(table(file, "names a column twice", header + "," + second + "\nA,other,y\n")
                    .says("warning " + file + ":0 repeated_column " + second));
            cases.add(table(file, "lacks a column", "foo,bar\n1,2\n")
                    .fails(file + " has no column '" + header.substring(0, header.indexOf(',')) + "'", "foo, bar"));
            cases.add(Case.of(file + " is a folder")
                    .file("records/a.csv", SOUND)
                    .file(file + "/x", "")
                    .fails(file + " is a folder, not a file"));
        });
        cases.add(table("sources.csv", "repeats an id", "source_id,title\nx,X\nx,Y\n")
                .says("error sources.csv:3 repeated_source_id"));
        cases.add(table("models.csv", "gives a spelling two names", "alias,model\nGPT3,GPT-3\ngpt 3,GPT-4\n")
                .says("error models.csv:3 repeated_alias", "it is first used at models.csv:2 for 'GPT-3'"));
        cases.add(table("models.csv", "says one thing twice", "alias,model\nGPT3,GPT-3\ngpt 3,GPT-3\n")
                .says("0 errors, 0 warnings"));
        cases.add(table("organizations.csv", "gives a spelling two names", "alias,organization\nFB,Meta\nfb,Fab\n")
                .says("error organizations.csv:3 repeated_alias"));
        cases.add(table("claims/a.csv", "repeats an id", "claim_id,subject,relation\n1,GPT-3,other\n1,GPT-3,other\n")
                .says("warning claims/a.csv:3 repeated_claim_id 1"));
        return cases.stream();
    }

    private static Case table(String file, String fault, String content) {
        return Case.of(file + " " + fault).file("records/a.csv", SOUND).file(file, content);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"records", "tables"})
    void eachFaultIsNamedWithItsPlace(Case given) throws IOException {
        for (Map.Entry<String, byte[]> file : given.files().entrySet()) {
            Path path = input.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }

        assertOutcome(given);
    }

    @Test
    void aLineOfAHundredMillionCharactersCostsItselfOnly() throws IOException {
        Files.createDirectories(input.resolve("records"));
        try (OutputStream out = Files.newOutputStream(input.resolve("records/a.csv"))) {
            out.write("model,note\nA,\"".getBytes(StandardCharsets.UTF_8));
            byte[] block = "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
            out.write("\nB,ok\n".getBytes(StandardCharsets.UTF_8));
        }

        assertOutcome(Case.of("")
                .says(
                        "error records/a.csv:2 unreadable_row: found 'the row is longer than",
                        "read 2 rows, kept 1, rejected 1"));
    }

    @Test
    void aSymbolicLinkIsAnErrorWhereverItStands() throws IOException {
        Path elsewhere = Files.writeString(input.resolve("elsewhere.csv"), SOUND);
        Files.createDirectories(input.resolve("records"));
        Files.createSymbolicLink(input.resolve("records/a.csv"), elsewhere);
        assertOutcome(Case.of("").fails("records/a.csv is a symbolic link"));

        Files.delete(input.resolve("records/a.csv"));
        Files.delete(input.resolve("records"));
        Path folder = Files.createDirectory(input.resolve("elsewhere"));
        Files.writeString(folder.resolve("a.csv"), SOUND);
        Files.createSymbolicLink(input.resolve("records"), folder);
        assertOutcome(Case.of("").fails("records is a symbolic link"));
    }

    /** Reading from a pipe would wait for a writer for ever. */
    @Test
    void aPipeOrAFileInAFoldersPlaceIsAnErrorAtOnce() throws IOException, InterruptedException {
        Files.createFile(input.resolve("records"));
        assertOutcome(Case.of("").fails("records is not a folder"));

        Files.delete(input.resolve("records"));
        Files.createDirectories(input.resolve("records"));
        Files.writeString(input.resolve("records/a.csv"), SOUND);
        Files.createFile(input.resolve("claims"));
        assertOutcome(Case.of("").fails("claims is not a folder"));

        Files.delete(input.resolve("claims"));
        for (String file : List.of("report.yaml", "sources.csv", "records/b.jsonl")) {
            Path pipe = input.resolve(file);
            assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
            assertOutcome(Case.of("").fails(file + " is not a regular file"));
            Files.delete(pipe);
        }
    }

    @Test
    void theTextOfASourceMayNotLieElsewhere() throws IOException {
        Path elsewhere = Files.writeString(input.resolve("elsewhere.txt"), "GPT-3");
        Path folder = Files.createDirectories(input.resolve("in/records")).getParent();
        Files.writeString(folder.resolve("records/a.csv"), SOUND);
        Files.createSymbolicLink(folder.resolve("text.txt"), elsewhere);
        input = folder;

        for (String text : List.of("text.txt", "../elsewhere.txt", "records", "none.txt")) {
            Files.writeString(folder.resolve("sources.csv"), "source_id,text\nx," + text + "\n");
            assertOutcome(Case.of(text).fails("source 'x' names the text '" + text + "', which is not a file"));
        }
    }

    @Test
    void aFileThatMayNotBeReadIsAnError() throws IOException {
        Files.createDirectories(input.resolve("records"));
        Path file = Files.writeString(input.resolve("records/a.csv"), SOUND);
        assumeThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file)).as("whether this user is kept out").isFalse();

        assertOutcome(Case.of("").fails("records/a.csv cannot be read: no permission"));
    }

    private void assertOutcome(Case expected) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code;
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
            code = Main.run("check", "--input", input.toString());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        String error = errors.toString(StandardCharsets.UTF_8).strip();
        assertThat(code).as(error).isEqualTo(expected.code());
        assertThat(expected.code() == 0 ? printed.toString(StandardCharsets.UTF_8) : error)
                .contains(expected.said());
        assertThat(error.lines()).hasSize(expected.code() == 0 ? 0 : 1);
    }

    /** Ten thousand names, each once. */
    private static String numbered(String names) {
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < names.length() / 2; i++) {
            numbered.append(",c").append(i);
        }
        return numbered.toString();
    }

    private static byte[] joined(String utf8, String gb18030, String utf8Again) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(utf8.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(gb18030.getBytes(Charset.forName("GB18030")));
        bytes.writeBytes(utf8Again.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 1);
    }

    private static byte[] workbook() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book);
            return bytes(book);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] withMacroAndLink() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book);
            book.setVBAProject(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}));
            book.getCreationHelper();
            book.linkExternalWorkbook("elsewhere.xlsx", new XSSFWorkbook());
            book.getSheetAt(0).getRow(1).createCell(1).setCellFormula("[elsewhere.xlsx]Sheet0!A1");
            return bytes(book);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void fill(XSSFWorkbook book) {
        book.createSheet().createRow(0).createCell(0).setCellValue("model");
        book.getSheetAt(0).getRow(0).createCell(1).setCellValue("note");
        book.getSheetAt(0).createRow(1).createCell(0).setCellValue("GPT-3");
    }

    private static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}
