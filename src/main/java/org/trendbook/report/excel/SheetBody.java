package org.trendbook.report.excel;

import java.util.Optional;
import org.trendbook.report.SheetPlan;

/**
 * What stands between the head and the foot of a sheet's part.
 *
 * @param rows header and rows; of a long sheet the header alone counts
 * @param plain the rows of a long sheet
 */
record SheetBody(SheetRows rows, Optional<PlainRows> plain, int count) {

    /** Makes every style that the sheet needs, before the styles are saved. */
    static SheetBody of(SheetPlan sheet, SheetLayout layout, CellStyles styles) {
        SheetRows rows = new SheetRows(sheet, layout, styles);
        if (sheet.isLong()) {
            rows.registerHeaderStyles();
            return new SheetBody(
                    rows,
                    Optional.of(new PlainRows(sheet, styles)),
                    sheet.rows().size());
        }
        rows.registerStyles();
        return new SheetBody(rows, Optional.empty(), sheet.rows().size());
    }
}
