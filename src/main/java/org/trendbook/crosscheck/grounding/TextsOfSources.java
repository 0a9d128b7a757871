package org.trendbook.crosscheck.grounding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trendbook.model.Absence;
import org.trendbook.model.ModelName;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.Source;

/**
 * The texts of sources and the records that are looked up in them.
 *
 * @param sources as sources.csv lists them
 * @param records those of sources without a text are not looked at
 * @param names the aliases under which a text may name a model
 * @param texts the plain text of a source by its id, for those that have one
 * @param absence why a text holds no value ('not reported'), as the records were normalized; none when it may hold one
 */
public record TextsOfSources(
        List<Source> sources,
        List<NormalizedRecord> records,
        List<ModelName> names,
        Map<String, String> texts,
        Function<String, Optional<Absence>> absence) {
    public TextsOfSources {
        sources = List.copyOf(sources);
        records = Collections.unmodifiableList(records);
        names = List.copyOf(names);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
