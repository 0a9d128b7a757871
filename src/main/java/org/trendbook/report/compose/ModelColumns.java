package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.trendbook.analyze.PointReason;
import org.trendbook.column.DoubleColumn;
import org.trendbook.column.IntColumn;
import org.trendbook.column.RepeatedKeys;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Quantity;
import org.trendbook.model.Region;

/**
 * What several figures and sheets ask of every model, in columns by its place: of a long list each model is made anew
 * whenever it is asked for, so that all are gone through once.
 */
public final class ModelColumns {
    private final DoubleColumn sizes;
    private final BitSet usable = new BitSet();
    private final BitSet dated = new BitSet();
    private final BitSet placed = new BitSet();
    private final NameLists organizations;
    private final NameLists domains;
    private final DomainModels domainModels;
    private final Map<Measure, DataPairs> pairs = new EnumMap<>(Measure.class);

    /**
     * Goes through the models.
     *
     * @param also is given each of them too, so that it needs no way of its own
     */
    public ModelColumns(List<ModelRecord> models, Consumer<ModelRecord> also) {
        sizes = DoubleColumn.zeros(models.size());
        organizations = new NameLists(models.size());
        domains = new NameLists(models.size());
        RepeatedKeys names = new RepeatedKeys();
        List<DataPairs.Builder> ofMeasures = TrainingData.MEASURES.stream()
                .map(measure -> new DataPairs.Builder(measure, models.size()))
                .toList();
        int place = 0;
        for (ModelRecord model : models) {
            set(place, model);
            names.add(model.model());
            for (DataPairs.Builder ofMeasure : ofMeasures) {
                ofMeasure.add(place, model);
            }
            also.accept(model);
            place++;
        }
        names.end();
        domainModels = DomainModels.of(models, this, names);
        ofMeasures.forEach(ofMeasure -> pairs.put(ofMeasure.measure(), ofMeasure.build()));
    }

    private void set(int place, ModelRecord model) {
        Optional<Quantity> parameters = model.quantity(Measure.PARAMETERS);
        if (parameters.isPresent()) {
            parameters.get().value().ifPresent(value -> sizes.set(place, value.doubleValue()));
            usable.set(
                    place,
                    PointReason.of(parameters.get(), Measure.PARAMETERS).isPoint()
                            && parameters.get().value().isPresent());
        }
        dated.set(place, model.release().isPresent());
        placed.set(place, model.region() != Region.UNSTATED);
        organizations.set(place, model.organizations());
        domains.set(place, model.domains());
    }

    int models() {
        return sizes.size();
    }

    /** The recorded parameters; 0 where no single value is. */
    double size(int place) {
        return sizes.get(place);
    }

    /** The same where a trend would take the value, else 0. */
    double usableSize(int place) {
        return usable.get(place) ? sizes.get(place) : 0;
    }

    /** How many models have a date of release. */
    int dated() {
        return dated.cardinality();
    }

    /** Whether a model has a country, and so is of China or of the rest. */
    boolean hasRegion(int place) {
        return placed.get(place);
    }

    NameLists organizations() {
        return organizations;
    }

    NameLists domains() {
        return domains;
    }

    DomainModels domainModels() {
        return domainModels;
    }

    /** @param data one of {@link TrainingData#MEASURES} */
    DataPairs pairs(Measure data) {
        return Objects.requireNonNull(pairs.get(data));
    }

    /** Lists of names by place, of which the same ones come again and again: each list is held once, by its number. */
    static final class NameLists {
        private final IntColumn numbers;
        private final List<List<String>> lists = new ArrayList<>();
        private final Map<List<String>, Integer> numberOf = new HashMap<>();

        private NameLists(int models) {
            numbers = IntColumn.zeros(models);
        }

        private void set(int place, List<String> names) {
            numbers.set(place, numberOf.computeIfAbsent(names, unseen -> {
                lists.add(names);
                return lists.size() - 1;
            }));
        }

        /** How many lists there are. */
        int count() {
            return lists.size();
        }

        /** The number of the list of a model: 0, 1, 2 … */
        int number(int place) {
            return numbers.get(place);
        }

        List<String> list(int number) {
            return lists.get(number);
        }

        /** The list of a model. */
        List<String> of(int place) {
            return lists.get(numbers.get(place));
        }
    }
}
