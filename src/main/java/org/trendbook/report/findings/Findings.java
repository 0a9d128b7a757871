package org.trendbook.report.findings;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.trendbook.analyze.Analysis;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.analyze.SourceGrowthRow;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.PointReason;
import org.trendbook.analyze.spec.Shape;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.analyze.trend.TrendKey;
import org.trendbook.analyze.trend.TrendSeries;
import org.trendbook.crosscheck.Crosschecked;
import org.trendbook.model.FileCount;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NamedModels;
import org.trendbook.model.Problem;
import org.trendbook.model.RejectedRow;
import org.trendbook.model.SortedProblems;
import org.trendbook.model.Source;
import org.trendbook.model.TrailEntry;
import org.trendbook.report.Language;

/**
 * All that the stages found and the report tells.
 *
 * @param titles of the report, by language
 * @param version of the program
 * @param inputs SHA-256 of each input file, by path
 * @param sources those that sources.csv describes
 * @param namedSources those that records name, in the order of priority
 * @param organizationsZh Chinese names of organizations, by canonical name
 * @param models in the order of models.csv
 * @param columns of the models, by their places
 * @param trail in the order of values.csv
 */
public record Findings(
        SortedMap<Language, String> titles,
        String version,
        SortedMap<String, String> inputs,
        List<Source> sources,
        List<String> namedSources,
        SortedMap<String, String> organizationsZh,
        List<FileCount> counts,
        List<RejectedRow> rejected,
        List<ModelRecord> models,
        ModelColumns columns,
        List<TrailEntry> trail,
        List<Problem> problems,
        Crosschecked crosschecked,
        Analysis analysis) {

    public Findings {
        titles = Collections.unmodifiableSortedMap(new TreeMap<>(titles));
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        sources = List.copyOf(sources);
        namedSources = List.copyOf(namedSources);
        organizationsZh = Collections.unmodifiableSortedMap(new TreeMap<>(organizationsZh));
        counts = List.copyOf(counts);
        rejected = List.copyOf(rejected);
        models = NamedModels.unmodifiable(models);
        trail = Collections.unmodifiableList(trail);
        problems = SortedProblems.of(problems);
    }

    /** How many rows of records were read, in all files. */
    public long read() {
        return counts.stream().mapToLong(FileCount::read).sum();
    }

    /** How many of them became records. */
    public long kept() {
        return counts.stream().mapToLong(FileCount::kept).sum();
    }

    /** How many of them were rejected. */
    public long rejectedRows() {
        return counts.stream().mapToLong(FileCount::rejected).sum();
    }

    /** The models that the settings exclude from statistics, in the order of all. */
    public List<ModelRecord> excluded() {
        List<PointReason> reasons = analysis.parameterPoints();
        return IntStream.range(0, reasons.size())
                .filter(place -> reasons.get(place) == PointReason.EXCLUDED)
                .mapToObj(models::get)
                .toList();
    }

    /** The built-in trend of a group: largest models, straight line. */
    public Optional<GrowthRow> line(Measure measure, Group group) {
        return line(TrendKey.ofDefault(measure, group));
    }

    /** The straight line of a trend; empty when no such trend was asked for. */
    public Optional<GrowthRow> line(TrendKey key) {
        return analysis.growth().stream()
                .filter(row -> row.key().equals(key) && row.isLine())
                .findFirst();
    }

    /** The segments before and after the break of the built-in trend of all, when a shape with a break was chosen; empty otherwise. */
    public List<GrowthRow> chosenSegments(Measure measure) {
        TrendKey key = TrendKey.ofDefault(measure, Group.ALL);
        return analysis.growth().stream()
                .filter(row -> row.key().equals(key) && row.chosen() && row.shape() != Shape.LINE)
                .sorted(Comparator.comparing(GrowthRow::segment))
                .toList();
    }

    /**
     * Of the sources that would change the growth of all models, both rates fit to quote, the one that would change it most;
     * empty when there is none.
     */
    public Optional<SourceGrowthRow> mostDifferentSource(Measure measure) {
        return analysis.growthBySource().stream()
                .filter(row -> row.measure() == measure
                        && row.group().equals(Group.ALL)
                        && row.used().quotable()
                        && row.other().quotable())
                .max(Comparator.comparingDouble(row -> Math.abs(slope(row.other()) - slope(row.used()))));
    }

    private static double slope(Trend trend) {
        return trend.line().map(LineFit::slope).orElse(0.0);
    }

    /** The record holders of a group, from the first on; empty when it has none. */
    public List<FrontierStep> recordHolders(Measure measure, Group group) {
        return analysis.frontier().stream()
                .filter(step -> step.measure() == measure && step.group().equals(group))
                .toList();
    }

    /** The points of the built-in trend of a group; empty when no such trend was computed. */
    public Optional<TrendSeries> series(Measure measure, Group group) {
        TrendKey key = TrendKey.ofDefault(measure, group);
        return analysis.series().stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
