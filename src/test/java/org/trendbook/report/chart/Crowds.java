package org.trendbook.report.chart;

import static org.trendbook.report.chart.SamplePlans.day;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.trendbook.report.BarChart;
import org.trendbook.report.Hue;
import org.trendbook.report.Language;
import org.trendbook.report.Marker;
import org.trendbook.report.StripChart;
import org.trendbook.report.StripChart.Dot;
import org.trendbook.report.TimelineChart;
import org.trendbook.report.TimelineChart.Milestone;
import org.trendbook.report.XyChart;
import org.trendbook.report.XyChart.Band;
import org.trendbook.report.XyChart.Line;
import org.trendbook.report.XyChart.Place;
import org.trendbook.report.XyChart.Point;
import org.trendbook.report.XyChart.Points;
import org.trendbook.report.XyChart.Slice;

/** Charts of many points with names as they occur: short and long, English, Chinese and both. */
final class Crowds {
    private static final List<String> NAMES = List.of(
            "GPT",
            "M6",
            "Switch Transformer",
            "PanGu Scientific Computing",
            "悟道2.0",
            "盘古气象大模型",
            "文心 ERNIE 3.0 Titan",
            "Gopher",
            "面向科学计算的多模态预训练大模型",
            "HunYuan-NLP");

    private Crowds() {}

    private static String name(int i) {
        return NAMES.get(i % NAMES.size()) + (i < NAMES.size() ? "" : " " + i);
    }

    /** Growing sizes with their record as steps, their trend and its band. */
    static XyChart points(Language language, int points, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Point> abroad = new ArrayList<>();
        List<Point> china = new ArrayList<>();
        List<Place> record = new ArrayList<>();
        double[] times = random.doubles(points).sorted().toArray();
        double largest = 0;
        for (int i = 0; i < points; i++) {
            double size = 8 + 4.5 * times[i] + (random.nextDouble() + random.nextDouble() - 1) * 1.4;
            double x = day("2018-06-01") + times[i] * 1800;
            if (size > largest) {
                largest = size;
                record.add(new Place(x, Math.pow(10, size)));
            }
            Point point = new Point(x, Math.pow(10, size), name(i), size, random.nextInt(4) != 0, List.of());
            (random.nextInt(3) == 0 ? china : abroad).add(point);
        }
        record.add(new Place(day("2023-06-01"), Math.pow(10, largest)));
        XyChart plain = SamplePlans.crowd(language, 0);
        return new XyChart(
                plain.words(),
                plain.x(),
                plain.y(),
                List.of(),
                List.of(
                        new Points("abroad", Hue.BLUE, Marker.CIRCLE, abroad),
                        new Points("china", Hue.VERMILLION, Marker.SQUARE, china)),
                List.of(
                        new Line("record", Hue.BLACK, false, true, record, ""),
                        new Line(
                                "trend",
                                Hue.GREEN,
                                true,
                                false,
                                List.of(new Place(day("2018-06-01"), 1e8), new Place(day("2023-05-06"), 3.16e12)),
                                "trend")),
                List.of(band()),
                plain.keys());
    }

    private static Band band() {
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i <= 40; i++) {
            double share = i / 40.0;
            double middle = 8 + 4.5 * share;
            double half = 0.2 + 1.2 * (share - 0.5) * (share - 0.5);
            slices.add(new Slice(
                    day("2018-06-01") + share * 1800, Math.pow(10, middle - half), Math.pow(10, middle + half)));
        }
        return new Band("band", Hue.GRAY, slices);
    }

    /** Rows of sizes, up to ten in each. */
    static StripChart rows(Language language, int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<StripChart.Row> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Dot> dots = new ArrayList<>();
            for (int i = random.nextInt(10); i >= 0; i--) {
                double size = Math.pow(10, 8 + 5 * random.nextDouble());
                dots.add(new Dot(
                        size, size, size, name(10 * row + i), size, Hue.BLUE, Marker.CIRCLE, random.nextBoolean()));
            }
            all.add(new StripChart.Row(name(row) + "研究院 Institute of Long Names", dots));
        }
        StripChart plain = SampleRows.organizations(language);
        return new StripChart(plain.words(), plain.axis(), all, plain.keys(), List.of());
    }

    /** Rates with intervals and their figures at the right. */
    static StripChart rates(Language language, int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StripChart plain = SampleRows.growth(language, 1);
        List<StripChart.Row> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            double rate = 0.6 + 6 * random.nextDouble();
            Dot dot = new Dot(rate, rate * 0.7, rate * 1.6, "", 1, Hue.GREEN, Marker.CIRCLE, true);
            all.add(new StripChart.Row(name(row), List.of(dot), "×" + Math.rint(rate * 10) / 10 + " (0.5–12)"));
        }
        return new StripChart(plain.words(), plain.axis(), all, plain.keys(), plain.reference());
    }

    static TimelineChart milestones(Language language, int milestones, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Milestone> all = new ArrayList<>();
        for (int i = 0; i < milestones; i++) {
            double from = day("2018-06-01") + 1700 * Math.sqrt(random.nextDouble());
            boolean upper = random.nextInt(3) == 0;
            boolean sized = random.nextBoolean();
            all.add(new Milestone(
                    from,
                    from + random.nextInt(90),
                    upper,
                    name(i),
                    sized ? i + (language == Language.ZH ? " 亿" : " billion") : "",
                    random.nextDouble(),
                    upper ? Hue.BLUE : Hue.VERMILLION,
                    sized));
        }
        TimelineChart plain = SampleTimelines.milestones(language);
        return new TimelineChart(plain.words(), plain.time(), plain.above(), plain.below(), all, plain.keys());
    }

    /** Standing bars of half-years. */
    static BarChart halves(Language language, int halves) {
        BarChart plain = SampleRows.halves(language, halves);
        List<BarChart.Category> grouped = new ArrayList<>();
        for (int i = 0; i < halves; i++) {
            BarChart.Category bar = plain.categories().get(i);
            String half = language == Language.ZH ? (i % 2 == 0 ? "上半年" : "下半年") : i % 2 == 0 ? "H1" : "H2";
            String year = 2018 + i / 2 + (language == Language.ZH ? " 年" : "");
            grouped.add(new BarChart.Category(bar.name(), bar.amounts(), bar.total(), bar.hatched(), half, year));
        }
        return new BarChart(plain.words(), false, plain.axis(), grouped, plain.series(), plain.hatching());
    }
}
