package org.trendbook.report.findings;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.trendbook.analyze.sample.PointReason;
import org.trendbook.column.DoubleColumn;
import org.trendbook.column.NameLists;
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
        NameLists.Builder ofOrganizations = new NameLists.Builder(models.size());
        NameLists.Builder ofDomains = new NameLists.Builder(models.size());
        RepeatedKeys names = new RepeatedKeys();
        List<DataPairs.Builder> ofMeasures = DataPairs.MEASURES.stream()
                .map(measure -> new DataPairs.Builder(measure, models.size()))
                .toList();
        int place = 0;
        for (ModelRecord model : models) {
            set(place, model);
            ofOrganizations.set(place, model.organizations());
            ofDomains.set(place, model.domains());
            names.add(model.model());
            for (DataPairs.Builder ofMeasure : ofMeasures) {
                ofMeasure.add(place, model);
            }
            also.accept(model);
            place++;
        }
        names.end();
        organizations = ofOrganizations.build();
        domains = ofDomains.build();
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
    }

    /** How many models there are; places go from 0 to one below. */
    public int models() {
        return sizes.size();
    }

    /** The recorded parameters; 0 where no single value is. */
    public double size(int place) {
        return sizes.get(place);
    }

    /** The same where a trend would take the value, else 0. */
    public double usableSize(int place) {
        return usable.get(place) ? sizes.get(place) : 0;
    }

    /** How many models have a date of release. */
    public int dated() {
        return dated.cardinality();
    }

    /** Whether a model has a country, and so is of China or of the rest. */
    public boolean hasRegion(int place) {
        return placed.get(place);
    }

    /** The organizations of each model, by place. */
    public NameLists organizations() {
        return organizations;
    }

    /** The domains of each model, by place. */
    public NameLists domains() {
        return domains;
    }

    /** How many models each domain and each organization has. */
    public DomainModels domainModels() {
        return domainModels;
    }

    /**
     * The models with both parameters and training data.
     *
     * @param data one of {@link DataPairs#MEASURES}
     * @throws NullPointerException when it is none of them
     */
    public DataPairs pairs(Measure data) {
        return Objects.requireNonNull(pairs.get(data));
    }
}
