package org.trendbook.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.trendbook.column.IntColumn;
import org.trendbook.column.RepeatedKeys;
import org.trendbook.model.ApartModels;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NameKey;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.ReplacedModels;
import org.trendbook.model.SizeLabel;
import org.trendbook.model.SizedName;
import org.trendbook.model.Source;
import org.trendbook.store.ModelOrder;
import org.trendbook.store.ModelStore;
import org.trendbook.store.RecordBatch;
import org.trendbook.store.RecordStore;

/**
 * Merges records into models: first within each source, then across sources. Names match by {@link NameKey}. The result does
 * not depend on the order of the records.
 *
 * <p>Most names have a single record, which is used as a model straight from the store; only records whose names have equal
 * hashes are decoded and merged.
 */
public final class Merger {
    /** How many sources are tried out as the one believed first: those of the highest priority. */
    private static final int MOST_BELIEVED = 8;

    /** By file, then line; the sizes of one row in the order of their numbers ({@code x#2} before {@code x#10}). */
    private static final Comparator<NormalizedRecord> AS_WRITTEN = Comparator.comparing(NormalizedRecord::origin)
            .thenComparing(NormalizedRecord::ofRecord)
            .thenComparing(record -> record.recordId().length())
            .thenComparing(NormalizedRecord::recordId);

    private final RecordStore records;
    private final ModelStore store;
    private final SourceOrder order;
    private final IntColumn models = IntColumn.empty();
    private final List<SameNumbers> same = new ArrayList<>();
    private final List<ApartModels> apart = new ArrayList<>();
    private final TreeMap<String, IntColumn> bySource;
    private final List<Problem> problems = new ArrayList<>();

    private Merger(RecordStore records, Collection<Source> sources) {
        this.records = records;
        store = records.models();
        order = new SourceOrder(sources);
        bySource = new TreeMap<>(order);
    }

    /** A model and its readings by their numbers in the store. */
    static final class SameNumbers {
        private final int used;
        private final int[] readings;

        SameNumbers(int used, int[] readings) {
            this.used = used;
            this.readings = readings;
        }

        int used() {
            return used;
        }

        int[] readings() {
            return readings;
        }
    }

    /** The key of the name without the size; none when it does not end with the record's own size. */
    private static Optional<String> withoutSize(NormalizedRecord record) {
        return SizedName.of(record.model())
                .filter(sized -> Optional.ofNullable(record.quantities().get(Measure.PARAMETERS))
                        .filter(stated -> sized.agreesWith(stated.quantity()))
                        .isPresent())
                .map(SizedName::model);
    }

    /** Some records as they are added to a store of those that are to be merged; any thread may make it. */
    public static RecordBatch batch(Collection<NormalizedRecord> records, RecordStore store) {
        RecordBatch batch = store.batch(records.size());
        for (NormalizedRecord record : records) {
            String name = NameKey.of(record.model());
            long hash = RepeatedKeys.hash(name);
            Optional<String> model = withoutSize(record);
            batch.add(record, hash, model.isPresent() ? RepeatedKeys.hash(model.get()) : hash);
        }
        return batch;
    }

    /**
     * The models that the records of a store tell of; what is merged is added to its store of models.
     *
     * @param sources say which one is believed first
     */
    public static ModelTable merge(RecordStore records, Collection<Source> sources) {
        Merger merger = new Merger(records, sources);
        records.models().flush();
        merger.addNames();
        records.models().flush();
        return merger.table();
    }

    private ModelTable table() {
        ModelOrder times = store.layOut(models.toArray());
        int[] inTime = times.sorted(models.toArray());
        Map<String, List<ModelRecord>> readings = new LinkedHashMap<>();
        bySource.forEach((source, numbers) -> readings.put(source, store.view(times.sorted(numbers.toArray()))));
        apart.sort(Comparator.comparing(ApartModels::name));
        return new ModelTable(
                store.view(inTime), SameModels.inTime(store, times, same), apart, readings, believed(inTime), problems);
    }

