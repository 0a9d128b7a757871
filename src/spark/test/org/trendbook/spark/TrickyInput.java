package org.trendbook.spark;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/** An input on which a job in parts could go wrong: ids repeated within and across files, rows on several lines, … */
final class TrickyInput {
    private static final String HEADER =
            "record_id,model,organization,release_date,parameters,training_data,source,own column\n";

    private TrickyInput() {}

    /** Writes it; the same seed gives the same files. */
    static Path write(Path folder, long seed) throws IOException {
        Path records = Files.createDirectories(folder.resolve("records"));
        SplittableRandom random = new SplittableRandom(seed);
        Files.writeString(folder.resolve("report.yaml"), """
                title: Tricky
                columns: {own column: shelf}
                files:
                  b-sheet.tsv: {source: tracker}
                bootstrap: {draws: 20}
                """);
        Files.writeString(folder.resolve("sources.csv"), """
                source_id,title,published,priority
                tracker,A tracker,2024-03,2
                survey,A survey,2023年6月,1
                """);
        Files.writeString(records.resolve("a.csv"), HEADER + rows(random, 2500, ",", 'a'));
        Files.writeString(records.resolve("b-sheet.tsv"), HEADER.replace(',', '\t') + rows(random, 700, "\t", 'b'));
        Files.write(
                records.resolve("c.csv"), (HEADER + rows(random, 300, ",", 'c')).getBytes(Charset.forName("GB18030")));
        Files.writeString(records.resolve("d.csv"), HEADER);
        Files.writeString(records.resolve("e.json"), """
                [{"record_id": "r7", "model": "Again"}, {"model": "No id"}, {"model": "No id either"},
                 {"record_id": "same", "model": "One"}, {"record_id": "same", "model": "Two"}, {"note": "no model"},
                 {"record_id": "list", "model": "LLaMA", "parameters": "7B, 13B and 65B"},
                 {"record_id": "later#2", "model": "With the id of a size"}]
                """);
        Files.writeString(records.resolve("f.jsonl"), """
                {"record_id": "e.json:1.2", "model": "As a row without id"}
                {"model": "PanGu-α", "parameters": "26 亿、130 亿和 2000 亿", "release_date": "2021年4月", "source": "survey"}
                {"record_id": "list#3", "model": "With the id of a size, too"}
                {"record_id": "later", "model": "OPT", "parameters": "1B, 2B"}
                {"record_id": "later#1", "model": "With the id of a size that was rejected"}
                this is no JSON
                """);
        return folder;
    }

    private static String rows(SplittableRandom random, int count, String delimiter, char file) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append(String.join(delimiter, cells(random, file))).append('\n');
        }
        return rows.toString();
    }

    /** One in some dozen rows has an id of before, no model, a cell too many or few, or a line break inside. */
    private static String[] cells(SplittableRandom random, char file) {
        double size = Math.pow(10, 8 + 4 * random.nextDouble());
        String[] cells = {
            random.nextInt(9) == 0 ? "" : "r" + random.nextInt(20_000),
            "Model " + random.nextInt(3000),
            random.nextBoolean() ? "智源研究院" : "Unheard-of Lab " + random.nextInt(5),
            2015 + random.nextInt(9) + "年" + (1 + random.nextInt(13)) + "月",
            String.format(Locale.ROOT, random.nextBoolean() ? "%.1f亿" : "about %.0f M", size / 1e8),
            random.nextInt(4) == 0 ? "\"2 TB text\nand more\"" : "300B tokens",
            random.nextBoolean() ? "survey" : "",
            "shelf " + file
        };
        switch (random.nextInt(40)) {
            case 0 -> cells[1] = "";
            case 1 -> cells[7] = cells[7] + (file == 'b' ? "\tsurplus" : ",surplus");
            case 2 -> cells[5] = "\"never closed";
            case 3 -> cells[4] = "a handful";
            default -> {}
        }
        return cells;
    }
}
