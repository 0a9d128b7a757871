package org.trendbook.normalize;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.model.ModelName;
import org.trendbook.model.NameKey;

/** The table of models: any spelling to what is known of the model. Of two rows for one spelling the first counts. */
final class ModelNames implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, ModelName> byKey = new HashMap<>();

    ModelNames(List<ModelName> rows) {
        Map<String, ModelName> whole = new HashMap<>();
        for (ModelName row : rows) {
            whole.merge(row.model(), row, ModelNames::filled);
        }
        for (ModelName row : rows) {
            byKey.putIfAbsent(NameKey.of(row.alias()), whole.getOrDefault(row.model(), row));
        }
        for (ModelName row : rows) {
            byKey.putIfAbsent(NameKey.of(row.model()), whole.getOrDefault(row.model(), row));
        }
    }

    /** The first row with what only a later one of the same model says. */
    private static ModelName filled(ModelName first, ModelName later) {
        return new ModelName(
                first.alias(),
                first.model(),
                first(first.nameZh(), later.nameZh()),
                first(first.family(), later.family()),
                first(first.domain(), later.domain()),
                first(first.architecture(), later.architecture()));
    }

    private static String first(String text, String other) {
        return text.isBlank() ? other : text;
    }

    /** What the table says of a model; none when it does not know the spelling. */
    Optional<ModelName> find(String spelling) {
        return byKey.isEmpty() ? Optional.empty() : Optional.ofNullable(byKey.get(NameKey.of(spelling)));
    }
}
