package org.trendbook.report.findings;

import java.util.Arrays;
import java.util.List;
import org.trendbook.analyze.sample.PointReason;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.SelectedModels;

/**
 * The models that are shown where there is no room for all: those that are points of the trend of parameters before the
 * others, larger before smaller, of equal ones the earlier. They keep their order.
 */
public final class SheetModels {
    /** How many models stand on a sheet that is printed, or in one picture, at most. */
    public static final int MOST_PRINTED = 5000;

    private final SelectedModels shown;
    private final SelectedModels printed;

    private SheetModels(SelectedModels shown, SelectedModels printed) {
        this.shown = shown;
        this.printed = printed;
    }

    /**
     * Chooses them.
     *
     * @param sheetRows how many rows a sheet of single rows may hold, at least 1; where it does not hold all models, its last
     *     row is left free
     */
    public static SheetModels of(Findings findings, int sheetRows) {
        List<ModelRecord> all = findings.models();
        SelectedModels every = SelectedModels.all(all);
        if (all.size() <= Math.min(MOST_PRINTED, sheetRows)) {
            return new SheetModels(every, every);
        }
        float[] ranks = ranks(findings);
        // A sheet that does not hold all needs its last row to say so.
        int most = sheetRows - 1;
        SelectedModels shown = all.size() <= sheetRows ? every : new SelectedModels(all, largest(ranks, most));
        return new SheetModels(shown, new SelectedModels(all, largest(ranks, Math.min(MOST_PRINTED, most))));
    }

    /** Those for the sheet of all models, which is for looking them up; all of them where it holds them. */
    public SelectedModels shown() {
        return shown;
    }

    /** Those for the sheets that are read and printed row by row: {@link #MOST_PRINTED} at most. */
    public SelectedModels printed() {
        return printed;
    }

    private static float[] ranks(Findings findings) {
        List<PointReason> reasons = findings.analysis().parameterPoints();
        float[] ranks = new float[findings.models().size()];
        for (int place = 0; place < ranks.length; place++) {
            ranks[place] =
                    rank(findings.columns().size(place), reasons.get(place).isPoint());
        }
        return ranks;
    }

    /** Rises with the size; that of a point is above 0, that of any other model below. */
    private static float rank(double size, boolean isPoint) {
        double rank = size > 0 ? Math.log10(size) + 1000 : 1;
        return (float) (isPoint ? rank : rank - 10_000);
    }

    /** The places of the largest ranks, rising. */
    private static int[] largest(float[] ranks, int most) {
        float[] sorted = ranks.clone();
        Arrays.sort(sorted);
        float least = most == 0 ? Float.POSITIVE_INFINITY : sorted[sorted.length - most];
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
}
