package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trendbook.analyze.sample.DateSpan;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.analyze.trend.Interval;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.model.Architecture;
import org.trendbook.model.Measure;
import org.trendbook.model.Region;
import org.trendbook.report.Axis;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;
import org.trendbook.report.StripChart;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** The growth of the groups that may be quoted, each with its interval, against no growth. */
final class GrowthByGroupFigure {
    static final int MOST_ROWS = 18;

    private static final Measure MEASURE = Measure.PARAMETERS;
    private static final Comparator<Quoted> BY_KIND_THEN_GROWTH = Comparator.<Quoted, GroupKind>comparing(
                    row -> row.group().kinds().get(0))
            .thenComparing(Comparator.comparingDouble((Quoted row) -> row.fit().growthPerYear())
                    .reversed())
            .thenComparing(Quoted::group);

    private final List<Quoted> rows;
    private final boolean countriesLeftOut;
    private final Findings findings;
    private final Wording wording;

    /** A group's growth with its interval. */
    private record Quoted(Group group, LineFit fit, Interval growth) {
        static Optional<Quoted> of(GrowthRow row) {
            return row.trend()
                    .line()
                    .filter(fit -> row.trend().quotable())
                    .flatMap(fit -> fit.growthInterval()
                            .map(growth -> new Quoted(row.key().group(), fit, growth)));
        }

        boolean grows() {
            return growth.low() > 1;
        }

        boolean isCountry() {
            return group.kinds().get(0) == GroupKind.COUNTRY;
        }

        boolean falls() {
            return growth.high() < 1;
        }
    }

    private GrowthByGroupFigure(List<Quoted> rows, boolean countriesLeftOut, Findings findings, Wording wording) {
        this.rows = rows;
        this.countriesLeftOut = countriesLeftOut;
        this.findings = findings;
        this.wording = wording;
    }

    static Figure compose(Findings findings, Wording wording) {
        List<Quoted> quoted = findings.analysis().growth().stream()
                .filter(GrowthByGroupFigure::isBuiltIn)
                .flatMap(row -> Quoted.of(row).stream())
                .toList();
        List<Quoted> rows = withoutRepeatedCountries(quoted);
        long groups =
                rows.stream().filter(row -> !row.group().equals(Group.ALL)).count();
        if (groups < 2) {
            return FigureWords.leftOut("growth-by-group", wording, groups);
        }
        return new GrowthByGroupFigure(rows, rows.size() < quoted.size(), findings, wording).draw();
    }

    /** A country that is all there is of its region has the same fit: two rows, counted in the title, would be one finding. */
    private static List<Quoted> withoutRepeatedCountries(List<Quoted> quoted) {
        Set<LineFit> ofRegions = quoted.stream()
                .filter(row -> row.group().kinds().get(0) == GroupKind.REGION)
                .map(Quoted::fit)
                .collect(Collectors.toSet());
        return quoted.stream()
                .filter(row -> !row.isCountry() || !ofRegions.contains(row.fit()))
                .toList();
    }

    private static boolean isBuiltIn(GrowthRow row) {
        return row.key().isDefault()
                && row.isLine()
                && row.key().measure() == MEASURE
                && row.key().group().kinds().size() == 1;
    }

    private Figure draw() {
        List<Quoted> shown = rows.stream()
                .sorted(Comparator.<Quoted, Boolean>comparing(row -> isComparedFirst(row.group()))
                        .thenComparingInt(row -> row.fit().n())
                        .reversed()
                        .thenComparing(Quoted::group))
                .limit(MOST_ROWS)
                .sorted(BY_KIND_THEN_GROWTH)
                .toList();
        double smallest =
                shown.stream().mapToDouble(row -> row.growth().low()).min().orElseThrow();
        double largest =
                shown.stream().mapToDouble(row -> row.growth().high()).max().orElseThrow();
        Axis axis = Axes.factors(
                wording.get("chart.axis.growth", wording.measure(MEASURE)),
                Math.min(smallest, 0.9),
                Math.max(largest, 1.1),
                wording);
        String title = title();
        return new Figure.Drawn(new StripChart(
                FigureWords.of("growth-by-group", title, subtitle(shown), alt(title, shown), findings, wording),
                axis,
                shown.stream().map(this::row).toList(),
                List.of(),
                List.of(new StripChart.Reference(1, wording.get("chart.growth.none")))));
    }

    /** All models and the two regions stand in the chart whenever they may be quoted. */
    private static boolean isComparedFirst(Group group) {
        GroupKind kind = group.kinds().get(0);
        return kind == GroupKind.ALL || kind == GroupKind.REGION;
    }

