package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trendbook.column.RepeatedKeys;
import org.trendbook.model.ModelRecord;
import org.trendbook.report.BarChart;

/** Which institution has models of which domain; the sizes of one model count once. */
final class ModalityFigure {
    static final int MOST_ROWS = 15;
    /** Domains with a color of their own; the others are one. */
    static final int MOST_DOMAINS = 6;

    /** The models by domain, of one organization. */
    private final SortedMap<String, SortedMap<String, Models>> byOrganization = new TreeMap<>();

    private final Map<String, Models> byDomain = new TreeMap<>();
    private final Findings findings;
    private final Wording wording;

    private ModalityFigure(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
        RepeatedKeys names = new RepeatedKeys();
        findings.models().forEach(model -> names.add(model.model()));
        names.end();
        int place = 0;
        for (ModelRecord model : findings.models()) {
            if (!names.holds(place++)) {
                add(model, model.model().isEmpty());
            }
        }
        names.forEachBatch(batch -> {
            batch.mapToObj(findings.models()::get).forEach(model -> add(model, true));
            byDomain.values().forEach(Models::forgetNames);
            byOrganization.values().forEach(ofOne -> ofOne.values().forEach(Models::forgetNames));
        });
    }

    private void add(ModelRecord model, boolean mayComeAgain) {
        for (String domain : model.domains()) {
            byDomain.computeIfAbsent(domain, absent -> new Models()).add(model.model(), mayComeAgain);
            for (String organization : model.organizations()) {
                byOrganization
                        .computeIfAbsent(organization, absent -> new TreeMap<>())
                        .computeIfAbsent(domain, absent -> new Models())
                        .add(model.model(), mayComeAgain);
            }
        }
    }

    /** Models counted by their names; the same name comes again at most before the names are forgotten. */
    private static final class Models {
        private final Set<String> names = new HashSet<>();
        private int count;

        void add(String name, boolean mayComeAgain) {
            if (!mayComeAgain || names.add(name)) {
                count++;
            }
        }

        void forgetNames() {
            names.clear();
        }

        int count() {
            return count;
        }
    }

    static Figure compose(Findings findings, Wording wording) {
        return new ModalityFigure(findings, wording).draw();
    }

    private Figure draw() {
        if (byOrganization.size() < 2 || byDomain.size() < 2) {
            return FigureWords.leftOut(wording.get("figure.modality"), wording.get("figure.modality.why_not"), wording);
        }
        List<String> domains = byDomain.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Models>>comparingInt(
                                entry -> entry.getValue().count())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(MOST_DOMAINS)
                .toList();
        boolean others = byDomain.size() > domains.size();
        List<String> organizations = byOrganization.keySet().stream()
                .sorted(Comparator.<String>comparingInt(name -> models(name))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_ROWS)
                .toList();
        List<BarChart.Series> series = new ArrayList<>();
        for (int index = 0; index < domains.size(); index++) {
            series.add(new BarChart.Series(wording.word("group.domain", domains.get(index)), Hues.areaInTurn(index)));
        }
        if (others) {
            series.add(new BarChart.Series(wording.get("chart.modality.others"), Hues.ABSENT));
        }
        String title = title();
        return new Figure.Drawn(new BarChart(
                FigureWords.of("modality", title, subtitle(), alt(title, organizations), findings, wording),
                true,
                Axes.counts(wording.get("chart.axis.models"), models(organizations.get(0)), wording),
                "",
                organizations.stream().map(name -> bar(name, domains, others)).toList(),
                series,
                true,
                ""));
    }

    private BarChart.Category bar(String organization, List<String> domains, boolean others) {
        Map<String, Models> models = byOrganization.getOrDefault(organization, new TreeMap<>());
        List<Double> amounts = new ArrayList<>();
        double rest = models(organization);
        for (String domain : domains) {
            double count = models.getOrDefault(domain, new Models()).count();
            amounts.add(count);
            rest -= count;
        }
        if (others) {
            amounts.add(rest);
        }
        return new BarChart.Category(
                wording.organization(organization), amounts, wording.numbers().count(models(organization)), false);
    }

    /** The models of an organization, once in each of their domains. */
    private int models(String organization) {
        return byOrganization.getOrDefault(organization, new TreeMap<>()).values().stream()
                .mapToInt(Models::count)
                .sum();
    }

    private String title() {
        int most = byOrganization.values().stream().mapToInt(Map::size).max().orElse(0);
        List<String> broadest = byOrganization.entrySet().stream()
                .filter(entry -> entry.getValue().size() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (broadest.size() == byOrganization.size() && most > 1) {
            return wording.get("chart.modality.title.all", broadest.size(), most);
        }
        return broadest.size() > 3
                ? wording.get("chart.modality.title.several", broadest.size(), most)
                : wording.get(
                        most == 1 ? "chart.modality.title.one" : "chart.modality.title",
                        wording.organizations(broadest),
                        most);
    }

    private String subtitle() {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.get("chart.modality.subtitle"));
        if (byOrganization.size() > MOST_ROWS) {
            sentences.add(wording.get(
                    "chart.modality.most", MOST_ROWS, wording.numbers().count(byOrganization.size())));
        }
        return FigureWords.sentences(sentences, wording);
    }

    private String alt(String title, List<String> organizations) {
        List<String> names =
                organizations.stream().limit(5).map(wording::organization).toList();
        return wording.get("chart.modality.alt", title, wording.list(names));
    }
}
