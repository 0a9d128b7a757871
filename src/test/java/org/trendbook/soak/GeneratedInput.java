package org.trendbook.soak;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.trendbook.model.FormulaGuard;

/** Writes generated rows as an input folder, in any of the kinds of files. */
final class GeneratedInput {
    /** The kinds of records files that can be written here. */
    enum Kind {
        CSV("csv"),
        TSV("tsv"),
        JSON("json"),
        JSON_ON_ONE_LINE("json"),
        JSON_LINES("jsonl"),
        JSON_OBJECTS_ON_ONE_LINE("json");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        /** The cell of a CSV file that says what this text says in a file of this kind. */
        String inCsv(String text) {
            return this == CSV || this == TSV ? text : FormulaGuard.guard(text);
        }
    }

    /** Escapes halves of characters too, which no character set can hold. */
    private static final ObjectMapper ASCII = JsonMapper.builder(new JsonFactoryBuilder()
                    .configure(JsonWriteFeature.ESCAPE_NON_ASCII, true)
                    .build())
            .build();

    static final List<Kind> KINDS = List.of(Kind.values());

    private GeneratedInput() {}

    static List<GeneratedRow> rows(SplittableRandom random) {
        int count = 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 12);
        List<GeneratedRow> rows = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            rows.add(GeneratedRow.draw(random, number));
        }
        return rows;
    }

    /** The folder with one records file, and the tables beside it. */
    static Path write(Path folder, List<GeneratedRow> rows, Kind kind) throws IOException {
        Path records = Files.createDirectories(folder.resolve("records"));
        Path file = records.resolve("generated." + kind.ending);
        switch (kind) {
            case CSV -> delimited(file, rows, ',');
            case TSV -> delimited(file, rows, '\t');
            case JSON -> Files.writeString(file, "[\n" + String.join(",\n", objects(rows)) + "\n]\n");
            case JSON_ON_ONE_LINE -> Files.writeString(file, "[" + String.join(",", objects(rows)) + "]");
            case JSON_LINES -> Files.write(file, objects(rows));
            case JSON_OBJECTS_ON_ONE_LINE -> Files.writeString(file, String.join(" ", objects(rows)));
        }
        Files.writeString(folder.resolve("report.yaml"), "bootstrap: {draws: 10}\n");
        Files.writeString(folder.resolve("sources.csv"), """
                source_id,title,publisher,published,priority
                s1,First,=P,2023-06,1
                s2,Second,,2024,2
                """);
        Files.createDirectories(folder.resolve("claims"));
        Files.writeString(folder.resolve("claims/claims.csv"), """
                claim_id,subject,measure,relation,object,value,tolerance,scope,at,source,locator
                c1,M6,parameters,ratio_to,GPT-3,10倍,,,,s1,
                c2,=1+1,parameters,largest_at,,,,,2021,s1,
                c3,*,parameters,first_to_reach,,万亿,,region=china,,s2,
                c4,GPT-3,parameters,equal_to,,1750亿,,,,s1,
                c5,GPT-3,release_date,before,M6,,,,,nobody,
                c6,GPT-3,training_data,sum_of,,1TB+2TB,,,,s1,
                """);
        return folder;
    }

    private static List<String> objects(List<GeneratedRow> rows) throws IOException {
        List<String> objects = new ArrayList<>();
        for (GeneratedRow row : rows) {
            objects.add(ASCII.writeValueAsString(row.cells()));
        }
        return objects;
    }

    private static void delimited(Path file, List<GeneratedRow> rows, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        try (Writer writer = new java.io.OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, format)) {
            printer.printRecord(GeneratedRow.COLUMNS);
            for (GeneratedRow row : rows) {
                printer.printRecord(row.cells().values());
            }
        }
    }
}
