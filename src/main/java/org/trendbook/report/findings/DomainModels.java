package org.trendbook.report.findings;

import java.util.Collections;
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
public final class DomainModels {
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

    /** The domains that any model has, sorted. */
    public Set<String> domains() {
        return Collections.unmodifiableSet(byDomain.keySet());
    }

    /** The organizations that have any model with a domain, sorted. */
    public Set<String> organizations() {
        return Collections.unmodifiableSet(byOrganization.keySet());
    }

    /** How many models a domain has; 0 of an unknown one. */
    public int ofDomain(String domain) {
        return count(byDomain, domain);
    }

    /** How many domains an organization has models of; 0 of an unknown one. */
    public int domainsOf(String organization) {
        return ofOrganization(organization).size();
    }

    /** How many models of a domain an organization has; 0 where either is unknown. */
    public int of(String organization, String domain) {
        return count(ofOrganization(organization), domain);
    }

    /** How many models an organization has, each counted once in each of its domains; 0 of an unknown one. */
    public int of(String organization) {
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