    private StripChart.Row row(Quoted row) {
        double growth = row.fit().growthPerYear();
        return new StripChart.Row(
                name(row.group()),
                List.of(new StripChart.Dot(
                        growth, row.growth().low(), row.growth().high(), "", 1, hue(row.group()), Marker.CIRCLE, true)),
                FigureWords.figures(growth, row.growth(), wording));
    }

    private String name(Group group) {
        GroupKind kind = group.kinds().get(0);
        String name = wording.group(group);
        return kind == GroupKind.ALL || kind == GroupKind.REGION || kind == GroupKind.ARCHITECTURE
                ? name
                : wording.get("chart.growth.of_kind", name, wording.kind(group));
    }

    private static Hue hue(Group group) {
        String name = group.names().get(0);
        return switch (group.kinds().get(0)) {
            case ALL -> Hues.ALL;
            case REGION -> name.equals(Region.CHINA.key()) ? Hues.of(Region.CHINA) : Hues.of(Region.ABROAD);
            case ARCHITECTURE ->
                name.equals(Architecture.SPARSE.key()) ? Hues.of(Architecture.SPARSE) : Hues.of(Architecture.DENSE);
            default -> Hues.REST;
        };
    }

    private String title() {
        Optional<Quoted> china = of(Region.CHINA);
        Optional<Quoted> abroad = of(Region.ABROAD);
        if (china.isPresent() && abroad.isPresent()) {
            return comparison(china.get(), abroad.get());
        }
        long growing = rows.stream().filter(Quoted::grows).count();
        return growing == 0
                ? wording.get("chart.growth.title.none", rows.size())
                : wording.get(
                        growing == rows.size() ? "chart.growth.title.every" : "chart.growth.title",
                        growing,
                        rows.size());
    }

    /**
     * Rates only where one side grows; faster only over mostly the same time, when the intervals lie apart and the faster one
     * grows.
     */
    private String comparison(Quoted china, Quoted abroad) {
        if (!china.grows() && !abroad.grows()) {
            return wording.get(
                    china.falls() && abroad.falls() ? "chart.growth.title.both_fall" : "chart.growth.title.neither");
        }
        if (!mostlyTogether(china.fit().span(), abroad.fit().span())) {
            return wording.get(
                    "chart.growth.title.other_times", finding(china), years(china), finding(abroad), years(abroad));
        }
        String inChina = wording.numbers().factor(china.fit().growthPerYear());
        String elsewhere = wording.numbers().factor(abroad.fit().growthPerYear());
        if (china.growth().low() > abroad.growth().high() && china.grows()) {
            return wording.get("chart.growth.title.china", inChina, elsewhere);
        }
        if (abroad.growth().low() > china.growth().high() && abroad.grows()) {
            return wording.get("chart.growth.title.abroad", inChina, elsewhere);
        }
        return wording.get("chart.growth.title.alike");
    }

    /** A rate; where its interval holds no growth, only that none can be shown. */
    private String finding(Quoted row) {
        return row.grows() || row.falls()
                ? wording.get(
                        "chart.growth.rate", wording.numbers().factor(row.fit().growthPerYear()))
                : wording.get("trend.flat");
    }

    /** Whether the time that both spans share is at least half of the time that either covers. */
    private static boolean mostlyTogether(DateSpan one, DateSpan other) {
        long shared = Math.min(one.last().toEpochDay(), other.last().toEpochDay())
                - Math.max(one.first().toEpochDay(), other.first().toEpochDay());
        long covered = Math.max(one.last().toEpochDay(), other.last().toEpochDay())
                - Math.min(one.first().toEpochDay(), other.first().toEpochDay());
        return 2 * shared >= covered;
    }

    private String years(Quoted row) {
        return wording.get(
                "chart.growth.years",
                row.fit().span().first().getYear(),
                row.fit().span().last().getYear());
    }

    private Optional<Quoted> of(Region region) {
        Group group = Group.of(region);
        return rows.stream().filter(row -> row.group().equals(group)).findFirst();
    }

    private String subtitle(List<Quoted> shown) {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.get(
                "chart.growth.subtitle", wording.percent(shown.get(0).fit().confidence())));
        if (rows.size() > MOST_ROWS) {
            sentences.add(wording.get("chart.growth.most", MOST_ROWS, rows.size()));
        }
        if (countriesLeftOut) {
            sentences.add(wording.get("chart.growth.same_country"));
        }
        return FigureWords.sentences(sentences, wording);
    }

    private String alt(String title, List<Quoted> shown) {
        List<String> figures = shown.stream()
                .limit(5)
                .map(row -> wording.get(
                        "chart.growth.alt.row",
                        name(row.group()),
                        wording.numbers().factor(row.fit().growthPerYear()),
                        wording.factors(row.growth())))
                .toList();
        return wording.get("chart.growth.alt", title, wording.list(figures));
    }
}
