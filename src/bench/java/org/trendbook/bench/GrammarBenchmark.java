package org.trendbook.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.trendbook.model.QuantityField;
import org.trendbook.normalize.date.DateContext;
import org.trendbook.normalize.date.DateReader;
import org.trendbook.normalize.quantity.QuantityReader;

/** How long one cell of amounts or dates takes to read, on spellings that sources use. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GrammarBenchmark {
    private static final int CELLS = 12;

    private final List<String> sizes = List.of(
            "175B",
            "1750 亿",
            "约1000亿",
            "671B (37B active)",
            "70 亿、130 亿、330 亿和 650 亿",
            "1.6 trillion",
            "8x7B",
            "340000000",
            "数千亿",
            "a handful",
            "unknown",
            "3.55e8");
    private final List<String> data = List.of(
            "300B tokens",
            "4.9TB",
            "45TB (680B tokens)",
            "1.4 万亿 tokens",
            "over 1.5 trillion words",
            "2 亿图文对",
            "1.9TB text and 292GB images",
            "800GB",
            "1T",
            "18 billion images",
            "N/A",
            "about 5000 hours of speech");
    private final List<String> dates = List.of(
            "2020-06-11",
            "2021年6月",
            "June 2018",
            "2023年3月15日",
            "Q3 2022",
            "2022年下半年",
            "early 2021",
            "11 Jun 2020",
            "2019",
            "2021年年底",
            "2021年13月",
            "2020/5/28");

    @Benchmark
    @OperationsPerInvocation(CELLS)
    public void sizes(Blackhole taker) {
        for (String text : sizes) {
            taker.consume(QuantityReader.read(text, QuantityField.PARAMETERS));
        }
    }

    @Benchmark
    @OperationsPerInvocation(CELLS)
    public void trainingData(Blackhole taker) {
        for (String text : data) {
            taker.consume(QuantityReader.read(text, QuantityField.DATA));
        }
    }

    @Benchmark
    @OperationsPerInvocation(CELLS)
    public void dates(Blackhole taker) {
        for (String text : dates) {
            taker.consume(DateReader.read(text, DateContext.NONE));
        }
    }
}
