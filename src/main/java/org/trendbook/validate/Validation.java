package org.trendbook.validate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.RawRecord;
import org.trendbook.model.RejectedRow;

/**
 * The second stage, for one input: row rules first, then table rules on what they let through. Records come in the order
 * of files and lines.
 */
public final class Validation {
    private final List<RowRule> rowRules;
    private final List<TableRule> tableRules;

    private Validation(List<RowRule> rowRules, List<TableRule> tableRules) {
        this.rowRules = rowRules;
        this.tableRules = tableRules;
    }

    /**
     * Begins a validation by the rules of trendbook.
     *
     * @param idsOfSizes the further ids of a record that lists several sizes; none for any other
     */
    public static Validation begin(Function<RawRecord, List<String>> idsOfSizes) {
        return after(id -> Optional.empty(), idsOfSizes);
    }

    /**
     * Begins a validation of files whose predecessors are validated elsewhere.
     *
     * @param earlier where a record id stands first in those before; none for an id that they do not hold; ids of sizes
     *     are among them
     * @param idsOfSizes the further ids of a record that lists several sizes; none for any other
     */
    public static Validation after(
            Function<String, Optional<Origin>> earlier, Function<RawRecord, List<String>> idsOfSizes) {
        return new Validation(rowRules(), List.of(new RecordIdIsUnique(earlier, idsOfSizes)));
    }

    /** The rules that one record alone decides. */
    public static List<RowRule> rowRules() {
        return List.of(new ModelIsNamed());
    }

    /** What becomes of the next record. */
    public Checked checkNext(RawRecord record) {
        for (RowRule rule : rowRules) {
            Optional<Problem> problem = rule.check(record);
            if (problem.isPresent()) {
                return rejected(problem.get(), record);
            }
        }
        for (TableRule rule : tableRules) {
            Optional<Problem> problem = rule.checkNext(record);
            if (problem.isPresent()) {
                return rejected(problem.get(), record);
            }
        }
        return new Checked.Accepted(record);
    }

    private static Checked rejected(Problem problem, RawRecord record) {
        return new Checked.Rejected(new RejectedRow(problem, record, List.of()));
    }
}
