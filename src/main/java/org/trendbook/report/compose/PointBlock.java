package org.trendbook.report.compose;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trendbook.analyze.sample.Group;
import org.trendbook.model.ModelRecord;

/**
 * The models of one group, one below the other on the sheet of trend points, so that a formula finds them in one range.
 * They stand in the order that decides between equal ones of one date; the models of a family stand together.
 *
 * @param firstRow the sheet's number of the row of the first member
 */
record PointBlock(Group group, List<ModelRecord> members, int firstRow) {
    private static final Comparator<ModelRecord> IN_ORDER = Comparator.comparing(ModelRecord::family)
            .thenComparing(ModelRecord::name)
            .thenComparing(ModelRecord::recordId)
            .thenComparing(ModelRecord::origin);

    PointBlock {
        members = List.copyOf(members);
    }

    static PointBlock of(Group group, List<ModelRecord> models, int firstRow) {
        return new PointBlock(
                group, models.stream().filter(group::holds).sorted(IN_ORDER).toList(), firstRow);
    }

    /** The row of each member by its record id; of several the first. */
    Map<String, Integer> rows() {
        Map<String, Integer> rows = new HashMap<>();
        for (int index = 0; index < members.size(); index++) {
            rows.putIfAbsent(members.get(index).recordId(), firstRow + index);
        }
        return rows;
    }

    /** The cells of the members in a column of the sheet of trend points. */
    String range(String column, Addresses addresses) {
        return addresses.range(PointsSheet.SHEET, column, firstRow, lastRow());
    }

    int lastRow() {
        return firstRow + members.size() - 1;
    }

    /** The index of the first member of the family of a member; its own when it has no family. */
    int familyStart(int index) {
        int start = index;
        while (start > 0 && isOneFamily(start - 1, index)) {
            start--;
        }
        return start;
    }

    /** The index of the last member of the family of a member; its own when it has no family. */
    int familyEnd(int index) {
        int end = index;
        while (end < members.size() - 1 && isOneFamily(end + 1, index)) {
            end++;
        }
        return end;
    }

    private boolean isOneFamily(int one, int other) {
        String family = members.get(other).family();
        return !family.isEmpty() && members.get(one).family().equals(family);
    }
}
