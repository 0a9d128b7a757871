package org.trendbook.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes rows of JSON objects. A number keeps its spelling; {@code null} is empty; the elements of a list are joined by
 * {@code ;}; an object inside the object gives names with a dot, {@code size.total}; what is nested deeper in a list
 * stays JSON. NaN and Infinity, which other programs write where JSON has no number, are texts like others.
 */
final class JsonRows {
    /** Nesting and the length of names and numbers are bounded, so a hostile file ends in an error, not in a fault. */
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(RowReader.LONGEST_ROW)
                    .maxNumberLength(RowReader.LONGEST_CELL)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** What programs call the list of records when they put an object around it. */
    private static final Set<String> WRAPPED = Set.of("records", "models", "data", "items", "results", "rows");

    private final JsonParser parser;
    private final List<String> names = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private long length;
    private boolean hasLongCell;
    private String wrapped = "";

    private JsonRows(JsonParser parser) {
        this.parser = parser;
    }

    /** Makes a row of the value that the parser stands at, and leaves the parser at its end. */
    static Row read(JsonParser parser, long line) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            String text = parser.getText();
            parser.skipChildren();
            return new Row.Unreadable(
                    line, text, "not a JSON object", "give each record as an object of names and texts");
        }
        JsonRows rows = new JsonRows(parser);
        rows.readObject("");
        return rows.row(line);
    }

    /** What is wrong, without the place in the parser's own terms that some of its sentences end with. */
    static String fault(JsonProcessingException failure) {
        String said = failure.getOriginalMessage().replaceAll(", from `[^`]*`", "");
        int place = said.indexOf(" (start marker at ");
        return place < 0 ? said : said.substring(0, place);
    }

    private Row row(long line) {
        if (!wrapped.isEmpty()) {
            return new Row.Unreadable(
                    line,
                    "",
                    "the object holds a list of records under '" + wrapped + "'",
                    "make the list itself all that the file holds");
        }
        if (hasLongCell) {
            return new Row.Unreadable(
                    line, "", "a value is longer than " + RowReader.LONGEST_CELL + " characters", "shorten the value");
        }
        if (length > RowReader.LONGEST_ROW) {
            return new Row.Unreadable(
                    line,
                    "",
                    "the object is longer than " + RowReader.LONGEST_ROW + " characters",
                    "shorten the object");
        }
        return new Row.Cells(line, List.copyOf(names), List.copyOf(cells));
    }

    private void readObject(String prefix) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                readObject(prefix + name + ".");
            } else {
                add(prefix + name, parser.currentToken() == JsonToken.START_ARRAY ? joined(name) : text());
            }
        }
    }

    private void add(String name, String text) {
        length += name.length() + text.length();
        hasLongCell |= text.length() > RowReader.LONGEST_CELL;
        if (length <= RowReader.LONGEST_ROW) {
            names.add(name);
            cells.add(text);
        }
    }

    private String text() throws IOException {
        return switch (parser.currentToken()) {
            case START_ARRAY, START_OBJECT -> json();
            case VALUE_NULL -> "";
            default -> parser.getText();
        };
    }

    private String joined(String name) throws IOException {
        StringBuilder joined = new StringBuilder();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT && WRAPPED.contains(name.toLowerCase(Locale.ROOT))) {
                wrapped = name;
            }
            String element = text();
            if (joined.length() <= RowReader.LONGEST_CELL) {
                joined.append(joined.isEmpty() || element.isEmpty() ? "" : ";").append(element);
            }
        }
        return joined.toString();
    }

    private String json() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            generator.copyCurrentStructure(parser);
        }
        return text.toString();
    }
}
