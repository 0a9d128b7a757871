package org.trendbook.analyze;

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

/** Models for tests, in few words. */
public final class ModelBuilder {
    private final String name;
    private String recordId;
    private String family = "";
    private List<String> organizations = List.of();
    private List<String> countries = List.of();
    private Region region = Region.UNSTATED;
    private List<String> domains = List.of();
    private Architecture architecture = Architecture.UNSTATED;
    private final List<Event> events = new ArrayList<>();
    private final Map<Measure, StatedQuantity> quantities = new EnumMap<>(Measure.class);
    private final Map<Column, String> texts = new EnumMap<>(Column.class);
    private final TreeMap<String, String> carried = new TreeMap<>();

    private ModelBuilder(String name) {
        this.name = name;
        this.recordId = name;
    }

    public static ModelBuilder model(String name) {
        return new ModelBuilder(name);
    }

    /** A model with parameters and a date, without anything else. */
    public static ModelRecord sized(String name, String released, String parameters) {
        return model(name).released(released).parameters(parameters).build();
    }

    public ModelBuilder recordId(String id) {
        recordId = id;
        return this;
    }

    public ModelBuilder family(String series) {
        family = series;
        return this;
    }

    public ModelBuilder organizations(String... names) {
        organizations = List.of(names);
        return this;
    }

    public ModelBuilder china() {
        region = Region.CHINA;
        countries = List.of("China");
        return this;
    }

    public ModelBuilder abroad() {
        region = Region.ABROAD;
        countries = List.of("United States");
        return this;
    }

    public ModelBuilder countries(String... names) {
        countries = List.of(names);
        return this;
    }

    public ModelBuilder domains(String... names) {
        domains = List.of(names);
        return this;
    }

    public ModelBuilder architecture(Architecture stated) {
        architecture = stated;
        return this;
    }

    public ModelBuilder access(String stated) {
        texts.put(Column.ACCESS, stated);
        return this;
    }

    public ModelBuilder spelled(Column column, String cell) {
        texts.put(column, cell);
        return this;
    }

    public ModelBuilder carried(String column, String text) {
        carried.put(column, text);
        return this;
    }

    /** A year, a month, a day, or two days with {@code ..} between. */
    public ModelBuilder released(String date) {
        return event(EventKind.RELEASED, date);
    }

    public ModelBuilder event(EventKind kind, String date) {
        events.add(new Event(kind, date(date), date, "", "", recordId));
        return this;
    }

    public static ReleaseDate date(String text) {
        if (text.contains("..")) {
            String[] ends = text.split("\\.\\.", 2);
            return new ReleaseDate(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]), DatePrecision.RANGE, false);
        }
        return switch (text.length()) {
            case 4 ->
                new ReleaseDate(
                        LocalDate.of(Integer.parseInt(text), 1, 1),
                        LocalDate.of(Integer.parseInt(text), 12, 31),
                        DatePrecision.YEAR,
                        false);
            case 7 ->
                new ReleaseDate(
                        YearMonth.parse(text).atDay(1),
                        YearMonth.parse(text).atEndOfMonth(),
                        DatePrecision.MONTH,
                        false);
            default -> ReleaseDate.day(LocalDate.parse(text));
        };
    }

    public ModelBuilder parameters(String value) {
        return parameters(Qualifier.EXACT, value);
    }

    public ModelBuilder parameters(Qualifier qualifier, String value) {
        BigDecimal number = new BigDecimal(value);
        Measure measure = Measure.PARAMETERS;
        return switch (qualifier) {
            case EXACT, ABOUT, ORDER_OF_MAGNITUDE -> quantity(measure, Quantity.of(qualifier, number, measure.unit()));
            case AT_LEAST, MORE_THAN -> quantity(measure, Quantity.above(qualifier, number, measure.unit()));
            case AT_MOST, LESS_THAN -> quantity(measure, Quantity.below(qualifier, number, measure.unit()));
            case RANGE -> quantity(measure, Quantity.range(number, number.multiply(BigDecimal.TEN), measure.unit()));
        };
    }

    public ModelBuilder exact(Measure measure, String value) {
        return quantity(measure, Quantity.exact(new BigDecimal(value), measure.unit()));
    }

    public ModelBuilder quantity(Measure measure, Quantity quantity) {
        quantities.put(measure, new StatedQuantity(quantity, quantity.toString(), "", recordId));
        return this;
    }

    public ModelRecord build() {
        return new ModelRecord(
                recordId,
                recordId,
                name,
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
                List.of(),
                "",
                new Origin("test.csv", 1),
                carried);
    }
}
