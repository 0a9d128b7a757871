package org.trendbook.analyze.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.analyze.ModelBuilder.model;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trendbook.model.Measure;

class MeasuredValuesTest {

    @Test
    void logarithmsAreTheSameWhetherTheyAreHeldOrNot() {
        Observations table = Observations.of(List.of(
                model("A").released("2020").parameters("3e9").build(),
                model("B").released("2021").build(),
                model("C").released("2022").parameters("7.5e10").build()));
        MeasuredValues values = MeasuredValues.of(table, Measure.PARAMETERS);
        int[] rows = values.usable(table);
        double[] computed = IntStream.of(rows).mapToDouble(values::log).toArray();
        values.holdLogs();
        assertThat(IntStream.of(rows).mapToDouble(values::log).toArray()).isEqualTo(computed);
        values.forgetLogs();
        assertThat(IntStream.of(rows).mapToDouble(values::log).toArray()).isEqualTo(computed);
        assertThat(rows).hasSize(2);
    }
}
