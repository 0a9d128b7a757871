package org.trendbook.settings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.trendbook.analyze.spec.AnalyzeOptions;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.ingest.FileOptions;
import org.trendbook.ingest.IngestOptions;
import org.trendbook.ingest.InputFolder;
import org.trendbook.model.Measure;
import org.trendbook.normalize.NormalizeOptions;
import org.trendbook.normalize.date.DayMonthOrder;
import org.trendbook.report.Language;
import org.trendbook.report.Preset;

/** Reads report.yaml. Whatever it does not say stands at its default; a key that nobody knows is an error. */
public final class SettingsReader {
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_BYTES = 4 * MOST_CHARACTERS;
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

    /**
     * The settings of an input folder; all defaults when it has no report.yaml.
     *
     * @throws SettingsException when it cannot be used, or names a file that is not in records/
     */
    public static Settings read(InputFolder folder) {
        Settings settings = read(folder.settings());
        Set<String> there = folder.records().stream()
                .map(path -> path.getFileName().toString())
                .collect(Collectors.toSet());
        for (String named : settings.ingest().files().keySet()) {
            if (!there.contains(named)) {
                String key = "files." + named;
                throw new SettingsException(
                        lines(folder.settings()).place(key) + ": " + key + " names a file that is not in records/");
            }
        }
        return settings;
    }

    /** Where the keys of report.yaml stand; nowhere when there is none. */
    static SettingsLines lines(Optional<Path> file) {
        return file.map(one -> parse(one).lines()).orElse(SettingsLines.NONE);
    }

    /**
     * The settings of a report.yaml; all defaults when there is none. Files that it names need not be there.
     *
     * @throws SettingsException when it cannot be used
     */
    public static Settings read(Optional<Path> file) {
        return of(file.map(SettingsReader::parse).orElseGet(() -> SettingsSection.of(SettingsLines.NONE, Map.of())));
    }

    private static SettingsSection parse(Path file) {
        LoadSettings limits = LoadSettings.builder()
                .setLabel("report.yaml")
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        try {
            byte[] bytes = bytes(file);
            SettingsLines lines = new Compose(limits)
                    .composeInputStream(new ByteArrayInputStream(bytes))
                    .map(SettingsLines::of)
                    .orElse(SettingsLines.NONE);
            Object document = new Load(limits).loadFromInputStream(new ByteArrayInputStream(bytes));
            return SettingsSection.of(lines, document == null ? Map.of() : document);
        } catch (StackOverflowError deep) {
            throw new SettingsException("report.yaml cannot be read as YAML: it is nested too deep", deep);
        } catch (YamlEngineException failure) {
            throw new SettingsException("report.yaml cannot be read as YAML: " + reason(failure), failure);
        } catch (IOException failure) {
            throw new SettingsException("report.yaml cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new SettingsException("report.yaml is larger than " + MOST_BYTES + " bytes");
            }
            return bytes;
        }
    }

    private static String reason(YamlEngineException failure) {
        return failure.getCause() instanceof CharacterCodingException
                ? "it is not UTF-8; save it as UTF-8"
                : String.valueOf(failure.getMessage());
    }

    private static Settings of(SettingsSection yaml) {
        AnalyzeOptions analyze = analyze(yaml);
        Settings settings = new Settings(
                titles(yaml),
                some(yaml, "languages", Language.class, Language::key, List.of(Language.values())),
                some(yaml, "presets", Preset.class, Preset::key, List.of(Preset.COLUMN)),
                ingest(yaml),
                normalize(yaml, analyze),
                analyze,
                yaml.whole("sheet_rows", 1, Settings.MOST_SHEET_ROWS, Settings.DEFAULT_SHEET_ROWS),
                1);
        yaml.close(KEYS);
        return settings;
    }

    private static <E extends Enum<E>> List<E> some(
            SettingsSection yaml, String key, Class<E> type, Function<E, String> names, List<E> otherwise) {
        List<E> chosen = yaml.choices(key, type, names).orElse(otherwise);
        if (chosen.isEmpty()) {
            throw yaml.error(key, "is empty; name at least one, or leave the key out");
        }
        return chosen;
    }

    private static SortedMap<Language, String> titles(SettingsSection yaml) {
        SortedMap<Language, String> titles = new TreeMap<>();
        if (yaml.isMapping("title")) {
            SettingsSection title = yaml.section("title");
            for (Language language : Language.values()) {
                title.text(language.key())
                        .ifPresent(text -> titles.put(language, printable(title, language.key(), text)));
            }
            title.close("en", "zh");
        } else {
            yaml.text("title").ifPresent(text -> {
                titles.put(Language.EN, printable(yaml, "title", text));
                titles.put(Language.ZH, text);
            });
        }
        return titles;
    }

