package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trendbook.model.Measure;
import org.trendbook.model.NamedModels;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Region;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.OnDemand;
import org.trendbook.report.StripChart;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** Sizes by organization, the one with the largest first, in the color of the model's region. */
final class OrganizationsFigure {
    /** Rows that are still readable in a column of text. */
    static final int MOST_ROWS = 18;

    /** So many models of the largest size a title names. */
    private static final int MOST_NAMED = 3;

    private static final int NAMED_IN_ROW = 8;
    /** A longer row is only counted in a picture, but for its largest model. */
    private static final int RANKED_IN_ROW = 400;

    private static final Measure MEASURE = Measure.PARAMETERS;

    private final SizedModels sized;
    private final Findings findings;
    private final Wording wording;

    private OrganizationsFigure(Findings findings, Wording wording) {
        this.sized = new SizedModels(findings);
        this.findings = findings;
        this.wording = wording;
    }

    static Figure compose(Findings findings, Wording wording) {
        return new OrganizationsFigure(findings, wording).draw();
    }

    private Figure draw() {
        if (sized.organizations() < 2) {
            return FigureWords.leftOut("organizations", wording);
        }
        Map<String, OrganizationRow> largestFirst = ofLargest();
        Importance importance = importance(largestFirst.values());
        List<StripChart.Row> rows = largestFirst.entrySet().stream()
                .map(entry ->
                        new StripChart.Row(wording.organization(entry.getKey()), dots(entry.getValue(), importance)))
                .toList();
        Collection<OrganizationRow> shown = largestFirst.values();
        double smallest = shown.stream()
                .mapToDouble(row -> row.size(row.size() - 1))
                .min()
                .orElseThrow();
        double largest = shown.stream().mapToDouble(row -> row.size(0)).max().orElseThrow();
        String title = title(largest);
        return new Figure.Drawn(new StripChart(
                FigureWords.of("organizations", title, subtitle(shown), alt(title, rows), findings, wording),
                Axes.amounts(MEASURE, smallest, largest, wording),
                rows,
                keys(shown),
                List.of()));
    }

    /** The models of the organizations with the largest ones, the largest first. */
    private Map<String, OrganizationRow> ofLargest() {
        Map<String, OrganizationRow> rows = new LinkedHashMap<>();
        sized.organizationsOfLargest(MOST_ROWS).forEach(name -> rows.put(name, new OrganizationRow(findings)));
        sized.forEachOf(rows.keySet(), (model, place) -> {
            boolean approximate =
                    model.quantity(MEASURE).map(Quantity::qualifier).orElse(Qualifier.EXACT) != Qualifier.EXACT;
            for (String organization : model.organizations()) {
                OrganizationRow row = rows.get(organization);
                if (row != null) {
                    row.add(place, model.region(), approximate);
                }
            }
        });
        rows.values().forEach(OrganizationRow::sort);
        return rows;
    }

    private Importance importance(Collection<OrganizationRow> rows) {
        IntStream places = rows.stream()
                .flatMapToInt(row -> row.indexes()
                        .limit(row.size() <= RANKED_IN_ROW ? RANKED_IN_ROW : 1)
                        .map(row::place))
                .distinct();
        return Importance.of(
                places,
                findings.columns()::size,
                place -> NamedModels.recordIdAt(findings.models(), place),
                Importance.recordHolders(findings, MEASURE));
    }

    /** In a row of many only the largest bears its name. */
    private List<StripChart.Dot> dots(OrganizationRow row, Importance importance) {
        return new OnDemand<>(row.size(), index -> {
            boolean named = row.size() <= NAMED_IN_ROW || index == 0;
            return new StripChart.Dot(
                    row.size(index),
                    row.size(index),
                    row.size(index),
                    named ? wording.model(findings.models().get(row.place(index))) : "",
                    importance.at(row.place(index)),
                    Hues.of(row.region(index)),
                    Hues.marker(row.region(index)),
                    !row.isApproximate(index));
        });
    }

    private String title(double largest) {
        long ties = sized.largest().count();
        if (ties > MOST_NAMED) {
            return wording.get(
                    "chart.organizations.title.many", wording.numbers().count(ties), wording.amount(MEASURE, largest));
        }
        List<String> names = sized.largest().map(wording::model).toList();
        String who = wording.organizations(sized.largest()
                .flatMap(model -> model.organizations().stream())
                .distinct()
                .limit(3)
                .toList());
        return wording.get(
                ties == 1 && !who.isEmpty() ? "chart.organizations.title" : "chart.organizations.title.several",
                wording.list(names),
                wording.amount(MEASURE, largest),
                who);
    }

    private String subtitle(Collection<OrganizationRow> shown) {
        List<String> sentences = new ArrayList<>();
        boolean all = sized.count() == findings.models().size();
        sentences.add(wording.get(
                all ? "chart.organizations.subtitle.all" : "chart.organizations.subtitle",
                wording.numbers().count(sized.count()),
                wording.numbers().count(findings.models().size())));
        if (sized.organizations() > MOST_ROWS) {
            sentences.add(wording.get(
                    "chart.organizations.most",
                    MOST_ROWS,
                    wording.numbers().count(sized.organizations()),
                    wording.numbers().count(shownModels(shown))));
        }
        return FigureWords.sentences(sentences, wording);
    }

    /** A model of several organizations counts once. */
    private static long shownModels(Collection<OrganizationRow> rows) {
        BitSet places = new BitSet();
        rows.forEach(row -> row.indexes().map(row::place).forEach(places::set));
        return places.cardinality();
    }

    private String alt(String title, List<StripChart.Row> rows) {
        List<String> names = rows.stream().limit(5).map(StripChart.Row::name).toList();
        return wording.get("chart.organizations.alt", title, wording.list(names));
    }

    private List<ChartPlan.Key> keys(Collection<OrganizationRow> shown) {
        List<ChartPlan.Key> keys = new ArrayList<>();
        for (Region region : Region.values()) {
            if (anyMatch(shown, (row, index) -> row.region(index) == region)) {
                String name = FigureWords.region(region, wording);
                keys.add(Keys.point(name, Hues.of(region), Hues.marker(region)));
            }
        }
        if (anyMatch(shown, OrganizationRow::isApproximate)) {
            keys.add(Keys.hollow(wording.get("chart.key.approximate")));
        }
        return keys;
    }

    private interface OfDot {
        boolean holds(OrganizationRow row, int index);
    }

    private static boolean anyMatch(Collection<OrganizationRow> rows, OfDot what) {
        return rows.stream().anyMatch(row -> row.indexes().anyMatch(index -> what.holds(row, index)));
    }
}
