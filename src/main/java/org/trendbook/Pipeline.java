package org.trendbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trendbook.analyze.Analysis;
import org.trendbook.analyze.Analyzer;
import org.trendbook.analyze.spec.UnusableAnalysisException;
import org.trendbook.crosscheck.Crosscheck;
import org.trendbook.crosscheck.Crosschecked;
import org.trendbook.crosscheck.Material;
import org.trendbook.crosscheck.grounding.TextsOfSources;
import org.trendbook.ingest.Ingest;
import org.trendbook.ingest.InputException;
import org.trendbook.ingest.InputFile;
import org.trendbook.ingest.InputFolder;
import org.trendbook.ingest.InputTables;
import org.trendbook.merge.Merger;
import org.trendbook.merge.ModelTable;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.OrganizationName;
import org.trendbook.model.Problem;
import org.trendbook.model.SortedProblems;
import org.trendbook.model.TrailEntry;
import org.trendbook.normalize.text.AbsenceWords;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.ModelColumns;
import org.trendbook.settings.Settings;
import org.trendbook.settings.SettingsException;
import org.trendbook.settings.SettingsProblems;

/** Calls the stages in order: the type of each statement is what the following ones take. */
final class Pipeline {
    private Pipeline() {}

    /**
     * Everything before the report.
     *
     * @param stages runs the stages that look at one record at a time
     * @param workspace must stay open as long as the findings are used
     * @param clock measures the time of each stage
     * @throws UserError when the input or the settings cannot be used
     */
    static Findings findings(
            InputFolder folder, Settings settings, RecordStages stages, Workspace workspace, StageClock clock) {
        SettingsProblems ofSettings = ofSettings(folder, settings);
        InputTables tables = tables(folder, settings);
        Map<String, Path> texts = SourceTexts.files(folder, tables.sources());
        NormalizedInput.Collector collector = new NormalizedInput.Collector(tables, settings.normalize(), workspace);
        try {
            ValidatedRows validated = clock.time(
                    Stage.RECORDS,
                    () -> stages.run(
                            folder,
                            settings.ingest(),
                            collector.normalizer(),
                            settings.threads(),
                            collector::prepared));
            NormalizedInput normalized = collector.finish();
            List<TrailEntry> trail = normalized.trail();
            List<Problem> ofNormalizing = normalized.problems();
            ModelTable merged = clock.time(Stage.MERGE, () -> Merger.merge(normalized.records(), tables.sources()));
            // From here on nobody needs single records, so what is held of them can be freed.
            Crosschecked crosschecked = clock.time(
                    Stage.CROSSCHECK,
                    () -> Crosscheck.of(material(merged, normalized, settings), texts(normalized, tables, texts)));
            Analysis analysis = clock.time(
                    Stage.ANALYZE,
                    () -> Analyzer.analyze(
                            merged.models(),
                            new TreeMap<>(merged.bySource()),
                            new TreeMap<>(merged.believed()),
                            settings.analyze()));
            GlyphProblems glyphs = new GlyphProblems();
            ModelColumns columns = new ModelColumns(merged.models(), glyphs::add);
            return new Findings(
                    settings.titles(),
                    Version.number(),
                    inputs(folder, tables, validated, texts),
                    tables.sources(),
                    merged.bySource().keySet().stream()
                            .filter(source -> !source.isEmpty())
                            .toList(),
                    organizationsZh(tables),
                    validated.counts(),
                    validated.rejected(),
                    merged.models(),
                    columns,
                    trail,
                    problems(tables, validated, ofNormalizing, merged, crosschecked, analysis, glyphs, ofSettings),
                    crosschecked.withoutProblems(),
                    analysis);
        } catch (InputException refused) {
            throw new UserError(refused);
        } catch (UnusableAnalysisException refused) {
            throw new UserError(ofSettings.refusal(refused));
        }
    }

    private static SettingsProblems ofSettings(InputFolder folder, Settings settings) {
        try {
            return SettingsProblems.of(settings, folder.settings());
        } catch (SettingsException refused) {
            throw new UserError(refused);
        }
    }

    private static InputTables tables(InputFolder folder, Settings settings) {
        try {
            return Ingest.tables(folder, settings.ingest());
        } catch (InputException refused) {
            throw new UserError(refused);
        }
    }

    private static Material material(ModelTable merged, NormalizedInput normalized, Settings settings) {
        return new Material(
                merged.models(),
                merged.bySource(),
                merged.acrossSources(),
                merged.apart(),
                merged.believed(),
                normalized.claims(),
                excluded(merged, settings));
    }

    private static TextsOfSources texts(NormalizedInput normalized, InputTables tables, Map<String, Path> texts) {
        Map<String, String> read = new LinkedHashMap<>();
        texts.forEach((source, file) -> read.put(source, SourceTexts.read(file)));
        return new TextsOfSources(
                tables.sources(), normalized.records().asList(), tables.models(), read, AbsenceWords::of);
    }

    private static Set<String> excluded(ModelTable merged, Settings settings) {
        return Stream.concat(Stream.of(merged.models()), merged.bySource().values().stream())
                .flatMap(models -> Analyzer.excluded(models, settings.analyze()).stream())
                .map(ModelRecord::name)
                .collect(Collectors.toSet());
    }

    private static List<Problem> problems(
            InputTables tables,
            ValidatedRows validated,
            List<Problem> ofNormalizing,
            ModelTable merged,
            Crosschecked crosschecked,
            Analysis analysis,
            GlyphProblems glyphs,
            SettingsProblems ofSettings) {
        return SortedProblems.of(Stream.of(
                        tables.problems().stream(),
                        validated.problems().stream().map(ofSettings::withLine),
                        ofNormalizing.stream(),
                        merged.problems().stream(),
                        crosschecked.problems().stream(),
                        ofSettings.ofModels(analysis.steps()),
                        ofSettings.ofRegion(merged.models()),
                        glyphs.all().stream(),
                        validated.rejected().stream().flatMap(row -> CutTexts.ofRejected(row).stream()))
                .flatMap(each -> each));
    }

    /** The checksum of every file that was read, by path. */
    private static SortedMap<String, String> inputs(
            InputFolder folder, InputTables tables, ValidatedRows validated, Map<String, Path> texts) {
        SortedMap<String, String> inputs = new TreeMap<>();
        List<InputFile> files = new ArrayList<>(tables.files());
        files.addAll(validated.files());
        folder.settings().ifPresent(file -> files.add(Ingest.file(folder, file)));
        texts.values().forEach(file -> files.add(Ingest.file(folder, file)));
        files.forEach(file -> inputs.put(file.path(), file.sha256()));
        return inputs;
    }

    private static SortedMap<String, String> organizationsZh(InputTables tables) {
        SortedMap<String, String> names = new TreeMap<>();
        for (OrganizationName name : tables.organizations()) {
            if (!name.nameZh().isEmpty()) {
                names.putIfAbsent(name.organization(), name.nameZh());
            }
        }
        return names;
    }
}
