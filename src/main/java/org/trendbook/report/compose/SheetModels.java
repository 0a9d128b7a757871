package org.trendbook.report.compose;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.trendbook.analyze.PointStatus;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;

/**
 * The models that are shown where there is no room for all: those that are points of the trend of parameters before the
 * others, larger before smaller, of equal ones the earlier. They keep their order.
 */
final class SheetModels extends AbstractList<ModelRecord> implements RandomAccess {
    private final List<ModelRecord> all;
    private final int[] places;

    private SheetModels(List<ModelRecord> all, int[] places) {
        this.all = all;
        this.places = places;
    }

    /** At most so many models of a report. */
    static List<ModelRecord> of(Findings findings, int most) {
        List<ModelRecord> all = findings.models();
        if (all.size() <= most) {
            return all;
        }
        float[] ranks = new float[all.size()];
        int place = 0;
        for (ModelRecord model : all) {
            ranks[place++] = rank(model, findings);
        }
        return new SheetModels(all, largest(ranks, most));
    }

    /** Rises with the size; that of a point is above 0, that of any other model below. */
    private static float rank(ModelRecord model, Findings findings) {
        double size = Amounts.value(model, Measure.PARAMETERS)
                .filter(value -> value > 0)
                .map(value -> Math.log10(value) + 1000)
                .orElse(1.0);
        boolean isPoint = Optional.ofNullable(
                        findings.analysis().parameterPoints().get(model.recordId()))
                .map(PointStatus::reason)
                .filter(reason -> reason.isPoint())
                .isPresent();
        return (float) (isPoint ? size : size - 10_000);
    }

    /** The places of the largest ranks, rising. */
    private static int[] largest(float[] ranks, int most) {
        float[] sorted = ranks.clone();
        Arrays.sort(sorted);
        float least = sorted[sorted.length - most];
        int above = 0;
        for (float rank : ranks) {
            above += rank > least ? 1 : 0;
        }
        int ofLeast = most - above;
        int[] places = new int[most];
        int count = 0;
        for (int place = 0; place < ranks.length; place++) {
            boolean isLeast = ranks[place] == least && ofLeast > 0;
            ofLeast -= isLeast ? 1 : 0;
            if (ranks[place] > least || isLeast) {
                places[count++] = place;
            }
        }
        return places;
    }

    @Override
    public ModelRecord get(int index) {
        return all.get(places[index]);
    }

    @Override
    public int size() {
        return places.length;
    }
}
