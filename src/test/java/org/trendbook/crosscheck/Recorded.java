package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Origin;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Region;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.StatedQuantity;

/** A recorded model, told in a line: {@code Recorded.model("GPT-3").released("2020-05").sized("1750E8").record()}. */
final class Recorded {
    private final String name;
    private String model;
    private String family = "";
    private String source = "survey";
    private Region region = Region.UNSTATED;
    private Architecture architecture = Architecture.UNSTATED;
    private List<String> domains = List.of();
    private List<String> countries = List.of();
    private List<String> organizations = List.of();
    private final List<Event> events = new ArrayList<>();
    private final Map<Column, String> texts = new EnumMap<>(Column.class);
    private final Map<Measure, StatedQuantity> quantities = new EnumMap<>(Measure.class);

    private Recorded(String name) {
        this.name = name;
        this.model = name;
    }

    static Recorded model(String name) {
        return new Recorded(name);
    }

    /** One size of a model that has several. */
    Recorded of(String model) {
        this.model = model;
        return this;
    }

    Recorded family(String family) {
        this.family = family;
        texts.put(Column.FAMILY, family);
        return this;
    }

    Recorded from(String source) {
        this.source = source;
        return this;
    }

    Recorded chinese() {
        region = Region.CHINA;
        countries = List.of("China");
        texts.put(Column.COUNTRY, "China");
        return this;
    }

    Recorded abroad() {
        region = Region.ABROAD;
        countries = List.of("United States");
        texts.put(Column.COUNTRY, "United States");
        return this;
    }

    /** As organizations.csv says of the maker: the record names no country. */
    Recorded countryOfMaker(String country) {
        countries = List.of(country);
        return this;
    }

    Recorded domains(String... some) {
        domains = List.of(some);
        texts.put(Column.DOMAIN, String.join(";", some));
        return this;
    }

    Recorded by(String... makers) {
        organizations = List.of(makers);
        return this;
    }

    Recorded architecture(Architecture architecture) {
        this.architecture = architecture;
        texts.put(Column.ARCHITECTURE, architecture.key());
        return this;
    }

    /** As models.csv says: no record of the source does. */
    Recorded architectureOfTable(Architecture architecture) {
        this.architecture = architecture;
        return this;
    }

    /** A day, a month or a year. */
    Recorded released(String date) {
        events.add(new Event(EventKind.RELEASED, date(date), date, source, "", "r-" + name));
        return this;
    }

    /** Exact parameters, with the digits as written: '1.6E12' is written to a tenth of a trillion. */
    Recorded sized(String parameters) {
        return with(Measure.PARAMETERS, Quantity.exact(new BigDecimal(parameters), Measure.PARAMETERS.unit()));
    }

    /** A bare multiplier, such as 万亿. */
    Recorded sizedOfOrder(String multiplier) {
        return with(
                Measure.PARAMETERS,
                Quantity.of(Qualifier.ORDER_OF_MAGNITUDE, new BigDecimal(multiplier), Measure.PARAMETERS.unit()));
    }

    Recorded sizedAtLeast(String bound) {
        return with(
                Measure.PARAMETERS,
                Quantity.above(Qualifier.AT_LEAST, new BigDecimal(bound), Measure.PARAMETERS.unit()));
    }

    Recorded sizedBetween(String low, String high) {
        return with(
                Measure.PARAMETERS,
                Quantity.range(new BigDecimal(low), new BigDecimal(high), Measure.PARAMETERS.unit()));
    }

    Recorded with(Measure measure, Quantity quantity) {
        quantities.put(measure, new StatedQuantity(quantity, quantity.toString(), source, "r-" + name));
        return this;
    }

    ModelRecord record() {
        return new ModelRecord(
                "r-" + name,
                "r-" + name,
                model,
                name,
                "",
                family,
                organizations,
                countries,
                region,
                domains,
                architecture,
                events,
                List.of(),
                quantities,
                texts,
                List.of(source),
                "",
                new Origin("records/" + source + ".csv", 2),
                new TreeMap<>());
    }

    static List<ModelRecord> records(Recorded... some) {
        return java.util.Arrays.stream(some).map(Recorded::record).toList();
    }

    /** '2021-06-01' a day, '2021-06' a month, '2021' a year, '2010..2020' from the first to the last day of both. */
    static ReleaseDate date(String text) {
        if (text.contains("..")) {
            String[] ends = text.split("\\.\\.", -1);
            return new ReleaseDate(date(ends[0]).from(), date(ends[1]).to(), DatePrecision.RANGE, false);
        }
        return switch (text.length()) {
            case 4 ->
                new ReleaseDate(
                        LocalDate.parse(text + "-01-01"), LocalDate.parse(text + "-12-31"), DatePrecision.YEAR, false);
            case 7 ->
                new ReleaseDate(
                        LocalDate.parse(text + "-01"),
                        YearMonth.parse(text).atEndOfMonth(),
                        DatePrecision.MONTH,
                        false);
            default -> ReleaseDate.day(LocalDate.parse(text));
        };
    }
}
