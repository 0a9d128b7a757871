package org.trendbook.soak;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.trendbook.model.Quantity;
import org.trendbook.model.QuantityField;
import org.trendbook.model.Reading;
import org.trendbook.model.ReleaseDate;
import org.trendbook.normalize.date.DateContext;
import org.trendbook.normalize.date.DateReader;
import org.trendbook.normalize.date.DayMonthOrder;
import org.trendbook.normalize.quantity.QuantityReader;

/**
 * The grammars under many inputs. Values are drawn, spelled as sources spell them, and must read back the same; hostile
 * texts may be read or refused, but quickly, without a crash, and twice the same.
 */
final class GrammarSoak {
    private static final long SLOWEST_NANOS = 2_000_000_000L;
    private static final DateContext REFERENCE =
            DateContext.of(ReleaseDate.day(LocalDate.of(2023, 6, 1)), DayMonthOrder.UNSTATED);

    private final Faults faults = new Faults();

    private GrammarSoak() {}

    /** Reads at least so many inputs. */
    static Faults run(long seed, long inputs) {
        GrammarSoak soak = new GrammarSoak();
        long read = 0;
        for (long round = seed; read < inputs; round++) {
            SplittableRandom random = new SplittableRandom(round);
            QuantitySpelling spelling = QuantitySpelling.draw(random);
            soak.readsBack(spelling, round);
            soak.isReadOrRefused(
                    Company.ofSize(spelling.text(), random), QuantityField.PARAMETERS, spelling.value(), round);
            int devices = random.nextInt(2, 30_000);
            soak.isReadOrRefused(
                    Company.ofDevices(devices, random), QuantityField.DEVICES, BigDecimal.valueOf(devices), round);
            List<DateSpelling> dates = DateSpelling.widening(random);
            soak.readBackAndWiden(dates, round);
            soak.survives(HostileText.draw(random), round);
            soak.survives(HostileText.bend(spelling.text(), random), round);
            soak.survives(
                    HostileText.bend(dates.get(random.nextInt(dates.size())).text(), random), round);
            read += 3 + dates.size() + 3;
        }
        return soak.faults;
    }

    private void readsBack(QuantitySpelling spelling, long seed) {
        Reading<Quantity> reading = QuantityReader.read(spelling.text(), QuantityField.PARAMETERS);
        Optional<BigDecimal> found = reading.value().flatMap(QuantitySpelling::bound);
        boolean same = found.isPresent()
                && found.get().compareTo(spelling.value()) == 0
                && reading.value().get().qualifier() == spelling.qualifier();
        if (!same) {
            faults.add("seed " + seed + ": '" + spelling.text() + "' is " + spelling.qualifier() + " "
                    + spelling.value().toPlainString() + ", but reads " + reading);
        }
    }

    /** Other numbers in the cell may make it unreadable, but they never change the amount. */
    private void isReadOrRefused(String text, QuantityField field, BigDecimal value, long seed) {
        Reading<Quantity> reading = QuantityReader.read(text, field);
        boolean another = reading.value()
                .filter(read -> read.values().size() > 1
                        || QuantitySpelling.bound(read)
                                .or(() -> read.parts().stream().findFirst().map(Quantity.Part::value))
                                .map(number -> number.compareTo(value) != 0)
                                .orElse(true))
                .isPresent();
        if (another) {
            faults.add("seed " + seed + ": '" + text + "' as " + field + " has " + value.toPlainString()
                    + ", but reads " + reading);
        }
    }

    private void readBackAndWiden(List<DateSpelling> dates, long seed) {
        Optional<ReleaseDate> narrower = Optional.empty();
        for (DateSpelling date : dates) {
            Optional<ReleaseDate> read =
                    DateReader.read(date.text(), DateContext.NONE).value();
            boolean same = read.isPresent()
                    && read.get().from().equals(date.from())
                    && read.get().to().equals(date.to())
                    && read.get().precision() == date.precision();
            boolean wider = same
                    && narrower.map(inner -> !inner.from().isBefore(date.from())
                                    && !inner.to().isAfter(date.to()))
                            .orElse(true);
            if (!same || !wider) {
                faults.add("seed " + seed + ": '" + date.text() + "' is " + date + ", but reads " + read);
            }
            narrower = read;
        }
    }

    private void survives(String text, long seed) {
        for (QuantityField field : QuantityField.values()) {
            survives(
                    text,
                    seed,
                    field.name(),
                    () -> QuantityReader.read(text, field).toString());
        }
        survives(text, seed, "date", () -> DateReader.read(text, REFERENCE).toString());
    }

    private void survives(String text, long seed, String field, java.util.function.Supplier<String> reader) {
        long begun = System.nanoTime();
        try {
            String first = reader.get();
            if (!first.equals(reader.get())) {
                faults.add("seed " + seed + ": '" + text + "' as " + field + " reads differently the second time");
            }
        } catch (RuntimeException | StackOverflowError crash) {
            faults.add("seed " + seed + ": '" + text + "' as " + field + ": " + crash);
        }
        if (System.nanoTime() - begun > SLOWEST_NANOS) {
            faults.add("seed " + seed + ": '" + text + "' as " + field + " took more than two seconds");
        }
    }
}
