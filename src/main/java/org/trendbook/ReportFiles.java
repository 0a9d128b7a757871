package org.trendbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Language;
import org.trendbook.report.Preset;
import org.trendbook.report.WorkbookPlan;
import org.trendbook.report.chart.ChartWriter;
import org.trendbook.report.compose.ReportComposer;
import org.trendbook.report.data.DataFiles;
import org.trendbook.report.data.RunManifest;
import org.trendbook.report.excel.WorkbookWriter;
import org.trendbook.report.findings.Findings;
import org.trendbook.settings.Settings;

/** The last stage: writes workbooks, charts and data files, each file by one thread. */
final class ReportFiles {
    private final Findings findings;
    private final Settings settings;
    private final Path folder;
    private final Executor threads;
    private final StageClock clock;
    private final List<CompletableFuture<?>> running = new ArrayList<>();

    /** One file, or a few that belong together. */
    private interface Job {
        void write() throws IOException;
    }

    private ReportFiles(Findings findings, Settings settings, Path folder, Executor threads, StageClock clock) {
        this.findings = findings;
        this.settings = settings;
        this.folder = folder;
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * Writes the whole report.
     *
     * @param folder empty
     * @param clock takes the time of each kind of file
     * @return a sentence for each chart that was left out, in English
     * @throws UserError when the folder cannot be written
     */
    static List<String> write(Findings findings, Settings settings, Path folder, StageClock clock) {
        ExecutorService threads = Executors.newFixedThreadPool(settings.threads(), job -> new Thread(job, "report"));
        try {
            return new ReportFiles(findings, settings, folder, threads, clock).write();
        } catch (IOException failure) {
            throw OutputFolder.cannot("write to", folder, failure);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> write() throws IOException {
        List<String> leftOut = List.of();
        start(Stage.DATA, () -> DataFiles.write(findings, folder.resolve("data"), settings.threads()));
        for (Language language : settings.languages()) {
            ReportComposer report = clock.time(
                    Stage.PLAN,
                    () -> ReportComposer.compose(findings, language, settings.sheetRows(), settings.threads()));
            start(report, language);
            leftOut = leftOut.isEmpty() || language == Language.EN ? report.leftOut() : leftOut;
        }
        awaitAll();
        clock.timeRun(
                Stage.PUBLISH, () -> RunManifest.write(findings, settings.described(), folder, settings.threads()));
        return leftOut;
    }

    /** The charts are drawn while the workbooks are planned. */
    private void start(ReportComposer report, Language language) throws IOException {
        Path own = folder.resolve(language.key());
        Path charts = Files.createDirectories(own.resolve("charts"));
        ChartWriter writer = new ChartWriter();
        Map<String, Path> pictures = new TreeMap<>();
        List<CompletableFuture<Void>> drawn = new ArrayList<>();
        for (ChartPlan chart : report.charts()) {
            for (Preset preset : settings.presets()) {
                Path png = charts.resolve(chart.name() + preset.suffix() + ".png");
                Path svg = charts.resolve(chart.name() + preset.suffix() + ".svg");
                CompletableFuture<Void> drawing = future(Stage.CHARTS, () -> writer.write(chart, preset, png, svg));
                running.add(drawing);
                if (pictures.putIfAbsent(chart.name(), png) == null) {
                    drawn.add(drawing);
                }
            }
            start(Stage.DATA, () -> DataFiles.writeChart(chart, charts.resolve(chart.name() + ".csv")));
        }
        start(Stage.DATA, () -> DataFiles.writeCaptions(report.charts(), charts.resolve("captions.csv")));
        for (WorkbookPlan workbook : clock.time(Stage.PLAN, report::workbooks)) {
            Job job = () -> WorkbookWriter.write(
                    workbook, own.resolve(workbook.name() + ".xlsx"), pictures, settings.threads());
            if (workbook.hasPictures()) {
                running.add(CompletableFuture.allOf(drawn.toArray(CompletableFuture<?>[]::new))
                        .thenRunAsync(() -> run(Stage.WORKBOOKS, job), threads));
            } else {
                start(Stage.WORKBOOKS, job);
            }
        }
    }

    private void start(Stage stage, Job job) {
        running.add(future(stage, job));
    }

    private CompletableFuture<Void> future(Stage stage, Job job) {
        return CompletableFuture.runAsync(() -> run(stage, job), threads);
    }

    private void run(Stage stage, Job job) {
        try {
            clock.timeRun(stage, job::write);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitAll() throws IOException {
        try {
            for (CompletableFuture<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failure) {
            throw asThrown(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing", interrupted);
        }
    }

    private static IOException asThrown(@Nullable Throwable cause) {
        if (cause instanceof UncheckedIOException failure) {
            return Objects.requireNonNull(failure.getCause());
        }
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        if (cause instanceof Error fault) {
            throw fault;
        }
        throw new IllegalStateException(cause);
    }
}
