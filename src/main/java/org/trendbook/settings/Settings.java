package org.trendbook.settings;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trendbook.analyze.spec.AnalysisSpec;
import org.trendbook.analyze.spec.AnalyzeOptions;
import org.trendbook.analyze.spec.Grouping;
import org.trendbook.analyze.spec.Shape;
import org.trendbook.analyze.spec.Step;
import org.trendbook.ingest.FileOptions;
import org.trendbook.ingest.IngestOptions;
import org.trendbook.model.Measure;
import org.trendbook.normalize.NormalizeOptions;
import org.trendbook.report.Language;
import org.trendbook.report.Preset;

/**
 * What report.yaml and the command line say, with the defaults filled in.
 *
 * @param titles of the report, by language; a language without one has none
 * @param languages of the reports, each once and sorted; at least one
 * @param presets of the charts, each once and sorted; at least one
 * @param sheetRows how many rows a sheet of single rows holds at most, from 1 to {@link #MOST_SHEET_ROWS}
 * @param threads how many work at a time, at least 1; changes no output
 */
public record Settings(
        SortedMap<Language, String> titles,
        List<Language> languages,
        List<Preset> presets,
        IngestOptions ingest,
        NormalizeOptions normalize,
        AnalyzeOptions analyze,
        int sheetRows,
        int threads) {
    static final int DEFAULT_SHEET_ROWS = 100_000;

    /** How many rows a sheet may hold at most: Excel's limit, less the header. */
    public static final int MOST_SHEET_ROWS = 1_048_575;

    public Settings {
        titles = Collections.unmodifiableSortedMap(new TreeMap<>(titles));
        languages = languages.stream().distinct().sorted().toList();
        presets = presets.stream().distinct().sorted().toList();
    }

    /** The same for reports in other languages, of which there is at least one. */
    public Settings withLanguages(List<Language> changed) {
        return new Settings(titles, changed, presets, ingest, normalize, analyze, sheetRows, threads);
    }

    /** The same for charts of other presets, of which there is at least one. */
    public Settings withPresets(List<Preset> changed) {
        return new Settings(titles, languages, changed, ingest, normalize, analyze, sheetRows, threads);
    }

    /** The same with another number of rows, from 1 to {@link #MOST_SHEET_ROWS}. */
    public Settings withSheetRows(int changed) {
        return new Settings(titles, languages, presets, ingest, normalize, analyze, changed, threads);
    }

    /** The same with another number of threads, at least 1, also in the analysis. */
    public Settings withThreads(int changed) {
        return new Settings(
                titles, languages, presets, ingest, normalize, analyze.withThreads(changed), sheetRows, changed);
    }

    /** Those that change the result, for run.json; how many threads work is none of them. By name; lists are joined by commas. */
    public SortedMap<String, String> described() {
        SortedMap<String, String> described = new TreeMap<>();
        titles.forEach((language, title) -> described.put("title." + language.key(), title));
        described.put("languages", join(languages.stream().map(Language::key)));
        described.put("presets", join(presets.stream().map(Preset::key)));
        described.put("sheet_rows", Integer.toString(sheetRows));
        described.put("region_china", String.join(", ", normalize.regionChina()));
        described.put("date_order", normalize.dayMonthOrder().name().toLowerCase(Locale.ROOT));
        ingest.columns().forEach((header, meaning) -> described.put("columns." + header, meaning));
        ingest.charset().ifPresent(charset -> described.put("charset", charset));
        ingest.files().forEach((name, file) -> described.put("files." + name, options(file)));
        described.put("measures", join(analyze.measures().stream().map(Measure::key)));
        described.put("groups", groups(analyze.groups()));
        described.put("thresholds", join(analyze.thresholds().stream().map(BigDecimal::toPlainString)));
        described.put("confidence", Double.toString(analyze.confidence()));
        described.put("top_k", Integer.toString(analyze.topK()));
        described.put("bootstrap.draws", Integer.toString(analyze.draws()));
        described.put("bootstrap.seed", Long.toString(analyze.seed()));
        described.put("negative_jumps", Boolean.toString(analyze.negativeJumps()));
        described.put("conventions", analyze.conventions().key());
        described.put("exclusions", join("; ", analyze.exclusions().stream().map(Settings::described)));
        analyze.analyses().forEach(analysis -> described.put("analyses." + analysis.name(), described(analysis)));
        return described;
    }

    private static String options(FileOptions file) {
        return join(Stream.of(
                        file.source().map(source -> "source " + source),
                        file.charset().map(charset -> "charset " + charset),
                        file.sheet().map(sheet -> "sheet " + sheet),
                        file.delimiter().map(delimiter -> "delimiter " + delimiter))
                .flatMap(Optional::stream));
    }

    private static String described(AnalysisSpec analysis) {
        return join(
                "; ",
                Stream.concat(
                        Stream.of(
                                analysis.measure().key(),
                                "conventions " + analysis.conventions().key(),
                                "points " + analysis.points().key(),
                                "dates " + analysis.reading().key(),
                                "confidence " + analysis.confidence(),
                                "groups " + groups(analysis.groups()),
                                "shapes "
                                        + join(analysis.shapes().stream()
                                                .sorted()
                                                .map(Shape::key))),
                        analysis.steps().stream().map(step -> step.kind() + " " + described(step))));
    }

    private static String described(Step step) {
        return step.rule() + (step.reason().isEmpty() ? "" : " (" + step.reason() + ")");
    }

    private static String groups(List<Grouping> groups) {
        return join(groups.stream().map(Grouping::key));
    }

    private static String join(Stream<String> texts) {
        return join(", ", texts);
    }

    private static String join(String separator, Stream<String> texts) {
        return texts.collect(Collectors.joining(separator));
    }
}
