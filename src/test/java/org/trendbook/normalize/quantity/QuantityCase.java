package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.trendbook.model.Quantity;
import org.trendbook.model.QuantityField;
import org.trendbook.model.Reading;
import org.trendbook.normalize.text.CaseTable;

/** A row of quantity-cases.tsv: how a raw text is read in a field, and why. */
public record QuantityCase(QuantityField field, String raw, String expected, String why) {

    /** In the order of the file. */
    public static List<QuantityCase> all() {
        return CaseTable.rows("quantity/quantity-cases.tsv", 4).stream()
                .map(row -> new QuantityCase(QuantityField.valueOf(row.get(0)), row.get(1), row.get(2), row.get(3)))
                .toList();
    }

    /** A reading as the expected column writes it. */
    public static String notation(Reading<Quantity> reading) {
        return reading.fold(
                read -> notation(read.found()) + (read.remark().isEmpty() ? "" : " remarked"),
                absent -> "absent " + absent.absence().key(),
                refused -> refused.code().key());
    }

    private static String notation(Quantity quantity) {
        StringBuilder text = new StringBuilder();
        if (quantity.value().isPresent() && quantity.qualifier().isPoint()) {
            text.append(number(quantity.value().get())).append(' ');
        } else if (quantity.low().isPresent() || quantity.high().isPresent()) {
            text.append(quantity.low().map(QuantityCase::number).orElse(""))
                    .append("..")
                    .append(quantity.high().map(QuantityCase::number).orElse(""))
                    .append(' ');
        } else if (!quantity.values().isEmpty()) {
            text.append(
                    quantity.values().stream().map(QuantityCase::number).collect(Collectors.joining(", ", "[", "] ")));
        }
        text.append(quantity.unit().key());
        if (quantity.value().isEmpty() || quantity.qualifier() != org.trendbook.model.Qualifier.EXACT) {
            text.append(' ').append(quantity.qualifier().key());
        }
        quantity.fraction().ifPresent(fraction -> text.append(" = ").append(fraction));
        quantity.active().ifPresent(active -> text.append(" active ").append(number(active)));
        quantity.experts()
                .ifPresent(experts -> text.append(" experts ")
                        .append(experts.count())
                        .append('x')
                        .append(number(experts.each())));
        for (Quantity.Part part : quantity.parts()) {
            text.append(" + ")
                    .append(number(part.value()))
                    .append(' ')
                    .append(part.unit().key());
            text.append(part.of().isEmpty() ? "" : " of " + part.of());
        }
        return text.toString();
    }

    /** Without exponent up to six digits, else as 1.75E+11. */
    static String number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.precision() - stripped.scale() <= 6 && stripped.scale() <= 20
                ? stripped.toPlainString()
                : stripped.toString();
    }
}
