package org.trendbook.analyze.sample;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.spec.Grouping;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Region;

/**
 * A group of models: one kind with one name, or, for a crossing, several kinds with one name each.
 *
 * @param kinds what the models are grouped by
 * @param names the name under each kind, such as {@code china}; {@code all} for all models
 */
public record Group(List<GroupKind> kinds, List<String> names) implements Serializable, Comparable<Group> {
    /** All models. */
    public static final Group ALL = of(GroupKind.ALL, "all");

    /** In the order of their groups. */
    public static final Comparator<Grouping> BY_KIND = Comparator.<Grouping>comparingInt(
                    grouping -> grouping.kinds().size())
            .thenComparing(Grouping::kinds, Group::compareLists);

    private static final Comparator<Group> BY_KIND_THEN_NAME = Comparator.<Group>comparingInt(
                    group -> group.kinds().size())
            .thenComparing(Group::kinds, Group::compareLists)
            .thenComparing(Group::names, Group::compareLists);

    public Group {
        kinds = List.copyOf(kinds);
        names = List.copyOf(names);
        if (kinds.isEmpty() || kinds.size() != names.size()) {
            throw new IllegalArgumentException("a group has one name a kind, got " + kinds + " and " + names);
        }
    }

    /** A group of one kind, by its name in files. */
    public static Group of(GroupKind kind, String name) {
        return new Group(List.of(kind), List.of(name));
    }

    /** The models of China, or of the rest of the world. */
    public static Group of(Region region) {
        return of(GroupKind.REGION, region.key());
    }

    /** Whether a model belongs to this group; of a list in its cell any one name is enough. */
    public boolean holds(ModelRecord model) {
        for (int i = 0; i < kinds.size(); i++) {
            if (!GroupTable.names(model, kinds.get(i)).contains(names.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The kind in files: {@code region}, or {@code region x domain} for a crossing. */
    public String kindKey() {
        return new Grouping(kinds).key();
    }

    /** The name in files: {@code china}, or {@code china x Language} for a crossing. */
    public String key() {
        return String.join(Grouping.CROSSED_WITH, names);
    }

    @Override
    public int compareTo(Group other) {
        return BY_KIND_THEN_NAME.compare(this, other);
    }

    private static <T extends Comparable<T>> int compareLists(List<T> one, List<T> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int compared = one.get(i).compareTo(other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
