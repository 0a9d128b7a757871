package org.trendbook.analyze.spec;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.trendbook.model.Measure;

/**
 * A named analysis of the settings: what to select in which order, then what to fit.
 *
 * @param name not empty, and none of the built-in names
 * @param steps in order; the order changes the result
 * @param groups a fit for each group of each of these
 * @param shapes in rising order; a line is always fitted
 * @param reading how dates are read in the steps and the fit
 * @param confidence of the intervals, between 0 and 1
 * @param draws of the bootstrap and of the dates; 0 for none
 */
public record AnalysisSpec(
        String name,
        Measure measure,
        List<Step> steps,
        List<Grouping> groups,
        PointsRule points,
        DateReading reading,
        Set<Shape> shapes,
        Conventions conventions,
        double confidence,
        int draws)
        implements Serializable {
    /** The built-in analysis. */
    public static final String DEFAULT = "default";
    /** The built-in analysis without values that are not exact. */
    public static final String WITHOUT_APPROXIMATE = "without_approximate";
    /** The built-in analysis with each date read as its first day. */
    public static final String DATES_EARLIEST = "dates_earliest";
    /** The built-in analysis with each date read as its last day. */
    public static final String DATES_LATEST = "dates_latest";

    private static final List<String> BUILT_IN = List.of(DEFAULT, WITHOUT_APPROXIMATE, DATES_EARLIEST, DATES_LATEST);

    public AnalysisSpec {
        if (name.isBlank() || isBuiltIn(name)) {
            throw new IllegalArgumentException(
                    "an analysis needs a name other than " + String.join(", ", BUILT_IN) + ", got '" + name + "'");
        }
        requireConfidence(confidence);
        if (draws < 0) {
            throw new IllegalArgumentException("draws are at least 0, got " + draws);
        }
        steps = List.copyOf(steps);
        groups = List.copyOf(groups);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("analysis " + name + " has no group to fit");
        }
        EnumSet<Shape> fitted = EnumSet.of(Shape.LINE);
        fitted.addAll(shapes);
        shapes = Collections.unmodifiableSet(new TreeSet<>(fitted));
    }

    /** All models, no steps, all shapes, under some conventions. */
    public static AnalysisSpec of(String name, Measure measure, Conventions conventions) {
        return new AnalysisSpec(
                name,
                measure,
                List.of(),
                List.of(Grouping.ALL),
                PointsRule.LARGEST,
                DateReading.MIDDLE,
                EnumSet.allOf(Shape.class),
                conventions,
                conventions.confidence(),
                conventions.draws());
    }

    /** Takes the steps in this order. */
    public AnalysisSpec withSteps(List<Step> changed) {
        return new AnalysisSpec(
                name, measure, changed, groups, points, reading, shapes, conventions, confidence, draws);
    }

    /** At least one kind of group. */
    public AnalysisSpec withGroups(List<Grouping> changed) {
        return new AnalysisSpec(name, measure, steps, changed, points, reading, shapes, conventions, confidence, draws);
    }

    public AnalysisSpec withPoints(PointsRule changed) {
        return new AnalysisSpec(name, measure, steps, groups, changed, reading, shapes, conventions, confidence, draws);
    }

    public AnalysisSpec withReading(DateReading changed) {
        return new AnalysisSpec(name, measure, steps, groups, points, changed, shapes, conventions, confidence, draws);
    }

    /** The line is fitted besides, whatever the shapes. */
    public AnalysisSpec withShapes(Set<Shape> changed) {
        return new AnalysisSpec(name, measure, steps, groups, points, reading, changed, conventions, confidence, draws);
    }

    /** Between 0 and 1, neither of them included. */
    public AnalysisSpec withConfidence(double changed) {
        return new AnalysisSpec(name, measure, steps, groups, points, reading, shapes, conventions, changed, draws);
    }

    /** At least 0; 0 for neither bootstrap nor draws of dates. */
    public AnalysisSpec withDraws(int changed) {
        return new AnalysisSpec(
                name, measure, steps, groups, points, reading, shapes, conventions, confidence, changed);
    }

    /** Whether a name is that of a built-in analysis, which no analysis of the settings may have. */
    public static boolean isBuiltIn(String name) {
        return BUILT_IN.contains(name);
    }

    static void requireConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("the confidence lies between 0 and 1, got " + confidence);
        }
    }
}
