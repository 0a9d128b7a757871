package org.trendbook.soak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** One raw record of a generated input, by column; the locator tells it from every other row. */
record GeneratedRow(Map<String, String> cells) {
    static final List<String> COLUMNS = List.of(
            "record_id",
            "model",
            "family",
            "organization",
            "country",
            "domain",
            "architecture",
            "event",
            "release_date",
            "parameters",
            "active_parameters",
            "training_data",
            "training_compute",
            "hardware",
            "source",
            "locator",
            "note");

    private static final List<String> MODELS = List.of(
            "GPT-3",
            "GPT-2",
            "盘古",
            "悟道 2.0",
            "M6",
            "LLaMA",
            "=1+1",
            "+PaLM",
            "@BLOOM",
            "-x",
            "CON",
            "a/b\\c:d*?",
            "Model A",
            "model a",
            "\u202eedoc",
            "x\ty",
            "Ünïcödé",
            "_x0041_",
            "'=quoted",
            "😀",
            "名".repeat(300));
    private static final List<String> FAMILIES = List.of("", "", "GPT", "M6", "=f", "Family/1", "family:1", "fam\tily");
    private static final List<String> ORGANIZATIONS =
            List.of("", "OpenAI", "Google; DeepMind", "华为", "@org", "Org/1", "Org:1", "org?1");
    private static final List<String> COUNTRIES = List.of("", "China", "美国", "United States; China", "Atlantis");
    private static final List<String> DOMAINS = List.of("", "language", "视觉", "language; vision", "=d");
    private static final List<String> ARCHITECTURES = List.of("", "dense", "sparse", "稀疏", "round");
    private static final List<String> EVENTS = List.of("", "released", "announced", "started", "发布", "beta", "danced");
    private static final List<String> AMOUNTS = List.of(
            "",
            "未公开",
            "8x7B",
            "570GB 文本",
            "70 亿、130 亿、330 亿和 650 亿",
            "300B tokens",
            "1024 × A100",
            "3.14e23",
            "数千亿",
            "1.75万亿 (MoE)");

    static GeneratedRow draw(SplittableRandom random, int number) {
        Map<String, String> cells = new LinkedHashMap<>();
        COLUMNS.forEach(column -> cells.put(column, ""));
        cells.put("record_id", random.nextInt(5) == 0 ? "" : "r-" + number);
        cells.put("model", pick(random, MODELS) + (random.nextInt(3) == 0 ? "" : " " + number));
        cells.put("family", pick(random, FAMILIES));
        cells.put("organization", pick(random, ORGANIZATIONS));
        cells.put("country", pick(random, COUNTRIES));
        cells.put("domain", pick(random, DOMAINS));
        cells.put("architecture", pick(random, ARCHITECTURES));
        cells.put("event", pick(random, EVENTS));
        List<DateSpelling> dates = DateSpelling.widening(random);
        cells.put(
                "release_date",
                maybeBent(dates.get(random.nextInt(dates.size())).text(), random));
        cells.put("parameters", maybeBent(QuantitySpelling.draw(random).text(), random));
        for (String column : List.of("active_parameters", "training_data", "training_compute", "hardware")) {
            cells.put(column, pick(random, AMOUNTS));
        }
        cells.put("source", pick(random, List.of("", "s1", "s2", "nobody")));
        cells.put("locator", "row-" + number);
        cells.put("note", random.nextInt(4) == 0 ? HostileText.draw(random).replace("\0", "") : "");
        return new GeneratedRow(cells);
    }

    private static String maybeBent(String text, SplittableRandom random) {
        String bent = random.nextInt(5) == 0 ? HostileText.bend(text, random) : text;
        // A NUL costs its row, and half a character cannot come back from a file: other tests.
        return bent.replaceAll("\\x00|\\p{Cs}", "");
    }

    private static String pick(SplittableRandom random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    GeneratedRow with(String column, String text) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.put(column, text);
        return new GeneratedRow(changed);
    }
}
