package org.trendbook.store;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trendbook.column.EnumCode;
import org.trendbook.model.Architecture;
import org.trendbook.model.Column;
import org.trendbook.model.EnumTable;
import org.trendbook.model.Event;
import org.trendbook.model.EventKind;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Origin;
import org.trendbook.model.Region;
import org.trendbook.model.StatedQuantity;

/** Encodes models as bytes, beginning with their sort keys. */
final class ModelCodec {
    private static final Region[] REGIONS = Region.values();
    private static final Architecture[] ARCHITECTURES = Architecture.values();
    private static final EventKind[] KINDS = EventKind.values();
    private static final Measure[] MEASURES = Measure.values();
    private static final Column[] COLUMNS = Column.values();

    private ModelCodec() {}

    static void write(ModelRecord model, RecordWriter out) {
        out.text(model.name());
        out.text(model.recordId());
        out.word(model.origin().file());
        out.unsigned(model.origin().line());
        out.text(model.model());
        out.text(model.ofRecord());
        out.word(model.nameZh());
        out.word(model.family());
        out.words(model.organizations());
        out.words(model.countries());
        out.unsigned(EnumCode.of(model.region()));
        out.words(model.domains());
        out.unsigned(EnumCode.of(model.architecture()));
        out.text(model.locator());
        out.words(model.sources());
        write(model.events(), out);
        write(model.overruled(), out);
        out.unsigned(model.quantities().size());
        model.quantities().forEach((measure, stated) -> write(measure, stated, out));
        out.unsigned(model.texts().size());
        model.texts().forEach((column, text) -> {
            out.unsigned(EnumCode.of(column));
            write(column, text, out);
        });
        out.unsigned(model.carried().size());
        model.carried().forEach((column, text) -> {
            out.word(column);
            out.word(text);
        });
    }

    private static void write(List<Event> events, RecordWriter out) {
        out.unsigned(events.size());
        for (Event event : events) {
            write(event, out);
        }
    }

    private static void write(Event event, RecordWriter out) {
        out.unsigned(EnumCode.of(event.kind()));
        out.date(event.date());
        out.word(event.raw());
        out.word(event.source());
        out.text(event.locator());
        out.text(event.recordId());
    }

    private static void write(Measure measure, StatedQuantity stated, RecordWriter out) {
        out.unsigned(EnumCode.of(measure));
        QuantityCodec.write(stated.quantity(), out);
        out.text(stated.raw());
        out.word(stated.source());
        out.text(stated.recordId());
    }

    /** What hardly another record has is a text of its own; the rest is mostly one of a few words. */
    private static void write(Column column, String text, RecordWriter out) {
        switch (column) {
            case RECORD_ID, MODEL, PARAMETERS, ACTIVE_PARAMETERS, TRAINING_DATA, TRAINING_COMPUTE, LOCATOR, NOTE ->
                out.text(text);
            case FAMILY,
                    ORGANIZATION,
                    COUNTRY,
                    DOMAIN,
                    ARCHITECTURE,
                    EVENT,
                    RELEASE_DATE,
                    HARDWARE,
                    TRAINING_TIME,
                    LANGUAGES,
                    ACCESS,
                    SOURCE -> out.word(text);
        }
    }

    static ModelRecord read(RecordReader in) {
        String name = in.text();
        String recordId = in.text();
        Origin origin = new Origin(in.text(), in.unsigned());
        String model = in.text();
        String ofRecord = in.text();
        String nameZh = in.text();
        String family = in.text();
        List<String> organizations = in.words();
        List<String> countries = in.words();
        Region region = REGIONS[in.count()];
        List<String> domains = in.words();
        Architecture architecture = ARCHITECTURES[in.count()];
        String locator = in.text();
        List<String> sources = in.words();
        return new ModelRecord(
                recordId,
                ofRecord,
                model,
                name,
                nameZh,
                family,
                organizations,
                countries,
                region,
                domains,
                architecture,
                events(in),
                events(in),
                quantities(in),
                texts(in),
                sources,
                locator,
                origin,
                carried(in));
    }

    /** The name to show and the record id of a model, without making the rest. */
    static NameAndId readNameAndId(RecordReader in) {
        return new NameAndId(in.text(), in.text());
    }

    record NameAndId(String name, String recordId) {}

    /** What models of one date are sorted by, without making the rest. */
    static SortKey readSortKey(RecordReader in) {
        return new SortKey(in.text(), in.text(), new Origin(in.text(), in.unsigned()));
    }

    record SortKey(String name, String recordId, Origin origin) {}

    private static List<Event> events(RecordReader in) {
        int count = in.count();
        if (count == 0) {
            return List.of();
        }
        if (count == 1) {
            return List.of(event(in));
        }
        Event[] events = new Event[count];
        for (int i = 0; i < count; i++) {
            events[i] = event(in);
        }
        return List.of(events);
    }

    private static Event event(RecordReader in) {
        return new Event(KINDS[in.count()], in.date(), in.text(), in.text(), in.text(), in.text());
    }

    private static EnumTable<Measure, StatedQuantity> quantities(RecordReader in) {
        Measure[] measures = new Measure[in.count()];
        StatedQuantity[] stated = new StatedQuantity[measures.length];
        for (int i = 0; i < measures.length; i++) {
            measures[i] = MEASURES[in.count()];
            stated[i] = new StatedQuantity(QuantityCodec.read(in), in.text(), in.text(), in.text());
        }
        return EnumTable.of(measures, stated);
    }

    private static EnumTable<Column, String> texts(RecordReader in) {
        Column[] columns = new Column[in.count()];
        String[] texts = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = COLUMNS[in.count()];
            texts[i] = in.text();
        }
        return EnumTable.of(columns, texts);
    }

    private static SortedMap<String, String> carried(RecordReader in) {
        int count = in.count();
        if (count == 0) {
            return Collections.emptySortedMap();
        }
        TreeMap<String, String> carried = new TreeMap<>();
        for (int left = count; left > 0; left--) {
            carried.put(in.text(), in.text());
        }
        return carried;
    }
}
