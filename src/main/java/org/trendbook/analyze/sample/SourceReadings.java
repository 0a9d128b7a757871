package org.trendbook.analyze.sample;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.trendbook.column.AscendingColumn;
import org.trendbook.column.IntColumn;
import org.trendbook.model.ModelRecord;

/**
 * The models of all readings of the sources in one table: the merged models, those that would replace some of them if a
 * source were believed first, and those of each source alone. A reading is a subset of the rows.
 */
public final class SourceReadings {
    private final Observations table;
    private final BitSet merged = new BitSet();
    private final TreeMap<String, Changed> believed = new TreeMap<>();
    private final TreeMap<String, AscendingColumn> alone = new TreeMap<>();

    /** What a source believed first changes. */
    private static final class Changed {
        /** Rows of merged models that are replaced. */
        private final int[] replaced;
        /** Rows of the models that replace them. */
        private final int[] replacing;

        Changed(int[] replaced, int[] replacing) {
            this.replaced = replaced;
            this.replacing = replacing;
        }
    }

    private SourceReadings(Observations table) {
        this.table = table;
    }

    /**
     * The readings of all sources.
     *
     * @param merged the merged models
     * @param bySource the models as each source alone has them, by the id of the source
     * @param believed the merged models as they would be with a source believed first, by its id
     */
    public static SourceReadings of(
            Observations merged,
            SortedMap<String, List<ModelRecord>> bySource,
            SortedMap<String, List<ModelRecord>> believed) {
        UnitedModels models = new UnitedModels();
        models.unite(merged.models());
        SortedMap<String, Changed> changed = new TreeMap<>();
        believed.forEach((source, list) -> changed.put(source, changed(merged.size(), models.unite(list))));
        SortedMap<String, int[]> alone = new TreeMap<>();
        bySource.forEach((source, list) -> alone.put(source, models.unite(list)));

        IntColumn mergedRows = rowsByPlace(merged);
        SourceReadings readings = new SourceReadings(
                Observations.of(models, merged, place -> place < merged.size() ? mergedRows.get(place) : -1));
        IntColumn rows = rowsByPlace(readings.table);
        IntStream.range(0, merged.size()).map(rows::get).forEach(readings.merged::set);
        changed.forEach((source, places) -> readings.believed.put(
                source, new Changed(rising(places.replaced, rows::get), rising(places.replacing, rows::get))));
        alone.forEach((source, places) -> {
            int[] ofSource = rising(places, rows::get);
            readings.alone.put(source, AscendingColumn.of(ofSource.length, index -> ofSource[index]));
        });
        return readings;
    }

    /** @param places of models of which those below the count are the merged ones */
    private static Changed changed(int countMerged, int[] places) {
        BitSet read = new BitSet();
        Arrays.stream(places).forEach(read::set);
        int[] replaced = IntStream.range(0, countMerged)
                .filter(place -> !read.get(place))
                .toArray();
        int[] replacing = read.stream().filter(place -> place >= countMerged).toArray();
        return new Changed(replaced, replacing);
    }

    private static IntColumn rowsByPlace(Observations table) {
        IntColumn rows = IntColumn.zeros(table.size());
        for (int row = 0; row < table.size(); row++) {
            rows.set(table.place(row), row);
        }
        return rows;
    }

    private static int[] rising(int[] places, IntUnaryOperator rows) {
        return Arrays.stream(places).map(rows).sorted().toArray();
    }

    /** The models of all readings; the end of the data is not known of it. */
    public Observations table() {
        return table;
    }

    /** The ids of all sources. */
    public Set<String> sources() {
        return alone.keySet();
    }

    /** Whether any source changes a merged model when it is believed first. */
    public boolean anyIsBelieved() {
        return !believed.isEmpty();
    }

    /** Whether a source changes a merged model when it is believed first. */
    public boolean isBelieved(String source) {
        return believed.containsKey(source);
    }

    /** The rows of merged models that others stand in for when a source is believed first, and of those others. */
    private Changed changed(String source) {
        return believed.getOrDefault(source, new Changed(new int[0], new int[0]));
    }

    /** The rows of merged models that others stand in for when a source is believed first. */
    public int[] replaced(String source) {
        return changed(source).replaced;
    }

    /** The rows that stand in for them. */
    public int[] replacing(String source) {
        return changed(source).replacing;
    }

    /** The rows with a date and a usable value with a source believed first. */
    public int[] believedFirst(String source, MeasuredValues values) {
        BitSet rows = (BitSet) merged.clone();
        Arrays.stream(replaced(source)).forEach(rows::clear);
        Arrays.stream(replacing(source)).forEach(rows::set);
        return values.usable(table, rows.stream().toArray());
    }

    /** The rows with a date and a usable value that a source has alone. */
    public int[] alone(String source, MeasuredValues values) {
        AscendingColumn rows = alone.getOrDefault(source, AscendingColumn.of(0, row -> row));
        int[] all = new int[rows.size()];
        Arrays.setAll(all, rows::get);
        return values.usable(table, all);
    }
}
