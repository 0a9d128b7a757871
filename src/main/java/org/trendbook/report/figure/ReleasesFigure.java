package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trendbook.analyze.PeriodRow;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.Period;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Region;
import org.trendbook.report.BarChart;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** Releases per half-year, China and the rest stacked; per year when half-years would be too many. */
final class ReleasesFigure {
    /** Bars that are still readable in a column of text. */
    static final int MOST_BARS = 24;

    private static final List<Region> REGIONS = List.of(Region.ABROAD, Region.CHINA);

    private final boolean years;
    private final Findings findings;
    private final Wording wording;

    /** Models of one period by region; those without a country are the rest of {@code all}. */
    private record Counts(int all, int china, int abroad, boolean partial) {
        static final Counts NONE = new Counts(0, 0, 0, false);

        Counts with(PeriodRow row) {
            if (row.group().equals(Group.ALL)) {
                return new Counts(row.models(), china, abroad, row.partial());
            }
            return row.group().equals(Group.of(Region.CHINA))
                    ? new Counts(all, row.models(), abroad, partial)
                    : new Counts(all, china, row.models(), partial);
        }

        boolean isAnyStated() {
            return china + abroad > 0;
        }

        int unstated() {
            return Math.max(0, all - china - abroad);
        }
    }

    private ReleasesFigure(boolean years, Findings findings, Wording wording) {
        this.years = years;
        this.findings = findings;
        this.wording = wording;
    }

    static Figure compose(Findings findings, Wording wording) {
        ReleasesFigure halves = new ReleasesFigure(false, findings, wording);
        if (halves.counts().size() > MOST_BARS) {
            return new ReleasesFigure(true, findings, wording).draw();
        }
        return halves.draw();
    }

    private Figure draw() {
        NavigableMap<Period, Counts> every = counts();
        if (every.size() < 2) {
            return FigureWords.leftOut("releases", wording);
        }
        SortedMap<Period, Counts> all = shown(every);
        boolean unstated = all.values().stream().anyMatch(counts -> counts.unstated() > 0);
        boolean stated = all.values().stream().anyMatch(Counts::isAnyStated);
        List<BarChart.Series> series = new ArrayList<>();
        if (stated) {
            for (Region region : REGIONS) {
                series.add(new BarChart.Series(wording.group(Group.of(region)), Hues.of(region)));
            }
        }
        if (unstated) {
            series.add(new BarChart.Series(wording.get("chart.region.unstated"), Hues.of(Region.UNSTATED)));
        }
        List<BarChart.Category> bars = new ArrayList<>();
        all.forEach((period, counts) -> bars.add(bar(period, counts, stated, unstated)));
        int most = all.values().stream().mapToInt(Counts::all).max().orElse(0);
        int shown = models(all);
        String title = title(all, most, shown);
        return new Figure.Drawn(new BarChart(
                FigureWords.of(
                        "releases", title, subtitle(every, all, stated), alt(title, all, stated), findings, wording),
                false,
                Axes.counts(wording.get("chart.axis.models"), most, wording),
                bars,
                series,
                all.values().stream().anyMatch(Counts::partial) ? wording.get("chart.partial") : ""));
    }

    /**
     * As many periods as there is room for: the last ones, unless others hold more than twice as many models, as when one
     * date lies far ahead of all others.
     */
    private static SortedMap<Period, Counts> shown(NavigableMap<Period, Counts> periods) {
        List<SortedMap<Period, Counts>> latestFirst = periods.descendingMap().entrySet().stream()
                .filter(end -> end.getValue().all() > 0)
                .map(end -> upTo(end.getKey(), periods))
                .toList();
        int most = latestFirst.stream().mapToInt(ReleasesFigure::models).max().orElse(0);
        return latestFirst.stream()
                .filter(window -> 2 * models(window) >= most)
                .findFirst()
                .orElse(periods);
    }

    private static SortedMap<Period, Counts> upTo(Period end, NavigableMap<Period, Counts> periods) {
        TreeMap<Period, Counts> last = new TreeMap<>(periods.headMap(end, true));
        while (last.size() > MOST_BARS) {
            last.pollFirstEntry();
        }
        return last;
    }

