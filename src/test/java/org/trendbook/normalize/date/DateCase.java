package org.trendbook.normalize.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trendbook.model.Reading;
import org.trendbook.model.ReleaseDate;

/** The cases of {@code date-cases.tsv}. */
public record DateCase(String raw, String reference, String order, String expected, String why) {

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
        return new DateCase(unescaped(cells[0]), cells[1], cells[2], cells[3], cells[4]);
    }

    private static String unescaped(String raw) {
        Matcher hidden = Pattern.compile("\\\\u([0-9a-f]{4})").matcher(raw);
        return hidden.replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
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
    public static String notation(Reading<ReleaseDate> reading) {
        return reading.fold(
                read -> read.found().from() + ".." + read.found().to() + " "
                        + read.found().precision().key()
                        + (read.found().fuzzy() ? " fuzzy" : ""),
                absent -> absent.absence().key(),
                refused -> refused.code().key());
    }
}
