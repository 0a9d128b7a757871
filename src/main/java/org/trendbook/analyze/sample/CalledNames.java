package org.trendbook.analyze.sample;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NameKey;

/**
 * The names by which the settings call models: a record id, or a name with or without its size. Names match as they do
 * among records, whatever their case, spaces and hyphens; ids match as they stand.
 */
public final class CalledNames {
    private final Set<String> names;
    private final Map<String, String> byKey = new HashMap<>();

    public CalledNames(Collection<String> names) {
        this.names = Set.copyOf(names);
        names.forEach(name -> byKey.putIfAbsent(NameKey.of(name), name));
    }

    /** Whether one of the names calls this model. */
    public boolean hold(ModelRecord model) {
        return of(model).isPresent();
    }

    /** How the settings call a model, the closest name first: its id, its name with the size, its name alone. */
    public Optional<String> of(ModelRecord model) {
        return all(model).findFirst();
    }

    /** The names that match none of the models, sorted. */
    public List<String> borneByNone(Stream<ModelRecord> models) {
        Set<String> borne = new HashSet<>();
        models.forEach(model -> all(model).map(NameKey::of).forEach(borne::add));
        Set<String> unmatched = new TreeSet<>(names);
        unmatched.removeIf(name -> borne.contains(NameKey.of(name)));
        return List.copyOf(unmatched);
    }

    private Stream<String> all(ModelRecord model) {
        Stream<String> id = Stream.of(model.recordId()).filter(names::contains);
        Stream<String> named = Stream.of(model.name(), model.model())
                .map(NameKey::of)
                .filter(byKey::containsKey)
                .map(key -> byKey.getOrDefault(key, ""));
        return Stream.concat(id, named);
    }
}
