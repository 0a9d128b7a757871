package org.trendbook.spark;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.trendbook.BatchConsumer;
import org.trendbook.BatchNormalizer;
import org.trendbook.RecordStages;
import org.trendbook.ValidatedRows;
import org.trendbook.ingest.Ingest;
import org.trendbook.ingest.IngestOptions;
import org.trendbook.ingest.InputException;
import org.trendbook.ingest.InputFolder;
import org.trendbook.validate.Validation;

/**
 * Runs the stages on Spark. A file is read by one task from its first line to its last, as only that is exact: a quote
 * may hold line breaks, and an id may be repeated. What it accepts is spread over all partitions and normalized there.
 *
 * <p>Files are read twice, or three times when there are several: first to count them, so that the batches of all can be
 * numbered through and come back in the order of the input; then to find the ids that several of them hold.
 */
final class SparkStages implements RecordStages {
    private static final int RECORDS_A_PARTITION = 20_000;

    private final SparkOptions options;
    private final Optional<String> remote;

    /** @param remote the URI of the input, where the folder that is handed in has only the names of its records files */
    SparkStages(SparkOptions options, Optional<String> remote) {
        this.options = options;
        this.remote = remote;
    }

    @Override
    public ValidatedRows run(
            InputFolder folder, IngestOptions ingest, BatchNormalizer normalizer, int threads, BatchConsumer consumer) {
        return run(folder, ingest, normalizer, outcomes -> collected(outcomes, consumer));
    }

    /** The same without handing anything to the consumer: for results that no driver could hold. */
    ValidatedRows writeOnly(
            InputFolder folder, IngestOptions ingest, BatchNormalizer normalizer, int threads, BatchConsumer nobody) {
        return run(folder, ingest, normalizer, SparkStages::counted);
    }

    /** What to do with the outcomes in the end. */
    private interface Finish {
        ValidatedRows of(JavaRDD<Outcome> outcomes);
    }

    private ValidatedRows run(InputFolder folder, IngestOptions ingest, BatchNormalizer normalizer, Finish finish) {
        SparkSession session = SparkMain.session();
        requireNamedFiles(folder, ingest);
        Optional<Results> results = Results.in(options.results(), session);
        JavaRDD<Outcome> outcomes =
                outcomes(folder, ingest, normalizer, session).persist(StorageLevel.MEMORY_AND_DISK());
        results.ifPresent(wanted -> wanted.write(outcomes));
        ValidatedRows rows = finish.of(outcomes);
        outcomes.unpersist();
        return rows;
    }

    /** A stream that is opened refuses settings for files that are not there. */
    private static void requireNamedFiles(InputFolder folder, IngestOptions ingest) {
        Ingest.records(folder, ingest).close();
    }

    private JavaRDD<Outcome> outcomes(
            InputFolder folder, IngestOptions ingest, BatchNormalizer normalizer, SparkSession session) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        Reading reading = new Reading(
                context.broadcast(ingest),
                context.broadcast(
                        new SerializableConfiguration(session.sparkContext().hadoopConfiguration())));
        List<SourceFile> list = files(folder);
        JavaRDD<SourceFile> files = context.parallelize(list, list.size());
        List<Survey> surveys = files.map(file -> Survey.of(reading.open(file))).collect();
        refuse(surveys);
        Broadcast<Slots> slots = context.broadcast(Slots.of(surveys));
        Broadcast<BatchNormalizer> shared = context.broadcast(normalizer);
        Broadcast<Map<String, FirstPlace>> repeated =
                context.broadcast(list.size() == 1 ? Map.of() : repeatedIds(files, reading, shared));
        long records = surveys.stream().mapToLong(Survey::records).sum();
        return files.flatMapToPair(file -> new Steps(
                        file, reading.open(file), validation(file, repeated.value(), shared.value()), slots.value()))
                .repartitionAndSortWithinPartitions(new ContiguousPartitioner(
                        slots.value().count(), partitions(records, context.defaultParallelism())))
                .map(step -> step._2().normalized(shared.value()));
    }

    private List<SourceFile> files(InputFolder folder) {
        List<SourceFile> files = new ArrayList<>();
        String root = remote.orElseGet(
                () -> folder.root().toAbsolutePath().normalize().toString());
        folder.records()
                .forEach(
                        file -> files.add(new SourceFile(files.size(), root, remote.isPresent(), folder.nameOf(file))));
        return files;
    }

    private static void refuse(List<Survey> surveys) {
        surveys.stream()
                .filter(survey -> !survey.refusal().isEmpty())
                .findFirst()
                .ifPresent(survey -> {
                    throw new InputException(survey.refusal());
                });
    }

    private static Map<String, FirstPlace> repeatedIds(
            JavaRDD<SourceFile> files, Reading reading, Broadcast<BatchNormalizer> normalizer) {
        return Map.copyOf(
                files.flatMapToPair(file -> new IdPlaces(file.number(), reading.open(file), normalizer.value()))
                        .reduceByKey(FirstPlace::and)
                        .filter(id -> id._2().isInSeveralFiles())
                        .collectAsMap());
    }

    private static Validation validation(
            SourceFile file, Map<String, FirstPlace> repeated, BatchNormalizer normalizer) {
        return Validation.after(
                id -> Optional.ofNullable(repeated.get(id))
                        .filter(first -> first.file() < file.number())
                        .map(FirstPlace::origin),
                normalizer::idsOfSizes);
    }

    private int partitions(long records, int cores) {
        long needed = (records + RECORDS_A_PARTITION - 1) / RECORDS_A_PARTITION;
        return options.partitions() > 0
                ? options.partitions()
                : (int) Math.min(Integer.MAX_VALUE / 2, Math.max(cores, needed));
    }

    private static ValidatedRows collected(JavaRDD<Outcome> outcomes, BatchConsumer consumer) {
        List<ValidatedRows> ofFiles = new ArrayList<>();
        Iterator<Outcome> inOrder = outcomes.toLocalIterator();
        while (inOrder.hasNext()) {
            Outcome next = inOrder.next();
            if (next instanceof Outcome.Batch batch) {
                consumer.prepared(batch.unpacked()).run();
            } else if (next instanceof Outcome.FileEnd end) {
                ofFiles.add(end.rows());
            }
        }
        return ValidatedRows.ofAll(ofFiles);
    }

    /** The accounting alone. */
    private static ValidatedRows counted(JavaRDD<Outcome> outcomes) {
        return ValidatedRows.ofAll(outcomes.filter(outcome -> outcome instanceof Outcome.FileEnd)
                .map(outcome -> ((Outcome.FileEnd) outcome).rows().countsOnly())
                .collect());
    }

    /** Opens files on whatever machine needs them, until the task has ended. */
    private record Reading(Broadcast<IngestOptions> options, Broadcast<SerializableConfiguration> configuration)
            implements java.io.Serializable {
        SourceFile.Opened open(SourceFile file) {
            SourceFile.Opened opened =
                    file.open(options.value(), configuration.value().value());
            TaskCompletionListener closing = task -> close(opened);
            TaskContext.get().addTaskCompletionListener(closing);
            return opened;
        }

        private static void close(Closeable opened) {
            try {
                opened.close();
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }
    }
}
