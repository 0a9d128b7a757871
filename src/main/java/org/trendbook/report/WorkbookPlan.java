package org.trendbook.report;

import java.io.Serializable;
import java.util.List;

/**
 * One Excel workbook.
 *
 * @param name file name without its ending, ASCII
 * @param title for the document properties
 */
public record WorkbookPlan(String name, String title, Language language, List<SheetPlan> sheets)
        implements Serializable {
    public WorkbookPlan {
        sheets = List.copyOf(sheets);
    }

    /** Whether a sheet shows pictures of charts, which must be drawn first. */
    public boolean hasPictures() {
        return sheets.stream().anyMatch(sheet -> !sheet.pictures().isEmpty());
    }
}
