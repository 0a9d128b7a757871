package org.trendbook.merge;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trendbook.model.ApartModels;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NamedModels;
import org.trendbook.model.Problem;
import org.trendbook.model.SameModel;

/**
 * The models that the records tell of.
 *
 * @param models one a (model, size), by release date, then name, then record id; those without a date last; made on demand,
 *     as are the other lists of models
 * @param acrossSources the models that at least two sources record, with the reading of each, in the order of {@code
 *     models}
 * @param apart names that two sources use for models of which they share none, by name, then priority
 * @param bySource the models of each source alone by its id, in the order of priority; records that name no source are
 *     under the empty id, last
 * @param believed {@code models}, each at its place there, as they would be if a source were believed first, by its
 *     id, in the order of priority; only sources that would change a model
 * @param problems two values for one field of a model in one source
 */
public record ModelTable(
        List<ModelRecord> models,
        List<SameModel> acrossSources,
        List<ApartModels> apart,
        Map<String, List<ModelRecord>> bySource,
        Map<String, List<ModelRecord>> believed,
        List<Problem> problems)
        implements Serializable {
    public ModelTable {
        models = NamedModels.unmodifiable(models);
        acrossSources = Collections.unmodifiableList(acrossSources);
        apart = List.copyOf(apart);
        bySource = Collections.unmodifiableMap(new LinkedHashMap<>(bySource));
        believed = Collections.unmodifiableMap(new LinkedHashMap<>(believed));
        problems = problems.stream().sorted().toList();
    }
}
