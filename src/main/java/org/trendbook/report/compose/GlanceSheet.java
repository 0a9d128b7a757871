package org.trendbook.report.compose;

import org.trendbook.model.Column;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.SelectedModels;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Amounts;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** All models at home and abroad in one table that prints on A4. */
final class GlanceSheet {
    private GlanceSheet() {}

    static SheetPlan plan(Findings findings, Wording wording, Live live) {
        ModelCells models = new ModelCells(live);
        SelectedModels printed = live.sheetModels().printed();
        return new Table<ModelRecord>(wording, "glance")
                .column("model", Format.NARROW, model -> models.link(model.recordId(), wording.model(model)))
                .column("organization", Format.NARROW, model -> Cell.text(wording.organizations(model.organizations())))
                .column(
                        "region",
                        Format.NARROW,
                        model -> Cell.text(
                                wording.word("group.region", model.region().key())))
                .column("released", Format.NARROW, model -> models.repeated(model, "released", wording.released(model)))
                .column(
                        "size",
                        Format.NARROW,
                        model -> models.repeated(model, "size", Amounts.words(model, Measure.PARAMETERS, wording)))
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
}
