package org.trendbook.analyze.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.analyze.ModelBuilder.sized;
import static org.trendbook.analyze.trend.Designs.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.DateSpan;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.Shape;
import org.trendbook.model.ModelRecord;

class ShapesTest extends StatisticSuite<List<Shapes.FittedShape>> {
    private static final Percentage NINE_DIGITS = Percentage.withPercentage(1e-7);
    private static final Set<Shape> ALL = EnumSet.allOf(Shape.class);

    @Override
    protected List<Shapes.FittedShape> of(List<ModelRecord> models) {
        return Shapes.fit(points(models), STANDARD_RULES, ALL, false);
    }

    @Override
    protected List<ModelRecord> manyModels() {
        return Designs.models("kinked");
    }

    @Override
    protected List<Shapes.FittedShape> expectedOfNone() {
        return onlyLine(new Trend.TooFew(0, Computed.missing(WhyNot.NO_VALUE)), WhyNot.TOO_FEW_POINTS);
    }

    @Override
    protected List<Shapes.FittedShape> expectedOfOne() {
        return onlyLine(new Trend.TooFew(1, Computed.of(thatDay())), WhyNot.TOO_FEW_POINTS);
    }

    @Override
    protected List<Shapes.FittedShape> expectedOfEqualDates() {
        return onlyLine(new Trend.NoSpan(4, thatDay()), WhyNot.NO_SPAN);
    }

    private static DateSpan thatDay() {
        return new DateSpan(LocalDate.of(2020, 5, 28), LocalDate.of(2020, 5, 28));
    }

    private static List<Shapes.FittedShape> onlyLine(Trend trend, WhyNot whyNoBic) {
        return List.of(new Shapes.FittedShape(
                Shape.LINE,
                Computed.missing(WhyNot.NO_BREAK),
                List.of(new Shapes.FittedSegment(Segment.ALL, trend)),
                Computed.missing(whyNoBic)));
    }

    /** R 4.2.2, lm; see reference.R. */
    @ParameterizedTest
    @ValueSource(strings = {"kinked", "jumping", "dropping"})
    void theKinkAgreesWithR(String design) {
        Map<String, String> r = Designs.fromR(design);
        Shapes.FittedShape kink = shape(Shape.KINK, of(Designs.models(design)));
        LineFit before = kink.segments().get(0).trend().line().orElseThrow();
        LineFit after = kink.last().line().orElseThrow();

        assertThat(kink.breakAt().value().orElseThrow()).hasToString(r.get("kink_at"));
        assertThat(before.slope()).isCloseTo(number(r, "kink_before"), NINE_DIGITS);
        assertThat(after.slope()).isCloseTo(number(r, "kink_after"), NINE_DIGITS);
        assertThat(before.slopeInterval().orElseThrow().low()).isCloseTo(number(r, "kink_before_low"), NINE_DIGITS);
        assertThat(after.slopeInterval().orElseThrow().high()).isCloseTo(number(r, "kink_after_high"), NINE_DIGITS);
        assertThat(after.band(2022.25).orElseThrow().low()).isCloseTo(number(r, "kink_band_low_2022.25"), NINE_DIGITS);
        assertThat(after.residualSd()).isCloseTo(number(r, "kink_residual_sd"), NINE_DIGITS);
        assertThat(after.rSquared().value().orElseThrow()).isCloseTo(number(r, "kink_r_squared"), NINE_DIGITS);
        assertThat(kink.bic().value().orElseThrow()).isCloseTo(number(r, "bic_kink"), NINE_DIGITS);
    }

