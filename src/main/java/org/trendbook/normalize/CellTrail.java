package org.trendbook.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.model.Column;
import org.trendbook.model.Origin;
import org.trendbook.model.Quantity;
import org.trendbook.model.Reading;
import org.trendbook.model.ReadingRule;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.TrailEntry;
import org.trendbook.model.Unit;

/** How one value came out of a cell, before it is known of which model it is. */
record CellTrail(
        Column column,
        String raw,
        ReadingRule rule,
        String value,
        String low,
        String high,
        String unit,
        String qualifier,
        String of) {

    /** A name or word with its canonical spelling. */
    static CellTrail name(Column column, String raw, ReadingRule rule, String value) {
        return new CellTrail(column, raw, rule, value, "", "", "", "", "");
    }

    /** A cell that gave no value: absent or refused. */
    static CellTrail without(Column column, String raw, ReadingRule rule) {
        return name(column, raw, rule, "");
    }

    /** The same of a reading that is one of the two. */
    static CellTrail without(Column column, String raw, Reading<?> reading) {
        return without(column, raw, reading instanceof Reading.Refused<?> ? ReadingRule.REFUSED : ReadingRule.ABSENT);
    }

    static CellTrail date(Column column, String raw, ReadingRule rule, ReleaseDate date) {
        String from = date.from().toString();
        return new CellTrail(
                column,
                raw,
                rule,
                "",
                from,
                date.to().equals(date.from()) ? from : date.to().toString(),
                "",
                date.precision().key(),
                "");
    }

    /** The rows of a quantity: its value or bounds, then one row for each of its parts, or for its active part. */
    static List<CellTrail> quantity(Column column, String raw, ReadingRule rule, Quantity quantity) {
        List<CellTrail> rows = new ArrayList<>(1);
        if (quantity.statesNumber() || quantity.parts().isEmpty()) {
            String low = plain(quantity.low());
            rows.add(new CellTrail(
                    column,
                    raw,
                    rule,
                    quantity.value().equals(quantity.low()) ? low : plain(quantity.value()),
                    low,
                    quantity.high().equals(quantity.low()) ? low : plain(quantity.high()),
                    quantity.unit().key(),
                    quantity.qualifier().key(),
                    quantity.experts()
                            .map(experts ->
                                    experts.count() + "x" + experts.each().toPlainString())
                            .orElse("")));
        }
        for (Quantity.Part part : quantity.parts()) {
            rows.add(
                    part(column, raw, rule, part.value(), part.unit(), part.of().isEmpty() ? "part" : part.of()));
        }
        quantity.active().ifPresent(active -> rows.add(part(column, raw, rule, active, quantity.unit(), "active")));
        return rows;
    }

    private static CellTrail part(
            Column column, String raw, ReadingRule rule, BigDecimal number, Unit unit, String of) {
        String value = number.toPlainString();
        return new CellTrail(column, raw, rule, value, value, value, unit.key(), "exact", of);
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    TrailEntry of(String recordId, String model, String source, String locator, Origin origin) {
        return new TrailEntry(
                recordId,
                model,
                column.header(),
                raw,
                rule.key(),
                value,
                low,
                high,
                unit,
                qualifier,
                of,
                source,
                locator,
                origin);
    }
}
