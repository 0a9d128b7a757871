package org.trendbook.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.analyze.ModelBuilder.model;
import static org.trendbook.analyze.ModelBuilder.sized;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.PointReason;
import org.trendbook.analyze.trend.Designs;
import org.trendbook.analyze.trend.StatisticSuite;
import org.trendbook.model.EventKind;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Unit;

class UsabilitiesTest extends StatisticSuite<Usability> {

    @Override
    protected Usability of(List<ModelRecord> models) {
        Observations table = Observations.of(models);
        return Usabilities.count(table, MeasuredValues.of(table, Measure.PARAMETERS), 0);
    }

    @Override
    protected List<ModelRecord> manyModels() {
        return Designs.models("tied");
    }

    @Override
    protected Usability expectedOfNone() {
        return new Usability(Measure.PARAMETERS, 0, 0, Map.of());
    }

    @Override
    protected Usability expectedOfOne() {
        return new Usability(Measure.PARAMETERS, 1, 1, Map.of(PointReason.VALUE, 1));
    }

    @Override
    protected Usability expectedOfEqualDates() {
        return new Usability(Measure.PARAMETERS, 4, 4, Map.of(PointReason.VALUE, 4));
    }

    @ParameterizedTest
    @EnumSource(Qualifier.class)
    void theQualifierSaysWhetherAValueIsAPoint(Qualifier qualifier) {
        PointReason expected = switch (qualifier) {
            case EXACT, ABOUT, ORDER_OF_MAGNITUDE -> PointReason.VALUE;
            case AT_LEAST, MORE_THAN -> PointReason.LOWER_BOUND;
            case AT_MOST, LESS_THAN -> PointReason.UPPER_BOUND;
            case RANGE -> PointReason.RANGE;
        };
        assertThat(reason(
                        model("M").released("2020").parameters(qualifier, "1e9").build()))
                .isEqualTo(expected);
    }

    @Test
    void whatIsNoAmountOfTheMeasureIsNoPoint() {
        assertThat(reason(stating(Quantity.ofExperts(
                        Qualifier.EXACT, new Quantity.Experts(8, new BigDecimal("7e9")), Unit.PARAMETERS))))
                .isEqualTo(PointReason.TOTAL_UNKNOWN);
        assertThat(reason(stating(Quantity.ofParts(List.of(
                        new Quantity.Part(BigDecimal.ONE, Unit.PARAMETERS, "encoder"),
                        new Quantity.Part(BigDecimal.TEN, Unit.PARAMETERS, "decoder"))))))
                .isEqualTo(PointReason.TOTAL_UNKNOWN);
        assertThat(reason(stating(
                        Quantity.list(Qualifier.EXACT, List.of(BigDecimal.ONE, BigDecimal.TEN), Unit.PARAMETERS))))
                .isEqualTo(PointReason.SEVERAL_VALUES);
        assertThat(reason(stating(Quantity.exact(BigDecimal.TEN, Unit.UNRESOLVED))))
                .isEqualTo(PointReason.UNRESOLVED_UNIT);
        assertThat(reason(stating(Quantity.exact(BigDecimal.TEN, Unit.WORDS)))).isEqualTo(PointReason.UNRESOLVED_UNIT);
        assertThat(reason(stating(Quantity.exact(BigDecimal.ZERO, Unit.PARAMETERS))))
                .isEqualTo(PointReason.NOT_POSITIVE);
        assertThat(reason(stating(Quantity.exact(new BigDecimal("1e999"), Unit.PARAMETERS))))
                .isEqualTo(PointReason.NOT_POSITIVE);
        assertThat(reason(model("M").released("2020").build())).isEqualTo(PointReason.NO_VALUE);
        assertThat(reason(model("M").parameters("1e9").build())).isEqualTo(PointReason.NO_DATE);
    }

    @Test
    void eventsThatDoNotDateAModelMakeItNoPoint() {
        for (EventKind kind : EventKind.values()) {
            boolean dates = kind == EventKind.ANNOUNCED || kind == EventKind.RELEASED;
            assertThat(reason(model("M")
                            .event(kind, "2020-01-01")
                            .parameters("1e9")
                            .build()))
                    .as(kind.key())
                    .isEqualTo(dates ? PointReason.VALUE : PointReason.NO_DATE);
        }
    }

    @Test
    void theSmallerModelsOfAReleaseAreCountedAsSuch() {
        List<ModelRecord> models = List.of(
                model("L 7B").family("L").released("2023").parameters("7e9").build(),
                model("L 13B").family("L").released("2023").parameters("1.3e10").build(),
                sized("N", "2023", "1e9"));
        assertThat(of(models))
                .isEqualTo(new Usability(
                        Measure.PARAMETERS, 3, 2, Map.of(PointReason.VALUE, 2, PointReason.NOT_LARGEST, 1)));
    }

    @Test
    void excludedModelsAreCountedAmongAllAndAreNoPoints() {
        Observations table = Observations.of(List.of(sized("N", "2023", "1e9")));
        assertThat(Usabilities.count(table, MeasuredValues.of(table, Measure.PARAMETERS), 2))
                .isEqualTo(
                        new Usability(Measure.PARAMETERS, 3, 1, Map.of(PointReason.VALUE, 1, PointReason.EXCLUDED, 2)));
    }

    private static ModelRecord stating(Quantity quantity) {
        return model("M")
                .released("2020")
                .quantity(Measure.PARAMETERS, quantity)
                .build();
    }

    private static PointReason reason(ModelRecord model) {
        Observations table = Observations.of(List.of(model));
        return Usabilities.byModel(table, MeasuredValues.of(table, Measure.PARAMETERS), table::place, 1)
                .get(0);
    }
}
