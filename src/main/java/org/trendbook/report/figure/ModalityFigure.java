package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trendbook.report.BarChart;
import org.trendbook.report.findings.DomainModels;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** Which institution has models of which domain; the sizes of one model count once. */
final class ModalityFigure {
    static final int MOST_ROWS = 15;
    /** Domains with a color of their own; the others are one. */
    static final int MOST_DOMAINS = 6;

    private final DomainModels models;
    private final Findings findings;
    private final Wording wording;

    private ModalityFigure(Findings findings, Wording wording) {
        this.models = findings.columns().domainModels();
        this.findings = findings;
        this.wording = wording;
    }

    static Figure compose(Findings findings, Wording wording) {
        return new ModalityFigure(findings, wording).draw();
    }

    private Figure draw() {
        if (models.organizations().size() < 2 || models.domains().size() < 2) {
            return FigureWords.leftOut("modality", wording);
        }
        List<String> domains = models.domains().stream()
                .sorted(Comparator.<String>comparingInt(models::ofDomain)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_DOMAINS)
                .toList();
        boolean others = models.domains().size() > domains.size();
        List<String> organizations = models.organizations().stream()
                .sorted(Comparator.<String>comparingInt(models::of).reversed().thenComparing(Comparator.naturalOrder()))
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
                Axes.counts(wording.get("chart.axis.models"), models.of(organizations.get(0)), wording),
                organizations.stream().map(name -> bar(name, domains, others)).toList(),
                series,
                ""));
    }

    private BarChart.Category bar(String organization, List<String> domains, boolean others) {
        List<Double> amounts = new ArrayList<>();
        double rest = models.of(organization);
        for (String domain : domains) {
            double count = models.of(organization, domain);
            amounts.add(count);
            rest -= count;
        }
        if (others) {
            amounts.add(rest);
        }
        return new BarChart.Category(
                wording.organization(organization), amounts, wording.numbers().count(models.of(organization)));
    }

    private String title() {
        int most = models.organizations().stream()
                .mapToInt(models::domainsOf)
                .max()
                .orElse(0);
        List<String> broadest = models.organizations().stream()
                .filter(organization -> models.domainsOf(organization) == most)
                .toList();
        if (most == 1) {
            return wording.get("chart.modality.title.one");
        }
        if (broadest.size() == models.organizations().size()) {
            return wording.get("chart.modality.title.all", broadest.size(), most);
        }
        return broadest.size() > 3
                ? wording.get("chart.modality.title.several", broadest.size(), most)
                : wording.get("chart.modality.title", wording.organizations(broadest), most);
    }

    private String subtitle() {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.get("chart.modality.subtitle"));
        if (models.organizations().size() > MOST_ROWS) {
            sentences.add(wording.get(
                    "chart.modality.most",
                    MOST_ROWS,
                    wording.numbers().count(models.organizations().size())));
        }
        return FigureWords.sentences(sentences, wording);
    }

    private String alt(String title, List<String> organizations) {
        List<String> names =
                organizations.stream().limit(5).map(wording::organization).toList();
        return wording.get("chart.modality.alt", title, wording.list(names));
    }
}
