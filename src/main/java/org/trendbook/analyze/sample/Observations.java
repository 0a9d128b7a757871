package org.trendbook.analyze.sample;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.column.IntColumn;
import org.trendbook.column.NameLists;
import org.trendbook.model.Architecture;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.Event;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NamedModels;
import org.trendbook.model.ReleaseDate;

/**
 * The models in one canonical order, with their dates in compact columns. A row is the place of a model in that order:
 * dated models first, by the middle of their date, its first day, family, name and record id, so that the models of a
 * release stand together and the order of the input changes nothing. Undated models follow.
 */
public final class Observations implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final GroupKind[] KINDS = GroupKind.values();
    private static final Map<String, Architecture> ARCHITECTURES =
            Map.of(Architecture.DENSE.key(), Architecture.DENSE, Architecture.SPARSE.key(), Architecture.SPARSE);

    private final List<ModelRecord> given;
    /** By row the place of its model. */
    private final IntColumn order;

    private final int dated;
    private final ReleaseColumn released;
    /** The dated rows that have another family, or other days, than the row before them. */
    private final BitSet firstOfRelease = new BitSet();

    private final Map<GroupKind, NameLists> names;
    private final Map<Measure, MeasuredColumn> amounts;
    /** The amounts of all measures in a table of models most of which another one knows; such a table is never written. */
    private transient @Nullable CopiedAmounts copied;

    private final Computed<LocalDate> dataEnd;
    /** Made when they are first asked for. */
    private List<PeriodNumbers> periods = List.of();

    private Observations(Reading reading, int[] order) {
        this.given = reading.models;
        this.order = IntColumn.of(order);
        released = reading.released;
        released.reorder(order);
        dated = released.dated();
        names = new EnumMap<>(GroupKind.class);
        reading.names.forEach((kind, builder) -> names.put(kind, builder.inOrder(order)));
        amounts = reading.amounts;
        amounts.values().forEach(column -> column.reorder(order));
        dataEnd = reading.end.equals(LocalDate.MIN) ? Computed.missing(WhyNot.NO_VALUE) : Computed.of(reading.end);
        for (int row = 0; row < dated; row++) {
            firstOfRelease.set(row, row == 0 || !isReleasedWith(row - 1, row));
        }
    }

    /** Goes through the models once; what statistics need of each is then in arrays. */
    public static Observations of(List<ModelRecord> models) {
        Reading reading = new Reading(models);
        int place = 0;
        for (ModelRecord model : models) {
            reading.add(place++, model);
        }
        return new Observations(reading, reading.order());
    }

    /**
     * The same of models most of which have rows in another table: what that one knows of them is copied. The end of the
     * data is not known of such a table.
     *
     * @param rows by the place of a model its row in the other table, or −1 for a model that has none there
     */
    public static Observations of(List<ModelRecord> models, Observations known, IntUnaryOperator rows) {
        Reading reading = new Reading(models, known);
        int[] placeOfRow = new int[known.size()];
        Arrays.fill(placeOfRow, -1);
        IntColumn others = IntColumn.empty();
        for (int place = 0; place < models.size(); place++) {
            int row = rows.applyAsInt(place);
            if (row >= 0) {
                placeOfRow[row] = place;
            } else {
                others.add(place);
            }
        }
        reading.copy(known, rows);
        for (int i = 0; i < others.size(); i++) {
            reading.add(others.get(i), models.get(others.get(i)));
        }
        reading.end = LocalDate.MIN;
        reading.amounts.clear();
        int[] inOrder = Arrays.stream(placeOfRow).filter(place -> place >= 0).toArray();
        Observations table = new Observations(reading, reading.order(inOrder, others.toArray()));
        table.copied = new CopiedAmounts(known, models, table.order, rows);
        return table;
    }

    /** The models as they come, in arrays by their places. */
    private static final class Reading {
        private final List<ModelRecord> models;
        private final ReleaseColumn released;
        private final Map<GroupKind, NameLists.Builder> names = new EnumMap<>(GroupKind.class);
        private final Map<Measure, MeasuredColumn> amounts = new EnumMap<>(Measure.class);
        private LocalDate end = LocalDate.MIN;
        private boolean inOrder = true;
        private Optional<ModelRecord> last = Optional.empty();

        Reading(List<ModelRecord> models) {
            this.models = models;
            released = new ReleaseColumn(models.size());
            for (GroupKind kind : KINDS) {
                names.put(kind, new NameLists.Builder(models.size()));
            }
        }

        /** Knows the names that the models of a table have. */
        Reading(List<ModelRecord> models, Observations known) {
            this.models = models;
            released = new ReleaseColumn(models.size());
            known.names.forEach((kind, ofKind) -> names.put(kind, new NameLists.Builder(models.size(), ofKind)));
        }

        void add(int place, ModelRecord model) {
            released.set(place, model.release().map(Event::date));
            for (GroupKind kind : KINDS) {
                Objects.requireNonNull(names.get(kind)).set(place, GroupTable.names(model, kind));
            }
            model.quantities()
                    .forEach((measure, stated) -> amounts.computeIfAbsent(
                                    measure, unseen -> MeasuredColumn.none(models.size()))
                            .set(place, stated.quantity(), measure));
            for (Event event : model.events()) {
                if (event.kind().tookPlace() && event.date().to().isAfter(end)) {
                    end = event.date().to();
                }
            }
            inOrder &= last.isEmpty() || mayFollow(last.orElseThrow(), place, model);
            last = Optional.of(model);
        }

        /** Takes, at each place with a row of 0 or more, the model of that row of the table whose names are known. */
        void copy(Observations known, IntUnaryOperator rows) {
            released.copy(known.released, rows);
            names.forEach((kind, builder) -> builder.copy(known.names(kind), rows));
        }

        private boolean mayFollow(ModelRecord before, int place, ModelRecord model) {
            int middleBefore = released.middle(place - 1);
            int middle = released.middle(place);
            return middleBefore < middle || (middleBefore == middle && CanonicalOrder.isInOrder(before, model));
        }

        int[] order() {
            return CanonicalOrder.of(released, this::family, models, inOrder);
        }

        /** The same when all places but some are in order. */
        int[] order(int[] placesInOrder, int[] others) {
            return CanonicalOrder.of(released, this::family, models, placesInOrder, others);
        }

        private String family(int at) {
            NameLists.Builder families = names.get(GroupKind.FAMILY);
            return families == null ? "" : onlyOne(families.of(at));
        }
    }

    private boolean isReleasedWith(int before, int row) {
        return family(before) == family(row)
                && released.from(before) == released.from(row)
                && released.to(before) == released.to(row);
    }

    /** The number of rows, dated and undated. */
    public int size() {
        return order.size();
    }

    /** Rows below this one are dated. */
    public int dated() {
        return dated;
    }

    /** The model of a row; it may be made anew each time. */
    public ModelRecord model(int row) {
        return given.get(order.get(row));
    }

    /** The full name of the model of a row, with its size where the record has one. */
    public String name(int row) {
        return NamedModels.nameAt(given, order.get(row));
    }

    public String recordId(int row) {
        return NamedModels.recordIdAt(given, order.get(row));
    }

    public Architecture architecture(int row) {
        return ARCHITECTURES.getOrDefault(onlyOne(names(GroupKind.ARCHITECTURE).of(row)), Architecture.UNSTATED);
    }

    /** The name under a kind of which no model has several; empty without one. */
    private static String onlyOne(List<String> names) {
        return names.isEmpty() ? "" : names.get(0);
    }

    /** The place of the model of a row in the order in which the models were given. */
    public int place(int row) {
        return order.get(row);
    }

    /** The models in the order in which they were given. */
    public List<ModelRecord> models() {
        return given;
    }

    /** All rows with a date, in time order. */
    public int[] datedRows() {
        return IntStream.range(0, dated).toArray();
    }

    /** The release date of a row; empty for an undated one. */
    public Optional<ReleaseDate> date(int row) {
        if (row >= dated) {
            return Optional.empty();
        }
        return Optional.of(new ReleaseDate(
                LocalDate.ofEpochDay(released.from(row)),
                LocalDate.ofEpochDay(released.to(row)),
                released.precision(row),
                released.isFuzzy(row)));
    }

    /** First day of the date of a dated row, in days since 1970-01-01. */
    public long from(int row) {
        return released.from(row);
    }

    /** Last day of the date of a dated row, in days since 1970-01-01. */
    public long to(int row) {
        return released.to(row);
    }

    /** The middle of the date of a dated row, in days since 1970-01-01; whole or half. */
    public double middle(int row) {
        return ((long) released.from(row) + released.to(row)) / 2.0;
    }

    /** Whether the date of a dated row is a year without a month. */
    public boolean bareYear(int row) {
        return released.precision(row) == DatePrecision.YEAR;
    }

    /** Whether two dated rows, the earlier one first, belong to one release: same family, same first and last day. */
    public boolean isOfOneRelease(int earlier, int later) {
        int next = firstOfRelease.nextSetBit(earlier + 1);
        return next < 0 || next > later;
    }

    /** The number of the family that the row belongs to; a model without one is its own. */
    int family(int row) {
        NameLists families = names(GroupKind.FAMILY);
        int number = families.number(row);
        return families.list(number).isEmpty() ? families.count() + row : number;
    }

    /** The names under a kind of group by row. */
    public NameLists names(GroupKind kind) {
        return names.computeIfAbsent(kind, missing -> {
            throw new IllegalStateException("no names of " + missing);
        });
    }

    /** The amounts of a measure by row. */
    public MeasuredColumn amounts(Measure measure) {
        if (copied != null) {
            return copied.of(measure);
        }
        MeasuredColumn column = amounts.get(measure);
        return column == null ? MeasuredColumn.none(order.size()) : column;
    }

    /** The half-years and the years of the dated rows. */
    public List<PeriodNumbers> periods() {
        if (periods.isEmpty()) {
            periods = List.of(PeriodNumbers.halves(this), PeriodNumbers.years(this));
        }
        return periods;
    }

    /** The latest {@code to} of any event that took place, of any of the models. */
    public Computed<LocalDate> dataEnd() {
        return dataEnd;
    }

    /** The latest {@code to} of any event that took place, of any of some models. */
    public static Computed<LocalDate> dataEnd(List<ModelRecord> models) {
        return models.stream()
                .flatMap(model -> model.events().stream())
                .filter(event -> event.kind().tookPlace())
                .map(event -> event.date().to())
                .max(Comparator.naturalOrder())
                .<Computed<LocalDate>>map(Computed::of)
                .orElse(Computed.missing(WhyNot.NO_VALUE));
    }
}
