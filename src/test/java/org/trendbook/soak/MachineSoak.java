package org.trendbook.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The same input on different machines, as far as one machine can play others: each report has the same bytes. */
final class MachineSoak {
    static final List<String> LOCALES =
            List.of("tr-TR", "ar-EG-u-nu-arab", "zh-CN", "th-TH-u-ca-buddhist", "de-DE", "fa-IR");
    private static final List<String> ZONES = List.of(
            "Pacific/Kiritimati", "America/St_Johns", "Asia/Shanghai", "UTC", "Africa/Monrovia", "Pacific/Apia");
    private static final List<String> CHARSETS =
            List.of("US-ASCII", "ISO-8859-9", "GB18030", "UTF-8", "windows-1256", "UTF-16");

    private static final List<String> THREADS = List.of("1", "2", "7");
    private static final List<String> MASKS = List.of("077", "000");

    private final Path input;
    private final Path work;
    private final Faults faults = new Faults();
    private int compared;

    private MachineSoak(Path input, Path work) {
        this.input = input;
        this.work = work;
    }

    /** @param compared reports that were compared with the first one */
    record Outcome(Faults faults, int compared) {}

    /**
     * Makes the report of an input folder over and over.
     *
     * @param locales how many of the locales to try, each with another time zone, character set and number of cores
     * @param javas the launcher of each JDK to try
     */
    static Outcome run(Path input, List<String> javas, int locales, Path work)
            throws IOException, InterruptedException {
        MachineSoak soak = new MachineSoak(input, work);
        Path first = work.resolve("first");
        soak.expect(0, Program.report(javas.get(0), List.of(), List.of(), input, first));
        for (String java : javas) {
            soak.everywhere(java, locales, Folders.all(first));
        }
        return new Outcome(soak.faults, soak.compared);
    }

    private void everywhere(String java, int locales, Map<String, Integer> report)
            throws IOException, InterruptedException {
        for (int i = 0; i < locales; i++) {
            String threads = THREADS.get(i % THREADS.size());
            List<String> options = new ArrayList<>(List.of(
                    "-Duser.timezone=" + ZONES.get(i),
                    "-Dfile.encoding=" + CHARSETS.get(i),
                    "-XX:ActiveProcessorCount=" + (i + 1)));
            Locale locale = Locale.forLanguageTag(LOCALES.get(i));
            options.add("-Duser.language=" + locale.getLanguage());
            options.add("-Duser.country=" + locale.getCountry());
            options.add("-Duser.extensions=" + LOCALES.get(i).replaceFirst("^[^-]*-[^-]*-?", ""));
            ProcessBuilder program = program(java, options, List.of("--threads", threads), "输出 " + i);
            compare(program, Map.of("LC_ALL", "C.UTF-8"), report);
        }
        String nowhere = work.resolve("nowhere").toString();
        List<String> homeless = List.of("-Duser.home=" + nowhere, "-Djava.io.tmpdir=" + nowhere);
        compare(
                program(java, homeless, List.of(), "homeless"),
                Map.of("HOME", "", "DISPLAY", "", "TMPDIR", ""),
                report);
        Map<String, String> noFonts = Map.of("FONTCONFIG_FILE", nowhere, "FONTCONFIG_PATH", nowhere);
        compare(program(java, List.of(), List.of(), "without fonts"), noFonts, report);
        Map<String, String> plain = Map.of("LC_ALL", "C", "LANG", "", "DISPLAY", "nowhere:0");
        compare(program(java, List.of(), List.of(), "plain C"), plain, report);
        for (String mask : MASKS.subList(0, Math.min(locales, MASKS.size()))) {
            ProcessBuilder masked = program(java, List.of(), List.of(), "umask " + mask);
            masked.command().addAll(0, List.of("sh", "-c", "umask " + mask + "; exec \"$@\"", "sh"));
            compare(masked, Map.of(), report);
        }
        aPathThatCannotBeExpressedIsOneLine(java);
    }

    private ProcessBuilder program(String java, List<String> options, List<String> arguments, String name) {
        return Program.report(
                java,
                options,
                arguments,
                input,
                work.resolve("a folder " + compared).resolve(name));
    }

    /** Under the locale C a JDK may have no characters for a Chinese path; then it says so and ends with 2. */
    private void aPathThatCannotBeExpressedIsOneLine(String java) throws IOException, InterruptedException {
        isWholeOrOneLine(java, input, work.resolve("输出"), "records/");
        Path records = Files.createDirectories(work.resolve("named in Chinese/records"));
        Files.writeString(records.resolve("模型.csv"), "model\nGPT-3\n");
        isWholeOrOneLine(java, records.getParent(), work.resolve("plain"), "records/模型.csv");
    }

    private void isWholeOrOneLine(String java, Path from, Path output, String fileNamed)
            throws IOException, InterruptedException {
        ProcessBuilder program = Program.report(java, List.of(), List.of(), from, output);
        Program.surround(program, Map.of("LC_ALL", "C", "LANG", ""));
        Program.Ended ended = Program.finish(program);
        Path manifest = output.resolve("run.json");
        boolean isWhole = ended.code() == 0
                && Files.exists(manifest)
                && Files.readString(manifest).contains(fileNamed);
        boolean isOneLine =
                ended.code() == 2 && ended.printed().strip().lines().count() == 1 && !Files.exists(manifest);
        if (!isWhole && !isOneLine) {
            faults.add(ended + " after " + program.command());
        }
        Folders.delete(output);
    }

    private void compare(ProcessBuilder program, Map<String, String> surroundings, Map<String, Integer> report)
            throws IOException, InterruptedException {
        List<String> command = program.command();
        Path output = Path.of(command.get(command.size() - 1));
        Program.surround(program, surroundings);
        expect(0, program);
        compared++;
        if (!Folders.all(output).equals(report)) {
            faults.add("other bytes with " + surroundings + " from " + command);
        }
        Folders.delete(output.getParent());
    }

    private void expect(int code, ProcessBuilder program) throws IOException, InterruptedException {
        Files.createDirectories(work);
        Program.Ended ended = Program.finish(program);
        if (ended.code() != code) {
            faults.add(ended + " after " + program.command());
        }
    }
}
