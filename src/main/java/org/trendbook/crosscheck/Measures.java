package org.trendbook.crosscheck;

import java.util.Arrays;
import java.util.List;
import org.trendbook.model.Column;
import org.trendbook.model.Measure;
import org.trendbook.model.NameKey;

/** What a claims file calls a measure. */
final class Measures {
    private static final List<Measure> TRAINING_DATA = Arrays.stream(Measure.values())
            .filter(measure -> measure.column() == Column.TRAINING_DATA)
            .toList();

    private Measures() {}

    /**
     * The measures that a name stands for, in any case, with or without hyphens and the like: {@code training_data} for
     * training data in any unit, else one; none when records hold no such thing (speed, cost, carbon).
     */
    static List<Measure> named(String name) {
        String key = NameKey.of(name);
        return switch (key) {
            case "trainingdata", "data", "trainingdatasize", "训练数据", "训练数据量", "数据", "数据量" -> TRAINING_DATA;
            case "parameter", "params", "size", "参数", "参数量", "参数规模" -> List.of(Measure.PARAMETERS);
            case "激活参数" -> List.of(Measure.ACTIVE_PARAMETERS);
            case "tokens", "训练词元" -> List.of(Measure.TRAINING_TOKENS);
            case "bytes", "训练字节" -> List.of(Measure.TRAINING_BYTES);
            case "compute", "flop", "trainingcomputeflop", "算力", "训练算力" -> List.of(Measure.TRAINING_COMPUTE);
            case "hardware", "硬件" -> List.of(Measure.DEVICES);
            default ->
                Arrays.stream(Measure.values())
                        .filter(measure -> NameKey.of(measure.key()).equals(key))
                        .toList();
        };
    }

    /** The key of what a name stands for; the name itself when records hold no such thing. */
    static String key(String name) {
        List<Measure> named = named(name);
        return switch (named.size()) {
            case 0 -> name;
            case 1 -> named.get(0).key();
            default -> Measure.TRAINING_DATA.key();
        };
    }
}
