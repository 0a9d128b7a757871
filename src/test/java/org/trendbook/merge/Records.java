package org.trendbook.merge;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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

/** A record for tests, written as a sentence: {@code Records.in("survey").model("OPT").size("175E9").released("2022-06")}. */
final class Records {
    private final String source;
    private long line = 2;
    private String model = "";
    private String nameZh = "";
    private String family = "";
    private List<String> organizations = List.of();
    private List<String> countries = List.of();
    private Region region = Region.UNSTATED;
    private List<String> domains = List.of();
    private Architecture architecture = Architecture.UNSTATED;
    private EventKind kind = EventKind.RELEASED;
    private String month = "";
    private final Map<Measure, Quantity> quantities = new EnumMap<>(Measure.class);
    private final Map<Column, String> texts = new EnumMap<>(Column.class);
    private final SortedMap<String, String> carried = new TreeMap<>();

    private Records(String source) {
        this.source = source;
    }

    static Records in(String source) {
        return new Records(source);
    }

    /** Its line in its file, which makes its id: r7. */
    Records line(long line) {
        this.line = line;
        return this;
    }

    Records model(String name) {
        model = name;
        return this;
    }

    Records nameZh(String name) {
        nameZh = name;
        return this;
    }

    Records family(String name) {
        family = name;
        return this;
    }

    Records by(String... names) {
        organizations = List.of(names);
        return text(Column.ORGANIZATION, String.join(";", names));
    }

    Records from(Region region, String country) {
        this.region = region;
        countries = List.of(country);
        return this;
    }

    Records domains(String... names) {
        domains = List.of(names);
        return this;
    }

    Records architecture(Architecture architecture) {
        this.architecture = architecture;
        return this;
    }

    Records size(String number) {
        return amount(Measure.PARAMETERS, Quantity.exact(new BigDecimal(number), Unit.PARAMETERS));
    }

    Records amount(Measure measure, Quantity quantity) {
        quantities.put(measure, quantity);
        return this;
    }

    Records released(String month) {
        return event(EventKind.RELEASED, month);
    }

    Records event(EventKind kind, String month) {
        this.kind = kind;
        this.month = month;
        return text(Column.RELEASE_DATE, month);
    }

    /** A cell as it is spelled. */
    Records text(Column column, String words) {
        texts.put(column, words);
        return this;
    }

    /** A cell of a foreign column. */
    Records carrying(String column, String words) {
        carried.put(column, words);
        return this;
    }

    NormalizedRecord record() {
        String id = "r" + line;
        Map<Measure, StatedQuantity> stated = new EnumMap<>(Measure.class);
        quantities.forEach((measure, quantity) -> {
            String raw = quantity.value().map(BigDecimal::toPlainString).orElse("words");
            stated.put(measure, new StatedQuantity(quantity, raw, source, id));
        });
        return new NormalizedRecord(
                id,
                id,
                model,
                model,
                nameZh,
                family,
                organizations,
                countries,
                region,
                domains,
                architecture,
                month.isEmpty() ? List.of() : List.of(new Event(kind, date(), month, source, "", id)),
                stated,
                texts,
                source,
                "place " + line,
                new Origin("a.csv", line),
                carried);
    }

    private ReleaseDate date() {
        YearMonth stated = YearMonth.parse(month);
        return new ReleaseDate(stated.atDay(1), stated.atEndOfMonth(), DatePrecision.MONTH, false);
    }
}
