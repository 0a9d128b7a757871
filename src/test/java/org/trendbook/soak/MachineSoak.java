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
        soak.expect(0, Program.report(javas.get(0), List.of(), input, first));
        for (String java : javas) {
            soak.everywhere(java, locales, Folders.all(first));
        }
        return new Outcome(soak.faults, soak.compared);
    }

    private void everywhere(String java, int locales, Map<String, Integer> report)
            throws IOException, InterruptedException {
        for (int i = 0; i < locales; i++) {
            List<String> options = new ArrayList<>(List.of(
                    "-Duser.timezone=" + ZONES.get(i),
                    "-Dfile.encoding=" + CHARSETS.get(i),
                    "-XX:ActiveProcessorCount=" + (i + 1)));
            Locale locale = Locale.forLanguageTag(LOCALES.get(i));
            options.add("-Duser.language=" + locale.getLanguage());
            options.add("-Duser.country=" + locale.getCountry());
            options.add("-Duser.extensions=" + LOCALES.get(i).replaceFirst("^[^-]*-[^-]*-?", ""));
            compare(java, options, Map.of("LC_ALL", "C.UTF-8"), "输出 " + i, report);
        }
        Path nowhere = work.resolve("nowhere");
        compare(
                java,
                List.of("-Duser.home=" + nowhere, "-Djava.io.tmpdir=" + nowhere),
                Map.of("HOME", "", "DISPLAY", "", "TMPDIR", ""),
                "homeless",
                report);
        compare(java, List.of(), Map.of("LC_ALL", "C", "LANG", "", "DISPLAY", "nowhere:0"), "plain C", report);
        aPathThatCannotBeExpressedIsOneLine(java);
    }

    /** Under the locale C a JDK may have no characters for a Chinese path; then it says so and ends with 2. */
    private void aPathThatCannotBeExpressedIsOneLine(String java) throws IOException, InterruptedException {
        ProcessBuilder program = Program.report(java, List.of(), input, work.resolve("a folder " + compared));
        program.command().set(program.command().size() - 1, work.resolve("输出").toString());
        Program.surround(program, Map.of("LC_ALL", "C", "LANG", ""));
        Program.Ended ended = Program.finish(program);
        boolean isOneLine = ended.code() == 2 && ended.printed().strip().lines().count() == 1;
        if (ended.code() != 0 && !isOneLine) {
            faults.add(ended + " after " + program.command());
        }
    }

    private void compare(
            String java,
            List<String> options,
            Map<String, String> surroundings,
            String name,
            Map<String, Integer> report)
            throws IOException, InterruptedException {
        Path output = work.resolve("a folder " + compared).resolve(name);
        ProcessBuilder program = Program.report(java, options, input, output);
        Program.surround(program, surroundings);
        expect(0, program);
        compared++;
        if (!Folders.all(output).equals(report)) {
            faults.add("other bytes with " + surroundings + " from " + program.command());
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
