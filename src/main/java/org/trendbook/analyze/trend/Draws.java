package org.trendbook.analyze.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.FitRules;

/**
 * Bootstrap intervals. Each draw has its own generator, derived from the seed and the number of the draw, so draws do not
 * depend on each other; all selections from a sample share the same draws. Quantiles are of type 7 (Hyndman and Fan 1996);
 * draws that allow no line are counted and left out.
 */
public final class Draws {
    public static final int MOST_POINTS = 5000;

    private final Sample sample;
    private final FitRules rules;
    private final List<TrendInput> inputs;
    private final int draws;
    private final long stream;

    /** @param inputs one or more, of one sample and one set of rules */
    Draws(List<TrendInput> inputs, int draws, long seed) {
        this.inputs = inputs;
        this.sample = inputs.get(0).sample();
        this.rules = inputs.get(0).rules();
        this.draws = draws;
        this.stream = new SplitMix(seed).nextLong();
    }

    /** Growth when families are drawn with all their models (or single models, where the conventions say so). */
    List<Computed<Robustness.Drawn>> bootstrap() {
        if (sample.size() > MOST_POINTS) {
            return ofEach(input -> Computed.missing(WhyNot.TOO_MANY_POINTS));
        }
        return intervals(new DrawnModels(inputs));
    }

    /** Growth when dates alone are drawn inside their intervals: what the precision of dates costs. */
    List<Computed<Robustness.Drawn>> dates() {
        DrawnDays days = new DrawnDays(sample);
        if (days.areKnown()) {
            return ofEach(this::onlyReading);
        }
        if (sample.size() > MOST_POINTS) {
            return ofEach(input -> Computed.missing(WhyNot.TOO_MANY_POINTS));
        }
        return intervals(new DrawnDates(inputs, days));
    }

    private List<Computed<Robustness.Drawn>> ofEach(Function<TrendInput, Computed<Robustness.Drawn>> interval) {
        return inputs.stream().map(interval).toList();
    }

    private List<Computed<Robustness.Drawn>> intervals(Redrawing redrawing) {
        List<DrawnSlopes> slopes = new ArrayList<>();
        inputs.forEach(input -> slopes.add(new DrawnSlopes(draws)));
        double daysPerYear = rules.conventions().daysPerYear();
        for (int draw = 0; draw < draws; draw++) {
            redrawing.draw(new SplitMix(stream + draw));
            for (int trend = 0; trend < slopes.size(); trend++) {
                slopes.get(trend).add(redrawing.slope(trend) * daysPerYear);
            }
        }
        return slopes.stream().map(each -> each.interval(rules.confidence())).toList();
    }

    /** All draws of dates that are known to the day are one and the same. */
    private Computed<Robustness.Drawn> onlyReading(TrendInput input) {
        return Trends.line(input.points(), rules)
                .line()
                .<Computed<Robustness.Drawn>>map(line ->
                        Computed.of(new Robustness.Drawn(new Interval(line.growthPerYear(), line.growthPerYear()), 0)))
                .orElse(Computed.missing(WhyNot.NO_DRAWS));
    }
}
