package org.trendbook.report.compose;

import java.util.List;
import org.trendbook.model.Column;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;

/** What a model was trained on, in words. */
final class TrainingData {
    /** What its amount may be stated in; of several the first is said. */
    static final List<Measure> MEASURES = List.of(Measure.TRAINING_TOKENS, Measure.TRAINING_BYTES, Measure.DATAPOINTS);

    private TrainingData() {}

    /** The amount where it could be read, else the source's own words. */
    static String words(ModelRecord model, Wording wording) {
        for (Measure measure : MEASURES) {
            String words = Amounts.words(model, measure, wording);
            if (!words.isEmpty()) {
                return measure == Measure.TRAINING_BYTES
                        ? words
                        : wording.get(
                                "amount_of",
                                words,
                                wording.word("unit", measure.unit().key()));
            }
        }
        return model.text(Column.TRAINING_DATA);
    }
}
