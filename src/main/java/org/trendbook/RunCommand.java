package org.trendbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trendbook.ingest.InputFolder;
import org.trendbook.report.Language;
import org.trendbook.report.Preset;
import org.trendbook.report.chart.ChartFonts;
import org.trendbook.report.findings.Findings;
import org.trendbook.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The job itself: from an input folder to a complete report in the output folder. */
@Command(
        name = "run",
        description = "Reads the input folder and writes the report into the output folder.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RunCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 256;

    @ParentCommand
    private @Nullable Main main;

    @Mixin
    private InputOption input = new InputOption();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "The output folder: empty, or one that trendbook wrote.")
    private @Nullable String output;

    @Option(names = "--lang", split = ",", paramLabel = "LANG", description = "Languages: en, zh. Default: both.")
    private List<String> languages = List.of();

    @Option(
            names = "--preset",
            split = ",",
            paramLabel = "PRESET",
            description = "Sizes of the charts: column, narrow, slide. Default: column.")
    private List<String> presets = List.of();

    @Option(names = "--strict", description = "Exit with 1 when a row was rejected or an error was found.")
    private boolean strict;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    private boolean quiet;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads work. Default: one a processor.")
    private @Nullable Integer threads;

    @Option(
            names = "--sheet-rows",
            paramLabel = "N",
            description = "How many rows a sheet holds at most. Default: 100000.")
    private @Nullable Integer sheetRows;

    @Option(names = "--timings", description = "Print to standard error how many seconds each stage took.")
    private boolean timings;

    @Override
    public Integer call() {
        StageClock clock = new StageClock();
        InputFolder folder = input.folder();
        Settings settings = settings(folder);
        Path target = InputOption.path("--output", String.valueOf(output));
        refuseOverlap(folder.root(), target);
        try (OutputFolder opened = OutputFolder.open(target);
                Workspace workspace = Workspace.building(opened.building(), opened.scratch())) {
            ChartFonts.unpackInto(opened.scratch());
            if (settings.threads() > 1) {
                WarmUp.begin();
            }
            Findings findings = Pipeline.findings(
                    folder, settings, Objects.requireNonNull(main).stages(), workspace, clock);
            List<String> leftOut = ReportFiles.write(findings, settings, opened.building(), clock);
            clock.timeRun(Stage.PUBLISH, opened::publish);
            if (!quiet) {
                Summary.of(findings, settings, target.toString(), leftOut).forEach(System.out::println);
            }
            if (timings) {
                clock.lines().forEach(System.err::println);
            }
            return strict && CheckCommand.failed(findings) ? Main.PROBLEMS_FOUND : Main.DONE;
        } catch (UncheckedIOException failure) {
            throw OutputFolder.cannot("write to", target, Objects.requireNonNull(failure.getCause()));
        }
    }

    /** The settings of the folder, with what the command line says instead. */
    private Settings settings(InputFolder folder) {
        Settings settings = InputOption.settings(folder);
        if (!languages.isEmpty()) {
            settings = settings.withLanguages(choices("--lang", languages, Language.class));
        }
        if (!presets.isEmpty()) {
            settings = settings.withPresets(choices("--preset", presets, Preset.class));
        }
        if (sheetRows != null) {
            settings = settings.withSheetRows(between("--sheet-rows", sheetRows, 1, Settings.MOST_SHEET_ROWS));
        }
        int processors = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        return settings.withThreads(threads == null ? processors : between("--threads", threads, 1, MOST_THREADS));
    }

    private static <E extends Enum<E>> List<E> choices(String option, List<String> texts, Class<E> type) {
        List<E> chosen = new ArrayList<>();
        for (String text : texts) {
            try {
                chosen.add(Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new UserError(
                        option + (text.isBlank() ? " has an empty entry" : " " + text + " is unknown")
                                + "; choose from "
                                + String.join(
                                        ", ",
                                        List.of(type.getEnumConstants()).stream()
                                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                                .toList()),
                        unknown);
            }
        }
        return chosen;
    }

    private static int between(String option, int value, int low, int high) {
        if (value < low || value > high) {
            throw new UserError(option + " " + value + " is out of range; choose from " + low + " to " + high);
        }
        return value;
    }

    /** A report inside its own input would be read as input by the next run. */
    private static void refuseOverlap(Path input, Path output) {
        Path in = real(input);
        Path out = real(output);
        if (out.startsWith(in) || in.startsWith(out)) {
            throw new UserError("input folder " + input + " and output folder " + output + " lie in one another");
        }
    }

    /** Where a path leads through symbolic links, as far as it is there. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path there = absolute; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(absolute));
            } catch (IOException notThere) {
                // Its parent may be.
            }
        }
        return absolute;
    }
}
