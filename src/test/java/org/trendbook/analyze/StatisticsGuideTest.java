package org.trendbook.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.analyze.ModelBuilder.sized;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.trendbook.analyze.trend.Interval;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Points;
import org.trendbook.analyze.trend.StatisticSuite;
import org.trendbook.analyze.trend.Trends;
import org.trendbook.model.ModelRecord;

/** The example that the guide works out by hand is what the program computes. */
class StatisticsGuideTest {

    @Test
    void theFiveRowsWorkedOutByHandComeOutTheSame() throws Exception {
        String guide = Files.readString(Path.of("src/site/markdown/statistics.md"));
        List<String[]> rows = guide.lines()
                .dropWhile(line -> !line.startsWith("### Five rows"))
                .filter(line -> line.matches("\\| [A-Z].*"))
                .limit(5)
                .map(line -> line.split(" *\\| *", -1))
                .toList();
        List<ModelRecord> models = new ArrayList<>();
        rows.forEach(cells -> models.add(sized(cells[1], cells[2], cells[5])));
        Points points = StatisticSuite.points(models);
        LineFit line = Trends.line(points, StatisticSuite.STANDARD_RULES).line().orElseThrow();
        Interval slopes = line.slopeInterval().orElseThrow();
        Interval growth = line.growthInterval().orElseThrow();

        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)[4]).isEqualTo(digits("%.4f", points.t(i)));
            assertThat(rows.get(i)[6]).isEqualTo(digits("%.4f", points.y(i)));
        }
        assertThat(guide)
                .contains(digits("6.6476 / 4.1425 = %.4f", line.slope()))
                .contains(digits("= %.3f a year", line.growthPerYear()))
                .contains(digits(
                        "= %.4f months", line.doublingMonths(line.slope()).orElseThrow()))
                .contains(digits("√(0.040644 / 3) = %.5f", line.residualSd()))
                .contains(digits("R² = %.5f", line.rSquared().value().orElseThrow()))
                .contains(digits("√4.1425 = %.6f, q", line.slopeError()))
                .contains(digits("q = %.4f: slope", line.quantile()))
                .contains(digits("slope %.4f to %.4f", slopes.low(), slopes.high()))
                .contains(digits("growth %.3f to %.3f", growth.low(), growth.high()));
    }

    private static String digits(String format, Object... numbers) {
        return String.format(Locale.ROOT, format, numbers);
    }
}
