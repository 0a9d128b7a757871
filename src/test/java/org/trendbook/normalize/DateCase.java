package org.trendbook.normalize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.trendbook.model.Reading;
import org.trendbook.model.ReleaseDate;

/** The cases of {@code date-cases.tsv}. */
record DateCase(String raw, String reference, String order, String expected, String why) {

    static List<DateCase> all() {
        try (InputStream in = DateCase.class.getResourceAsStream("date-cases.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DateCase::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DateCase of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException("five cells wanted: " + line);
        }
        return new DateCase(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    DateContext context() {
        DayMonthOrder wanted =
                order.isEmpty() ? DayMonthOrder.UNSTATED : DayMonthOrder.valueOf(order.toUpperCase(Locale.ROOT));
        if (reference.isEmpty()) {
            return DateContext.withoutReference(wanted);
        }
        ReleaseDate date = DateReader.read(reference, DateContext.NONE).value().orElseThrow();
        return DateContext.of(date, wanted);
    }

    /** A reading in the notation of the file. */
    static String notation(Reading<ReleaseDate> reading) {
        return reading.fold(
                read -> read.found().from() + ".." + read.found().to() + " "
                        + read.found().precision().key()
                        + (read.found().fuzzy() ? " fuzzy" : ""),
                absent -> absent.absence().key(),
                refused -> refused.code().key());
    }
}
