package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trendbook.analyze.sample.Group;
import org.trendbook.model.Event;
import org.trendbook.model.EventKind;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Region;
import org.trendbook.model.ReleaseDate;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Marker;
import org.trendbook.report.TimelineChart;
import org.trendbook.report.TimelineChart.Milestone;
import org.trendbook.report.findings.Amounts;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.SheetModels;
import org.trendbook.report.findings.Wording;

/**
 * Everything dated along a line of time: abroad above, China below, hollow without a recorded size. The sizes of one
 * model that share an event are one milestone.
 */
final class MilestonesFigure {
    /** When there are more, it is said which of them bear their names. */
    private static final int FEW = 50;

    private static final Measure MEASURE = Measure.PARAMETERS;
    private static final Comparator<Milestone> IN_TIME = Comparator.comparingDouble(Milestone::from)
            .thenComparing(Milestone::to)
            .thenComparing(Milestone::label)
            .thenComparing(Milestone::note);
    private static final Comparator<Milestone> MOST_IMPORTANT_FIRST =
            Comparator.comparingDouble(Milestone::importance).reversed().thenComparing(IN_TIME);

    private final List<ModelRecord> models;
    /** By record id. */
    private final Map<String, Double> importance;

    private final Findings findings;
    private final Wording wording;

    /** A happening of one model, of whatever sizes. */
    private record Happening(String model, EventKind kind, ReleaseDate date) {}

    private MilestonesFigure(Findings findings, Wording wording) {
        this.models =
                List.copyOf(SheetModels.of(findings, SheetModels.MOST_PRINTED).printed());
        this.importance = importance(models, findings);
        this.findings = findings;
        this.wording = wording;
    }

    private static Map<String, Double> importance(List<ModelRecord> models, Findings findings) {
        List<ModelRecord> sized = models.stream()
                .filter(model -> Amounts.value(model, MEASURE).isPresent())
                .toList();
        return Importance.byRecordId(
                sized,
                model -> Amounts.value(model, MEASURE).orElseThrow(),
                ModelRecord::recordId,
                Importance.recordHolders(findings, MEASURE));
    }

    static Figure compose(Findings findings, Wording wording) {
        return new MilestonesFigure(findings, wording).draw();
    }

    private Figure draw() {
        List<ModelRecord> placed = models.stream()
                .filter(model -> model.region() != Region.UNSTATED)
                .toList();
        List<Milestone> all = milestones(placed);
        if (all.isEmpty()) {
            return FigureWords.leftOut("milestones", wording);
        }
        double first = all.stream().mapToDouble(Milestone::from).min().orElseThrow();
        double last = all.stream().mapToDouble(Milestone::to).max().orElseThrow();
        String title = title(all, first, last);
        return new Figure.Drawn(new TimelineChart(
                FigureWords.of("milestones", title, subtitle(all), alt(title, all), findings, wording),
                Axes.time(first, last, wording),
                name(Region.ABROAD),
                name(Region.CHINA),
                all,
                keys(all)));
    }

    private List<Milestone> milestones(List<ModelRecord> models) {
        Map<Happening, List<ModelRecord>> byHappening = new HashMap<>();
        for (ModelRecord model : models) {
            for (Event event : once(model.events())) {
                byHappening
                        .computeIfAbsent(
                                new Happening(model.model(), event.kind(), event.date()), absent -> new ArrayList<>())
                        .add(model);
            }
        }
        return byHappening.entrySet().stream()
                .map(entry -> milestone(entry.getKey(), entry.getValue()))
                .sorted(IN_TIME)
                .toList();
    }

    /** Of the events of one kind that several sources date differently but not in contradiction, the most precise. */
    private static List<Event> once(List<Event> events) {
        List<Event> kept = new ArrayList<>();
        for (Event event : events) {
            Optional<Event> same = kept.stream()
                    .filter(other ->
                            other.kind() == event.kind() && other.date().overlaps(event.date()))
                    .findFirst();
            if (same.isEmpty()) {
                kept.add(event);
            } else if (days(event.date()) < days(same.get().date())) {
                kept.set(kept.indexOf(same.get()), event);
            }
        }
        return kept;
    }

    private static long days(ReleaseDate date) {
        return date.to().toEpochDay() - date.from().toEpochDay();
    }

