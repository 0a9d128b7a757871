package org.trendbook.normalize;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trendbook.model.Column;
import org.trendbook.model.Event;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelName;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.OrganizationName;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Quantity;
import org.trendbook.model.QuantityField;
import org.trendbook.model.RawRecord;
import org.trendbook.model.Reading;
import org.trendbook.model.ReadingRule;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.SizeLabel;
import org.trendbook.model.Source;
import org.trendbook.model.StatedQuantity;
import org.trendbook.model.TrailEntry;
import org.trendbook.normalize.date.DateContext;
import org.trendbook.normalize.date.SourceDates;
import org.trendbook.normalize.quantity.QuantityReader;

/**
 * Turns one raw record into typed values that keep their trail. A value that cannot be read is refused with a problem
 * and the record is kept; a list of sizes gives one record a size. It holds nothing but its tables and what texts
 * were read as, so it can be used for any record, in any order, by any thread and on any machine.
 */
public final class RecordNormalizer implements Serializable {
    private static final long serialVersionUID = 1L;
    /** There are fewer days of which records tell than numbers, each in a few spellings. */
    private static final int CACHED_DATES = 1 << 16;

    private static final int CACHED_AMOUNTS = 1 << 12;
    /** Cells that are kept as they are. */
    private static final List<Column> WORDS = List.of(Column.TRAINING_TIME, Column.LANGUAGES, Column.ACCESS);

    private final NameReader names;
    private final SourceDates sources;
    private final ReadingCache<DateContext, Reading<ReleaseDate>> dates = new ReadingCache<>(CACHED_DATES);
    private final ReadingCache<QuantityField, Reading<Quantity>> amounts = new ReadingCache<>(CACHED_AMOUNTS);

    /** @param sources by id; relative dates of a source's records are reckoned from when it was published */
    public RecordNormalizer(
            List<ModelName> models,
            List<OrganizationName> organizations,
            Map<String, Source> sources,
            NormalizeOptions options) {
        this.names = new NameReader(NameTable.ofModels(models), NameTable.ofOrganizations(organizations), options);
        this.sources = new SourceDates(sources, options.dayMonthOrder());
    }

    /** What a raw record says. */
    public Normalized normalize(RawRecord raw) {
        String source = raw.text(Column.SOURCE).strip();
        Notes notes = new Notes();
        RecordNames named = names.read(raw, notes);
        List<Event> dated = EventReader.read(raw, sources.of(source), dates, notes);
        RecordAmounts measured = MeasureReader.read(raw, amounts, notes);
        noteWords(raw, notes);
        noteUnknown(raw, source, notes);

        List<NormalizedRecord> records = new ArrayList<>(1);
        List<TrailEntry> trail = new ArrayList<>();
        List<Quantity> sizes = measured.sizes();
        boolean split = sizes.size() > 1;
        for (int i = 0; i < Math.max(1, sizes.size()); i++) {
            List<Quantity> size = sizes.isEmpty() ? List.of() : sizes.subList(i, i + 1);
            String id = split ? idOfSize(raw, i) : raw.recordId();
            NormalizedRecord record = record(raw, id, split, size, named, dated, measured.others());
            records.add(record);
            for (CellTrail cell : split ? withSize(raw, notes.trail(), size) : notes.trail()) {
                trail.add(
                        cell.of(record.recordId(), record.name(), record.source(), record.locator(), record.origin()));
            }
        }
        return new Normalized(records, trail, notes.problems());
    }

    /**
     * The ids of the sizes that a raw record lists, as {@link #normalize} gives them; none where it does not list several.
     * Quick for the others.
     */
    public List<String> idsOfSizes(RawRecord raw) {
        int sizes = QuantityReader.mayBeList(raw.text(Column.PARAMETERS)) ? MeasureReader.countSizes(raw, amounts) : 1;
        return sizes < 2
                ? List.of()
                : IntStream.range(0, sizes).mapToObj(i -> idOfSize(raw, i)).toList();
    }

    private static String idOfSize(RawRecord raw, int index) {
        return raw.recordId() + "#" + (index + 1);
    }

    private static NormalizedRecord record(
            RawRecord raw,
            String id,
            boolean split,
            List<Quantity> size,
            RecordNames names,
            List<Event> events,
            Map<Measure, Quantity> others) {
        Map<Measure, StatedQuantity> quantities = new EnumMap<>(Measure.class);
        for (Quantity amount : size) {
            quantities.put(Measure.PARAMETERS, stated(raw, Measure.PARAMETERS, amount));
        }
        for (Map.Entry<Measure, Quantity> other : others.entrySet()) {
            quantities.put(other.getKey(), stated(raw, other.getKey(), other.getValue()));
        }
        String name = split ? SizeLabel.append(names.model(), SizeLabel.of(size.get(0))) : names.model();
        return new NormalizedRecord(
                id,
                raw.recordId(),
                names.model(),
                name,
                names.nameZh(),
                names.family(),
                names.organizations(),
                names.countries(),
                names.region(),
                names.domains(),
                names.architecture(),
                events,
                quantities,
                raw.cells(),
                raw.text(Column.SOURCE).strip(),
                raw.text(Column.LOCATOR).strip(),
                raw.origin(),
                raw.carried());
    }

    private static StatedQuantity stated(RawRecord raw, Measure measure, Quantity amount) {
        return new StatedQuantity(
                amount, raw.text(column(measure, raw)), raw.text(Column.SOURCE).strip(), raw.recordId());
    }

    /** The column that states a measure; active parameters may stand beside the total. */
    private static Column column(Measure measure, RawRecord raw) {
        return measure == Measure.ACTIVE_PARAMETERS
                        && raw.text(Column.ACTIVE_PARAMETERS).isEmpty()
                ? Column.PARAMETERS
                : measure.column();
    }

    private static List<CellTrail> withSize(RawRecord raw, List<CellTrail> shared, List<Quantity> size) {
        List<CellTrail> cells = new ArrayList<>(shared);
        size.forEach(amount -> cells.addAll(
                CellTrail.quantity(Column.PARAMETERS, raw.text(Column.PARAMETERS), ReadingRule.LIST_OF_SIZES, amount)));
        cells.sort(Comparator.comparing(CellTrail::column));
        return cells;
    }

    private static void noteWords(RawRecord raw, Notes notes) {
        for (Column column : WORDS) {
            String text = raw.text(column);
            if (!text.isBlank()) {
                notes.add(CellTrail.name(column, text, ReadingRule.AS_SPELLED, text.strip()));
            }
        }
    }

    private void noteUnknown(RawRecord raw, String source, Notes notes) {
        if (source.isEmpty() || sources.isEmpty() || sources.knows(source)) {
            return;
        }
        notes.add(CellProblem.of(
                raw,
                Column.SOURCE,
                ProblemCode.UNKNOWN_SOURCE,
                "a source_id of sources.csv",
                "Add the source to sources.csv, with its date and priority."));
    }
}
