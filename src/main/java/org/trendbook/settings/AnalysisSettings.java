package org.trendbook.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trendbook.analyze.spec.AnalysisSpec;
import org.trendbook.analyze.spec.Bound;
import org.trendbook.analyze.spec.Condition;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.spec.DateReading;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.spec.Grouping;
import org.trendbook.analyze.spec.PointsRule;
import org.trendbook.analyze.spec.Shape;
import org.trendbook.analyze.spec.Step;
import org.trendbook.model.Measure;

/** The part of report.yaml that says what is analyzed: groups, exclusions and named analyses with their steps. */
final class AnalysisSettings {
    private static final String STEPS = "keep, drop, set, require, top_k, record_setters, outliers";

    private static final String GROUPS =
            Stream.of(GroupKind.values()).map(GroupKind::key).collect(Collectors.joining(", "));

    private AnalysisSettings() {}

    static List<Step.Drop> exclusions(SettingsSection yaml) {
        return yaml.each("exclusions", AnalysisSettings::drop);
    }

    /**
     * The named analyses.
     *
     * @param otherwise conventions of those that name none
     * @param confidence of those that name neither one nor conventions
     * @param draws of the bootstrap, where the settings state them; else the conventions of each decide
     */
    static List<AnalysisSpec> analyses(
            SettingsSection yaml, Conventions otherwise, double confidence, Optional<Integer> draws) {
        return yaml.each("analyses", analysis -> {
            AnalysisSpec spec = analysis(analysis, otherwise, confidence);
            return draws.map(spec::withDraws).orElse(spec);
        });
    }

    private static AnalysisSpec analysis(SettingsSection yaml, Conventions otherwise, double confidence) {
        Optional<Conventions> own = yaml.choice("conventions", Conventions.class, Conventions::key);
        AnalysisSpec spec = AnalysisSpec.of(
                yaml.requiredText("name"),
                yaml.choice("measure", Measure.class, AnalysisSettings::trendName)
                        .orElse(Measure.PARAMETERS),
                own.orElse(otherwise));
        spec = spec.withPoints(
                yaml.choice("points", PointsRule.class, PointsRule::key).orElse(spec.points()));
        spec = spec.withReading(
                yaml.choice("date_reading", DateReading.class, DateReading::key).orElse(spec.reading()));
        spec = spec.withConfidence(
                yaml.number("confidence", 0.01, 0.9999, own.isPresent() ? spec.confidence() : confidence));
        spec = spec.withGroups(groupings(yaml, "groups").orElse(spec.groups()));
        Optional<List<Shape>> shapes = yaml.choices("shapes", Shape.class, Shape::key);
        if (shapes.isPresent() && !shapes.get().isEmpty()) {
            spec = spec.withShapes(EnumSet.copyOf(shapes.get()));
        }
        List<Step> steps = yaml.each("steps", AnalysisSettings::step);
        yaml.close(
                "name", "measure", "conventions", "points", "date_reading", "confidence", "groups", "shapes", "steps");
        return spec.withSteps(steps);
    }

    /** Groups to fit: each a kind, or kinds joined by {@code x} to be crossed, as in {@code region x domain}. */
    static Optional<List<Grouping>> groupings(SettingsSection yaml, String key) {
        return yaml.texts(key, "a kind of group: " + GROUPS)
                .map(all -> all.stream().map(text -> grouping(yaml, key, text)).toList());
    }

    /** The name by which a measure is chosen for trends: none where it has none. */
    static String trendName(Measure measure) {
        return measure.hasTrend() ? measure.key() : "";
    }

    /** All models are always fitted, and come first. */
    static List<Grouping> withAllFirst(List<Grouping> groups) {
        List<Grouping> ordered = new ArrayList<>(List.of(Grouping.ALL));
        groups.stream().filter(group -> !group.equals(Grouping.ALL)).forEach(ordered::add);
        return ordered;
    }

