package org.trendbook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.trendbook.model.Quantity;
import org.trendbook.model.Reading;
import org.trendbook.model.ReleaseDate;
import org.trendbook.report.PlainNumber;

/** One reading as one line of JSON. */
final class ReadingJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ReadingJson() {}

    private interface Body<T> {
        void write(JsonGenerator json, T found) throws IOException;
    }

    static String ofQuantity(String raw, Reading<Quantity> reading) {
        return line(raw, reading, ReadingJson::quantity);
    }

    static String ofDate(String raw, Reading<ReleaseDate> reading) {
        return line(raw, reading, ReadingJson::date);
    }

    private static <T extends Serializable> String line(String raw, Reading<T> reading, Body<T> body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("raw", raw);
            if (reading instanceof Reading.Read<T> read) {
                json.writeStringField("status", "read");
                body.write(json, read.found());
                if (!read.remark().isEmpty()) {
                    json.writeStringField("remark", read.remark());
                }
            } else if (reading instanceof Reading.Absent<T> absent) {
                json.writeStringField("status", "absent");
                json.writeStringField("absence", absent.absence().key());
            } else if (reading instanceof Reading.Refused<T> refused) {
                json.writeStringField("status", "refused");
                json.writeStringField("reason", refused.reason());
                json.writeStringField("advice", refused.advice());
            }
            json.writeEndObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    private static void quantity(JsonGenerator json, Quantity quantity) throws IOException {
        number(json, "value", quantity.value());
        number(json, "low", quantity.low());
        number(json, "high", quantity.high());
        json.writeStringField("unit", quantity.unit().key());
        json.writeStringField("qualifier", quantity.qualifier().key());
        if (!quantity.values().isEmpty()) {
            json.writeArrayFieldStart("values");
            for (BigDecimal value : quantity.values()) {
                json.writeString(PlainNumber.of(value));
            }
            json.writeEndArray();
        }
        if (quantity.fraction().isPresent()) {
            json.writeStringField("fraction", quantity.fraction().get());
        }
        number(json, "active", quantity.active());
        if (quantity.experts().isPresent()) {
            json.writeNumberField("experts", quantity.experts().get().count());
            json.writeStringField(
                    "per_expert", PlainNumber.of(quantity.experts().get().each()));
        }
        if (!quantity.parts().isEmpty()) {
            json.writeArrayFieldStart("parts");
            for (Quantity.Part part : quantity.parts()) {
                json.writeStartObject();
                json.writeStringField("value", PlainNumber.of(part.value()));
                json.writeStringField("unit", part.unit().key());
                json.writeStringField("of", part.of());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void date(JsonGenerator json, ReleaseDate date) throws IOException {
        json.writeStringField("from", date.from().toString());
        json.writeStringField("to", date.to().toString());
        json.writeStringField("precision", date.precision().key());
        if (date.fuzzy()) {
            json.writeBooleanField("fuzzy", true);
        }
    }

    private static void number(JsonGenerator json, String field, Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, PlainNumber.of(value.get()));
        }
    }
}
