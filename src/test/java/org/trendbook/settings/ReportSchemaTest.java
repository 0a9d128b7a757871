package org.trendbook.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON Schema of report.yaml in the documents names the same keys and words as the program does. */
class ReportSchemaTest {
    private static final Path SCHEMA = Path.of("src/site/resources/report.schema.json");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {no_key: 1}                                                             |
            {title: {no_key: a}}                                                    | /properties/title/oneOf/1
            {bootstrap: {no_key: 1}}                                                | /properties/bootstrap
            {files: {a.csv: {no_key: 1}}}                                           | /$defs/delimited_file
            {files: {a.xlsx: {no_key: 1}}}                                          | /$defs/workbook
            {files: {a.jsonl: {no_key: 1}}}                                         | /$defs/json_file
            {exclusions: [{models: [A], reason: b, no_key: 1}]}                     | /$defs/drop
            {analyses: [{name: a, no_key: 1}]}                                      | /$defs/analysis
            {analyses: [{name: a, steps: [{keep: {field: b, equals: c, no_key: 1}}]}]} | /$defs/condition
            {analyses: [{name: a, steps: [{set: {values: {A: 1}, reason: b, no_key: 1}}]}]} | /$defs/step/properties/set
            {analyses: [{name: a, steps: [{top_k: {k: 1, no_key: 1}}]}]}            | /$defs/step/properties/top_k/oneOf/1
            {analyses: [{name: a, steps: [{outliers: {days: 1, no_key: 1}}]}]}      | /$defs/step/properties/outliers
            """)
    void theSameKeysAreKnown(String yaml, String place) throws IOException {
        List<String> inSchema = new ArrayList<>();
        at(place).get("properties").fieldNames().forEachRemaining(inSchema::add);
        assertThat(inSchema).containsExactlyInAnyOrder(listedBehind("known here: ", yaml));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {languages: [no_word]}                               | wanted one of | /properties/languages/items
            {presets: [no_word]}                                 | wanted one of | /properties/presets/items
            {measures: [no_word]}                                | wanted one of | /$defs/measure
            {conventions: no_word}                               | wanted one of | /$defs/conventions
            {date_order: no_word}                                | wanted one of | /properties/date_order
            {analyses: [{name: a, points: no_word}]}             | wanted one of | /$defs/analysis/properties/points
            {analyses: [{name: a, date_reading: no_word}]}       | wanted one of | /$defs/analysis/properties/date_reading
            {analyses: [{name: a, shapes: [no_word]}]}           | wanted one of | /$defs/analysis/properties/shapes/items
            {analyses: [{name: a, steps: [{outliers: {side: no_word}}]}]} | wanted one of | /$defs/step/properties/outliers/properties/side
            """)
    void theSameWordsAreKnown(String yaml, String before, String place) throws IOException {
        List<String> inSchema = new ArrayList<>();
        at(place).get("enum").forEach(word -> inSchema.add(word.asText()));
        assertThat(inSchema).containsExactlyInAnyOrder(listedBehind(before + " ", yaml));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {groups: [no_word]}                               | /$defs/group
            """)
    void theSameGroupsAreKnown(String yaml, String place) throws IOException {
        String pattern = at(place).get("pattern").asText();
        String[] known = listedBehind("known: ", yaml);
        assertThat(known).isNotEmpty().allMatch(kind -> kind.matches(pattern));
        assertThat(String.join(" x ", known)).matches(pattern);
        assertThat("no_word").doesNotMatch(pattern);
    }

    private static JsonNode at(String place) throws IOException {
        return new ObjectMapper().readTree(SCHEMA.toFile()).at(place == null ? "" : place);
    }

    /** What the refusal of these settings lists behind some words. */
    private String[] listedBehind(String words, String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("report.yaml"), yaml);
        SettingsException refusal =
                catchThrowableOfType(SettingsException.class, () -> SettingsReader.read(Optional.of(file)));
        assertThat(refusal).hasMessageContaining("no_").hasMessageContaining(words);
        String message = String.valueOf(refusal.getMessage());
        return message.substring(message.indexOf(words) + words.length()).split(", ");
    }
}
