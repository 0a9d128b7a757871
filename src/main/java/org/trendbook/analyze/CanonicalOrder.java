package org.trendbook.analyze;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.trendbook.model.ModelRecord;

/**
 * The order in which statistics go through models: by the middle of the release date, its first day, family, name and
 * record id, so that the models of a release stand together; undated ones last.
 */
final class CanonicalOrder {
    private static final Comparator<ModelRecord> BY_TEXT = Comparator.comparing(ModelRecord::name)
            .thenComparing(ModelRecord::recordId)
            .thenComparing(ModelRecord::origin);

    private CanonicalOrder() {}

    /** Whether a model may stand right before another of the same date when texts alone decide. */
    static boolean isInOrder(ModelRecord before, ModelRecord model) {
        return BY_TEXT.compare(before, model) <= 0;
    }

    /**
     * The places of the models in the canonical order.
     *
     * @param family of the model at a place
     * @param models at their places; not looked at when {@code textsInOrder}
     * @param textsInOrder whether models with the same middle of their dates are in the order of their names and ids
     */
    static int[] of(
            ReleaseColumn released, IntFunction<String> family, List<ModelRecord> models, boolean textsInOrder) {
        Comparator<Integer> byFamily =
                Comparator.<Integer>comparingInt(released::from).thenComparing(family::apply);
        Comparator<Integer> inDay = textsInOrder ? byFamily : byFamily.thenComparing(models::get, BY_TEXT);
        long[] keys = new long[models.size()];
        Arrays.setAll(keys, place -> (long) released.middle(place) << Integer.SIZE | place);
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int start = 0; start < keys.length; ) {
            int end = start + 1;
            while (end < keys.length && keys[end] >> Integer.SIZE == keys[start] >> Integer.SIZE) {
                end++;
            }
            Integer[] places = new Integer[end - start];
            for (int i = 0; i < places.length; i++) {
                places[i] = (int) keys[start + i];
            }
            Arrays.sort(places, inDay);
            for (int i = 0; i < places.length; i++) {
                order[start + i] = places[i];
            }
            start = end;
        }
        return order;
    }
}
