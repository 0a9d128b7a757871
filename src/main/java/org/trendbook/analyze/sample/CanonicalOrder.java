package org.trendbook.analyze.sample;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NamedModels;
import org.trendbook.model.Origin;

/**
 * The order in which statistics go through models: by the middle of the release date, its first day, family, name and
 * record id, so that the models of a release stand together; undated ones last.
 */
final class CanonicalOrder {
    private static final Comparator<ModelRecord> BY_TEXT =
            byText(ModelRecord::name, ModelRecord::recordId, ModelRecord::origin);

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
        Comparator<Integer> byFamily = byFamily(released, family);
        return sorted(
                IntStream.range(0, models.size()).toArray(),
                released,
                textsInOrder ? byFamily : byFamily.thenComparing(byText(models)));
    }

    /**
     * The same when most places are in order already.
     *
     * @param inOrder places in the canonical order
     * @param others all other places
     */
    static int[] of(
            ReleaseColumn released, IntFunction<String> family, List<ModelRecord> models, int[] inOrder, int[] others) {
        Comparator<Integer> inDay = byFamily(released, family).thenComparing(byText(models));
        Comparator<Integer> canonical =
                Comparator.<Integer>comparingInt(released::middle).thenComparing(inDay);
        int[] order = new int[inOrder.length + others.length];
        int from = 0;
        int next = 0;
        for (int other : sorted(others, released, inDay)) {
            int to = insertion(inOrder, from, other, canonical);
            System.arraycopy(inOrder, from, order, next, to - from);
            next += to - from;
            order[next++] = other;
            from = to;
        }
        System.arraycopy(inOrder, from, order, next, inOrder.length - from);
        return order;
    }

    /** @param inDay orders places with the same middle of their dates */
    private static int[] sorted(int[] places, ReleaseColumn released, Comparator<Integer> inDay) {
        long[] keys = new long[places.length];
        Arrays.setAll(keys, i -> (long) released.middle(places[i]) << Integer.SIZE | places[i]);
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int start = 0; start < keys.length; ) {
            int end = start + 1;
            while (end < keys.length && keys[end] >> Integer.SIZE == keys[start] >> Integer.SIZE) {
                end++;
            }
            Integer[] ofDay = new Integer[end - start];
            for (int i = 0; i < ofDay.length; i++) {
                ofDay[i] = (int) keys[start + i];
            }
            Arrays.sort(ofDay, inDay);
            for (int i = 0; i < ofDay.length; i++) {
                order[start + i] = ofDay[i];
            }
            start = end;
        }
        return order;
    }

    /** The first index from {@code from} on whose place comes after another one. */
    private static int insertion(int[] inOrder, int from, int other, Comparator<Integer> canonical) {
        int low = from;
        int high = inOrder.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (canonical.compare(inOrder[middle], other) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Comparator<Integer> byText(List<ModelRecord> models) {
        return byText(
                place -> NamedModels.nameAt(models, place),
                place -> NamedModels.recordIdAt(models, place),
                place -> models.get(place).origin());
    }

    private static <T> Comparator<T> byText(
            Function<T, String> name, Function<T, String> recordId, Function<T, Origin> origin) {
        return Comparator.comparing(name).thenComparing(recordId).thenComparing(origin);
    }

    private static Comparator<Integer> byFamily(ReleaseColumn released, IntFunction<String> family) {
        return Comparator.<Integer>comparingInt(released::from).thenComparing(family::apply);
    }
}