    /** R 4.2.2, lm; see reference.R. */
    @ParameterizedTest
    @CsvSource({"kinked,jump", "jumping,jump", "dropping,jump", "dropping,free_jump"})
    void theJumpAgreesWithR(String design, String label) {
        Map<String, String> r = Designs.fromR(design);
        boolean negativeJumps = label.startsWith("free");
        Shapes.FittedShape jump =
                shape(Shape.JUMP, Shapes.fit(points(Designs.models(design)), STANDARD_RULES, ALL, negativeJumps));

        assertThat(jump.breakAt().value().orElseThrow()).hasToString(r.get(label + "_at"));
        assertThat(jump.segments().get(0).trend().line().orElseThrow().slope())
                .isCloseTo(number(r, label + "_before"), NINE_DIGITS);
        assertThat(jump.last().line().orElseThrow().slope()).isCloseTo(number(r, label + "_after"), NINE_DIGITS);
        assertThat(jump.bic().value().orElseThrow()).isCloseTo(number(r, "bic_" + label), NINE_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({
        "kinked,   KINK, 'the kink has the best BIC'",
        "jumping,  JUMP, 'the jump is better by far'",
        "dropping, KINK, 'a fall is no jump unless asked for'",
        "rising,   LINE, 'too few points for a break'"
    })
    void theSimplestShapeWithinTwoOfTheBestIsChosen(String design, Shape expected, String why) {
        assertThat(Shapes.chosen(of(Designs.models(design))).shape()).as(why).isEqualTo(expected);
    }

    @Test
    void exactlyTwoAboveTheBestIsWithinTwo() {
        assertThat(chosen(12, 10, 11)).isEqualTo(Shape.LINE);
        assertThat(chosen(12.01, 10, 11)).isEqualTo(Shape.KINK);
        assertThat(chosen(13, 11.5, 10)).isEqualTo(Shape.KINK);
        assertThat(chosen(13, 12.5, 10)).isEqualTo(Shape.JUMP);
    }

    /** Of shapes with these BIC. */
    private static Shape chosen(double line, double kink, double jump) {
        return Shapes.chosen(List.of(withBic(Shape.LINE, line), withBic(Shape.KINK, kink), withBic(Shape.JUMP, jump)))
                .shape();
    }

    private static Shapes.FittedShape withBic(Shape shape, double bic) {
        return new Shapes.FittedShape(shape, Computed.missing(WhyNot.NO_BREAK), List.of(), Computed.of(bic));
    }

    @Test
    void onlyTheWantedShapesAreFittedBesideTheLine() {
        for (Set<Shape> wanted : List.of(
                EnumSet.of(Shape.LINE), EnumSet.of(Shape.LINE, Shape.KINK), EnumSet.of(Shape.LINE, Shape.JUMP), ALL)) {
            assertThat(Shapes.fit(points(manyModels()), STANDARD_RULES, wanted, true))
                    .extracting(Shapes.FittedShape::shape)
                    .containsExactlyElementsOf(wanted);
        }
    }

    /** Forty-eight months to the break, then twelve models in six months, of the year that a quotable line spans. */
    @Test
    void eachSideOfAKinkIsCountedDatedAndQuotedByItsOwnPoints() {
        LocalDate breakAt = LocalDate.of(2019, 1, 1);
        List<ModelRecord> models = new ArrayList<>();
        for (int month = 0; month < 48; month++) {
            models.add(rising(breakAt, LocalDate.of(2015, 1, 15).plusMonths(month), 0.001));
        }
        for (int i = 0; i < 12; i++) {
            models.add(rising(breakAt, LocalDate.of(2019, 1, 15).plusDays(15L * i), 0.01));
        }
        Shapes.FittedShape kink = shape(Shape.KINK, of(models));
        assertThat(kink.breakAt().value()).contains(breakAt);
        LineFit before = kink.segments().get(0).trend().line().orElseThrow();
        LineFit after = kink.last().line().orElseThrow();
        assertThat(before.n()).isEqualTo(48);
        assertThat(after.n()).isEqualTo(12);
        assertThat(before.span()).isEqualTo(new DateSpan(LocalDate.of(2015, 1, 15), LocalDate.of(2018, 12, 15)));
        assertThat(after.span()).isEqualTo(new DateSpan(LocalDate.of(2019, 1, 15), LocalDate.of(2019, 6, 29)));
        assertThat(kink.segments().get(0).trend().quotable()).isTrue();
        assertThat(kink.last().quotable()).isFalse();
    }

    /** A model of 10^8 on a day, and so many orders of magnitude larger for each day after it. */
    private static ModelRecord rising(LocalDate from, LocalDate day, double ordersADay) {
        double log = 8 + ordersADay * (day.toEpochDay() - from.toEpochDay());
        return sized("model of " + day, day.toString(), String.valueOf(Math.pow(10, log)));
    }

    /** A hundredfold step on 1 January 2021: four months before 1 May are that day, before 30 April they are not. */
    @Test
    void theLastBreakThatIsTriedIsFourMonthsBeforeTheLastDate() {
        assertThat(breakOfStepOfJanuary2021(LocalDate.of(2021, 5, 1))).contains(LocalDate.of(2021, 1, 1));
        assertThat(breakOfStepOfJanuary2021(LocalDate.of(2021, 4, 30))).contains(LocalDate.of(2020, 12, 1));
    }

    private Optional<LocalDate> breakOfStepOfJanuary2021(LocalDate last) {
        LocalDate step = LocalDate.of(2021, 1, 1);
        List<ModelRecord> models = new ArrayList<>();
        for (int month = 0; month < 24; month++) {
            models.add(rising(step, LocalDate.of(2019, 1, 15).plusMonths(month), 0.001));
        }
        for (int i = 0; i < 12; i++) {
            LocalDate day = last.minusDays(10L * i);
            models.add(rising(step.minusDays(2000), day, 0.001));
        }
        return shape(Shape.JUMP, of(models)).breakAt().value();
    }

    @Test
    void aPerfectLineIsChosenOverShapesThatFitItEquallyWell() {
        List<ModelRecord> models = new ArrayList<>();
        for (int month = 0; month < 40; month++) {
            LocalDate day = LocalDate.of(2018, 1, 1).plusMonths(month);
            double log = 8 + 0.001 * (day.toEpochDay() - 17532);
            models.add(sized("model " + month, day.toString(), String.valueOf(Math.pow(10, log))));
        }
        assertThat(Shapes.chosen(of(models)).shape()).isEqualTo(Shape.LINE);
    }

    @Test
    void aBreakNeedsTenPointsOnEachSideAndNineteenHaveNone() {
        assertThat(of(Designs.models("kinked").subList(0, 19))).hasSize(1);
        assertThat(of(Designs.models("kinked").subList(0, 20)))
                .extracting(Shapes.FittedShape::shape)
                .contains(Shape.KINK);
    }

    /** Ten models on each side leave one place for a break. Day by day, as sums over one day are zero but for rounding. */
    @Test
    void aJumpNeedsTwoDatesOnEachSideAndAKinkNeedsThreeInAll() {
        for (int day = 1; day <= 28; day++) {
            LocalDate first = LocalDate.of(2018, 1, day);
            LocalDate second = first.plusDays(700);
            List<ModelRecord> before = onOneDay(first, 1e8);
            List<ModelRecord> after = onOneDay(second, 1e9);
            assertThat(shapesOf(before, after)).as("two dates").containsExactly(Shape.LINE);
            assertThat(shapesOf(before, monthly(second, 1e9)))
                    .as("one date before")
                    .containsExactly(Shape.LINE, Shape.KINK);
            assertThat(shapesOf(monthly(first, 1e8), after))
                    .as("one date after")
                    .containsExactly(Shape.LINE, Shape.KINK);
            assertThat(shapesOf(monthly(first, 1e8), monthly(second, 1e9)))
                    .as("many dates")
                    .containsExactly(Shape.LINE, Shape.KINK, Shape.JUMP);
        }
    }

    private static List<Shape> shapesOf(List<ModelRecord> before, List<ModelRecord> after) {
        List<ModelRecord> models = new ArrayList<>(before);
        models.addAll(after);
        return Shapes.fit(points(models), STANDARD_RULES, ALL, true).stream()
                .map(Shapes.FittedShape::shape)
                .toList();
    }

    private static List<ModelRecord> onOneDay(LocalDate day, double least) {
        return IntStream.range(0, 10)
                .mapToObj(i -> sized("m" + i + " of " + day, day.toString(), String.valueOf(least * (1 + i % 3))))
                .toList();
    }

    private static List<ModelRecord> monthly(LocalDate from, double least) {
        return IntStream.range(0, 10)
                .mapToObj(i -> sized(
                        "m" + i + " from " + from, from.plusMonths(i).toString(), String.valueOf(least * (1 + i % 3))))
                .toList();
    }

    /** Between two models a year apart all breaks give the same two lines. */
    @Test
    void ofEquallyLikelyJumpsTheEarliestIsTaken() {
        Random random = new Random(11);
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int gap = i < 20 ? 0 : 400;
            double log = (i < 20 ? 8 : 10) + 0.01 * i + 0.1 * random.nextGaussian();
            models.add(sized(
                    "model " + i,
                    LocalDate.of(2016, 1, 10).plusDays(37L * i + gap).toString(),
                    String.valueOf(Math.pow(10, log))));
        }
        assertThat(shape(Shape.JUMP, of(models)).breakAt().value())
                .as("the model before is of 2017-12-13, the next one of 2019-02-23")
                .contains(LocalDate.of(2018, 1, 1));
    }

    private static Shapes.FittedShape shape(Shape shape, List<Shapes.FittedShape> shapes) {
        return shapes.stream().filter(each -> each.shape() == shape).findFirst().orElseThrow();
    }
}
