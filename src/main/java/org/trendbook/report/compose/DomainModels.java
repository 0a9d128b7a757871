package org.trendbook.report.compose;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.trendbook.column.RepeatedKeys;
import org.trendbook.model.ModelRecord;

/** How many models there are of each domain, in all and of each organization; the sizes of one model count once. */
final class DomainModels {
    private final SortedMap<String, Counted> byDomain = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Counted>> byOrganization = new TreeMap<>();

    private DomainModels() {}

    /**
     * Counts the models of some columns.
     *
     * @param names those of the models, by place
     */
    static DomainModels of(List<ModelRecord> models, ModelColumns columns, RepeatedKeys names) {
        DomainModels counted = new DomainModels();
        for (int place = 0; place < columns.models(); place++) {
            if (!names.holds(place)) {
                counted.each(columns, place, Counted::add);
            }
        }
        names.forEachBatch(batch -> {
            batch.forEach(place -> {
                String name = models.get(place).model();
                counted.each(columns, place, one -> one.add(name));
            });
            counted.byDomain.values().forEach(Counted::forgetNames);
            counted.byOrganization.values().forEach(ofOne -> ofOne.values().forEach(Counted::forgetNames));
        });
        return counted;
    }

    private void each(ModelColumns columns, int place, Consumer<Counted> add) {
        for (String domain : columns.domains().of(place)) {
            add.accept(byDomain.computeIfAbsent(domain, absent -> new Counted()));
            for (String organization : columns.organizations().of(place)) {
                add.accept(byOrganization
                        .computeIfAbsent(organization, absent -> new TreeMap<>())
                        .computeIfAbsent(domain, absent -> new Counted()));
            }
        }
    }

    /** Models of which the same name comes again at most before the names are forgotten. */
    private static final class Counted {
        private final Set<String> names = new HashSet<>();
        private int count;

        void add() {
            count++;
        }

        void add(String name) {
            count += names.add(name) ? 1 : 0;
        }

        void forgetNames() {
            names.clear();
        }
    }

    Set<String> domains() {
        return byDomain.keySet();
    }

    Set<String> organizations() {
        return byOrganization.keySet();
    }

    int ofDomain(String domain) {
        return count(byDomain, domain);
    }

    /** How many domains an organization has models of. */
    int domainsOf(String organization) {
        return ofOrganization(organization).size();
    }

    int of(String organization, String domain) {
        return count(ofOrganization(organization), domain);
    }

    /** The models of an organization, once in each of their domains. */
    int of(String organization) {
        return ofOrganization(organization).values().stream()
                .mapToInt(counted -> counted.count)
                .sum();
    }

    private SortedMap<String, Counted> ofOrganization(String organization) {
        return byOrganization.getOrDefault(organization, new TreeMap<>());
    }

    private static int count(Map<String, Counted> byDomain, String domain) {
        Counted counted = byDomain.get(domain);
        return counted == null ? 0 : counted.count;
    }
}
