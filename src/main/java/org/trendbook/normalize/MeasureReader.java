package org.trendbook.normalize;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.model.Column;
import org.trendbook.model.Measure;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Quantity;
import org.trendbook.model.QuantityField;
import org.trendbook.model.RawRecord;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Read;
import org.trendbook.model.Reading.Refused;
import org.trendbook.model.ReadingRule;
import org.trendbook.model.Unit;
import org.trendbook.normalize.quantity.QuantityReader;

/** Reads the amounts of a record, each cell by the grammar of its column. */
final class MeasureReader {
    /** Compute and active parameters grow with the size: one amount beside several sizes is not that of each. */
    private static final Refused<Quantity> OF_ONE_SIZE = new Refused<>(
            ProblemCode.REFUSED_QUANTITY,
            "the row lists several sizes, and it is unclear which of them this belongs to",
            "Give the size that it belongs to a row of its own, with this amount.");

    private MeasureReader() {}

    /** One cell read: its amount, when it states one. */
    private record ReadCell(Column column, String raw, Reading<Quantity> reading) {
        static ReadCell of(
                RawRecord record,
                Column column,
                QuantityField field,
                ReadingCache<QuantityField, Reading<Quantity>> amounts) {
            String raw = record.text(column);
            return new ReadCell(column, raw, amounts.of(raw, field, QuantityReader::read));
        }

        /** Read only beside a single size, where it differs from size to size. */
        ReadCell ofOne(List<Quantity> sizes) {
            return sizes.size() > 1 && quantity().isPresent() ? new ReadCell(column, raw, OF_ONE_SIZE) : this;
        }

        Optional<Quantity> quantity() {
            return reading.value();
        }

        void noteTrail(Notes notes) {
            if (raw.isBlank()) {
                return;
            }
            if (reading instanceof Read<Quantity> read) {
                for (CellTrail row : CellTrail.quantity(column, raw, read.rule(), read.found())) {
                    notes.add(row);
                }
            } else {
                notes.add(CellTrail.without(column, raw, reading));
            }
        }

        /** That a cell of hardware names no number of devices is none: most only name the hardware. */
        void noteProblems(RawRecord record, Notes notes) {
            if (reading instanceof Refused<Quantity> refused && refused.code() != ProblemCode.NO_DEVICE_COUNT) {
                notes.add(CellProblem.refused(record, column, refused));
            } else if (reading instanceof Read<Quantity> read && !Plausibility.isPlausible(read.found())) {
                String bounds = Plausibility.bounds(read.found().unit());
                notes.add(CellProblem.of(
                        record, column, ProblemCode.IMPLAUSIBLE_VALUE, bounds, "Check the number and its unit."));
            }
        }
    }

    /** @param amounts remembers amounts of other records */
    static RecordAmounts read(RawRecord record, ReadingCache<QuantityField, Reading<Quantity>> amounts, Notes notes) {
        ReadCell size = ReadCell.of(record, Column.PARAMETERS, QuantityField.PARAMETERS, amounts);
        List<Quantity> sizes = sizes(size);
        ReadCell active = ReadCell.of(record, Column.ACTIVE_PARAMETERS, QuantityField.PARAMETERS, amounts)
                .ofOne(sizes);
        ReadCell data = ReadCell.of(record, Column.TRAINING_DATA, QuantityField.DATA, amounts);
        ReadCell compute = ReadCell.of(record, Column.TRAINING_COMPUTE, QuantityField.COMPUTE, amounts)
                .ofOne(sizes);
        ReadCell hardware = ReadCell.of(record, Column.HARDWARE, QuantityField.DEVICES, amounts);

        Map<Measure, Quantity> others = new EnumMap<>(Measure.class);
        active.quantity()
                .or(() -> size.quantity().flatMap(Quantity::active).map(part -> Quantity.exact(part, Unit.PARAMETERS)))
                .ifPresent(amount -> others.put(Measure.ACTIVE_PARAMETERS, amount));
        if (data.quantity().isPresent()) {
            others.putAll(TrainingData.byMeasure(data.quantity().get()));
        }
        if (compute.quantity().isPresent()) {
            others.put(Measure.TRAINING_COMPUTE, compute.quantity().get());
        }
        if (hardware.quantity().isPresent()) {
            others.put(Measure.DEVICES, hardware.quantity().get());
        }

        for (ReadCell cell : List.of(active, data, compute)) {
            cell.noteTrail(notes);
            cell.noteProblems(record, notes);
        }
        noteHardware(hardware, notes);
        hardware.noteProblems(record, notes);
        if (others.containsKey(Measure.TRAINING_DATA)) {
            notes.add(CellProblem.of(
                    record,
                    Column.TRAINING_DATA,
                    ProblemCode.UNRESOLVED_UNIT,
                    "an amount with its unit, such as 4.9TB or 4.9T tokens",
                    "Add the unit if the source says it elsewhere."));
        }
        size.noteProblems(record, notes);
        boolean list = size.quantity().map(amount -> !amount.values().isEmpty()).orElse(false);
        if (!list) {
            size.noteTrail(notes);
        } else if (sizes.size() == 1) {
            CellTrail.quantity(size.column(), size.raw(), ReadingRule.LIST_OF_SIZES, sizes.get(0))
                    .forEach(notes::add);
        }
        return new RecordAmounts(sizes, others);
    }

    /** How many different sizes a record lists: 0 without any. */
    static int countSizes(RawRecord record, ReadingCache<QuantityField, Reading<Quantity>> amounts) {
        return sizes(ReadCell.of(record, Column.PARAMETERS, QuantityField.PARAMETERS, amounts))
                .size();
    }

    /** A list of sizes is taken apart, each size once. */
    private static List<Quantity> sizes(ReadCell size) {
        Optional<Quantity> stated = size.quantity();
        if (stated.isEmpty()) {
            return List.of();
        }
        Quantity whole = stated.get();
        if (whole.values().isEmpty()) {
            return List.of(whole);
        }
        return whole.values().stream()
                .map(value -> Quantity.of(whole.qualifier(), value, whole.unit()))
                .distinct()
                .toList();
    }

    /** The words for hardware need not hold a number; they are kept as spelled where no count is read. */
    private static void noteHardware(ReadCell hardware, Notes notes) {
        if (hardware.reading() instanceof Refused<Quantity>) {
            notes.add(CellTrail.name(
                    hardware.column(),
                    hardware.raw(),
                    ReadingRule.AS_SPELLED,
                    hardware.raw().strip()));
        } else {
            hardware.noteTrail(notes);
        }
    }
}