    private static int models(SortedMap<Period, Counts> periods) {
        return periods.values().stream().mapToInt(Counts::all).sum();
    }

    private BarChart.Category bar(Period period, Counts counts, boolean stated, boolean unstated) {
        List<Double> amounts = new ArrayList<>();
        if (stated) {
            amounts.add((double) counts.abroad());
            amounts.add((double) counts.china());
        }
        if (unstated) {
            amounts.add((double) counts.unstated());
        }
        return new BarChart.Category(
                wording.period(period),
                amounts,
                counts.all() == 0 ? "" : wording.numbers().count(counts.all()),
                counts.partial(),
                period.isYear() ? "" : wording.get("chart.half" + period.half()),
                period.isYear() ? "" : wording.get("period.year", period.year()));
    }

    /** From the first to the last period with a model, those between without any included. */
    private NavigableMap<Period, Counts> counts() {
        TreeMap<Period, Counts> counts = new TreeMap<>();
        for (PeriodRow row : findings.analysis().periods()) {
            boolean counted = row.group().equals(Group.ALL)
                    || REGIONS.stream().anyMatch(region -> row.group().equals(Group.of(region)));
            if (counted && row.measure() == measure() && row.period().isYear() == years) {
                counts.put(
                        row.period(),
                        counts.getOrDefault(row.period(), Counts.NONE).with(row));
            }
        }
        if (!counts.isEmpty()) {
            for (Period period = counts.firstKey(); period.compareTo(counts.lastKey()) < 0; period = period.next()) {
                counts.putIfAbsent(period, Counts.NONE);
            }
        }
        return counts;
    }

    /** How many models a period has does not depend on the measure: the first that is analyzed tells. */
    private Measure measure() {
        return findings.analysis().periods().get(0).measure();
    }

    private String title(Map<Period, Counts> counts, int most, int shown) {
        List<String> busiest = counts.entrySet().stream()
                .filter(entry -> entry.getValue().all() == most)
                .map(entry -> wording.period(entry.getKey()))
                .toList();
        if (busiest.size() > 2) {
            return wording.get(
                    years ? "chart.releases.title.year" : "chart.releases.title.half",
                    wording.numbers().count(most),
                    wording.numbers().count(shown));
        }
        return wording.get(
                busiest.size() == 2 ? "chart.releases.title.tied" : "chart.releases.title",
                wording.list(busiest),
                wording.numbers().count(most),
                wording.numbers().count(shown));
    }

    private String subtitle(NavigableMap<Period, Counts> every, SortedMap<Period, Counts> shown, boolean stated) {
        long dated = findings.columns().dated() - dated(findings.excluded());
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.get(years ? "chart.releases.subtitle.year" : "chart.releases.subtitle.half"));
        if (!stated) {
            sentences.add(wording.get("chart.releases.unstated"));
        }
        int counted = models(every);
        int later = models(every.tailMap(shown.lastKey(), false));
        int earlier = counted - later - models(shown);
        if (earlier > 0) {
            sentences.add(
                    wording.get("chart.releases.earlier", wording.numbers().count(earlier)));
        }
        if (later > 0) {
            sentences.add(wording.get("chart.releases.later", wording.numbers().count(later)));
        }
        if (dated > counted) {
            sentences.add(
                    wording.get("chart.releases.imprecise", wording.numbers().count(dated - counted)));
        }
        return FigureWords.sentences(sentences, wording);
    }

    private static long dated(List<ModelRecord> models) {
        return models.stream().filter(model -> model.release().isPresent()).count();
    }

    private String alt(String title, Map<Period, Counts> counts, boolean stated) {
        if (!stated) {
            return wording.get("chart.releases.alt.unstated", title);
        }
        int china = counts.values().stream().mapToInt(Counts::china).sum();
        int abroad = counts.values().stream().mapToInt(Counts::abroad).sum();
        return wording.get(
                "chart.releases.alt",
                title,
                wording.numbers().count(china),
                wording.numbers().count(abroad));
    }
}
