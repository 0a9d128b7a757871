package org.trendbook.report.compose;

import org.trendbook.model.Column;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.SelectedModels;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;

/** All models at home and abroad in one table that prints on A4. */
final class GlanceSheet {
    private GlanceSheet() {}

    static SheetPlan plan(Findings findings, Wording wording, Live live) {
        SelectedModels printed = live.sheetModels().printed();
        return new Table<ModelRecord>(wording, "glance")
                .column("model", Format.NARROW, model -> model(model, wording, live))
                .column("organization", Format.NARROW, model -> Cell.text(wording.organizations(model.organizations())))
                .column(
                        "region",
                        Format.NARROW,
                        model -> Cell.text(
                                wording.word("group.region", model.region().key())))
                .column("released", Format.NARROW, model -> ofModels(model, "released", live, released(model, wording)))
                .column(
                        "size",
                        Format.NARROW,
                        model -> ofModels(model, "size", live, Amounts.words(model, Measure.PARAMETERS, wording)))
                .column("training_data", Format.NARROW, model -> Cell.text(TrainingData.words(model, wording)))
                .column("hardware", Format.NARROW, model -> Cell.text(model.text(Column.HARDWARE)))
                .column("domain", Format.NARROW, model -> Cell.text(Lists.domains(model, wording)))
                .column(
                        "access",
                        Format.NARROW,
                        model -> Cell.text(wording.valueOf(
                                "access", model.text(Column.ACCESS).strip())))
                .ofPrinted(printed, printed, findings, 1);
    }

    /** The name, leading to the row with everything about it. */
    static Cell model(ModelRecord model, Wording wording, Live live) {
        return live.modelRow(model.recordId())
                .<Cell>map(row ->
                        new Cell.Link(wording.model(model), live.addresses().target(ModelsSheet.SHEET, row)))
                .orElseGet(() -> Cell.text(wording.model(model)));
    }

    /** What the sheet of models says, also after it was changed. */
    static Cell ofModels(ModelRecord model, String column, Live live, String words) {
        return live.modelRow(model.recordId())
                .map(row -> live.formula(live.addresses().cell(ModelsSheet.SHEET, column, row), Cell.text(words)))
                .orElseGet(() -> Cell.text(words));
    }

    static String released(ModelRecord model, Wording wording) {
        return model.release().map(event -> wording.date(event.date())).orElse("");
    }
}
