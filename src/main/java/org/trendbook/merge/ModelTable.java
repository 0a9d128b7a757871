package org.trendbook.merge;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.SameModel;

/**
 * The models that the records tell of.
 *
 * @param models one a (model, size), by release date, then name, then record id; those without a date last
 * @param acrossSources the models that at least two sources record, with the reading of each, in the order of {@code
 *     models}
 * @param bySource the models of each source alone by its id, in the order of priority; records that name no source are
 *     under the empty id, last
 * @param problems two values for one field of a model in one source
 */
public record ModelTable(
        List<ModelRecord> models,
        List<SameModel> acrossSources,
        Map<String, List<ModelRecord>> bySource,
        List<Problem> problems)
        implements Serializable {
    public ModelTable {
        models = List.copyOf(models);
        acrossSources = List.copyOf(acrossSources);
        bySource = Collections.unmodifiableMap(new LinkedHashMap<>(bySource));
        problems = problems.stream().sorted().toList();
    }
}
