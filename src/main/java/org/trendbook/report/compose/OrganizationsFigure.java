package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private final List<ModelRecord> sized;
    private final Importance importance;
    private final Findings findings;
    private final Wording wording;

    private OrganizationsFigure(Findings findings, Wording wording) {
        this.sized = findings.models().stream()
                .filter(model -> size(model) > 0)
                .sorted(Comparator.comparingDouble(OrganizationsFigure::size)
                        .reversed()
                        .thenComparing(ModelRecord::recordId))
                .toList();
        this.importance = Importance.of(
                sized.stream()
                        .map(model -> new Importance.Ranked(model.recordId(), size(model)))
                        .toList(),
                Importance.recordHolders(findings, MEASURE));
        this.findings = findings;
        this.wording = wording;
    }

    static Figure compose(Findings findings, Wording wording) {
        return new OrganizationsFigure(findings, wording).draw();
    }

    /** The recorded size, or 0 for none that a log scale can show. */
    private static double size(ModelRecord model) {
        return Amounts.value(model, MEASURE).filter(Double::isFinite).orElse(0.0);
    }

    private Figure draw() {
        Map<String, List<ModelRecord>> byOrganization = new TreeMap<>();
        for (ModelRecord model : sized) {
            for (String organization : model.organizations()) {
                byOrganization
                        .computeIfAbsent(organization, absent -> new ArrayList<>())
                        .add(model);
            }
        }
        if (byOrganization.size() < 2) {
            return FigureWords.leftOut(
                    wording.get("figure.organizations"), wording.get("figure.organizations.why_not"), wording);
        }
        List<Map.Entry<String, List<ModelRecord>>> largestFirst = byOrganization.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<ModelRecord>>>comparingDouble(
                                entry -> size(entry.getValue().get(0)))
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_ROWS)
                .toList();
        List<StripChart.Row> rows = largestFirst.stream()
                .map(entry -> new StripChart.Row(wording.organization(entry.getKey()), dots(entry.getValue())))
                .toList();
        List<ModelRecord> shown = largestFirst.stream()
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList();
        double smallest =
                shown.stream().mapToDouble(OrganizationsFigure::size).min().orElseThrow();
        double largest =
                shown.stream().mapToDouble(OrganizationsFigure::size).max().orElseThrow();
        String title = title(largest);
        return new Figure.Drawn(new StripChart(
                FigureWords.of(
                        "organizations",
                        title,
                        subtitle(byOrganization.size(), shown),
                        alt(title, rows),
                        findings,
                        wording),
                Axes.amounts(MEASURE, smallest, largest, wording),
                rows,
                keys(shown),
                List.of()));
    }

    /** In a row of many only the largest bears its name. */
    private List<StripChart.Dot> dots(List<ModelRecord> models) {
        List<StripChart.Dot> dots = new ArrayList<>();
        for (ModelRecord model : models) {
            boolean named = models.size() <= NAMED_IN_ROW || dots.isEmpty();
            dots.add(dot(model, named ? wording.model(model) : ""));
        }
        return dots;
    }

    private StripChart.Dot dot(ModelRecord model, String name) {
        return new StripChart.Dot(
                size(model),
                size(model),
                size(model),
                name,
                importance.of(model.recordId()),
                Hues.of(model.region()),
                Hues.marker(model.region()),
                !approximate(model));
    }

    private static boolean approximate(ModelRecord model) {
        return model.quantity(MEASURE).map(Quantity::qualifier).orElse(Qualifier.EXACT) != Qualifier.EXACT;
    }

    private String title(double largest) {
        List<ModelRecord> holders =
                sized.stream().filter(model -> size(model) == largest).toList();
        List<String> names = holders.stream().limit(3).map(wording::model).toList();
        String who = wording.organizations(holders.stream()
                .flatMap(model -> model.organizations().stream())
                .distinct()
                .limit(3)
                .toList());
        return wording.get(
                holders.size() == 1 && !who.isEmpty()
                        ? "chart.organizations.title"
                        : "chart.organizations.title.several",
                wording.list(names),
                wording.amount(MEASURE, largest),
                who);
    }

    private String subtitle(int organizations, List<ModelRecord> shown) {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.get(
                "chart.organizations.subtitle",
                wording.numbers().count(sized.size()),
                wording.numbers().count(findings.models().size())));
        if (organizations > MOST_ROWS) {
            sentences.add(wording.get(
                    "chart.organizations.most",
                    MOST_ROWS,
                    wording.numbers().count(organizations),
                    wording.numbers().count(shown.size())));
        }
        return FigureWords.sentences(sentences, wording);
    }

    private String alt(String title, List<StripChart.Row> rows) {
        List<String> names = rows.stream().limit(5).map(StripChart.Row::name).toList();
        return wording.get("chart.organizations.alt", title, wording.list(names));
    }

    private List<ChartPlan.Key> keys(List<ModelRecord> shown) {
        List<ChartPlan.Key> keys = new ArrayList<>();
        for (Region region : Region.values()) {
            if (shown.stream().anyMatch(model -> model.region() == region)) {
                String name = region == Region.UNSTATED
                        ? wording.get("chart.region.unstated")
                        : wording.group(Group.of(GroupKind.REGION, region.key()));
                keys.add(Keys.point(name, Hues.of(region), Hues.marker(region)));
            }
        }
        if (shown.stream().anyMatch(OrganizationsFigure::approximate)) {
            keys.add(Keys.hollow(wording.get("chart.key.approximate")));
        }
        return keys;
    }
}
