package org.trendbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.trendbook.analyze.AnalyzeOptions;
import org.trendbook.analyze.Conventions;
import org.trendbook.analyze.Grouping;
import org.trendbook.ingest.FileOptions;
import org.trendbook.ingest.IngestOptions;
import org.trendbook.model.Measure;
import org.trendbook.normalize.DayMonthOrder;
import org.trendbook.normalize.NormalizeOptions;
import org.trendbook.report.Language;
import org.trendbook.report.Preset;

/** Reads report.yaml. Whatever it does not say stands at its default; a key that nobody knows is an error. */
final class SettingsReader {
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_ALIASES = 50;
    private static final String[] KEYS = {
        "title",
        "languages",
        "presets",
        "measures",
        "groups",
        "thresholds",
        "confidence",
        "top_k",
        "bootstrap",
        "negative_jumps",
        "conventions",
        "region_china",
        "date_order",
        "charset",
        "columns",
        "files",
        "exclusions",
        "analyses",
        "sheet_rows"
    };

    private SettingsReader() {}

    /** The settings of an input folder; all defaults when it has no report.yaml. */
    static Settings read(Optional<Path> file) {
        return of(file.map(SettingsReader::parse).orElseGet(() -> SettingsSection.of("", Map.of())));
    }

    private static SettingsSection parse(Path file) {
        LoadSettings limits = LoadSettings.builder()
                .setLabel("report.yaml")
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        try (InputStream in = Files.newInputStream(file)) {
            Object document = new Load(limits).loadFromInputStream(in);
            return SettingsSection.of("", document == null ? Map.of() : document);
        } catch (YamlEngineException | StackOverflowError failure) {
            throw new UserError("report.yaml cannot be read as YAML: " + failure.getMessage(), failure);
        } catch (IOException failure) {
            throw new UserError("report.yaml cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static Settings of(SettingsSection yaml) {
        AnalyzeOptions analyze = analyze(yaml);
        Settings settings = new Settings(
                titles(yaml),
                yaml.choices("languages", Language.class, Language::key).orElse(List.of(Language.EN, Language.ZH)),
                yaml.choices("presets", Preset.class, Preset::key).orElse(List.of(Preset.COLUMN)),
                ingest(yaml),
                normalize(yaml, analyze),
                analyze,
                yaml.whole("sheet_rows", 1, Settings.MOST_SHEET_ROWS, Settings.DEFAULT_SHEET_ROWS),
                1);
        yaml.close(KEYS);
        return settings;
    }

    private static SortedMap<Language, String> titles(SettingsSection yaml) {
        SortedMap<Language, String> titles = new TreeMap<>();
        if (yaml.isMapping("title")) {
            SettingsSection title = yaml.section("title");
            for (Language language : Language.values()) {
                title.text(language.key()).ifPresent(text -> titles.put(language, text));
            }
            title.close("en", "zh");
        } else {
            yaml.text("title").ifPresent(text -> {
                titles.put(Language.EN, text);
                titles.put(Language.ZH, text);
            });
        }
        return titles;
    }

    private static IngestOptions ingest(SettingsSection yaml) {
        Map<String, String> columns = new LinkedHashMap<>();
        SettingsSection foreign = yaml.section("columns");
        for (String header : foreign.keys()) {
            columns.put(header, foreign.requiredText(header));
        }
        Map<String, FileOptions> files = new LinkedHashMap<>();
        SettingsSection named = yaml.section("files");
        for (String name : named.keys()) {
            SettingsSection file = named.section(name);
            files.put(
                    name,
                    new FileOptions(file.text("source"), file.text("charset"), file.text("sheet"), delimiter(file)));
            file.close("source", "charset", "sheet", "delimiter");
        }
        return new IngestOptions(columns, yaml.text("charset"), files);
    }

    private static Optional<Character> delimiter(SettingsSection file) {
        return file.text("delimiter").map(text -> switch (text) {
            case "tab", "\t" -> '\t';
            case "comma", "," -> ',';
            case "semicolon", ";" -> ';';
            case "pipe", "|" -> '|';
            default ->
                throw new UserError("report.yaml: " + file.path() + ".delimiter is '" + text
                        + "'; wanted one of comma, tab, semicolon, pipe");
        });
    }

    private static NormalizeOptions normalize(SettingsSection yaml, AnalyzeOptions analyze) {
        return new NormalizeOptions(
                yaml.texts("region_china").orElse(NormalizeOptions.DEFAULT.regionChina()),
                yaml.choice(
                                "date_order",
                                DayMonthOrder.class,
                                order -> order.name().toLowerCase(Locale.ROOT))
                        .orElse(
                                analyze.readsDayFirst()
                                        ? DayMonthOrder.DAY_FIRST
                                        : NormalizeOptions.DEFAULT.dayMonthOrder()));
    }

    private static AnalyzeOptions analyze(SettingsSection yaml) {
        AnalyzeOptions options = AnalyzeOptions.defaults();
        Conventions conventions =
                yaml.choice("conventions", Conventions.class, Conventions::key).orElse(options.conventions());
        options = options.withConventions(conventions);
        options = options.withConfidence(yaml.number("confidence", 0.01, 0.9999, options.confidence()));
        options = options.withTopK(yaml.whole("top_k", 1, 1_000_000, options.topK()));
        options = options.withNegativeJumps(yaml.flag("negative_jumps", options.negativeJumps()));
        SettingsSection bootstrap = yaml.section("bootstrap");
        boolean drawsStated = bootstrap.keys().contains("draws");
        options = options.withBootstrap(
                bootstrap.whole("draws", 0, 1_000_000, options.draws()),
                bootstrap.whole("seed", 0, Integer.MAX_VALUE, (int) options.seed()));
        bootstrap.close("draws", "seed");
        try {
            Optional<List<Measure>> measures = yaml.choices("measures", Measure.class, AnalysisSettings::trendName);
            if (measures.isPresent()) {
                options = options.withMeasures(measures.get());
            }
            Optional<List<Grouping>> groups = AnalysisSettings.groupings(yaml, "groups");
            if (groups.isPresent()) {
                options = options.withGroups(AnalysisSettings.withAllFirst(groups.get()));
            }
            options = options.withThresholds(yaml.numbers("thresholds").orElse(options.thresholds()));
            options = options.withExclusions(AnalysisSettings.exclusions(yaml));
            return options.withAnalyses(AnalysisSettings.analyses(
                    yaml, conventions, drawsStated ? Optional.of(options.draws()) : Optional.empty()));
        } catch (IllegalArgumentException refused) {
            throw new UserError("report.yaml: " + refused.getMessage(), refused);
        }
    }
}
