package org.trendbook.report.compose;

import org.trendbook.model.Column;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.report.findings.Amounts;
import org.trendbook.report.findings.Wording;

/** What a model was trained on, in words. */
final class TrainingData {
    private TrainingData() {}

    /** The amount where it could be read, else the source's own words. */
    static String words(ModelRecord model, Wording wording) {
        for (Measure measure : Measure.OF_TRAINING_DATA) {
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
