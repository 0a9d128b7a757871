package org.trendbook.crosscheck;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.trendbook.model.Measure;

/** What a claims file calls a measure. */
final class Measures {
    private static final List<Measure> TRAINING_DATA =
            List.of(Measure.TRAINING_TOKENS, Measure.TRAINING_BYTES, Measure.DATAPOINTS, Measure.TRAINING_DATA);

    private Measures() {}

    /**
     * The measures that a name stands for: {@code training_data} for training data in any unit, else one; none when
     * records hold no such thing (speed, cost, carbon).
     */
    static List<Measure> named(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return switch (key) {
            case "training_data", "训练数据" -> TRAINING_DATA;
            case "参数量" -> List.of(Measure.PARAMETERS);
            case "激活参数" -> List.of(Measure.ACTIVE_PARAMETERS);
            case "训练算力" -> List.of(Measure.TRAINING_COMPUTE);
            case "hardware", "硬件" -> List.of(Measure.DEVICES);
            default ->
                Arrays.stream(Measure.values())
                        .filter(measure -> measure.key().equals(key))
                        .toList();
        };
    }
}
