package org.trendbook.crosscheck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trendbook.model.Claim;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NameKey;
import org.trendbook.model.SizedName;

/** The records of one source or of all, to be found by the names that claims use and by what they state. */
final class Records {
    /** The subject that stands for all that is recorded. */
    static final String EVERYTHING = "*";

    private final List<ModelRecord> all;
    private final Map<String, List<ModelRecord>> byName;
    private final Map<String, List<ModelRecord>> byModel;
    private final Map<String, List<ModelRecord>> byFamily;
    private final Map<String, List<ModelRecord>> bySizedName;
    private final Set<String> makers = new HashSet<>();
    private final Map<Measure, Amounts> amounts = new EnumMap<>(Measure.class);

    Records(List<ModelRecord> all) {
        this.all = List.copyOf(all);
        byName = grouped(ModelRecord::name);
        byModel = grouped(ModelRecord::model);
        byFamily = grouped(ModelRecord::family);
        bySizedName = grouped(Records::withoutOwnSize);
    }

    private Map<String, List<ModelRecord>> grouped(Function<ModelRecord, String> key) {
        Map<String, List<ModelRecord>> groups = new HashMap<>();
        for (ModelRecord one : all) {
            String name = NameKey.of(key.apply(one));
            if (!name.isEmpty()) {
                groups.computeIfAbsent(name, unused -> new ArrayList<>()).add(one);
            }
        }
        return groups;
    }

    /** 'GPT-3' of a model that is called 'GPT-3 175B' and has that size; else empty. */
    private static String withoutOwnSize(ModelRecord one) {
        return SizedName.of(one.model())
                .filter(name -> one.quantity(Measure.PARAMETERS)
                        .filter(name::agreesWith)
                        .isPresent())
                .map(SizedName::model)
                .orElse("");
    }

    /** Whether any of them names the maker or the family that is a claim's limit; other limits have no names. */
    boolean knows(Claim.Scope limit) {
        return switch (limit.key().toLowerCase(Locale.ROOT)) {
            case "organization" -> makers().contains(NameKey.of(limit.value()));
            case "family" -> byFamily.containsKey(NameKey.of(limit.value()));
            default -> true;
        };
    }

    private Set<String> makers() {
        if (makers.isEmpty()) {
            all.forEach(one -> one.organizations().forEach(name -> makers.add(NameKey.of(name))));
        }
        return makers;
    }

    /** What they state of a measure; put in order once, for the claims that ask for it. */
    Amounts amounts(Measure measure) {
        return amounts.computeIfAbsent(measure, one -> Amounts.of(all, one));
    }

    /**
     * What a claim means by a name: one size of a model ('LLaMA 13B'), else every size of a model, else every member of
     * a family. A name that is both a model's and a family's means the model. 'Falcon-40B' finds 'Falcon 40B', and
     * 'PaLM 540B' PaLM where its record states that size; 'GPT-3' finds 'GPT-3 175B' where nothing is called GPT-3.
     */
    List<ModelRecord> named(String name) {
        if (name.equals(EVERYTHING)) {
            return all;
        }
        List<ModelRecord> spelled = spelled(NameKey.of(name));
        return spelled.isEmpty() ? SizedName.of(name).map(this::ofSize).orElse(spelled) : spelled;
    }

    /** The spelling that the records have for a name, 'GPT-3' for 'gpt3'; the name itself where they have none. */
    String spelling(String name) {
        List<ModelRecord> meant = named(name);
        if (meant.isEmpty() || name.equals(EVERYTHING)) {
            return name;
        }
        ModelRecord first = meant.get(0);
        String key = NameKey.of(name);
        return Stream.of(first.model(), first.name(), first.family())
                .filter(spelled -> NameKey.of(spelled).equals(key))
                .findFirst()
                .orElse(meant.size() == 1 ? first.name() : name);
    }

    private List<ModelRecord> ofSize(SizedName name) {
        return spelled(name.model()).stream()
                .filter(one -> one.quantity(Measure.PARAMETERS)
                        .filter(name::agreesWith)
                        .isPresent())
                .toList();
    }

    private List<ModelRecord> spelled(String key) {
        List<ModelRecord> sizes = byModel.getOrDefault(key, List.of());
        if (!sizes.isEmpty()) {
            return sizes;
        }
        return Stream.of(byName, byFamily, bySizedName)
                .flatMap(names -> Stream.ofNullable(names.get(key)))
                .findFirst()
                .orElse(List.of());
    }
}
