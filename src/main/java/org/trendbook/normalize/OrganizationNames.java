package org.trendbook.normalize;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.model.NameKey;
import org.trendbook.model.OrganizationName;

/** The table of organizations: any spelling to its name and countries. Of two rows for one spelling the first counts. */
final class OrganizationNames implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, OrganizationName> byKey = new HashMap<>();

    OrganizationNames(List<OrganizationName> rows) {
        Map<String, OrganizationName> whole = new HashMap<>();
        for (OrganizationName row : rows) {
            whole.merge(row.organization(), row, OrganizationNames::filled);
        }
        for (OrganizationName row : rows) {
            byKey.putIfAbsent(NameKey.of(row.alias()), whole.getOrDefault(row.organization(), row));
        }
        for (OrganizationName row : rows) {
            byKey.putIfAbsent(NameKey.of(row.organization()), whole.getOrDefault(row.organization(), row));
        }
    }

    /** The first row with what only a later one of the same organization says. */
    private static OrganizationName filled(OrganizationName first, OrganizationName later) {
        return new OrganizationName(
                first.alias(),
                first.organization(),
                first.nameZh().isBlank() ? later.nameZh() : first.nameZh(),
                first.country().isBlank() ? later.country() : first.country());
    }

    /** What the table says of an organization; none when it does not know the spelling. */
    Optional<OrganizationName> find(String spelling) {
        return Optional.ofNullable(byKey.get(NameKey.of(spelling)));
    }

    boolean knows(String spelling) {
        return byKey.containsKey(NameKey.of(spelling));
    }
}
