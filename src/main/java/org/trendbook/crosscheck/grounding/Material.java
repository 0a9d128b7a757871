package org.trendbook.crosscheck.grounding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.trendbook.model.Absence;
import org.trendbook.model.ApartModels;
import org.trendbook.model.Claim;
import org.trendbook.model.ModelName;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NamedModels;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.SameModel;
import org.trendbook.model.Source;

/**
 * What crosschecking looks at.
 *
 * @param models the merged models of all sources
 * @param bySource the models of each source by its id, in the order of priority; a record without a source is under ""
 * @param same the models with every source's reading of them
 * @param apart names that two sources use for models of which they share none
 * @param believed the merged models as they would be if a source were believed first, by its id
 * @param excluded names, with their size, of the models that enter no statistic
 * @param sources as sources.csv lists them
 * @param records the records to be looked up in their source's text; those of sources without a text are not looked at
 * @param names the aliases under which a text may name a model
 * @param texts the plain text of a source by its id, for those that have one
 * @param absence why a text holds no value ('not reported'), as the records were normalized; none when it may hold one
 */
public record Material(
        List<ModelRecord> models,
        Map<String, List<ModelRecord>> bySource,
        List<SameModel> same,
        List<ApartModels> apart,
        Map<String, List<ModelRecord>> believed,
        List<Claim> claims,
        Set<String> excluded,
        List<Source> sources,
        List<NormalizedRecord> records,
        List<ModelName> names,
        Map<String, String> texts,
        Function<String, Optional<Absence>> absence) {
    public Material {
        models = NamedModels.unmodifiable(models);
        bySource = Collections.unmodifiableMap(new LinkedHashMap<>(bySource));
        same = Collections.unmodifiableList(same);
        apart = List.copyOf(apart);
        believed = Collections.unmodifiableMap(new LinkedHashMap<>(believed));
        claims = List.copyOf(claims);
        excluded = Set.copyOf(excluded);
        sources = List.copyOf(sources);
        records = Collections.unmodifiableList(records);
        names = List.copyOf(names);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
