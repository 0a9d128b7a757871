package org.trendbook.report.findings;

import java.math.BigDecimal;
import java.util.Optional;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;

/** Quantities in words, with how firmly they are stated: '1750 亿', 'more than 40 TB', '8 × 7 billion'. */
public final class Amounts {
    private Amounts() {}

    /**
     * What a model states of a measure in words: one value with how firmly it is stated, experts, several values or bounds;
     * empty when no record states any.
     */
    public static String words(ModelRecord model, Measure measure, Wording wording) {
        return model.quantity(measure)
                .map(quantity -> words(quantity, measure, wording))
                .orElse("");
    }

    static String words(Quantity quantity, Measure measure, Wording wording) {
        if (quantity.value().isPresent()) {
            return wording.get(
                    "qualified." + quantity.qualifier().key(),
                    wording.amount(measure, quantity.value().get().doubleValue()));
        }
        if (quantity.experts().isPresent()) {
            Quantity.Experts experts = quantity.experts().get();
            return experts.count() + " × "
                    + wording.amount(measure, experts.each().doubleValue());
        }
        if (!quantity.values().isEmpty()) {
            return wording.list(quantity.values().stream()
                    .map(value -> wording.amount(measure, value.doubleValue()))
                    .toList());
        }
        if (!quantity.parts().isEmpty()) {
            return wording.list(quantity.parts().stream()
                    .map(part ->
                            wording.numbers().amount(part.unit(), part.value().doubleValue()))
                    .toList());
        }
        return bounds(quantity, measure, wording);
    }

    private static String bounds(Quantity quantity, Measure measure, Wording wording) {
        Optional<String> high = quantity.high().map(bound -> wording.amount(measure, bound.doubleValue()));
        if (quantity.qualifier() == Qualifier.RANGE && quantity.low().isPresent() && high.isPresent()) {
            return wording.get(
                    "interval", wording.amount(measure, quantity.low().get().doubleValue()), high.get());
        }
        return high.map(bound -> wording.get("qualified." + quantity.qualifier().key(), bound))
                .orElse("");
    }

    /** The value of a measure in its base unit; empty when nothing, several values or only bounds are stated. */
    public static Optional<Double> value(ModelRecord model, Measure measure) {
        return model.quantity(measure).flatMap(Quantity::value).map(BigDecimal::doubleValue);
    }
}
