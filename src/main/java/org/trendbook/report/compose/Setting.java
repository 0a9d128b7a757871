package org.trendbook.report.compose;

import java.util.List;
import java.util.Locale;

/** What the formulas of the workbook are set to, each in a row of its own on the sheet of settings, in this order. */
enum Setting {
    CONFIDENCE,
    POINTS,
    LAST_OTHER_EVENT,
    DATA_END,
    DAYS_PER_YEAR,
    DAYS_PER_MONTH,
    LEAST_POINTS,
    LEAST_QUOTABLE_POINTS,
    LEAST_QUOTABLE_MONTHS;

    static final String SHEET = "settings";

    /** The cell that holds it. */
    String in(Addresses addresses) {
        return addresses.cell(SHEET, "value", row());
    }

    int row() {
        return List.of(values()).indexOf(this) + Table.FIRST_ROW;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
