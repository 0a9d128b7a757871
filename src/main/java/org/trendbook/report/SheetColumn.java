package org.trendbook.report;

import java.io.Serializable;
import java.util.List;

/**
 * A column of a sheet.
 *
 * @param header with the unit where there is one
 * @param format how its cells are shown
 * @param meaning one sentence for the dictionary: what it is, its unit, how it was made
 * @param editable whether its cells are what formulas start from, so that a reader may change them
 * @param choices what an editable cell may hold; none for anything
 */
public record SheetColumn(String header, Format format, String meaning, boolean editable, List<String> choices)
        implements Serializable {
    public SheetColumn {
        choices = List.copyOf(choices);
    }

    /** A column that nobody is invited to change. */
    public SheetColumn(String header, Format format, String meaning) {
        this(header, format, meaning, false, List.of());
    }

    /** How cells are shown; a cell of another kind than its column's format is shown as what it is. */
    public enum Format {
        /** A short text on one line. */
        TEXT,
        /** A short text in a narrow column, on several lines where it needs them. */
        NARROW,
        /** A sentence or more: wrapped in a wide column. */
        PROSE,
        /** A whole number with thousands separators: 175,000,000,000. */
        INTEGER,
        /** A whole number that counts nothing, such as a year: 2021. */
        CODE,
        /** A number with two decimals: 3.74. */
        DECIMAL,
        /** A number with four decimals and no separators: 2021.4559. */
        FINE,
        /** A number with one decimal, for months: 6.4. */
        MONTHS,
        /** A large or small number in as many digits as it needs. */
        GENERAL,
        /** A share: 0.81 shown as 81 %. */
        PERCENT,
        /** A day: 2023-05-31. */
        DAY
    }
}
