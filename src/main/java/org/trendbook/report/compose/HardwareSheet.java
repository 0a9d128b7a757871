package org.trendbook.report.compose;

import java.util.List;
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

/** What models were trained on and with, where a source says so. */
final class HardwareSheet {
    private HardwareSheet() {}

    static SheetPlan plan(Findings findings, Wording wording, Live live) {
        ModelCells cells = new ModelCells(live);
        SelectedModels printed = live.sheetModels().printed();
        List<ModelRecord> models =
                printed.stream().filter(HardwareSheet::isKnown).toList();
        return new Table<ModelRecord>(wording, "hardware")
                .column("model", Format.NARROW, model -> cells.link(model.recordId(), wording.model(model)))
                .column("organization", Format.NARROW, model -> Cell.text(wording.organizations(model.organizations())))
                .column("released", Format.NARROW, model -> cells.repeated(model, "released", wording.released(model)))
                .column("training_data", Format.NARROW, model -> Cell.text(TrainingData.words(model, wording)))
                .column("data_words", Format.NARROW, model -> Cell.text(model.text(Column.TRAINING_DATA)))
                .column(
                        "compute",
                        Format.NARROW,
                        model -> Cell.text(Amounts.words(model, Measure.TRAINING_COMPUTE, wording)))
                .column("hardware", Format.NARROW, model -> Cell.text(model.text(Column.HARDWARE)))
                .column("training_time", Format.NARROW, model -> Cell.text(model.text(Column.TRAINING_TIME)))
                .column("languages", Format.NARROW, model -> Cell.text(model.text(Column.LANGUAGES)))
                .ofPrinted(models, printed, findings, 1);
    }

    /** Whether nothing of the kind is known of any model. */
    static boolean isEmpty(Findings findings) {
        return findings.models().stream().noneMatch(HardwareSheet::isKnown);
    }

    private static boolean isKnown(ModelRecord model) {
        return List.of(Column.TRAINING_DATA, Column.HARDWARE, Column.TRAINING_TIME, Column.TRAINING_COMPUTE).stream()
                .anyMatch(column -> !model.text(column).isEmpty());
    }
}
