package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.trendbook.model.Architecture;
import org.trendbook.model.Column;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Region;

/** Which rows belong to which group. A row without a name under a kind belongs to no group of it. */
final class GroupTable {
    private GroupTable() {}

    /** The rows of each group of a grouping, in rising order; China, abroad, dense and sparse even without rows. */
    static SortedMap<Group, int[]> of(Observations table, Grouping grouping, int[] rows) {
        TreeMap<Group, RowList> collected = new TreeMap<>();
        for (Group group : alwaysListed(grouping)) {
            collected.put(group, new RowList());
        }
        IntFunction<List<RowList>> lists = row -> groupsOf(table, grouping, row).stream()
                .map(group -> collected.computeIfAbsent(group, none -> new RowList()))
                .toList();
        if (grouping.kinds().size() == 1) {
            addByKind(table.names(grouping.kinds().get(0)), rows, lists);
        } else {
            addCrossed(table, grouping, rows, lists);
        }
        TreeMap<Group, int[]> groups = new TreeMap<>();
        collected.forEach((group, list) -> groups.put(group, list.toArray()));
        return groups;
    }

    private static void addByKind(GroupNames names, int[] rows, IntFunction<List<RowList>> lists) {
        List<Optional<List<RowList>>> known = new ArrayList<>(Collections.nCopies(names.count(), Optional.empty()));
        for (int row : rows) {
            int number = names.number(row);
            if (known.get(number).isEmpty()) {
                known.set(number, Optional.of(lists.apply(row)));
            }
            for (RowList list : known.get(number).orElseThrow()) {
                list.add(row);
            }
        }
    }

    private static void addCrossed(
            Observations table, Grouping grouping, int[] rows, IntFunction<List<RowList>> lists) {
        Map<List<Integer>, List<RowList>> known = new HashMap<>();
        for (int row : rows) {
            List<Integer> numbers = grouping.kinds().stream()
                    .map(kind -> table.names(kind).number(row))
                    .toList();
            known.computeIfAbsent(numbers, unseen -> lists.apply(row)).forEach(list -> list.add(row));
        }
    }

    /** The groups that are listed whether or not a model belongs to them. */
    static List<Group> alwaysListed(Grouping grouping) {
        if (grouping.kinds().size() > 1) {
            return List.of();
        }
        return switch (grouping.kinds().get(0)) {
            case ALL -> List.of(Group.ALL);
            case REGION ->
                List.of(
                        Group.of(GroupKind.REGION, Region.ABROAD.key()),
                        Group.of(GroupKind.REGION, Region.CHINA.key()));
            case ARCHITECTURE ->
                List.of(
                        Group.of(GroupKind.ARCHITECTURE, Architecture.DENSE.key()),
                        Group.of(GroupKind.ARCHITECTURE, Architecture.SPARSE.key()));
            case COUNTRY, ORGANIZATION, DOMAIN, ACCESS, FAMILY -> List.of();
        };
    }

    private static List<Group> groupsOf(Observations table, Grouping grouping, int row) {
        List<List<String>> crossed = List.of(List.of());
        for (GroupKind kind : grouping.kinds()) {
            GroupNames ofKind = table.names(kind);
            List<List<String>> longer = new ArrayList<>();
            for (List<String> start : crossed) {
                for (String name : ofKind.list(ofKind.number(row))) {
                    List<String> names = new ArrayList<>(start);
                    names.add(name);
                    longer.add(names);
                }
            }
            crossed = longer;
        }
        return crossed.stream().map(names -> new Group(grouping.kinds(), names)).toList();
    }

    /** The names of a model under a kind: none, one, or, of a list in the cell, several. */
    static List<String> names(ModelRecord model, GroupKind kind) {
        List<String> stated = switch (kind) {
            case ALL -> List.of(Group.ALL.key());
            case REGION -> List.of(model.region().key());
            case COUNTRY -> model.countries();
            case ORGANIZATION -> model.organizations();
            case DOMAIN -> model.domains();
            case ARCHITECTURE -> List.of(model.architecture().key());
            case ACCESS -> List.of(model.text(Column.ACCESS).strip());
            case FAMILY -> List.of(model.family());
        };
        if (stated.size() == 1) {
            return stated.get(0).isEmpty() ? List.of() : stated;
        }
        LinkedHashSet<String> filled = new LinkedHashSet<>(stated);
        filled.remove("");
        return List.copyOf(filled);
    }

    /** Rows, without boxing. */
    private static final class RowList {
        private int[] rows = new int[8];
        private int count = 0;

        void add(int row) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, 2 * count);
            }
            rows[count++] = row;
        }

        int[] toArray() {
            return Arrays.copyOf(rows, count);
        }
    }
}
