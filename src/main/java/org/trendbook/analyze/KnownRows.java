package org.trendbook.analyze;

import java.util.List;
import java.util.stream.IntStream;
import org.trendbook.column.IntColumn;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NamedModels;

/** The rows that models of other lists have in a table: what it knows of them need not be read again. */
final class KnownRows {
    /** Below this share of the table, reading some models costs less than taking over all names of the table. */
    private static final int LEAST_SHARE = 8;

    private final Observations table;
    /** By the number of a model its row plus one; 0 where the table has none. */
    private final IntColumn rows;

    KnownRows(Observations table) {
        this.table = table;
        int highest = NamedModels.UNNUMBERED;
        for (int row = 0; row < table.size(); row++) {
            highest = Math.max(highest, table.modelNumber(row));
        }
        rows = IntColumn.zeros(highest + 1);
        for (int row = 0; row < table.size(); row++) {
            int number = table.modelNumber(row);
            if (number >= 0) {
                rows.set(number, row + 1);
            }
        }
    }

    /** The table of some models; the end of the data is not known of it. */
    Observations tableOf(List<ModelRecord> models) {
        long count = IntStream.range(0, models.size())
                .filter(index -> row(models, index) >= 0)
                .count();
        return count * LEAST_SHARE < table.size()
                ? Observations.of(models)
                : Observations.of(models, table, index -> row(models, index));
    }

    /** The row of the model at an index; −1 for one that the table does not have. */
    private int row(List<ModelRecord> models, int index) {
        int number = NamedModels.numberAt(models, index);
        return number >= 0 && number < rows.size() ? rows.get(number) - 1 : -1;
    }
}
