package org.trendbook.analyze;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trendbook.model.Measure;
import org.trendbook.model.Unit;

/**
 * What the statistics are to be; {@link #defaults()} is the one place of the defaults.
 *
 * @param measures a trend is drawn of
 * @param groups each is fitted and listed apart; all models come first
 * @param thresholds parameters whose first models are compared; none for each power of ten from 1e9 that is reached
 * @param confidence of the intervals, between 0 and 1
 * @param topK how many are the largest at a time
 * @param draws of the bootstrap and of the dates; 0 for none
 * @param seed of the draws
 * @param negativeJumps whether a jump may go down
 * @param exclusions models that enter no statistic, each with its reason
 * @param analyses named ones, of different names
 * @param threads at work at a time; changes no figure
 */
public record AnalyzeOptions(
        List<Measure> measures,
        List<Grouping> groups,
        List<BigDecimal> thresholds,
        double confidence,
        int topK,
        int draws,
        long seed,
        boolean negativeJumps,
        Conventions conventions,
        List<Step.Drop> exclusions,
        List<AnalysisSpec> analyses,
        int threads)
        implements Serializable {

    public AnalyzeOptions {
        measures = List.copyOf(measures);
        groups = List.copyOf(groups);
        thresholds = thresholds.stream().sorted().toList();
        exclusions = List.copyOf(exclusions);
        analyses = List.copyOf(analyses);
        AnalysisSpec.requireConfidence(confidence);
        if (measures.isEmpty() || Set.copyOf(measures).size() < measures.size()) {
            throw new IllegalArgumentException("measures: name at least one, each once, got " + measures);
        }
        if (measures.stream().anyMatch(measure -> measure.unit() == Unit.UNRESOLVED)) {
            throw new IllegalArgumentException("measures: amounts of unknown unit make no trend, got " + measures);
        }
        if (!groups.contains(Grouping.ALL) || Set.copyOf(groups).size() < groups.size()) {
            throw new IllegalArgumentException("groups: name all and others, each once, got " + groups);
        }
        if (topK < 1 || draws < 0 || threads < 1) {
            throw new IllegalArgumentException("top k and threads are at least 1 and draws at least 0, got " + topK
                    + ", " + threads + " and " + draws);
        }
        if (thresholds.stream().anyMatch(threshold -> threshold.signum() <= 0)) {
            throw new IllegalArgumentException("thresholds are above 0, got " + thresholds);
        }
        Set<String> names = new HashSet<>();
        for (AnalysisSpec analysis : analyses) {
            if (!names.add(analysis.name())) {
                throw new IllegalArgumentException("two analyses are named " + analysis.name());
            }
        }
    }

    /** The defaults. */
    public static AnalyzeOptions defaults() {
        Conventions standard = Conventions.STANDARD;
        return new AnalyzeOptions(
                Arrays.stream(Measure.values())
                        .filter(measure -> measure.unit() != Unit.UNRESOLVED)
                        .toList(),
                Arrays.stream(GroupKind.values()).map(Grouping::by).toList(),
                List.of(),
                standard.confidence(),
                10,
                standard.draws(),
                1,
                false,
                standard,
                List.of(),
                List.of(),
                1);
    }

    /** Whether conventions of the report or of a named analysis have dates written day first. */
    public boolean readsDayFirst() {
        return conventions.dayFirst()
                || analyses.stream().anyMatch(analysis -> analysis.conventions().dayFirst());
    }

    public AnalyzeOptions withMeasures(List<Measure> changed) {
        return new AnalyzeOptions(
                changed,
                groups,
                thresholds,
                confidence,
                topK,
                draws,
                seed,
                negativeJumps,
                conventions,
                exclusions,
                analyses,
                threads);
    }

    public AnalyzeOptions withGroups(List<Grouping> changed) {
        return new AnalyzeOptions(
                measures,
                changed,
                thresholds,
                confidence,
                topK,
                draws,
                seed,
                negativeJumps,
                conventions,
                exclusions,
                analyses,
                threads);
    }

    public AnalyzeOptions withThresholds(List<BigDecimal> changed) {
        return new AnalyzeOptions(
                measures,
                groups,
                changed,
                confidence,
                topK,
                draws,
                seed,
                negativeJumps,
                conventions,
                exclusions,
                analyses,
                threads);
    }

    public AnalyzeOptions withConfidence(double changed) {
        return new AnalyzeOptions(
                measures,
                groups,
                thresholds,
                changed,
                topK,
                draws,
                seed,
                negativeJumps,
                conventions,
                exclusions,
                analyses,
                threads);
    }

    public AnalyzeOptions withTopK(int changed) {
        return new AnalyzeOptions(
                measures,
                groups,
                thresholds,
                confidence,
                changed,
                draws,
                seed,
                negativeJumps,
                conventions,
                exclusions,
                analyses,
                threads);
    }

    public AnalyzeOptions withBootstrap(int changedDraws, long changedSeed) {
        return new AnalyzeOptions(
                measures,
                groups,
                thresholds,
                confidence,
                topK,
                changedDraws,
                changedSeed,
                negativeJumps,
                conventions,
                exclusions,
                analyses,
                threads);
    }

    public AnalyzeOptions withNegativeJumps(boolean changed) {
        return new AnalyzeOptions(
                measures,
                groups,
                thresholds,
                confidence,
                topK,
                draws,
                seed,
                changed,
                conventions,
                exclusions,
                analyses,
                threads);
    }

    /** Other conventions, with their confidence and number of draws. */
    public AnalyzeOptions withConventions(Conventions changed) {
        return new AnalyzeOptions(
                measures,
                groups,
                thresholds,
                changed.confidence(),
                topK,
                changed.draws(),
                seed,
                negativeJumps,
                changed,
                exclusions,
                analyses,
                threads);
    }

    public AnalyzeOptions withExclusions(List<Step.Drop> changed) {
        return new AnalyzeOptions(
                measures,
                groups,
                thresholds,
                confidence,
                topK,
                draws,
                seed,
                negativeJumps,
                conventions,
                changed,
                analyses,
                threads);
    }

    public AnalyzeOptions withAnalyses(List<AnalysisSpec> changed) {
        return new AnalyzeOptions(
                measures,
                groups,
                thresholds,
                confidence,
                topK,
                draws,
                seed,
                negativeJumps,
                conventions,
                exclusions,
                changed,
                threads);
    }

    public AnalyzeOptions withThreads(int changed) {
        return new AnalyzeOptions(
                measures,
                groups,
                thresholds,
                confidence,
                topK,
                draws,
                seed,
                negativeJumps,
                conventions,
                exclusions,
                analyses,
                changed);
    }
}
