package org.trendbook.crosscheck.grounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trendbook.crosscheck.grounding.Neighborhood.Kind;
import org.trendbook.crosscheck.grounding.PhraseFinder.Place;
import org.trendbook.model.Absence;
import org.trendbook.model.Column;
import org.trendbook.model.ModelName;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Source;

/**
 * Looks up each raw value of a source's records in the source's text: it must stand there whole, near its model's name.
 * Model names themselves are not looked up (a record may name a model that its text only describes), nor are columns in
 * which an extractor classifies (domain, architecture, event).
 */
public final class Grounder {
    private static final List<Column> COLUMNS = List.of(
            Column.ORGANIZATION,
            Column.COUNTRY,
            Column.RELEASE_DATE,
            Column.PARAMETERS,
            Column.ACTIVE_PARAMETERS,
            Column.TRAINING_DATA,
            Column.TRAINING_COMPUTE,
            Column.HARDWARE,
            Column.TRAINING_TIME,
            Column.LANGUAGES,
            Column.ACCESS);
    private static final Pattern SEVERAL = Pattern.compile("[;；]");

    private record Value(NormalizedRecord of, Column column, String raw, String folded) {
        Kind kind() {
            return switch (column) {
                case RELEASE_DATE -> Kind.DATE;
                case PARAMETERS, ACTIVE_PARAMETERS -> Kind.SIZE;
                case ORGANIZATION -> Kind.MAKER;
                default -> Kind.OTHER;
            };
        }
    }

    private Grounder() {}

    /** The problems of all sources whose text is given, by the priority of the sources. */
    public static List<Problem> of(TextsOfSources given) {
        if (given.texts().isEmpty()) {
            return List.of();
        }
        Map<String, List<NormalizedRecord>> bySource = given.records().stream()
                .filter(record -> given.texts().containsKey(record.source()))
                .collect(Collectors.groupingBy(NormalizedRecord::source));
        List<Source> byPriority = given.sources().stream()
                .sorted(Comparator.comparingInt(Source::priority).thenComparing(Source::id))
                .toList();
        List<Problem> problems = new ArrayList<>();
        for (Source source : byPriority) {
            String text = given.texts().get(source.id());
            List<NormalizedRecord> records = bySource.get(source.id());
            if (text != null && records != null) {
                problems.addAll(problems(
                        source.id(), text, values(records, given.absence()), Namings.of(records, given.names())));
            }
        }
        return problems;
    }

