package org.trendbook.merge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trendbook.model.Architecture;
import org.trendbook.model.Column;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.Event;
import org.trendbook.model.EventKind;
import org.trendbook.model.Measure;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.Origin;
import org.trendbook.model.Quantity;
import org.trendbook.model.Region;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.StatedQuantity;
import org.trendbook.model.Unit;

/** Records for tests, written as a sentence: {@code Records.in("survey").model("OPT").size("175E9").released("2022-06")}. */
record Records(NormalizedRecord record) {

    static Records in(String source) {
        return new Records(new NormalizedRecord(
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                Region.UNSTATED,
                List.of(),
                Architecture.UNSTATED,
                List.of(),
                Map.of(),
                Map.of(),
                source,
                "",
                new Origin("a.csv", 2),
                new TreeMap<>()));
    }

    Records model(String name) {
        return with(record.recordId(), name, record.organizations(), record.events(), record.quantities(), Map.of());
    }

    Records line(long line) {
        NormalizedRecord moved = new NormalizedRecord(
                "r" + line,
                "r" + line,
                record.model(),
                record.name(),
                record.nameZh(),
                record.family(),
                record.organizations(),
                record.countries(),
                record.region(),
                record.domains(),
                record.architecture(),
                record.events().stream()
                        .map(event -> new Event(
                                event.kind(), event.date(), event.raw(), event.source(), event.locator(), "r" + line))
                        .toList(),
                record.quantities(),
                record.texts(),
                record.source(),
                "place " + line,
                new Origin("a.csv", line),
                record.carried());
        return new Records(moved);
    }

    Records size(String number) {
        return amount(Measure.PARAMETERS, Quantity.exact(new BigDecimal(number), Unit.PARAMETERS));
    }

    Records amount(Measure measure, Quantity quantity) {
        Map<Measure, StatedQuantity> quantities = new EnumMap<>(Measure.class);
        quantities.putAll(record.quantities());
        String raw = quantity.value().map(BigDecimal::toPlainString).orElse("words");
        quantities.put(measure, new StatedQuantity(quantity, raw, record.source(), record.recordId()));
        return with(record.recordId(), record.model(), record.organizations(), record.events(), quantities, Map.of());
    }

    Records by(String... organizations) {
        return with(
                record.recordId(),
                record.model(),
                List.of(organizations),
                record.events(),
                record.quantities(),
                Map.of(Column.ORGANIZATION, String.join(";", organizations)));
    }

    /** A cell as it is spelled. */
    Records text(Column column, String words) {
        return with(
                record.recordId(),
                record.model(),
                record.organizations(),
                record.events(),
                record.quantities(),
                Map.of(column, words));
    }

    Records released(String month) {
        return event(EventKind.RELEASED, month);
    }

    Records event(EventKind kind, String month) {
        YearMonth stated = YearMonth.parse(month);
        LocalDate from = stated.atDay(1);
        ReleaseDate date = new ReleaseDate(from, stated.atEndOfMonth(), DatePrecision.MONTH, false);
        Event event = new Event(kind, date, month, record.source(), "", record.recordId());
        return with(
                record.recordId(),
                record.model(),
                record.organizations(),
                List.of(event),
                record.quantities(),
                Map.of(Column.RELEASE_DATE, month));
    }

    private Records with(
            String id,
            String model,
            List<String> organizations,
            List<Event> events,
            Map<Measure, StatedQuantity> quantities,
            Map<Column, String> more) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        texts.putAll(record.texts());
        texts.putAll(more);
        return new Records(new NormalizedRecord(
                id,
                id,
                model,
                model,
                record.nameZh(),
                record.family(),
                organizations,
                record.countries(),
                record.region(),
                record.domains(),
                record.architecture(),
                events,
                quantities,
                texts,
                record.source(),
                record.locator(),
                record.origin(),
                record.carried()));
    }
}