    private Milestone milestone(Happening happening, List<ModelRecord> models) {
        List<ModelRecord> sized = sized(models);
        double rank = models.stream()
                .mapToDouble(model -> importance.getOrDefault(model.recordId(), 0.0))
                .max()
                .orElse(0);
        ModelRecord one = models.get(0);
        boolean dates = happening.kind().dates();
        boolean several = models.stream().anyMatch(model -> once(model.events()).size() > 1);
        return new Milestone(
                happening.date().from().toEpochDay(),
                happening.date().to().toEpochDay(),
                one.region() == Region.ABROAD,
                models.size() == 1 ? wording.model(one) : wording.name(one.model()),
                note(happening.kind(), sized, several || !dates),
                rank + (dates ? 0.25 : 0.1),
                Hues.of(one.region()),
                !sized.isEmpty());
    }

    /** Those of one size, the smallest first; where there are none, those of a range, a bound or a size of experts. */
    private List<ModelRecord> sized(List<ModelRecord> models) {
        List<ModelRecord> single = models.stream()
                .filter(model -> Amounts.value(model, MEASURE).isPresent())
                .sorted(Comparator.comparingDouble(
                        model -> Amounts.value(model, MEASURE).orElseThrow()))
                .toList();
        return single.isEmpty()
                ? models.stream()
                        .filter(model -> !Amounts.words(model, MEASURE, wording).isEmpty())
                        .toList()
                : single;
    }

    private String note(EventKind kind, List<ModelRecord> sized, boolean saysKind) {
        String size;
        if (sized.isEmpty()) {
            return saysKind ? wording.word("event", kind.key()) : "";
        } else if (sized.size() == 1) {
            size = Amounts.words(sized.get(0), MEASURE, wording);
        } else {
            size = wording.get(
                    "interval",
                    Amounts.words(sized.get(0), MEASURE, wording),
                    Amounts.words(sized.get(sized.size() - 1), MEASURE, wording));
        }
        return saysKind ? wording.get("chart.milestones.note", wording.word("event", kind.key()), size) : size;
    }

    private String title(List<Milestone> all, double first, double last) {
        long abroad = all.stream().filter(Milestone::upper).count();
        return wording.get(
                abroad == 0
                        ? "chart.milestones.title.china"
                        : abroad == all.size() ? "chart.milestones.title.abroad" : "chart.milestones.title",
                wording.numbers().count(all.size()),
                FigureWords.span(first, last, wording),
                wording.numbers().count(all.size() - abroad),
                wording.numbers().count(abroad));
    }

    private String subtitle(List<Milestone> all) {
        long unsized = all.stream().filter(milestone -> !milestone.filled()).count();
        long unplaced = models.stream()
                .filter(model ->
                        model.region() == Region.UNSTATED && !model.events().isEmpty())
                .count();
        List<String> sentences = new ArrayList<>();
        if (models.size() < findings.models().size()) {
            sentences.add(wording.get(
                    "chart.milestones.largest",
                    wording.numbers().count(models.size()),
                    wording.numbers().count(findings.models().size())));
        }
        if (unsized == all.size()) {
            sentences.add(wording.get("chart.milestones.subtitle.none_sized"));
        } else {
            sentences.add(
                    unsized == 0
                            ? wording.get("chart.milestones.subtitle.all_sized")
                            : wording.get(
                                    "chart.milestones.subtitle",
                                    wording.numbers().count(unsized)));
        }
        if (unplaced > 0) {
            sentences.add(
                    wording.get("chart.milestones.unplaced", wording.numbers().count(unplaced)));
        }
        if (all.size() > FEW) {
            sentences.add(wording.get("chart.milestones.most"));
        }
        return FigureWords.sentences(sentences, wording);
    }

    private String alt(String title, List<Milestone> shown) {
        Set<Milestone> top =
                shown.stream().sorted(MOST_IMPORTANT_FIRST).limit(5).collect(Collectors.toSet());
        List<String> names = shown.stream()
                .filter(top::contains)
                .map(Milestone::label)
                .distinct()
                .toList();
        return wording.get("chart.milestones.alt", title, wording.list(names));
    }

    private List<ChartPlan.Key> keys(List<Milestone> shown) {
        List<ChartPlan.Key> keys = new ArrayList<>();
        boolean anySized = shown.stream().anyMatch(Milestone::filled);
        if (anySized && shown.stream().anyMatch(milestone -> !milestone.filled())) {
            keys.add(Keys.point(wording.get("chart.key.size"), Hues.REST, Marker.CIRCLE));
            keys.add(Keys.hollow(wording.get("chart.key.no_size")));
        }
        return keys;
    }

    private String name(Region region) {
        return wording.group(Group.of(region));
    }
}
