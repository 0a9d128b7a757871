package org.trendbook.report.chart;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Language;
import org.trendbook.report.Preset;

/**
 * Draws the sample plans in every preset and language, to be looked at, and prints how long each took. Its arguments are the
 * folder and, to draw crowds alone, how many points each of them has.
 */
final class ChartGallery {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ChartGallery() {}

    static List<ChartPlan> plans(Language language) {
        return List.of(
                SamplePlans.trend(language),
                SamplePlans.frontier(language),
                SamplePlans.families(language),
                SamplePlans.crowd(language, 120),
                SamplePlans.crowd(language, 5000),
                SamplePlans.crowd(language, 100_000),
                SampleTimelines.milestones(language),
                SampleTimelines.crowded(language),
                SampleRows.organizations(language),
                SampleRows.growth(language, 9),
                SampleRows.growth(language, 48),
                SampleRows.halves(language, 11),
                SampleRows.halves(language, 30),
                SampleRows.usability(language));
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        ChartWriter writer = new ChartWriter();
        for (Language language : Language.values()) {
            Path ofLanguage = Files.createDirectories(folder.resolve(language.key()));
            List<ChartPlan> plans = arguments.length == 1
                    ? plans(language)
                    : Stream.of(arguments)
                            .skip(1)
                            .<ChartPlan>map(points -> SamplePlans.crowd(language, Integer.parseInt(points)))
                            .toList();
            for (ChartPlan plan : plans) {
                for (Preset preset : Preset.values()) {
                    String name = plan.name() + preset.suffix();
                    long start = THREADS.getCurrentThreadCpuTime();
                    writer.write(plan, preset, ofLanguage.resolve(name + ".png"), ofLanguage.resolve(name + ".svg"));
                    System.out.println(language.key() + " " + name + " "
                            + (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000 + " ms");
                }
            }
        }
    }
}