    /** The models with every field from one source where that source has it, for each source that changes a model. */
    private Map<String, List<ModelRecord>> believed(int[] inTime) {
        List<ModelRecord> all = store.view(inTime);
        Map<Integer, Integer> places = placesOfSame(inTime);
        Map<String, List<ModelRecord>> believed = new LinkedHashMap<>();
        for (String source : bySource.keySet().stream().limit(MOST_BELIEVED).toList()) {
            TreeMap<Integer, Integer> changed = new TreeMap<>();
            for (SameNumbers one : same) {
                List<ModelRecord> readings =
                        Arrays.stream(one.readings()).mapToObj(store::get).toList();
                ModelRecord other = Combination.acrossSources(first(source, readings));
                if (!other.equals(store.get(one.used()))) {
                    changed.put(places.getOrDefault(one.used(), -1), store.add(other));
                    store.flush();
                }
            }
            if (!changed.isEmpty()) {
                believed.put(
                        source,
                        new ReplacedModels(all, numbers(changed.keySet()), store.view(numbers(changed.values()))));
            }
        }
        return believed;
    }

    /** By the number of a model that several sources record its place among all. */
    private Map<Integer, Integer> placesOfSame(int[] inTime) {
        Map<Integer, Integer> places = new HashMap<>();
        same.forEach(one -> places.put(one.used(), -1));
        for (int place = 0; place < inTime.length; place++) {
            places.replace(inTime[place], place);
        }
        return places;
    }

