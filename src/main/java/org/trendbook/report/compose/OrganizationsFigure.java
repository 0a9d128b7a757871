package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trendbook.analyze.Group;
import org.trendbook.analyze.GroupKind;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Region;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.StripChart;

/** Sizes by organization, the one with the largest first, in the color of the model's region. */
final class OrganizationsFigure {
    /** Rows that are still readable in a column of text. */
    static final int MOST_ROWS = 18;

    private static final int NAMED_IN_ROW = 8;

    private static final Measure MEASURE = Measure.PARAMETERS;

    private final SizedModels sized;
    private final Importance importance;
    private final Findings findings;
    private final Wording wording;

    /** A model in a row of the figure. */
    private record Shown(int number, String recordId, String name, double size, Region region, boolean approximate) {
        static Shown of(ModelRecord model, int number, double size, Wording wording) {
            boolean approximate =
                    model.quantity(MEASURE).map(Quantity::qualifier).orElse(Qualifier.EXACT) != Qualifier.EXACT;
            return new Shown(number, model.recordId(), wording.model(model), size, model.region(), approximate);
        }
    }

    private OrganizationsFigure(Findings findings, Wording wording) {
        this.sized = SizedModels.of(findings);
        this.importance =
                Importance.of(sized.count(), sized::size, sized::recordId, Importance.recordHolders(findings, MEASURE));
        this.findings = findings;
        this.wording = wording;
    }

    static Figure compose(Findings findings, Wording wording) {
        return new OrganizationsFigure(findings, wording).draw();
    }

    private Figure draw() {
        if (sized.organizations() < 2) {
            return FigureWords.leftOut(
                    wording.get("figure.organizations"), wording.get("figure.organizations.why_not"), wording);
        }
        Map<String, List<Shown>> largestFirst = ofLargest();
        List<StripChart.Row> rows = largestFirst.entrySet().stream()
                .map(entry -> new StripChart.Row(wording.organization(entry.getKey()), dots(entry.getValue())))
                .toList();
        List<Shown> shown =
                largestFirst.values().stream().flatMap(List::stream).distinct().toList();
        double smallest = shown.stream().mapToDouble(Shown::size).min().orElseThrow();
        double largest = shown.stream().mapToDouble(Shown::size).max().orElseThrow();
        String title = title(largest);
        return new Figure.Drawn(new StripChart(
                FigureWords.of("organizations", title, subtitle(shown), alt(title, rows), findings, wording),
                Axes.amounts(MEASURE, smallest, largest, wording),
                rows,
                keys(shown),
                List.of()));
    }

    /** The models of the organizations with the largest ones, the largest first. */
    private Map<String, List<Shown>> ofLargest() {
        Map<String, List<Shown>> rows = new LinkedHashMap<>();
        sized.organizationsOfLargest(MOST_ROWS).forEach(name -> rows.put(name, new ArrayList<>()));
        sized.forEachOf(rows.keySet(), (model, number) -> {
            for (String organization : model.organizations()) {
                if (rows.containsKey(organization)) {
                    rows.getOrDefault(organization, List.of())
                            .add(Shown.of(model, number, sized.size(number), wording));
                }
            }
        });
        rows.values()
                .forEach(row -> row.sort(
                        Comparator.comparingDouble(Shown::size).reversed().thenComparing(Shown::recordId)));
        return rows;
    }

    /** In a row of many only the largest bears its name. */
    private List<StripChart.Dot> dots(List<Shown> models) {
        List<StripChart.Dot> dots = new ArrayList<>();
        for (Shown model : models) {
            boolean named = models.size() <= NAMED_IN_ROW || dots.isEmpty();
            dots.add(dot(model, named ? model.name() : ""));
        }
        return dots;
    }

    private StripChart.Dot dot(Shown model, String name) {
        return new StripChart.Dot(
                model.size(),
                model.size(),
                model.size(),
                name,
                importance.at(model.number()),
                Hues.of(model.region()),
                Hues.marker(model.region()),
                !model.approximate());
    }

    private String title(double largest) {
        List<String> names = sized.largest().limit(3).map(wording::model).toList();
        String who = wording.organizations(sized.largest()
                .flatMap(model -> model.organizations().stream())
                .distinct()
                .limit(3)
                .toList());
        return wording.get(
                sized.largest().count() == 1 && !who.isEmpty()
                        ? "chart.organizations.title"
                        : "chart.organizations.title.several",
                wording.list(names),
                wording.amount(MEASURE, largest),
                who);
    }

    private String subtitle(List<Shown> shown) {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.get(
                "chart.organizations.subtitle",
                wording.numbers().count(sized.count()),
                wording.numbers().count(findings.models().size())));
        if (sized.organizations() > MOST_ROWS) {
            sentences.add(wording.get(
                    "chart.organizations.most",
                    MOST_ROWS,
                    wording.numbers().count(sized.organizations()),
                    wording.numbers().count(shown.size())));
        }
        return FigureWords.sentences(sentences, wording);
    }

    private String alt(String title, List<StripChart.Row> rows) {
        List<String> names = rows.stream().limit(5).map(StripChart.Row::name).toList();
        return wording.get("chart.organizations.alt", title, wording.list(names));
    }

    private List<ChartPlan.Key> keys(List<Shown> shown) {
        List<ChartPlan.Key> keys = new ArrayList<>();
        for (Region region : Region.values()) {
            if (shown.stream().anyMatch(model -> model.region() == region)) {
                String name = region == Region.UNSTATED
                        ? wording.get("chart.region.unstated")
                        : wording.group(Group.of(GroupKind.REGION, region.key()));
                keys.add(Keys.point(name, Hues.of(region), Hues.marker(region)));
            }
        }
        if (shown.stream().anyMatch(Shown::approximate)) {
            keys.add(Keys.hollow(wording.get("chart.key.approximate")));
        }
        return keys;
    }
}