    private static Grouping grouping(SettingsSection yaml, String key, String text) {
        List<GroupKind> kinds = new ArrayList<>();
        for (String name : text.split("(?i)\\s+x\\s+|\\s*×\\s*", -1)) {
            kinds.add(Stream.of(GroupKind.values())
                    .filter(kind -> kind.key().equals(name.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> yaml.error(key, "names the group '" + name + "'; known: " + GROUPS)));
        }
        return new Grouping(kinds);
    }

    private static Step step(SettingsSection yaml) {
        List<String> keys = yaml.keys();
        if (keys.size() != 1) {
            throw yaml.error("a step is one of " + STEPS + "; here are " + keys.size() + " keys");
        }
        String kind = keys.get(0);
        return switch (kind) {
            case "keep" -> new Step.Keep(conditions(yaml));
            case "drop" -> drop(yaml.section(kind));
            case "set" -> set(yaml.section(kind));
            case "require" -> new Step.Require(yaml.texts(kind).orElse(List.of()));
            case "top_k" -> topK(yaml);
            case "record_setters" -> recordSetters(yaml.section(kind));
            case "outliers" -> outliers(yaml.section(kind));
            default -> throw yaml.error("there is no step '" + kind + "'; known: " + STEPS);
        };
    }

    private static List<Condition> conditions(SettingsSection step) {
        List<SettingsSection> all = step.isMapping("keep") ? List.of(step.section("keep")) : step.sections("keep");
        List<Condition> conditions = new ArrayList<>();
        all.forEach(one -> conditions.addAll(conditionsOf(one)));
        return conditions;
    }

    private static List<Condition> conditionsOf(SettingsSection yaml) {
        String field = yaml.requiredText("field");
        List<Condition> conditions = new ArrayList<>();
        yaml.text("equals").ifPresent(text -> conditions.add(new Condition.Equals(field, text)));
        yaml.texts("one_of").ifPresent(texts -> conditions.add(new Condition.OneOf(field, texts)));
        yaml.texts("contains_any").ifPresent(texts -> conditions.add(new Condition.ContainsAny(field, texts)));
        yaml.text("matches").ifPresent(text -> conditions.add(new Condition.Matches(field, text)));
        if (yaml.flag("empty", false)) {
            conditions.add(new Condition.Empty(field));
        }
        if (yaml.flag("not_empty", false)) {
            conditions.add(new Condition.NotEmpty(field));
        }
        yaml.text("from").ifPresent(text -> conditions.add(new Condition.From(field, new Bound(text))));
        yaml.text("to").ifPresent(text -> conditions.add(new Condition.To(field, new Bound(text))));
        yaml.close("field", "equals", "one_of", "contains_any", "matches", "empty", "not_empty", "from", "to");
        if (conditions.isEmpty()) {
            throw yaml.error("it says nothing of '" + field
                    + "'; add equals, one_of, contains_any, matches, empty, not_empty, from or to");
        }
        return conditions;
    }

    private static Step.Drop drop(SettingsSection yaml) {
        Step.Drop drop = new Step.Drop(
                yaml.texts("models").orElse(List.of()), yaml.text("reason").orElse(""));
        yaml.close("models", "reason");
        return drop;
    }

    private static Step.SetValue set(SettingsSection yaml) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        SettingsSection named = yaml.section("values");
        for (String model : named.keys()) {
            named.number(model).ifPresent(value -> values.put(model, value));
        }
        Step.SetValue set = new Step.SetValue(values, yaml.text("reason").orElse(""));
        yaml.close("values", "reason");
        return set;
    }

    /** {@code top_k: 10}, or a mapping with {@code k} and {@code per}. */
    private static Step.TopK topK(SettingsSection step) {
        if (!step.isMapping("top_k")) {
            return new Step.TopK(step.whole("top_k", 1, 1_000_000, 10), Grouping.ALL);
        }
        SettingsSection yaml = step.section("top_k");
        int k = yaml.whole("k", 1, 1_000_000, 10);
        Step.TopK topK = new Step.TopK(k, per(yaml));
        yaml.close("k", "per");
        return topK;
    }

    private static Step.RecordSetters recordSetters(SettingsSection yaml) {
        Step.RecordSetters setters = new Step.RecordSetters(per(yaml));
        yaml.close("per");
        return setters;
    }

    private static Grouping per(SettingsSection yaml) {
        return yaml.text("per").map(text -> grouping(yaml, "per", text)).orElse(Grouping.ALL);
    }

    private static Step.Outliers outliers(SettingsSection yaml) {
        Step.Outliers outliers = new Step.Outliers(
                yaml.number("days", 0.001, 1e6, 365),
                yaml.number("threshold", 0.001, 1e6, 2),
                yaml.choice("side", Step.Side.class, side -> side.name().toLowerCase(Locale.ROOT))
                        .orElse(Step.Side.BOTH));
        yaml.close("days", "threshold", "side");
        return outliers;
    }
}
