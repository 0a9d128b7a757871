package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trendbook.analyze.FamilyStep;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NamedModels;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Unit;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;
import org.trendbook.report.XyChart;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** The ladders of the series that have two sized releases or more. */
final class FamiliesFigure {
    /** Lines that are still told apart by their colors. */
    static final int MOST = 5;

    private static final Measure MEASURE = Measure.PARAMETERS;

    private final List<Ladder> ladders;
    private final int families;
    /** By record id. */
    private final Map<String, Double> importance;

    private final Map<String, Qualifier> qualifiers;
    private final Findings findings;
    private final Wording wording;

    /** A series and its releases in order of time. */
    private record Ladder(String family, List<FamilyStep> steps) {
        FamilyStep first() {
            return steps.get(0);
        }

        FamilyStep last() {
            return steps.get(steps.size() - 1);
        }

        double ratio() {
            return last().value() / first().value();
        }

        double largest() {
            return steps.stream().mapToDouble(FamilyStep::value).max().orElse(0);
        }
    }

    private FamiliesFigure(List<Ladder> ladders, int families, Findings findings, Wording wording) {
        this.ladders = ladders;
        this.families = families;
        this.importance = importance(ladders, findings);
        this.qualifiers = qualifiers(ladders, findings);
        this.findings = findings;
        this.wording = wording;
    }

    static Figure compose(Findings findings, Wording wording) {
        Map<String, List<FamilyStep>> byFamily = findings.analysis().families().stream()
                .collect(Collectors.groupingBy(FamilyStep::family, TreeMap::new, Collectors.toList()));
        List<Ladder> all = byFamily.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= 2)
                .map(entry -> new Ladder(entry.getKey(), entry.getValue()))
                .toList();
        if (all.isEmpty()) {
            return FigureWords.leftOut("families", wording);
        }
        List<Ladder> shown = all.stream()
                .sorted(Comparator.<Ladder>comparingInt(ladder -> ladder.steps().size())
                        .thenComparingDouble(Ladder::largest)
                        .reversed()
                        .thenComparing(Ladder::family))
                .limit(MOST)
                .sorted(Comparator.comparing(Ladder::family))
                .toList();
        return new FamiliesFigure(shown, all.size(), findings, wording).draw();
    }

    private Figure draw() {
        List<XyChart.Points> points = new ArrayList<>();
        List<XyChart.Line> lines = new ArrayList<>();
        List<ChartPlan.Key> keys = new ArrayList<>();
        for (int index = 0; index < ladders.size(); index++) {
            Ladder ladder = ladders.get(index);
            String name = wording.name(ladder.family());
            Hue hue = Hues.inTurn(index);
            Marker marker = Hues.markerInTurn(index);
            points.add(new XyChart.Points(
                    name, hue, marker, ladder.steps().stream().map(this::point).toList()));
            lines.add(new XyChart.Line(name, hue, false, false, places(ladder), ""));
            keys.add(Keys.marked(name, hue, marker));
        }
        List<FamilyStep> steps =
                ladders.stream().flatMap(ladder -> ladder.steps().stream()).toList();
        if (steps.stream().anyMatch(this::approximate)) {
            keys.add(Keys.hollow(wording.get("chart.key.approximate")));
        }
        String title = title();
        return new Figure.Drawn(new XyChart(
                FigureWords.of("families", title, subtitle(), alt(title), findings, wording),
                Axes.time(
                        steps.stream().mapToDouble(FamiliesFigure::day).min().orElseThrow(),
                        steps.stream().mapToDouble(FamiliesFigure::day).max().orElseThrow(),
                        wording),
                Axes.amounts(
                        MEASURE,
                        steps.stream().mapToDouble(FamilyStep::value).min().orElseThrow(),
                        steps.stream().mapToDouble(FamilyStep::value).max().orElseThrow(),
                        wording),
                ModelPoints.DETAILS,
                points,
                lines,
                List.of(),
                keys));
    }

    private XyChart.Point point(FamilyStep step) {
        String name = wording.model(step.recordId(), step.model());
        return new XyChart.Point(
                day(step),
                step.value(),
                name,
                importance.getOrDefault(step.recordId(), 0.0),
                !approximate(step),
                List.of(
                        step.recordId(),
                        name,
                        step.released().from().toString(),
                        step.released().to().toString(),
                        qualifier(step).key()));
    }

    private static Map<String, Double> importance(List<Ladder> ladders, Findings findings) {
        List<FamilyStep> steps =
                ladders.stream().flatMap(ladder -> ladder.steps().stream()).toList();
        return Importance.byRecordId(
                steps, FamilyStep::value, FamilyStep::recordId, Importance.recordHolders(findings, MEASURE));
    }

    /** How exact the sizes of the steps are, by record id. */
    private static Map<String, Qualifier> qualifiers(List<Ladder> ladders, Findings findings) {
        Set<String> shown = ladders.stream()
                .flatMap(ladder -> ladder.steps().stream())
                .map(FamilyStep::recordId)
                .collect(Collectors.toSet());
        Map<String, Qualifier> qualifiers = new HashMap<>();
        List<ModelRecord> models = findings.models();
        for (int place = 0; place < models.size() && !shown.isEmpty(); place++) {
            String recordId = NamedModels.recordIdAt(models, place);
            if (shown.contains(recordId)) {
                models.get(place)
                        .quantity(MEASURE)
                        .ifPresent(quantity -> qualifiers.putIfAbsent(recordId, quantity.qualifier()));
            }
        }
        return qualifiers;
    }

    private boolean approximate(FamilyStep step) {
        return qualifier(step) != Qualifier.EXACT;
    }

    private Qualifier qualifier(FamilyStep step) {
        return qualifiers.getOrDefault(step.recordId(), Qualifier.EXACT);
    }

    private static List<XyChart.Place> places(Ladder ladder) {
        return ladder.steps().stream()
                .map(step -> new XyChart.Place(day(step), step.value()))
                .toList();
    }

    private static double day(FamilyStep step) {
        return step.released().middleDay();
    }

    private String title() {
        Ladder steepest =
                ladders.stream().max(Comparator.comparingDouble(Ladder::ratio)).orElseThrow();
        if (steepest.ratio() <= 1) {
            return wording.get("chart.families.title.none");
        }
        return wording.get(
                "chart.families.title",
                wording.name(steepest.family()),
                wording.numbers().amount(Unit.RATIO, steepest.ratio()),
                FigureWords.duration(
                        (day(steepest.last()) - day(steepest.first())) / Conventions.STANDARD.daysPerMonth(), wording),
                wording.model(steepest.first().recordId(), steepest.first().model()),
                wording.model(steepest.last().recordId(), steepest.last().model()));
    }

    private String subtitle() {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.get("chart.families.subtitle", wording.numbers().count(families)));
        if (families > MOST) {
            sentences.add(
                    wording.get("chart.families.most", MOST, wording.numbers().count(families)));
        }
        return FigureWords.sentences(sentences, wording);
    }

    private String alt(String title) {
        List<String> names =
                ladders.stream().map(ladder -> wording.name(ladder.family())).toList();
        return wording.get("chart.families.alt", title, wording.list(names));
    }
}
