package org.trendbook.report.figure;

import java.util.Optional;
import org.trendbook.report.ChartPlan;

/** A chart, or the reason why the data do not support it. */
sealed interface Figure {

    Optional<ChartPlan> plan();

    /** The sentence that says why the chart is left out; empty when it is drawn. */
    Optional<String> whyNot();

    /** The data support it. Its caption is still without a number. */
    record Drawn(ChartPlan chart) implements Figure {
        @Override
        public Optional<ChartPlan> plan() {
            return Optional.of(chart);
        }

        @Override
        public Optional<String> whyNot() {
            return Optional.empty();
        }
    }

    /** They do not. */
    record LeftOut(String sentence) implements Figure {
        @Override
        public Optional<ChartPlan> plan() {
            return Optional.empty();
        }

        @Override
        public Optional<String> whyNot() {
            return Optional.of(sentence);
        }
    }
}