    private static List<Problem> problems(String source, String text, List<Value> values, Namings namings) {
        FoldedText folded = FoldedText.of(text);
        Set<String> phrases = new HashSet<>(namings.phrases());
        values.forEach(value -> phrases.add(value.folded()));
        Map<String, List<Place>> places = new PhraseFinder(phrases).places(folded);
        Neighborhood neighborhood = new Neighborhood(
                folded,
                namings.mentions(folded, places, placesOf(values, Kind.MAKER, places)),
                placesOf(values, Kind.DATE, places),
                placesOf(values, Kind.SIZE, places),
                placesOf(values, Kind.MAKER, places));

        Map<Neighborhood.Whose, Neighborhood.Around> around = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Value value : values) {
            List<Place> found = places.getOrDefault(value.folded(), List.of()).stream()
                    .filter(place -> value.column() != Column.ACCESS
                            || !AccessExpressions.isPart(folded, place.start(), place.end()))
                    .toList();
            Neighborhood.Whose whose =
                    new Neighborhood.Whose(value.of().model(), value.of().family(), value.kind());
            if (found.isEmpty()) {
                problems.add(notInSource(value, source));
            } else if (!around.computeIfAbsent(whose, neighborhood::around).holdsAny(found)) {
                problems.add(notNearModel(value));
            }
        }
        return problems;
    }

    /**
     * The filled cells of each raw record once, several entries of a cell each by itself; not the words by which an extractor
     * says that the text says nothing.
     */
    private static List<Value> values(List<NormalizedRecord> records, Function<String, Optional<Absence>> absence) {
        Map<Origin, NormalizedRecord> byRow = new LinkedHashMap<>();
        records.forEach(one -> byRow.putIfAbsent(one.origin(), one));
        List<Value> values = new ArrayList<>();
        for (NormalizedRecord one : byRow.values()) {
            for (Column column : COLUMNS) {
                SEVERAL.splitAsStream(one.texts().getOrDefault(column, ""))
                        .map(raw -> new Value(one, column, raw.strip(), FoldedText.fold(raw)))
                        .filter(value -> value.folded().codePoints().anyMatch(Character::isLetterOrDigit))
                        .filter(value -> absence.apply(value.raw())
                                .filter(why -> !isSaidOfAccess(value, why))
                                .isEmpty())
                        .forEach(values::add);
            }
        }
        return values;
    }

    /** Of the access 'private' or 未公开 is what the text says, and no word for nothing. */
    private static boolean isSaidOfAccess(Value value, Absence absence) {
        return value.column() == Column.ACCESS && absence == Absence.UNDISCLOSED;
    }

    private static List<Place> placesOf(List<Value> values, Kind kind, Map<String, List<Place>> places) {
        return values.stream()
                .filter(value -> value.kind() == kind)
                .map(Value::folded)
                .distinct()
                .flatMap(folded -> places.getOrDefault(folded, List.of()).stream())
                .toList();
    }

    private static Problem notInSource(Value value, String source) {
        return problem(
                ProblemCode.NOT_IN_SOURCE,
                value,
                "a value that occurs in the text of " + source,
                "Look the value up in the text and copy it as it is spelled there; clear the cell if it is not there.");
    }

    private static Problem notNearModel(Value value) {
        return problem(
                ProblemCode.NOT_NEAR_MODEL,
                value,
                "a value that occurs near the name of " + value.of().model(),
                "Check that the value is said of this model; add the name that the text uses to models.csv.");
    }

    private static Problem problem(ProblemCode code, Value value, String wanted, String advice) {
        return new Problem(
                code, value.of().origin(), value.of().ofRecord(), value.column().header(), value.raw(), wanted, advice);
    }

    /** How the models of one source may be called in its text. */
    private record Namings(Map<String, Set<String>> modelsByPhrase, Map<String, Set<String>> modelsOfFamily) {

        static Namings of(List<NormalizedRecord> records, List<ModelName> names) {
            Map<String, Set<String>> modelsByPhrase = new HashMap<>();
            Map<String, Set<String>> modelsOfFamily = new HashMap<>();
            for (ModelName name : names) {
                for (String spelling : List.of(name.alias(), name.model(), name.nameZh())) {
                    add(modelsByPhrase, spelling, name.model());
                }
                add(modelsOfFamily, name.family(), name.model());
            }
            for (NormalizedRecord one : records) {
                for (String spelling :
                        List.of(one.texts().getOrDefault(Column.MODEL, ""), one.model(), one.name(), one.nameZh())) {
                    add(modelsByPhrase, spelling, one.model());
                }
                add(modelsOfFamily, one.family(), one.model());
            }
            return new Namings(modelsByPhrase, modelsOfFamily);
        }

        private static void add(Map<String, Set<String>> groups, String key, String model) {
            String folded = FoldedText.fold(key);
            if (!folded.isEmpty()) {
                groups.computeIfAbsent(folded, unused -> new HashSet<>()).add(model);
            }
        }

        Set<String> phrases() {
            return modelsByPhrase.keySet();
        }

        /** Every mention of a model in the text, the longest of overlapping ones. */
        Mentions mentions(FoldedText text, Map<String, List<Place>> places, List<Place> makers) {
            List<Mentions.Found> found = new ArrayList<>();
            modelsByPhrase.forEach((phrase, models) -> places.getOrDefault(phrase, List.of())
                    .forEach(place ->
                            found.add(new Mentions.Found(new Passages.Span(place.start(), place.end()), models))));
            List<Passages.Span> ofMakers = makers.stream()
                    .map(place -> new Passages.Span(place.start(), place.end()))
                    .toList();
            return Mentions.of(text, found, ofMakers, modelsOfFamily);
        }
    }
}
