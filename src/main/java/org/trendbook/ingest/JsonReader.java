package org.trendbook.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/**
 * Reads a JSON document: a list of objects, lists of them, or objects one behind the other. A document that breaks off is
 * an error, not a rejected row: nobody can say how many rows are missing.
 */
final class JsonReader implements RowReader {
    private final JsonParser parser;

    JsonReader(Reader text) throws IOException {
        this.parser = JsonRows.JSON.createParser(text);
    }

    @Override
    public List<String> header() {
        return List.of();
    }

    @Override
    public Optional<Row> next() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                token = parser.nextToken();
            }
            if (token == null) {
                return Optional.empty();
            }
            return Optional.of(
                    JsonRows.read(parser, parser.currentTokenLocation().getLineNr()));
        } catch (JsonProcessingException e) {
            throw new IOException("line " + parser.currentLocation().getLineNr() + ": " + JsonRows.fault(e), e);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
