package org.trendbook.ingest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * The exact texts of a workbook's numbers and dates. A number is the shortest decimal that is the same binary number; a
 * unit that only its format shows ({@code 0"亿"}) is joined to it. A date is an ISO date, as precisely as its format
 * shows it: in a cell that shows '2023年2月' or 'Feb-23' the first of the month is how spreadsheets store a month, and it
 * becomes '2023-02'.
 */
final class CellTexts {
    /** A double has at most 17 significant digits; 15 of any decimal survive the way there and back. */
    private static final int SURE_DIGITS = 15;

    private static final int MOST_DIGITS = 17;
    /** The day 1900-02-29, which spreadsheets count and the calendar does not have. */
    private static final int NO_SUCH_DAY = 60;

    private final StylesTable styles;
    private final boolean countsFrom1904;
    private final Map<Integer, CellFormat> formats = new HashMap<>();

    CellTexts(StylesTable styles, boolean countsFrom1904) {
        this.styles = styles;
        this.countsFrom1904 = countsFrom1904;
    }

    /**
     * The text of a number as it is stored.
     *
     * @param style the cell's style by its place in the workbook
     */
    String ofNumber(String stored, int style) {
        double value = Double.parseDouble(stored);
        if (!Double.isFinite(value)) {
            return stored;
        }
        CellFormat format = formats.computeIfAbsent(style, this::format);
        boolean isDate = format.isDate() && DateUtil.isValidExcelDate(value);
        return isDate ? date(value, format) : format.decorate(shortest(value));
    }

    private CellFormat format(int style) {
        if (style < 0 || style >= styles.getNumCellStyles()) {
            return CellFormat.GENERAL;
        }
        XSSFCellStyle cellStyle = styles.getStyleAt(style);
        return CellFormat.of(cellStyle.getDataFormat(), String.valueOf(cellStyle.getDataFormatString()));
    }

    /** Of the decimals that are this binary number, the shortest, without exponent. */
    static String shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = SURE_DIGITS; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return plain(rounded);
            }
        }
        return plain(exact.round(new MathContext(MOST_DIGITS)));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private String date(double value, CellFormat format) {
        if (!countsFrom1904 && (int) value == NO_SUCH_DAY) {
            return "1900-02-29";
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, countsFrom1904, true);
        LocalDate day = moment.toLocalDate();
        if (value < 1 && format.showsTimeOnly()) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(moment);
        }
        if (!moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
        }
        if (format.showsYearOnly() && day.getDayOfYear() == 1) {
            return String.valueOf(day.getYear());
        }
        return format.showsMonthOnly() && day.getDayOfMonth() == 1
                ? YearMonth.from(day).toString()
                : day.toString();
    }
}
