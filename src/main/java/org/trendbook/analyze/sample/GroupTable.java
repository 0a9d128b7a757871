package org.trendbook.analyze.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.spec.Grouping;
import org.trendbook.column.IntColumn;
import org.trendbook.column.NameLists;
import org.trendbook.model.Architecture;
import org.trendbook.model.Column;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Region;

/** Which rows belong to which group of a grouping. A row without a name under a kind belongs to no group of it. */
public final class GroupTable {
    private static final List<String> ALL = List.of(Group.ALL.key());
    private static final Map<Region, List<String>> REGIONS = keys(Region.class, Region::key);
    private static final Map<Architecture, List<String>> ARCHITECTURES = keys(Architecture.class, Architecture::key);

    private final Grouping grouping;
    /** By row, a number for all the groups that it belongs to. */
    private final IntColumn numbers;
    /** In order. */
    private final List<Group> groups;
    /** By number, the indexes of the groups. */
    private final int[][] members;

    private GroupTable(Grouping grouping, IntColumn numbers, List<List<Group>> byNumber) {
        this.grouping = grouping;
        this.numbers = numbers;
        TreeMap<Group, Integer> indexes = new TreeMap<>();
        alwaysListed(grouping).forEach(group -> indexes.put(group, 0));
        byNumber.forEach(together -> together.forEach(group -> indexes.put(group, 0)));
        int count = 0;
        for (Map.Entry<Group, Integer> entry : indexes.entrySet()) {
            entry.setValue(count++);
        }
        groups = List.copyOf(indexes.keySet());
        members = byNumber.stream()
                .map(together -> together.stream()
                        .mapToInt(group -> indexes.getOrDefault(group, 0))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static <E extends Enum<E>> Map<E, List<String>> keys(Class<E> type, Function<E, String> key) {
        Map<E, List<String>> keys = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            keys.put(constant, List.of(key.apply(constant)));
        }
        return keys;
    }

    static GroupTable of(Observations table, Grouping grouping) {
        if (grouping.kinds().size() == 1) {
            NameLists names = table.names(grouping.kinds().get(0));
            List<List<Group>> byNumber = new ArrayList<>();
            for (int number = 0; number < names.count(); number++) {
                byNumber.add(crossed(grouping, List.of(names.list(number))));
            }
            return new GroupTable(grouping, names.numbers(), byNumber);
        }
        Map<List<List<String>>, Integer> known = new HashMap<>();
        List<List<Group>> byNumber = new ArrayList<>();
        IntColumn numbers = IntColumn.zeros(table.size());
        for (int row = 0; row < table.size(); row++) {
            List<List<String>> names = names(table, grouping, row);
            Integer number = known.get(names);
            if (number == null) {
                number = byNumber.size();
                known.put(names, number);
                byNumber.add(crossed(grouping, names));
            }
            numbers.set(row, number);
        }
        return new GroupTable(grouping, numbers, byNumber);
    }

    /** Of some rows those of each group, in the order given; China, abroad, dense and sparse even without rows. */
    Map<Group, int[]> among(int[] rows) {
        int[] rowsOfNumber = new int[members.length];
        for (int row : rows) {
            rowsOfNumber[numbers.get(row)]++;
        }
        int[] sizes = new int[groups.size()];
        for (int number = 0; number < members.length; number++) {
            for (int group : members[number]) {
                sizes[group] += rowsOfNumber[number];
            }
        }
        int[][] found = new int[sizes.length][];
        Arrays.setAll(found, group -> new int[sizes[group]]);
        int[] filled = new int[sizes.length];
        for (int row : rows) {
            for (int group : members[numbers.get(row)]) {
                found[group][filled[group]++] = row;
            }
        }
        List<Group> always = alwaysListed(grouping);
        Map<Group, int[]> among = new LinkedHashMap<>();
        for (int group = 0; group < found.length; group++) {
            if (sizes[group] > 0 || always.contains(groups.get(group))) {
                among.put(groups.get(group), found[group]);
            }
        }
        return among;
    }

    /** The groups that are listed whether or not a model belongs to them. */
    public static List<Group> alwaysListed(Grouping grouping) {
        if (grouping.kinds().size() > 1) {
            return List.of();
        }
        return switch (grouping.kinds().get(0)) {
            case ALL -> List.of(Group.ALL);
            case REGION -> List.of(Group.of(Region.ABROAD), Group.of(Region.CHINA));
            case ARCHITECTURE ->
                List.of(
                        Group.of(GroupKind.ARCHITECTURE, Architecture.DENSE.key()),
                        Group.of(GroupKind.ARCHITECTURE, Architecture.SPARSE.key()));
            case COUNTRY, ORGANIZATION, DOMAIN, ACCESS, FAMILY -> List.of();
        };
    }

    /** The names of a row under each kind. */
    private static List<List<String>> names(Observations table, Grouping grouping, int row) {
        return grouping.kinds().stream().map(kind -> table.names(kind).of(row)).toList();
    }

    /** The groups of one name under each kind. */
    private static List<Group> crossed(Grouping grouping, List<List<String>> names) {
        List<List<String>> crossed = List.of(List.of());
        for (List<String> ofKind : names) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> start : crossed) {
                for (String name : ofKind) {
                    List<String> one = new ArrayList<>(start);
                    one.add(name);
                    longer.add(one);
                }
            }
            crossed = longer;
        }
        return crossed.stream().map(each -> new Group(grouping.kinds(), each)).toList();
    }

    /** The names of a model under a kind: none, one, or, of a list in the cell, several. */
    static List<String> names(ModelRecord model, GroupKind kind) {
        List<String> stated = switch (kind) {
            case ALL -> ALL;
            case REGION -> REGIONS.getOrDefault(model.region(), List.of());
            case COUNTRY -> model.countries();
            case ORGANIZATION -> model.organizations();
            case DOMAIN -> model.domains();
            case ARCHITECTURE -> ARCHITECTURES.getOrDefault(model.architecture(), List.of());
            case ACCESS -> List.of(model.text(Column.ACCESS).strip());
            case FAMILY -> model.family().isEmpty() ? List.of() : List.of(model.family());
        };
        if (stated.isEmpty()) {
            return List.of();
        }
        if (stated.size() == 1) {
            return stated.get(0).isEmpty() ? List.of() : stated;
        }
        LinkedHashSet<String> filled = new LinkedHashSet<>(stated);
        filled.remove("");
        return List.copyOf(filled);
    }
}
