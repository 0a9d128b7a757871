package org.trendbook.analyze.sample;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.trendbook.column.IntColumn;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.StatedQuantity;

/** The amounts of models most of which have rows in another table, copied when they are asked for: of one measure at a time. */
final class CopiedAmounts {
    private final Observations known;
    private final List<ModelRecord> models;
    /** By row the place of its model. */
    private final IntColumn order;

    private final IntUnaryOperator rows;

    private @Nullable Measure last;
    private MeasuredColumn ofLast = MeasuredColumn.none(0);

    /** @param rows by the place of a model its row in the other table, or −1 for one that has none there */
    CopiedAmounts(Observations known, List<ModelRecord> models, IntColumn order, IntUnaryOperator rows) {
        this.known = known;
        this.models = models;
        this.order = order;
        this.rows = rows;
    }

    synchronized MeasuredColumn of(Measure measure) {
        if (measure != last) {
            last = measure;
            ofLast = MeasuredColumn.none(0);
            ofLast = copy(measure);
        }
        return ofLast;
    }

    private MeasuredColumn copy(Measure measure) {
        MeasuredColumn copy = MeasuredColumn.none(order.size());
        copy.copy(known.amounts(measure), row -> rows.applyAsInt(order.get(row)));
        for (int row = 0; row < order.size(); row++) {
            if (rows.applyAsInt(order.get(row)) < 0) {
                Optional<StatedQuantity> stated = Optional.ofNullable(
                        models.get(order.get(row)).quantities().get(measure));
                if (stated.isPresent()) {
                    copy.set(row, stated.get().quantity(), measure);
                }
            }
        }
        return copy;
    }
}
