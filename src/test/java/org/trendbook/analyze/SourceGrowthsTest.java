package org.trendbook.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trendbook.analyze.ModelBuilder.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trendbook.analyze.SourceGrowthRow.Reading;
import org.trendbook.model.ModelRecord;

/** Growth figures that another source would change are told with both values; those that stand are not. */
class SourceGrowthsTest {
    private static final AnalyzeOptions OPTIONS =
            AnalyzeOptions.defaults().withBootstrap(20, 1).withGroups(List.of(Grouping.ALL));

    /** One model a year from 2015 on, each so many times the size of the last. */
    private static List<ModelRecord> growing(double timesAYear, int years) {
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            models.add(model("m" + i)
                    .released((2015 + i) + "-07-01")
                    .parameters(
                            BigDecimal.valueOf(1e9 * Math.pow(timesAYear, i)).toPlainString())
                    .build());
        }
        return models;
    }

    private static List<SourceGrowthRow> rows(
            Map<String, List<ModelRecord>> believed, Map<String, List<ModelRecord>> bySource) {
        return Analyzer.analyze(growing(10, 7), new TreeMap<>(bySource), new TreeMap<>(believed), OPTIONS)
                .growthBySource();
    }

    @Test
    void bothValuesAreToldForTheSourceBelievedFirstAndAlone() {
        List<SourceGrowthRow> rows =
                rows(Map.of("epoch", growing(4, 7)), Map.of("survey", growing(10, 7), "epoch", growing(2, 5)));
        assertThat(rows)
                .extracting(row -> row.source() + " " + row.reading().key() + " "
                        + row.other().n())
                .containsExactly("epoch believed_first 7", "epoch alone 5");
        assertThat(rows.get(0).used().line().orElseThrow().growthPerYear()).isCloseTo(10, within(0.02));
        assertThat(rows.get(0).other().line().orElseThrow().growthPerYear()).isCloseTo(4, within(0.01));
        assertThat(rows.get(1).other().line().orElseThrow().growthPerYear()).isCloseTo(2, within(0.01));
        assertThat(rows.get(1).reading()).isEqualTo(Reading.ALONE);
    }

    @Test
    void aSourceThatIsTooSmallAloneIsToldWithoutAValue() {
        assertThat(rows(Map.of("epoch", growing(4, 7)), Map.of("epoch", growing(4, 2))))
                .last()
                .satisfies(row -> assertThat(row.other().line()).isEmpty());
    }

    @Test
    void whereNoSourceChangesAnythingNothingIsTold() {
        assertThat(rows(Map.of(), Map.of("survey", growing(10, 7)))).isEmpty();
    }
}
