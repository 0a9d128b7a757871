package org.trendbook.analyze.spec;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.trendbook.model.Measure;

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
            throw new IllegalArgumentException("measures: name at least one, each once");
        }
        if (!measures.stream().allMatch(Measure::hasTrend)) {
            throw new IllegalArgumentException("measures: not all of them have a trend, got " + measures);
        }
        if (!groups.contains(Grouping.ALL) || Set.copyOf(groups).size() < groups.size()) {
            throw new IllegalArgumentException("groups: name all and others, each once");
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
                Arrays.stream(Measure.values()).filter(Measure::hasTrend).toList(),
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

    /** At least one, each once, of those that have a trend. */
    public AnalyzeOptions withMeasures(List<Measure> changed) {
        return with(draft -> draft.measures = changed);
    }

    /** Each once, all models among them. */
    public AnalyzeOptions withGroups(List<Grouping> changed) {
        return with(draft -> draft.groups = changed);
    }

    /** In parameters, above 0, in any order. */
    public AnalyzeOptions withThresholds(List<BigDecimal> changed) {
        return with(draft -> draft.thresholds = changed);
    }

    /** Between 0 and 1, neither of them included. */
    public AnalyzeOptions withConfidence(double changed) {
        return with(draft -> draft.confidence = changed);
    }

    /** At least 1. */
    public AnalyzeOptions withTopK(int changed) {
        return with(draft -> draft.topK = changed);
    }

    /** Draws are at least 0; with 0 there is neither bootstrap nor draws of dates. */
    public AnalyzeOptions withBootstrap(int changedDraws, long changedSeed) {
        return with(draft -> {
            draft.draws = changedDraws;
            draft.seed = changedSeed;
        });
    }

    /** Whether a jump may go down. */
    public AnalyzeOptions withNegativeJumps(boolean changed) {
        return with(draft -> draft.negativeJumps = changed);
    }

    /** Other conventions, with their confidence and number of draws. */
    public AnalyzeOptions withConventions(Conventions changed) {
        return with(draft -> {
            draft.conventions = changed;
            draft.confidence = changed.confidence();
            draft.draws = changed.draws();
        });
    }

    public AnalyzeOptions withExclusions(List<Step.Drop> changed) {
        return with(draft -> draft.exclusions = changed);
    }

    /** Of different names. */
    public AnalyzeOptions withAnalyses(List<AnalysisSpec> changed) {
        return with(draft -> draft.analyses = changed);
    }

    /** At least 1. */
    public AnalyzeOptions withThreads(int changed) {
        return with(draft -> draft.threads = changed);
    }

    private AnalyzeOptions with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.options();
    }

    /** The same options while one of them is changed. */
    private static final class Draft {
        private List<Measure> measures;
        private List<Grouping> groups;
        private List<BigDecimal> thresholds;
        private double confidence;
        private int topK;
        private int draws;
        private long seed;
        private boolean negativeJumps;
        private Conventions conventions;
        private List<Step.Drop> exclusions;
        private List<AnalysisSpec> analyses;
        private int threads;

        Draft(AnalyzeOptions options) {
            measures = options.measures;
            groups = options.groups;
            thresholds = options.thresholds;
            confidence = options.confidence;
            topK = options.topK;
            draws = options.draws;
            seed = options.seed;
            negativeJumps = options.negativeJumps;
            conventions = options.conventions;
            exclusions = options.exclusions;
            analyses = options.analyses;
            threads = options.threads;
        }

        AnalyzeOptions options() {
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
                    threads);
        }
    }
}
