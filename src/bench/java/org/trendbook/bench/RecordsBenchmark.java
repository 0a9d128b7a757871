package org.trendbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import org.openjdk.jmh.infra.Blackhole;
import org.trendbook.ingest.Ingest;
import org.trendbook.ingest.IngestOptions;
import org.trendbook.ingest.IngestedRow;
import org.trendbook.ingest.InputFolder;
import org.trendbook.ingest.RecordStream;
import org.trendbook.model.RawRecord;
import org.trendbook.normalize.NormalizeOptions;
import org.trendbook.normalize.RecordNormalizer;

/** How long one generated record takes to be read from CSV, and to be normalized once it is read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecordsBenchmark {
    private static final int RECORDS = 20_000;
    private static final long SEED = 20230531;

    private Path folder = Path.of("");
    private final List<RawRecord> records = new ArrayList<>();

    @Setup
    public void generate() throws IOException {
        folder = Files.createTempDirectory("trendbook-bench");
        RecordGenerator.write(folder, RECORDS, SEED);
        readCsv(row -> {
            if (row instanceof IngestedRow.Usable usable) {
                records.addAll(usable.records());
            }
        });
    }

    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void readCsv(Consumer<IngestedRow> taker) {
        try (RecordStream rows = Ingest.records(InputFolder.open(folder), IngestOptions.NONE)) {
            rows.forEachRemaining(taker);
        }
    }

    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public void readCsv(Blackhole taker) {
        readCsv(taker::consume);
    }

    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public void normalize(Blackhole taker) {
        RecordNormalizer normalizer = new RecordNormalizer(List.of(), List.of(), Map.of(), NormalizeOptions.DEFAULT);
        records.forEach(record -> taker.consume(normalizer.normalize(record)));
    }
}
