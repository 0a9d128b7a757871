package org.trendbook.report.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.trendbook.model.RejectedRow;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.findings.EnglishReasons;
import org.trendbook.report.findings.Findings;

/** Writes the folder {@code data/}: every figure of the report, and what it was made from. */
public final class DataFiles {
    private DataFiles() {}

    /** Writes all files of the folder but {@link TrailFile#NAME}, which is written before. */
    public static void write(Findings findings, Path folder, int threads) throws IOException {
        EnglishReasons reasons = new EnglishReasons(findings);
        ModelFiles.models().write(folder.resolve("models.csv"), ModelFiles.rows(findings), threads);
        ModelFiles.events().writeEach(folder.resolve("events.csv"), findings.models(), ModelFiles::eventsOf, threads);
        StatisticsFiles.growth()
                .write(folder.resolve("growth.csv"), findings.analysis().growth(), threads);
        StatisticsFiles.frontier()
                .write(folder.resolve("frontier.csv"), findings.analysis().frontier(), threads);
        StatisticsFiles.periods()
                .write(folder.resolve("periods.csv"), findings.analysis().periods(), threads);
        StatisticsFiles.families()
                .write(folder.resolve("families.csv"), findings.analysis().families(), threads);
        StatisticsFiles.gap()
                .write(folder.resolve("gap.csv"), findings.analysis().gaps(), threads);
        StatisticsFiles.growthBySource()
                .write(
                        folder.resolve("growth_by_source.csv"),
                        findings.analysis().growthBySource(),
                        threads);
        CheckFiles.claims(claim -> reasons.of(claim.reasons()))
                .write(folder.resolve("claims.csv"), findings.crosschecked().claims(), threads);
        CheckFiles.sourcesCompared(reasons::of)
                .write(
                        folder.resolve("sources_compared.csv"),
                        findings.crosschecked().differences(),
                        threads);
        CheckFiles.problems().write(folder.resolve("problems.csv"), findings.problems(), threads);
        List<RejectedRow> rejected = findings.rejected().stream()
                .sorted(Comparator.comparing(row -> row.record().origin()))
                .toList();
        RejectedColumns.of(rejected).table().writeForSpreadsheets(folder.resolve("rejected.csv"), rejected, threads);
    }

    /** Writes the points of a chart beside its picture. */
    public static void writeChart(ChartPlan chart, Path file) throws IOException {
        List<List<String>> table = chart.table();
        CsvTable<List<String>> csv = new CsvTable<>();
        List<String> headers = table.get(0);
        for (int index = 0; index < headers.size(); index++) {
            int column = index;
            csv.text(headers.get(column), row -> row.get(column));
        }
        csv.write(file, table.subList(1, table.size()), 1);
    }

    /** Writes the captions and alternative texts of all charts. */
    public static void writeCaptions(List<ChartPlan> charts, Path file) throws IOException {
        new CsvTable<ChartPlan>()
                .text("name", ChartPlan::name)
                .text("caption", chart -> chart.words().caption())
                .text("title", chart -> chart.words().title())
                .text("subtitle", chart -> chart.words().subtitle())
                .text("source", chart -> chart.words().source())
                .text("alt", chart -> chart.words().alt())
                .write(file, charts, 1);
    }
}
