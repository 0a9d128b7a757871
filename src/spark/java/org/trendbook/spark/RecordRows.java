package org.trendbook.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.trendbook.NormalizedBatch;
import org.trendbook.model.Column;
import org.trendbook.model.Event;
import org.trendbook.model.Measure;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.Quantity;
import org.trendbook.model.StatedQuantity;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Normalized records as rows of a table. Columns are called as in models.csv where that has them; what a record does not
 * say is null. Amounts are the nearest double to the exact decimal.
 */
final class RecordRows {
    private static final StructType PROBLEM =
            new StructType(List.of("code", "column", "found", "wanted", "advice").stream()
                    .map(name -> DataTypes.createStructField(name, DataTypes.StringType, true))
                    .toArray(StructField[]::new));

    /** A column, and its cell for a record and the problems of that record. */
    private record Cell(String name, DataType type, Maker maker) {}

    private interface Maker {
        Optional<?> of(NormalizedRecord record, List<Problem> problems);
    }

    private static final List<Cell> CELLS = cells();

    static final StructType SCHEMA = new StructType(CELLS.stream()
            .map(cell -> DataTypes.createStructField(cell.name(), cell.type(), true))
            .toArray(StructField[]::new));

    private RecordRows() {}

    /** The rows of an outcome: none at the end of a file. */
    static Iterator<Row> of(Outcome outcome) {
        return outcome instanceof Outcome.Batch batch ? of(batch.unpacked()).iterator() : Collections.emptyIterator();
    }

    static List<Row> of(NormalizedBatch batch) {
        Map<String, List<Problem>> problems =
                batch.problems().stream().collect(Collectors.groupingBy(Problem::recordId));
        return batch.records().stream()
                .map(record -> of(record, problems.getOrDefault(record.ofRecord(), List.of())))
                .toList();
    }

    private static Row of(NormalizedRecord record, List<Problem> problems) {
        @Nullable Object[] cells = new Object[CELLS.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = CELLS.get(i).maker().of(record, problems).orElse(null);
        }
        return RowFactory.create(cells);
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        text(cells, "record_id", NormalizedRecord::recordId);
        text(cells, "of_record", NormalizedRecord::ofRecord);
        text(cells, "model", NormalizedRecord::name);
        text(cells, "model_without_size", NormalizedRecord::model);
        text(cells, "name_zh", NormalizedRecord::nameZh);
        text(cells, "family", NormalizedRecord::family);
        text(cells, "organization", record -> String.join(";", record.organizations()));
        text(cells, "country", record -> String.join(";", record.countries()));
        text(cells, "region", record -> record.region().key());
        text(cells, "domain", record -> String.join(";", record.domains()));
        text(cells, "architecture", record -> record.architecture().key());
        text(cells, "access", record -> raw(record, Column.ACCESS));
        event(cells, "event", DataTypes.StringType, event -> event.kind().key());
        event(cells, "event_from", DataTypes.DateType, event -> event.date().from());
        event(cells, "event_to", DataTypes.DateType, event -> event.date().to());
        event(
                cells,
                "event_precision",
                DataTypes.StringType,
                event -> event.date().precision().key());
        event(cells, "event_fuzzy", DataTypes.BooleanType, event -> event.date().fuzzy());
        text(cells, "release_raw", record -> raw(record, Column.RELEASE_DATE));
        amount(cells, "parameters", Measure.PARAMETERS);
        text(cells, "parameters_raw", record -> raw(record, Column.PARAMETERS));
        amount(cells, "active_parameters", Measure.ACTIVE_PARAMETERS);
        text(cells, "active_parameters_raw", record -> raw(record, Column.ACTIVE_PARAMETERS));
        amount(cells, "training_tokens", Measure.TRAINING_TOKENS);
        amount(cells, "training_bytes", Measure.TRAINING_BYTES);
        amount(cells, "datapoints", Measure.DATAPOINTS);
        amount(cells, "data_words", Measure.DATA_WORDS);
        amount(cells, "data_pages", Measure.DATA_PAGES);
        amount(cells, "data_images", Measure.DATA_IMAGES);
        amount(cells, "data_pairs", Measure.DATA_PAIRS);
        amount(cells, "data_hours", Measure.DATA_HOURS);
        amount(cells, "training_data_of_unknown_unit", Measure.TRAINING_DATA);
        text(cells, "training_data_raw", record -> raw(record, Column.TRAINING_DATA));
        amount(cells, "training_compute_flop", Measure.TRAINING_COMPUTE);
        text(cells, "training_compute_raw", record -> raw(record, Column.TRAINING_COMPUTE));
        amount(cells, "devices", Measure.DEVICES);
        text(cells, "hardware", record -> raw(record, Column.HARDWARE));
        text(cells, "training_time", record -> raw(record, Column.TRAINING_TIME));
        text(cells, "languages", record -> raw(record, Column.LANGUAGES));
        text(cells, "source", NormalizedRecord::source);
        text(cells, "locator", NormalizedRecord::locator);
        text(cells, "note", record -> raw(record, Column.NOTE));
        text(cells, "file", record -> record.origin().file());
        cells.add(new Cell(
                "line",
                DataTypes.LongType,
                (record, problems) -> Optional.of(record.origin().line())));
        cells.add(new Cell(
                "carried",
                DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType),
                (record, problems) -> Optional.of(CollectionConverters.asScala(record.carried()))));
        cells.add(new Cell(
                "problems",
                DataTypes.createArrayType(PROBLEM),
                (record, problems) ->
                        Optional.of(problems.stream().map(RecordRows::row).toArray(Row[]::new))));
        return List.copyOf(cells);
    }

    private static Row row(Problem problem) {
        return RowFactory.create(
                problem.code().key(), problem.column(), problem.found(), problem.wanted(), problem.advice());
    }

    private static void text(List<Cell> cells, String name, Function<NormalizedRecord, String> text) {
        cells.add(new Cell(
                name,
                DataTypes.StringType,
                (record, problems) -> Optional.of(text.apply(record)).filter(found -> !found.isEmpty())));
    }

    private static void event(List<Cell> cells, String name, DataType type, Function<Event, Object> part) {
        cells.add(new Cell(
                name,
                type,
                (record, problems) -> record.events().stream().findFirst().map(part)));
    }

    /** The value, its bounds and how firm they are; the unit is in the name. */
    private static void amount(List<Cell> cells, String name, Measure measure) {
        number(cells, name, measure, quantity -> quantity.value().map(Number::doubleValue));
        number(cells, name + "_low", measure, quantity -> quantity.low().map(Number::doubleValue));
        number(cells, name + "_high", measure, quantity -> quantity.high().map(Number::doubleValue));
        cells.add(new Cell(
                name + "_qualifier",
                DataTypes.StringType,
                (record, problems) -> stated(record, measure)
                        .map(quantity -> quantity.qualifier().key())));
    }

    private static void number(
            List<Cell> cells, String name, Measure measure, Function<Quantity, Optional<Double>> number) {
        cells.add(new Cell(
                name,
                DataTypes.DoubleType,
                (record, problems) -> stated(record, measure).flatMap(number)));
    }

    private static Optional<Quantity> stated(NormalizedRecord record, Measure measure) {
        return Optional.ofNullable(record.quantities().get(measure)).map(StatedQuantity::quantity);
    }

    private static String raw(NormalizedRecord record, Column column) {
        return record.texts().getOrDefault(column, "");
    }
}
