package org.trendbook.normalize;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trendbook.model.Measure;
import org.trendbook.model.Quantity;
import org.trendbook.model.Unit;

/**
 * Sorts the amounts of a training-data cell by what they count: each unit is a measure of its own, and none is ever
 * converted into another.
 */
final class TrainingData {
    private TrainingData() {}

    /**
     * The amount of each measure that the cell states. In '45TB (680B tokens)' each part is the only one of its unit and
     * is taken; of '1.9TB text and 292GB images' no total is stated, so the measure has parts and no value.
     */
    static Map<Measure, Quantity> byMeasure(Quantity stated) {
        Map<Measure, Quantity> found = new EnumMap<>(Measure.class);
        if (stated.parts().isEmpty() || stated.statesNumber()) {
            if (stated.unit() == Unit.UNRESOLVED) {
                found.put(Measure.TRAINING_DATA, stated);
            }
            for (Measure measure : Measure.OF_TRAINING_DATA) {
                if (measure.unit() == stated.unit()) {
                    found.put(measure, stated);
                }
            }
        }
        if (stated.parts().isEmpty()) {
            return found;
        }
        for (Measure measure : Measure.OF_TRAINING_DATA) {
            List<Quantity.Part> parts = stated.parts().stream()
                    .filter(part -> part.unit() == measure.unit())
                    .toList();
            if (parts.size() == 1) {
                found.putIfAbsent(measure, Quantity.exact(parts.get(0).value(), measure.unit()));
            } else if (!parts.isEmpty()) {
                found.putIfAbsent(measure, Quantity.ofParts(parts));
            }
        }
        return found;
    }
}
