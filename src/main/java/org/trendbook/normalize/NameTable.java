package org.trendbook.normalize;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.trendbook.model.ModelName;
import org.trendbook.model.NameKey;
import org.trendbook.model.OrganizationName;

/**
 * The table of models or of organizations: any spelling to what is known of it. Of two rows for one spelling the first
 * counts, with what only a later one of the same name says.
 */
final class NameTable<R extends Serializable> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, R> byKey = new HashMap<>();

    private NameTable(List<R> rows, Function<R, String> alias, Function<R, String> name, BinaryOperator<R> filled) {
        Map<String, R> whole = new HashMap<>();
        rows.forEach(row -> whole.merge(name.apply(row), row, filled));
        // What is the alias of one counts before the name of another.
        for (Function<R, String> spelling : List.of(alias, name)) {
            rows.forEach(row ->
                    byKey.putIfAbsent(NameKey.of(spelling.apply(row)), whole.getOrDefault(name.apply(row), row)));
        }
    }

    static NameTable<ModelName> ofModels(List<ModelName> rows) {
        return new NameTable<>(
                rows,
                ModelName::alias,
                ModelName::model,
                (one, later) -> new ModelName(
                        one.alias(),
                        one.model(),
                        first(one.nameZh(), later.nameZh()),
                        first(one.family(), later.family()),
                        first(one.domain(), later.domain()),
                        first(one.architecture(), later.architecture())));
    }

    static NameTable<OrganizationName> ofOrganizations(List<OrganizationName> rows) {
        return new NameTable<>(
                rows,
                OrganizationName::alias,
                OrganizationName::organization,
                (one, later) -> new OrganizationName(
                        one.alias(),
                        one.organization(),
                        first(one.nameZh(), later.nameZh()),
                        first(one.country(), later.country())));
    }

    private static String first(String text, String other) {
        return text.isBlank() ? other : text;
    }

    /** What the table says of a name; none when it does not know the spelling. */
    Optional<R> find(String spelling) {
        return byKey.isEmpty() ? Optional.empty() : Optional.ofNullable(byKey.get(NameKey.of(spelling)));
    }

    boolean knows(String spelling) {
        return find(spelling).isPresent();
    }
}
