package org.trendbook.normalize.date;

import java.util.List;
import java.util.Locale;
import org.trendbook.model.Reading;
import org.trendbook.model.ReleaseDate;
import org.trendbook.normalize.text.CaseTable;

/** The cases of {@code date-cases.tsv}. */
public record DateCase(String raw, String reference, String order, String expected, String why) {

    /** In the order of the file. */
    public static List<DateCase> all() {
        return CaseTable.rows("date/date-cases.tsv", 5).stream()
                .map(row -> new DateCase(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
                .toList();
    }

    /** In which its text is read. */
    public DateContext context() {
        DayMonthOrder wanted =
                order.isEmpty() ? DayMonthOrder.UNSTATED : DayMonthOrder.valueOf(order.toUpperCase(Locale.ROOT));
        if (reference.isEmpty()) {
            return DateContext.withoutReference(wanted);
        }
        ReleaseDate date = DateReader.read(reference, DateContext.NONE).value().orElseThrow();
        return DateContext.of(date, wanted);
    }

    /** A reading in the notation of the file. */
    public static String notation(Reading<ReleaseDate> reading) {
        return reading.fold(
                read -> read.found().from() + ".." + read.found().to() + " "
                        + read.found().precision().key()
                        + (read.found().fuzzy() ? " fuzzy" : ""),
                absent -> absent.absence().key(),
                refused -> refused.code().key());
    }
}
