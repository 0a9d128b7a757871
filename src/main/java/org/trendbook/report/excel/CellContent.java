package org.trendbook.report.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.trendbook.report.Cell;
import org.trendbook.report.PlainNumber;

/**
 * What a cell of the file holds: a text, or a number, which may be a day. What a sheet cannot hold as a number (too large
 * or too small for it, a day before March 1900) is a text, never another number. A text too long
 * for a cell is cut where all see it.
 *
 * @param text empty for a number and for a blank cell
 * @param number 0 unless it is one
 */
record CellContent(String text, double number, boolean isNumber, boolean isDay) {
    /** Excel counts days from 1899-12-30 on, but takes 1900 for a leap year: right from 1900-03-01 on. */
    private static final long DAYS_BEFORE_1970 = 25_569;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final double LARGEST = 9.99999999999999e307;
    private static final double WHOLE_NUMBERS_ARE_EXACT = 1e15;
    private static final double SMALLEST_WITHOUT_EXPONENT = 1e-6;

    /** The content of a cell; of a formula, that of its cached value. */
    static CellContent of(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text(text.text());
        }
        if (cell instanceof Cell.Link link) {
            return text(link.text());
        }
        if (cell instanceof Cell.Amount amount) {
            return of(amount.value());
        }
        if (cell instanceof Cell.Day day) {
            return of(day.day());
        }
        return cell instanceof Cell.Formula formula ? of(formula.cached()) : text("");
    }

    private static CellContent text(String text) {
        return new CellContent(CellText.fitting(text), 0, false, false);
    }

    private static CellContent of(double value) {
        double size = Math.abs(value);
        boolean isHeld = size == 0 || (size >= Double.MIN_NORMAL && size <= LARGEST);
        return isHeld ? new CellContent("", value, true, false) : text(PlainNumber.of(value));
    }

    private static CellContent of(LocalDate day) {
        boolean isHeld = !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
        return isHeld
                ? new CellContent("", (double) (day.toEpochDay() + DAYS_BEFORE_1970), true, true)
                : text(day.toString());
    }

    /** The shortest digits that read back as the same number; the JDK's own differ between its versions. */
    String digits() {
        if (number == Math.rint(number) && Math.abs(number) < WHOLE_NUMBERS_ARE_EXACT) {
            return Long.toString((long) number);
        }
        String plain = PlainNumber.of(number);
        boolean isShort = Math.abs(number) >= SMALLEST_WITHOUT_EXPONENT && Math.abs(number) < WHOLE_NUMBERS_ARE_EXACT;
        return isShort ? plain : new BigDecimal(plain).stripTrailingZeros().toString();
    }
}
