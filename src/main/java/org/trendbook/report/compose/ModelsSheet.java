package org.trendbook.report.compose;

import java.util.Optional;
import org.trendbook.analyze.PointStatus;
import org.trendbook.model.Column;
import org.trendbook.model.Event;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;

/** One row a model: who, when, how large, on what, and whether it is a point of the trend. */
final class ModelsSheet {
    private ModelsSheet() {}

    static SheetPlan plan(Findings findings, Wording wording) {
        return new Table<ModelRecord>(wording, "models")
                .text("model", wording::model)
                .text("organization", model -> wording.organizations(model.organizations()))
                .text(
                        "region",
                        model -> wording.word("group.region", model.region().key()))
                .text(
                        "released",
                        model -> model.release()
                                .map(event -> wording.date(event.date()))
                                .orElse(""))
                .text("size", model -> Amounts.words(model, Measure.PARAMETERS, wording))
                .text("domain", model -> Lists.domains(model, wording))
                .text(
                        "architecture",
                        model -> wording.word(
                                "group.architecture", model.architecture().key()))
                .text("training_data", model -> trainingData(model, wording))
                .text("hardware", model -> model.text(Column.HARDWARE))
                .text("access", model -> model.text(Column.ACCESS))
                .text("languages", model -> model.text(Column.LANGUAGES))
                .text("training_time", model -> model.text(Column.TRAINING_TIME))
                .day("from", model -> model.release().map(Event::date).map(date -> date.from()))
                .day("to", model -> model.release().map(Event::date).map(date -> date.to()))
                .number("parameters", Format.INTEGER, model -> Amounts.value(model, Measure.PARAMETERS))
                .number("training_tokens", Format.INTEGER, model -> Amounts.value(model, Measure.TRAINING_TOKENS))
                .number("training_bytes", Format.INTEGER, model -> Amounts.value(model, Measure.TRAINING_BYTES))
                .number("training_compute", Format.GENERAL, model -> Amounts.value(model, Measure.TRAINING_COMPUTE))
                .text("trend_point", model -> pointReason(findings, model, wording))
                .text("family", ModelRecord::family)
                .text("country", model -> Lists.countries(model, wording))
                .text("source", model -> wording.list(model.sources()))
                .text("locator", ModelRecord::locator)
                .text("record_id", ModelRecord::recordId)
                .of(findings.models(), 1);
    }

    private static String pointReason(Findings findings, ModelRecord model, Wording wording) {
        return Optional.ofNullable(findings.analysis().parameterPoints().get(model.recordId()))
                .map(PointStatus::reason)
                .map(reason -> wording.word("point_of_model", reason.key()))
                .orElse("");
    }

    /** The amount where it could be read, else the source's own words. */
    private static String trainingData(ModelRecord model, Wording wording) {
        for (Measure measure : new Measure[] {Measure.TRAINING_TOKENS, Measure.TRAINING_BYTES, Measure.DATAPOINTS}) {
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
