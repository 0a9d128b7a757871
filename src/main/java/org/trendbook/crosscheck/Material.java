package org.trendbook.crosscheck;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trendbook.model.ApartModels;
import org.trendbook.model.Claim;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NamedModels;
import org.trendbook.model.SameModel;

/**
 * What claims are held against, and what is compared.
 *
 * @param models the merged models of all sources
 * @param bySource the models of each source by its id, in the order of priority; a record without a source is under ""
 * @param same the models with every source's reading of them
 * @param apart names that two sources use for models of which they share none
 * @param believed the merged models as they would be if a source were believed first, by its id
 * @param excluded names, with their size, of the models that enter no statistic
 */
public record Material(
        List<ModelRecord> models,
        Map<String, List<ModelRecord>> bySource,
        List<SameModel> same,
        List<ApartModels> apart,
        Map<String, List<ModelRecord>> believed,
        List<Claim> claims,
        Set<String> excluded) {
    public Material {
        models = NamedModels.unmodifiable(models);
        bySource = Collections.unmodifiableMap(new LinkedHashMap<>(bySource));
        same = Collections.unmodifiableList(same);
        apart = List.copyOf(apart);
        believed = Collections.unmodifiableMap(new LinkedHashMap<>(believed));
        claims = List.copyOf(claims);
        excluded = Set.copyOf(excluded);
    }
}
