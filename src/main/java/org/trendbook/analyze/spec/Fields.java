package org.trendbook.analyze.spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.trendbook.model.Column;
import org.trendbook.model.Event;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Quantity;

/**
 * The fields that a condition may name: columns of a raw record, a few of models.csv, measures and the foreign columns that
 * the settings carry along; of equal names trendbook's own. Names are taken without regard to case, with spaces as underscores.
 */
public final class Fields {
    static final String RELEASED = "released";

    private static final Pattern LIST_MARKS = Pattern.compile("[,;，；、]");

    private static final Map<String, Function<ModelRecord, List<String>>> OWN = own();

    private final Map<String, String> carried = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    /** The fields of some models. */
    public Fields(List<ModelRecord> models) {
        for (ModelRecord model : models) {
            model.carried().keySet().forEach(name -> carried.put(normal(name), name));
        }
        known.addAll(OWN.keySet());
        known.add(RELEASED);
        Arrays.stream(Measure.values()).map(Measure::key).forEach(known::add);
        known.addAll(carried.keySet());
    }

    private static Map<String, Function<ModelRecord, List<String>>> own() {
        Map<String, Function<ModelRecord, List<String>>> own = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            own.put(column.header(), model -> List.of(model.text(column)));
        }
        own.remove(Column.RELEASE_DATE.header());
        Arrays.stream(Measure.values()).map(Measure::key).forEach(own::remove);
        own.put("record_id", model -> List.of(model.recordId()));
        own.put("of_record", model -> List.of(model.ofRecord()));
        own.put("model", model -> List.of(model.name(), model.model()));
        own.put("name_zh", model -> List.of(model.nameZh()));
        own.put("family", model -> List.of(model.family()));
        own.put("organization", model -> withSpellings(model.organizations(), model, Column.ORGANIZATION));
        own.put("country", model -> withSpellings(model.countries(), model, Column.COUNTRY));
        own.put("region", model -> List.of(model.region().key()));
        own.put("domain", model -> withSpellings(model.domains(), model, Column.DOMAIN));
        own.put("architecture", model -> List.of(model.architecture().key()));
        own.put("source", ModelRecord::sources);
        own.put("locator", model -> List.of(model.locator()));
        own.put("file", model -> List.of(model.origin().file()));
        return own;
    }

    /** Names as the report has them, and as the source spells them; none where the report has none. */
    private static List<String> withSpellings(List<String> names, ModelRecord model, Column column) {
        if (names.isEmpty()) {
            return names;
        }
        List<String> all = new ArrayList<>(names);
        all.addAll(Arrays.asList(LIST_MARKS.split(model.text(column), -1)));
        return all;
    }

    /**
     * The name of a field as {@link #value} takes it.
     *
     * @throws UnusableAnalysisException when no model has such a field
     */
    public String resolve(String field, String analysis) {
        String name = normal(field).equals(Column.RELEASE_DATE.header()) ? RELEASED : normal(field);
        if (known.contains(name)) {
            return name;
        }
        throw new UnusableAnalysisException(
                field,
                "analysis " + analysis + " asks for the field '" + field
                        + "', which the records do not have; they have " + String.join(", ", known)
                        + "; name a foreign column under columns in report.yaml to carry it along");
    }

    /**
     * What a model states in a field.
     *
     * @param day of the model's release date, as the analysis reads it; empty when it has none
     */
    public FieldValue value(ModelRecord model, String resolved, OptionalDouble day) {
        if (resolved.equals(RELEASED)) {
            List<String> raw = model.release().map(Event::raw).map(List::of).orElse(List.of());
            return new FieldValue(raw, Optional.empty(), day);
        }
        Optional<Measure> measure = measure(resolved);
        if (measure.isPresent()) {
            Optional<BigDecimal> number = measure.flatMap(model::quantity).flatMap(Quantity::value);
            return new FieldValue(
                    number.map(BigDecimal::toPlainString).map(List::of).orElse(List.of()),
                    number,
                    OptionalDouble.empty());
        }
        Function<ModelRecord, List<String>> own = OWN.get(resolved);
        List<String> texts = own != null
                ? own.apply(model)
                : List.of(model.carried().getOrDefault(carried.getOrDefault(resolved, resolved), ""));
        return FieldValue.ofTexts(texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    private static Optional<Measure> measure(String resolved) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.key().equals(resolved))
                .findFirst();
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