    /** Control characters and halves of characters have no place in the properties of a workbook. */
    private static String printable(SettingsSection yaml, String key, String text) {
        text.codePoints()
                .filter(point -> Character.isISOControl(point)
                        || Character.getType(point) == Character.SURROGATE
                        || (point & 0xFFFE) == 0xFFFE)
                .findFirst()
                .ifPresent(point -> {
                    throw yaml.error(key, "holds the character " + String.format(Locale.ROOT, "U+%04X", point));
                });
        return text;
    }

    private static IngestOptions ingest(SettingsSection yaml) {
        Map<String, String> columns = new LinkedHashMap<>();
        SettingsSection foreign = yaml.section("columns");
        for (String header : foreign.keys()) {
            String meaning = foreign.requiredText(header);
            if (IngestOptions.isOfUnknownUnit(meaning)) {
                throw foreign.error(header, "is '" + meaning + "', with a unit that this column does not have");
            }
            columns.put(header, meaning);
        }
        Map<String, FileOptions> files = new LinkedHashMap<>();
        SettingsSection named = yaml.section("files");
        for (String name : named.keys()) {
            files.put(name, file(name, named.section(name)));
        }
        return new IngestOptions(columns, charset(yaml), files);
    }

    /** A key that files of this kind have no use for is as unknown as any other. */
    private static FileOptions file(String name, SettingsSection yaml) {
        Optional<String> source = yaml.text("source");
        switch (InputFolder.kindOf(name)) {
            case "xlsx" -> {
                Optional<String> sheet = yaml.text("sheet");
                yaml.close("source", "sheet");
                return new FileOptions(source, Optional.empty(), sheet, Optional.empty());
            }
            case "json", "jsonl" -> {
                Optional<String> charset = charset(yaml);
                yaml.close("source", "charset");
                return new FileOptions(source, charset, Optional.empty(), Optional.empty());
            }
            default -> {
                Optional<String> charset = charset(yaml);
                Optional<Character> delimiter = delimiter(yaml);
                yaml.close("source", "charset", "delimiter");
                return new FileOptions(source, charset, Optional.empty(), delimiter);
            }
        }
    }

    private static Optional<String> charset(SettingsSection yaml) {
        Optional<String> charset = yaml.text("charset").map(String::strip);
        charset.ifPresent(name -> {
            try {
                Charset.forName(name);
            } catch (IllegalArgumentException unknown) {
                throw yaml.error("charset", "is '" + name + "'; there is no character set of that name");
            }
        });
        return charset;
    }

    private static Optional<Character> delimiter(SettingsSection file) {
        return file.text("delimiter").map(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "tab", "\t" -> '\t';
            case "comma", "," -> ',';
            case "semicolon", ";" -> ';';
            case "pipe", "|" -> '|';
            default -> throw file.error("delimiter", "is '" + text + "'; wanted one of comma, tab, semicolon, pipe");
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
        options = options.withConventions(
                yaml.choice("conventions", Conventions.class, Conventions::key).orElse(options.conventions()));
        options = options.withConfidence(yaml.number("confidence", 0.01, 0.9999, options.confidence()));
        options = options.withTopK(yaml.whole("top_k", 1, 1_000_000, options.topK()));
        options = options.withNegativeJumps(yaml.flag("negative_jumps", options.negativeJumps()));
        SettingsSection bootstrap = yaml.section("bootstrap");
        boolean drawsStated = bootstrap.keys().contains("draws");
        options = options.withBootstrap(
                bootstrap.whole("draws", 0, 1_000_000, options.draws()),
                bootstrap.whole("seed", 0, Integer.MAX_VALUE, (int) options.seed()));
        bootstrap.close("draws", "seed");
        options = lawful(
                yaml,
                "measures",
                options,
                made -> yaml.choices("measures", Measure.class, AnalysisSettings::trendName)
                        .map(made::withMeasures)
                        .orElse(made));
        options = lawful(
                yaml,
                "groups",
                options,
                made -> AnalysisSettings.groupings(yaml, "groups")
                        .map(AnalysisSettings::withAllFirst)
                        .map(made::withGroups)
                        .orElse(made));
        options = lawful(
                yaml,
                "thresholds",
                options,
                made -> yaml.numbers("thresholds").map(made::withThresholds).orElse(made));
        options = options.withExclusions(AnalysisSettings.exclusions(yaml));
        return lawful(
                yaml,
                "analyses",
                options,
                made -> made.withAnalyses(AnalysisSettings.analyses(
                        yaml,
                        made.conventions(),
                        made.confidence(),
                        drawsStated ? Optional.of(made.draws()) : Optional.empty())));
    }

    /** The options with one more setting, which may not be what they allow. */
    private static AnalyzeOptions lawful(
            SettingsSection yaml, String key, AnalyzeOptions options, UnaryOperator<AnalyzeOptions> change) {
        try {
            return change.apply(options);
        } catch (IllegalArgumentException refused) {
            throw yaml.refusal(key, refused);
        }
    }
}
