package org.trendbook.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/** Reads JSON Lines: one object a line. A line that is none is unreadable and costs itself only. */
final class JsonLinesReader implements RowReader {
    private static final int LONGEST_LINE = 8 * LONGEST_CELL;
    private static final String ADVICE =
            "write each record as one JSON object on a line of its own, without a comma behind it";

    private final CharWindow window;
    private long line;

    JsonLinesReader(Reader text) {
        this.window = new CharWindow(text, LONGEST_LINE);
    }

    @Override
    public List<String> header() {
        return List.of();
    }

    @Override
    public Optional<Row> next() throws IOException {
        while (window.at(0) != CharWindow.END) {
            line++;
            int end = endOfLine();
            boolean isTooLong = window.at(end) == CharWindow.BEYOND;
            String text = window.text(0, end);
            window.drop(end);
            window.passLine();
            if (isTooLong) {
                return Optional.of(new Row.Unreadable(
                        line, text, "the line is longer than " + LONGEST_LINE + " characters", ADVICE));
            }
            if (!text.isBlank()) {
                return Optional.of(read(text));
            }
        }
        return Optional.empty();
    }

    private int endOfLine() throws IOException {
        int end = 0;
        while (window.at(end) >= 0 && window.at(end) != '\n') {
            end++;
        }
        return end;
    }

    private Row read(String text) throws IOException {
        try (JsonParser parser = JsonRows.JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return unreadable(text, "not a JSON object");
            }
            Row row = JsonRows.read(parser, line);
            int end = Math.toIntExact(parser.currentLocation().getCharOffset());
            return text.substring(end).isBlank() ? row : unreadable(text, behind(text, end));
        } catch (JsonProcessingException e) {
            return unreadable(text, "not JSON: " + JsonRows.fault(e));
        }
    }

    /** What stands where the line should end: mostly another object, or a comma as in a list. */
    private static String behind(String text, int end) {
        int start = end;
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String what = text.substring(start).strip().equals(",") ? "a comma" : "text";
        return what + " behind the JSON object, at character " + (start + 1) + " of the line";
    }

    private Row unreadable(String text, String reason) {
        return new Row.Unreadable(line, text, reason, ADVICE);
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
