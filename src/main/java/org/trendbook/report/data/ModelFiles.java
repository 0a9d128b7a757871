package org.trendbook.report.data;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trendbook.analyze.sample.PointReason;
import org.trendbook.model.Column;
import org.trendbook.model.Event;
import org.trendbook.model.FormulaGuard;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Origin;
import org.trendbook.model.Quantity;
import org.trendbook.model.StatedQuantity;
import org.trendbook.model.TrailEntry;
import org.trendbook.report.OnDemand;
import org.trendbook.report.findings.Findings;

/** models.csv, events.csv and values.csv: what is recorded, and how it was read. */
final class ModelFiles {
    private ModelFiles() {}

    /** An event with the model it happened to. */
    record ModelEvent(ModelRecord model, Event event, boolean isUsed) {}

    /** A model, and whether it is a point of the trend of parameters. */
    record ModelRow(ModelRecord model, PointReason reason) {}

    /** By release date, then name, then record id; models without a date last. */
    static List<ModelRow> rows(Findings findings) {
        List<PointReason> reasons = findings.analysis().parameterPoints();
        return new OnDemand<>(
                findings.models().size(),
                place -> new ModelRow(findings.models().get(place), reasons.get(place)));
    }

    static CsvTable<ModelRow> models() {
        return recorded()
                .partOf(ModelRow::model)
                .raw("trend_point", row -> row.reason().isPoint() ? "yes" : "no")
                .raw("trend_reason", row -> row.reason().key());
    }

    private static CsvTable<ModelRecord> recorded() {
        return new CsvTable<ModelRecord>()
                .text("record_id", ModelRecord::recordId)
                .text("of_record", ModelRecord::ofRecord)
                .text("model", ModelRecord::name)
                .text("name_zh", ModelRecord::nameZh)
                .text("family", ModelRecord::family)
                .names("organization", ModelRecord::organizations)
                .names("country", ModelRecord::countries)
                .raw("region", model -> model.region().key())
                .names("domain", ModelRecord::domains)
                .raw("architecture", model -> model.architecture().key())
                .text("access", model -> model.text(Column.ACCESS))
                .raw("released_from", release(event -> event.date().from().toString()))
                .raw("released_to", release(event -> event.date().to().toString()))
                .raw(
                        "released_precision",
                        release(event -> event.date().precision().key()))
                .text("release_raw", release(Event::raw))
                .decimal("parameters", of(Measure.PARAMETERS, Quantity::value))
                .decimal("parameters_low", of(Measure.PARAMETERS, Quantity::low))
                .decimal("parameters_high", of(Measure.PARAMETERS, Quantity::high))
                .raw(
                        "parameters_qualifier",
                        model -> model.quantity(Measure.PARAMETERS)
                                .map(quantity -> quantity.qualifier().key())
                                .orElse(""))
                .text("parameters_raw", model -> raw(model, Measure.PARAMETERS, Column.PARAMETERS))
                .decimal("active_parameters", of(Measure.ACTIVE_PARAMETERS, Quantity::value))
                .decimal("training_tokens", of(Measure.TRAINING_TOKENS, Quantity::value))
                .decimal("training_bytes", of(Measure.TRAINING_BYTES, Quantity::value))
                .decimal("datapoints", of(Measure.DATAPOINTS, Quantity::value))
                .text("training_data_raw", model -> model.text(Column.TRAINING_DATA))
                .decimal("training_compute_flop", of(Measure.TRAINING_COMPUTE, Quantity::value))
                .decimal("devices", of(Measure.DEVICES, Quantity::value))
                .text("hardware", model -> model.text(Column.HARDWARE))
                .text("training_time", model -> model.text(Column.TRAINING_TIME))
                .text("languages", model -> model.text(Column.LANGUAGES))
                .names("source", ModelRecord::sources)
                .text("locator", ModelRecord::locator)
                .text("file", model -> model.origin().file())
                .count("line", model -> model.origin().line());
    }

    /** By model in the order of models.csv, then in time. */
    static CsvTable<ModelEvent> events() {
        return new CsvTable<ModelEvent>()
                .text("model", row -> row.model().name())
                .raw("event", row -> row.event().kind().key())
                .raw("from", row -> row.event().date().from().toString())
                .raw("to", row -> row.event().date().to().toString())
                .raw("precision", row -> row.event().date().precision().key())
                .text("raw", row -> row.event().raw())
                .text("source", row -> row.event().source())
                .text("locator", row -> row.event().locator())
                .text("record_id", row -> row.event().recordId())
                .raw("used", row -> row.isUsed() ? "yes" : "no");
    }

    static List<ModelEvent> eventsOf(ModelRecord model) {
        Stream<ModelEvent> used = model.events().stream().map(event -> new ModelEvent(model, event, true));
        Stream<ModelEvent> overruled = model.overruled().stream().map(event -> new ModelEvent(model, event, false));
        return Stream.concat(used, overruled)
                .sorted(Comparator.comparing(ModelEvent::event))
                .toList();
    }

    /** By record in the order of the input, then by column. */
    static CsvTable<TrailEntry> values() {
        return new CsvTable<TrailEntry>()
                .text("record_id", TrailEntry::recordId)
                .text("model", TrailEntry::model)
                .text("column", TrailEntry::column)
                .text("raw", TrailEntry::raw)
                .text("rule", TrailEntry::rule)
                .text("value", TrailEntry::value)
                .raw("low", TrailEntry::low)
                .raw("high", TrailEntry::high)
                .raw("unit", TrailEntry::unit)
                .raw("qualifier", TrailEntry::qualifier)
                .text("of", TrailEntry::of)
                .text("source", TrailEntry::source)
                .text("locator", TrailEntry::locator)
                .text("file", entry -> entry.origin().file())
                .count("line", entry -> entry.origin().line());
    }

    /** The entry that a row of values.csv was made from. */
    static TrailEntry entry(List<String> cells) {
        return new TrailEntry(
                unguarded(cells, 0),
                unguarded(cells, 1),
                cells.get(2),
                unguarded(cells, 3),
                cells.get(4),
                unguarded(cells, 5),
                cells.get(6),
                cells.get(7),
                cells.get(8),
                cells.get(9),
                unguarded(cells, 10),
                unguarded(cells, 11),
                unguarded(cells, 12),
                new Origin(unguarded(cells, 13), Long.parseLong(cells.get(14))));
    }

    private static String unguarded(List<String> cells, int column) {
        return FormulaGuard.unguard(cells.get(column));
    }

    private static Function<ModelRecord, String> release(Function<Event, String> cell) {
        return model -> model.release().map(cell).orElse("");
    }

    private static Function<ModelRecord, Optional<BigDecimal>> of(
            Measure measure, Function<Quantity, Optional<BigDecimal>> figure) {
        return model -> model.quantity(measure).flatMap(figure);
    }

    /** The words that the value was read from; where none was read, the cell as it stands. */
    private static String raw(ModelRecord model, Measure measure, Column column) {
        return Optional.ofNullable(model.quantities().get(measure))
                .map(StatedQuantity::raw)
                .orElse(model.text(column));
    }
}
