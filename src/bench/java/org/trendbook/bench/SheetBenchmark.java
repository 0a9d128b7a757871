package org.trendbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.trendbook.report.Cell;
import org.trendbook.report.Language;
import org.trendbook.report.RowsOnDemand;
import org.trendbook.report.SheetColumn;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.WorkbookPlan;
import org.trendbook.report.excel.WorkbookWriter;

/** How long one row of five cells takes to be written into a workbook, by one thread: in a long sheet and in a usual one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SheetBenchmark {
    private static final int LONG = 100_000;
    private static final int USUAL = 5_000;
    private static final LocalDate FIRST = LocalDate.of(2018, 6, 11);
    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("Model", Format.TEXT, "The name of the model."),
            new SheetColumn("Organization", Format.TEXT, "Who made it."),
            new SheetColumn("Released", Format.DAY, "The day of its release."),
            new SheetColumn("Parameters", Format.INTEGER, "How many it has."),
            new SheetColumn("Ratio", Format.DECIMAL, "To the one before."));

    private Path file = Path.of("");
    private final WorkbookPlan longBook = book(new RowsOnDemand(LONG, SheetBenchmark::row));
    private final WorkbookPlan usualBook =
            book(IntStream.range(0, USUAL).mapToObj(SheetBenchmark::row).toList());

    private static List<Cell> row(int number) {
        return List.of(
                Cell.text("Model-" + number),
                Cell.text("百度"),
                Cell.day(FIRST.plusDays(number % 2000)),
                Cell.number(1e8 + 12_345_678.0 * number),
                Cell.number(1 + number % 777 / 100.0));
    }

    private static WorkbookPlan book(List<List<Cell>> rows) {
        return new WorkbookPlan("bench", "Bench", Language.EN, List.of(new SheetPlan("Models", COLUMNS, 1, rows)));
    }

    @Setup
    public void open() throws IOException {
        file = Files.createTempFile("trendbook-bench", ".xlsx");
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    @OperationsPerInvocation(LONG)
    public void rowOfLongSheet() throws IOException {
        WorkbookWriter.write(longBook, file);
    }

    @Benchmark
    @OperationsPerInvocation(USUAL)
    public void rowOfUsualSheet() throws IOException {
        WorkbookWriter.write(usualBook, file);
    }
}