    private static int[] numbers(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<ModelRecord> first(String source, List<ModelRecord> readings) {
        return readings.stream()
                .sorted(Comparator.comparing(reading -> !sourceOf(reading).equals(source)))
                .toList();
    }

    private static String sourceOf(ModelRecord reading) {
        return reading.sources().isEmpty() ? "" : reading.sources().get(0);
    }

    /** Goes through the records by the hashes of their names: the low bits of each key are the place of its record. */
    private void addNames() {
        int placeBits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, records.size()));
        long places = (1L << placeBits) - 1;
        long[] keys = new long[records.size()];
        JoinedNames joined = JoinedNames.of(records);
        // Those whose name no other has; to be added in the order of their places, which are quickly gone through.
        BitSet single = new BitSet(records.size());
        Arrays.setAll(keys, place -> (joined.of(records.nameHash(place)) & ~places) | place);
        Arrays.sort(keys);
        for (int start = 0; start < keys.length; ) {
            int end = start + 1;
            while (end < keys.length && (keys[end] & ~places) == (keys[start] & ~places)) {
                end++;
            }
            if (end - start == 1) {
                // The sizes of a row that lists several share their name, so this record shows it as it stands.
                single.set((int) (keys[start] & places));
            } else {
                List<NormalizedRecord> alike = Arrays.stream(keys, start, end)
                        .mapToObj(key -> records.get((int) (key & places)))
                        .toList();
                byName(alike).forEach(this::addName);
            }
            start = end;
        }
        single.stream().forEach(this::addSingle);
    }

    /** A record that is a model as it stands. */
    private void addSingle(int place) {
        models.add(records.number(place));
        bySource.computeIfAbsent(records.source(place), id -> IntColumn.empty()).add(records.number(place));
    }

    /** The records by the key of their name; 'LLaMA-65B' goes with LLaMA where that is recorded. */
    private static Map<String, List<NormalizedRecord>> byName(Collection<NormalizedRecord> records) {
        Map<String, List<NormalizedRecord>> byName = new HashMap<>();
        for (NormalizedRecord record : records) {
            byName.computeIfAbsent(NameKey.of(record.model()), name -> new ArrayList<>(1))
                    .add(record);
        }
        Map<String, List<NormalizedRecord>> joined = new HashMap<>();
        byName.forEach((name, ofName) -> joined.computeIfAbsent(model(name, byName), model -> new ArrayList<>(1))
                .addAll(ofName));
        return joined;
    }

    /** The name itself, or the recorded one of which it is a size, as all its records say. */
    private static String model(String name, Map<String, List<NormalizedRecord>> byName) {
        List<String> models = byName.getOrDefault(name, List.of()).stream()
                .map(record -> withoutSize(record).orElse(name))
                .distinct()
                .toList();
        boolean isSize = models.size() == 1 && !models.get(0).equals(name) && byName.containsKey(models.get(0));
        return isSize ? model(models.get(0), byName) : name;
    }

    /** All records of one name, by its key. */
    private void addName(String key, List<NormalizedRecord> named) {
        named.sort(AS_WRITTEN);
        TreeMap<String, List<ModelRecord>> sources = new TreeMap<>(order);
        for (NormalizedRecord record : named) {
            sources.computeIfAbsent(record.source(), source -> new ArrayList<>(1))
                    .add(RecordStore.alone(record));
        }
        String name = sources.values().stream()
                .flatMap(List::stream)
                .map(ModelRecord::model)
                .filter(spelled -> NameKey.of(spelled).equals(key))
                .findFirst()
                .orElseThrow();
        List<List<ModelRecord>> readings = new ArrayList<>();
        for (List<ModelRecord> ofSource : sources.values()) {
            List<List<ModelRecord>> found = OneSource.models(ofSource);
            found.forEach(model -> problems.addAll(SourceConflicts.of(model)));
            readings.add(found.stream().map(Combination::withinSource).toList());
        }
        List<List<ModelRecord>> found = SeveralSources.models(readings);
        found.forEach(model -> addModel(name, model, found.size() > 1));
        if (found.size() > 1) {
            addApart(name, readings, found);
        }
    }

    /** Each of the sources of highest priority against those after it with which it shares none of its models. */
    private void addApart(String name, List<List<ModelRecord>> ofSources, List<List<ModelRecord>> found) {
        IdentityHashMap<ModelRecord, List<ModelRecord>> matched = new IdentityHashMap<>();
        found.forEach(model -> model.forEach(reading -> matched.put(reading, model)));
        for (int i = 0; i < Math.min(MOST_BELIEVED, ofSources.size()); i++) {
            List<ModelRecord> one = ofSources.get(i);
            Set<List<ModelRecord>> its = Collections.newSetFromMap(new IdentityHashMap<>());
            one.forEach(reading -> its.add(matched.getOrDefault(reading, List.of())));
            ofSources.subList(i + 1, ofSources.size()).stream()
                    .filter(other -> other.stream().noneMatch(reading -> its.contains(matched.get(reading))))
                    .forEach(other -> apart.add(new ApartModels(name, one, other)));
        }
    }

    /** One model with its readings; the size is added to its name where the name has several. */
    private void addModel(String name, List<ModelRecord> readings, boolean severalSizes) {
        ModelRecord combined = Combination.acrossSources(readings);
        String shown = severalSizes ? SizeLabel.append(name, size(combined)) : name;
        int used = store.add(named(combined, name, shown));
        models.add(used);
        int[] numbers = readings.size() == 1
                ? new int[] {used}
                : readings.stream()
                        .mapToInt(reading -> store.add(named(reading, name, shown)))
                        .toArray();
        for (int i = 0; i < numbers.length; i++) {
            bySource.computeIfAbsent(sourceOf(readings.get(i)), id -> IntColumn.empty())
                    .add(numbers[i]);
        }
        if (numbers.length > 1) {
            same.add(new SameNumbers(used, numbers));
        }
    }

    private static String size(ModelRecord model) {
        return model.quantity(Measure.PARAMETERS).map(SizeLabel::of).orElse("");
    }

    private static ModelRecord named(ModelRecord model, String name, String shown) {
        if (model.model().equals(name) && model.name().equals(shown)) {
            return model;
        }
        return new ModelRecord(
                model.recordId(),
                model.ofRecord(),
                name,
                shown,
                model.nameZh(),
                model.family(),
                model.organizations(),
                model.countries(),
                model.region(),
                model.domains(),
                model.architecture(),
                model.events(),
                model.overruled(),
                model.quantities(),
                model.texts(),
                model.sources(),
                model.locator(),
                model.origin(),
                model.carried());
    }
}
