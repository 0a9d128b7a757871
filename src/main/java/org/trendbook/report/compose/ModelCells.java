package org.trendbook.report.compose;

import org.trendbook.model.ModelRecord;
import org.trendbook.report.Cell;

/** Cells of other sheets that lead to the sheet of models, or say what it says. */
final class ModelCells {
    private final Live live;

    ModelCells(Live live) {
        this.live = live;
    }

    /** The name of a model, leading to the row with everything about it where there is one. */
    Cell link(String recordId, String name) {
        return live.modelRow(recordId)
                .<Cell>map(row -> new Cell.Link(name, live.addresses().target(ModelsSheet.SHEET, row)))
                .orElseGet(() -> Cell.text(name));
    }

    /** What the sheet of models says, also after it was changed. */
    Cell repeated(ModelRecord model, String column, String words) {
        return live.modelRow(model.recordId())
                .map(row -> live.formula(live.addresses().cell(ModelsSheet.SHEET, column, row), Cell.text(words)))
                .orElseGet(() -> Cell.text(words));
    }

    /** The formula of the text in a column of the row whose number a cell holds. */
    String text(String column, String rowNumber) {
        // An empty cell would come out as 0.
        return "\"\"&INDEX(" + live.addresses().range(ModelsSheet.SHEET, column, 1, live.lastModelRow()) + ","
                + rowNumber + ")";
    }

    /** The formula of the link to the row whose number a cell holds. */
    String link(String rowNumber) {
        return "HYPERLINK(" + live.addresses().linkStart(ModelsSheet.SHEET) + "&" + rowNumber + ","
                + text("model", rowNumber) + ")";
    }
}
