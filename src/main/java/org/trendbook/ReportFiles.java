package org.trendbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Language;
import org.trendbook.report.Preset;
import org.trendbook.report.ReportPlan;
import org.trendbook.report.WorkbookPlan;
import org.trendbook.report.chart.ChartWriter;
import org.trendbook.report.compose.Findings;
import org.trendbook.report.compose.ReportComposer;
import org.trendbook.report.data.DataFiles;
import org.trendbook.report.data.RunManifest;
import org.trendbook.report.excel.WorkbookWriter;

/** The last stage: writes workbooks, charts and data files, each file by one thread. */
final class ReportFiles {
    private final Findings findings;
    private final Settings settings;
    private final Path folder;
    private final List<Job> jobs = new ArrayList<>();

    /** One file, or a few that belong together. */
    private interface Job {
        void write() throws IOException;
    }

    private ReportFiles(Findings findings, Settings settings, Path folder) {
        this.findings = findings;
        this.settings = settings;
        this.folder = folder;
    }

    /**
     * Writes the whole report.
     *
     * @param folder empty
     * @return a sentence for each chart that was left out, in English
     * @throws UserError when the folder cannot be written
     */
    static List<String> write(Findings findings, Settings settings, Path folder) {
        try {
            return new ReportFiles(findings, settings, folder).write();
        } catch (IOException failure) {
            throw OutputFolder.cannot("write to", folder, failure);
        }
    }

    private List<String> write() throws IOException {
        List<String> leftOut = List.of();
        jobs.add(() -> DataFiles.write(findings, folder.resolve("data"), settings.threads()));
        for (Language language : settings.languages()) {
            ReportPlan plan = ReportComposer.compose(findings, language, settings.sheetRows());
            plan(plan);
            leftOut = leftOut.isEmpty() || language == Language.EN ? plan.leftOut() : leftOut;
        }
        runAll();
        RunManifest.write(findings, settings.described(), folder);
        return leftOut;
    }

    private void plan(ReportPlan plan) throws IOException {
        Path own = folder.resolve(plan.language().key());
        Path charts = Files.createDirectories(own.resolve("charts"));
        for (WorkbookPlan workbook : plan.workbooks()) {
            jobs.add(() -> WorkbookWriter.write(workbook, own.resolve(workbook.name() + ".xlsx"), settings.threads()));
        }
        ChartWriter writer = new ChartWriter();
        for (ChartPlan chart : plan.charts()) {
            for (Preset preset : settings.presets()) {
                String name = chart.name() + preset.suffix();
                jobs.add(() ->
                        writer.write(chart, preset, charts.resolve(name + ".png"), charts.resolve(name + ".svg")));
            }
            jobs.add(() -> DataFiles.writeChart(chart, charts.resolve(chart.name() + ".csv")));
        }
        jobs.add(() -> DataFiles.writeCaptions(plan.charts(), charts.resolve("captions.csv")));
    }

    private void runAll() throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(settings.threads());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Job job : jobs) {
                running.add(threads.submit(() -> {
                    job.write();
                    return job;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failure) {
            throw asThrown(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing", interrupted);
        } finally {
            threads.shutdownNow();
        }
    }

    private static IOException asThrown(@Nullable Throwable cause) {
        if (cause instanceof IOException failure) {
            return failure;
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
