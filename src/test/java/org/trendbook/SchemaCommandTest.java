package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trendbook.model.Column;

class SchemaCommandTest {
    @Test
    void theSchemaDescribesTheColumnsOfARawRecordInTheirOrder() throws IOException {
        try (InputStream in = SchemaCommand.class.getResourceAsStream(SchemaCommand.RESOURCE)) {
            JsonNode schema = new ObjectMapper().readTree(in);
            List<String> properties = new ArrayList<>();
            schema.get("properties").fieldNames().forEachRemaining(properties::add);
            assertThat(properties)
                    .containsExactlyElementsOf(
                            Stream.of(Column.values()).map(Column::header).toList());
            assertThat(schema.get("required")).singleElement().hasToString("\"model\"");
        }
    }
}
