package org.trendbook.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.column.EnumCode;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Unit;

/** Encodes quantities as bytes; a low or high end equal to the value takes no room. */
final class QuantityCodec {
    private static final Qualifier[] QUALIFIERS = Qualifier.values();
    private static final Unit[] UNITS = Unit.values();

    private static final int VALUE = 1;
    private static final int LOW = 1 << 1;
    private static final int HIGH = 1 << 2;
    private static final int VALUES = 1 << 3;
    private static final int FRACTION = 1 << 4;
    private static final int ACTIVE = 1 << 5;
    private static final int EXPERTS = 1 << 6;
    private static final int PARTS = 1 << 7;

    private QuantityCodec() {}

    static void write(Quantity quantity, RecordWriter out) {
        boolean ownHigh = quantity.high().isPresent() && !isPoint(quantity);
        int has = flag(quantity.value().isPresent(), VALUE)
                | flag(quantity.low().isPresent() && quantity.value().isEmpty(), LOW)
                | flag(ownHigh, HIGH)
                | flag(!quantity.values().isEmpty(), VALUES)
                | flag(quantity.fraction().isPresent(), FRACTION)
                | flag(quantity.active().isPresent(), ACTIVE)
                | flag(quantity.experts().isPresent(), EXPERTS)
                | flag(!quantity.parts().isEmpty(), PARTS);
        out.unsigned(has);
        out.unsigned(EnumCode.of(quantity.qualifier()));
        out.unsigned(EnumCode.of(quantity.unit()));
        quantity.value().ifPresent(out::decimal);
        if (has == VALUE) {
            return;
        }
        if ((has & LOW) != 0) {
            quantity.low().ifPresent(out::decimal);
        }
        if (ownHigh) {
            quantity.high().ifPresent(out::decimal);
        }
        if (!quantity.values().isEmpty()) {
            out.unsigned(quantity.values().size());
            quantity.values().forEach(out::decimal);
        }
        quantity.fraction().ifPresent(out::text);
        quantity.active().ifPresent(out::decimal);
        quantity.experts().ifPresent(experts -> {
            out.unsigned(experts.count());
            out.decimal(experts.each());
        });
        if (!quantity.parts().isEmpty()) {
            out.unsigned(quantity.parts().size());
            for (Quantity.Part part : quantity.parts()) {
                out.decimal(part.value());
                out.unsigned(EnumCode.of(part.unit()));
                out.word(part.of());
            }
        }
    }

    private static boolean isPoint(Quantity quantity) {
        return quantity.value().isPresent() && quantity.qualifier().isPoint();
    }

    private static int flag(boolean set, int flag) {
        return set ? flag : 0;
    }

    static Quantity read(RecordReader in) {
        int has = in.count();
        Qualifier qualifier = QUALIFIERS[in.count()];
        Unit unit = UNITS[in.count()];
        if (has == VALUE && qualifier.isPoint()) {
            return Quantity.of(qualifier, in.decimal(), unit);
        }
        Optional<BigDecimal> value = optional(in, has & VALUE);
        Optional<BigDecimal> low = optional(in, has & LOW);
        Optional<BigDecimal> high = optional(in, has & HIGH);
        List<BigDecimal> values = (has & VALUES) == 0 ? List.of() : decimals(in);
        Optional<String> fraction = (has & FRACTION) == 0 ? Optional.empty() : Optional.of(in.text());
        Optional<BigDecimal> active = optional(in, has & ACTIVE);
        Optional<Quantity.Experts> experts =
                (has & EXPERTS) == 0 ? Optional.empty() : Optional.of(new Quantity.Experts(in.count(), in.decimal()));
        List<Quantity.Part> parts = (has & PARTS) == 0 ? List.of() : parts(in);

        Quantity read;
        if (value.isPresent()) {
            read = qualifier.isPoint()
                    ? Quantity.of(qualifier, value.get(), unit)
                    : high.map(end -> Quantity.above(qualifier, value.get(), end, unit))
                            .orElseGet(() -> Quantity.above(qualifier, value.get(), unit));
        } else if (low.isPresent() && high.isPresent()) {
            read = Quantity.range(low.get(), high.get(), unit);
        } else if (high.isPresent()) {
            read = Quantity.below(qualifier, high.get(), unit);
        } else if (!values.isEmpty()) {
            read = Quantity.list(qualifier, values, unit);
        } else if (experts.isPresent()) {
            read = Quantity.ofExperts(qualifier, experts.get(), unit);
        } else {
            read = Quantity.ofParts(qualifier, parts);
        }
        if (fraction.isPresent()) {
            read = read.withFraction(fraction.get());
        }
        if (active.isPresent()) {
            read = read.withActive(active.get());
        }
        if (experts.isPresent() && read.experts().isEmpty()) {
            read = read.withExperts(experts.get());
        }
        return parts.isEmpty() || read.parts().equals(parts) ? read : read.withParts(parts);
    }

    private static Optional<BigDecimal> optional(RecordReader in, int has) {
        return has == 0 ? Optional.empty() : Optional.of(in.decimal());
    }

    private static List<BigDecimal> decimals(RecordReader in) {
        int count = in.count();
        List<BigDecimal> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(in.decimal());
        }
        return list;
    }

    private static List<Quantity.Part> parts(RecordReader in) {
        int count = in.count();
        List<Quantity.Part> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(new Quantity.Part(in.decimal(), UNITS[in.count()], in.text()));
        }
        return list;
    }
}
