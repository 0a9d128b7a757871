package org.trendbook.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trendbook.crosscheck.JudgedClaim;
import org.trendbook.crosscheck.Reason;
import org.trendbook.crosscheck.ReasonKey;
import org.trendbook.crosscheck.RecordsOf;
import org.trendbook.crosscheck.Verdict;
import org.trendbook.model.Absence;
import org.trendbook.model.Claim;
import org.trendbook.model.Origin;
import org.trendbook.model.RawClaim;
import org.trendbook.model.Reading;
import org.trendbook.model.ReadingRule;
import org.trendbook.model.Relation;
import org.trendbook.report.Cell;
import org.trendbook.report.Language;
import org.trendbook.report.SheetChart;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Given;

class OverviewSheetTest {
    private static final String WITHOUT_COUNTRIES = """
            A | | Lab | 2019-01 | 1000000000
            B | | Lab | 2020-01 | 4000000000
            C | | Lab | 2021-01 | 9000000000
            D | | Lab | 2022-01 | 70000000000
            """;

    @Test
    void whereNoCountryIsKnownNothingIsSaidOfChinaAndTheRest() {
        List<SheetPlan> sheets = sheets(Given.models(WITHOUT_COUNTRIES));
        assertThat(sheets)
                .extracting(SheetPlan::name)
                .contains("Overview")
                .doesNotContain("China and the rest of the world");
        assertThat(texts(sheet(sheets, "Overview")))
                .contains(
                        "No model has a country. The countries of the organizations can be given in organizations.csv.")
                .doesNotContain("First to 1 billion parameters")
                .filteredOn(text -> text.startsWith("None is given for"))
                .containsExactly("None is given for parameters: all models.");
        SheetChart releases = sheet(sheets, "Charts").charts().get(2);
        assertThat(releases.series()).extracting(SheetChart.Series::name).containsExactly("Country not stated");
    }

    @Test
    void whereSomeCountryIsKnownItIs() {
        List<SheetPlan> sheets = sheets(Given.models(WITHOUT_COUNTRIES.replaceFirst("\\| \\|", "| china |")));
        assertThat(sheets).extracting(SheetPlan::name).contains("China and the rest of the world");
        assertThat(texts(sheet(sheets, "Overview")))
                .contains("First to 1 billion parameters", "None is given for parameters: China.");
    }

    /** Whoever was first of those with a country need not have been the first of all. */
    @Test
    void modelsWithoutACountryAreToldWhereFirstsAre() {
        Given some = Given.models(WITHOUT_COUNTRIES.replaceFirst("\\| \\|", "| china |") + "E | | Lab | | 80000000000");
        assertThat(texts(sheet(sheets(some), "Overview")))
                .contains("Country not known")
                .contains("Of 4 models with at least 1 billion parameters and a date, 3 have no country and count for"
                        + " neither side; the largest without one is D.");
        assertThat(texts(sheet(sheets(Given.models(WITHOUT_COUNTRIES.replace("| |", "| china |"))), "Overview")))
                .doesNotContain("Country not known");
    }

    /** Ten points that rise tenfold a year, then ten that stand still: what is flat is the end, not the whole. */
    @Test
    void whyThereIsNoOutlookIsSaidOfTheLastSegment() {
        StringBuilder models = new StringBuilder();
        for (int quarter = 0; quarter < 24; quarter++) {
            double exponent = 8 + Math.min(quarter, 12) / 4.0 + (quarter % 2) * 0.05;
            models.append("M%d | | Lab | %d-%02d | %.0f%n"
                    .formatted(quarter, 2016 + quarter / 4, 2 + quarter % 4 * 3, Math.pow(10, exponent)));
        }
        assertThat(texts(sheet(sheets(Given.models(models.toString())), "Overview")))
                .contains("since the last break of the trend: no growth can be shown");
    }

    /** Names of measures keep their capital at the start of a line alone. */
    @Test
    void aListOfMeasuresIsWrittenAsASentenceIs() {
        assertThat(texts(sheet(sheets(Given.models(WITHOUT_COUNTRIES)), "Overview")))
                .contains("Active parameters, training tokens, training data in bytes, training data points, training"
                        + " compute and training devices");
    }

    private static final String RISE = """
            A1 | | Lab | 2019-01 | 1000000000
            A2 | | Lab | 2019-07 | 4000000000
            A3 | | Lab | 2020-01 | 12000000000
            A4 | | Lab | 2020-07 | 40000000000
            A5 | | Lab | 2021-01 | 120000000000
            A6 | | Lab | 2021-06 | 400000000000
            """;

    /** Six points that grow tenfold in eleven and a half months, to the end of the data; the dates by scipy. */
    @Test
    void aRisingTrendIsContinuedAsAnExtrapolation() {
        assertThat(texts(sheet(sheets(Given.models(RISE)), "Overview")))
                .containsSequence(
                        "Outlook, extrapolated",
                        "All models: if the trend continues, it reaches 1 trillion in Nov 2021 (Oct 2021 to Dec 2021) and"
                                + " 10 trillion in Oct 2022 (Sept 2022 to Dec 2022).",
                        "An extrapolation of the middle of the points, not of the records, assuming that growth"
                                + " continues as it has since the last break of the trend, if any. In parentheses:"
                                + " the 95% interval.");
    }

    @Test
    void aTrendWithoutGrowthIsNotContinued() {
        assertThat(texts(sheet(sheets(Given.models(WITHOUT_COUNTRIES)), "Overview")))
                .doesNotContain("Outlook, extrapolated");
    }

    @Test
    void growthStoppedWhereTheFallIsEnoughToQuote() {
        String fall = """
                B1 | | Lab | 2021-07 | 200000000000
                B2 | | Lab | 2021-12 | 80000000000
                B3 | | Lab | 2022-04 | 50000000000
                B4 | | Lab | 2022-08 | 20000000000
                B5 | | Lab | 2022-12 | 9000000000
                B6 | | Lab | 2023-04 | 4000000000
                """;
        assertThat(texts(sheet(sheets(Given.models(RISE + fall)), "Overview")))
                .contains("When growth stopped")
                .anyMatch(text -> text.startsWith("Before: ×") && text.contains("After: ×") && text.endsWith("."));
    }

    @Test
    void oneSmallerModelAfterTheLargestShowsNoEndOfGrowth() {
        assertThat(texts(sheet(sheets(Given.models(RISE + "B1 | | Lab | 2021-07 | 200000000000\n")), "Overview")))
                .contains("The largest so far")
                .doesNotContain("When growth stopped")
                .anyMatch(text -> text.endsWith("After: n = 1; a trend needs at least 3 points."));
    }

    @Test
    void fourScatteredModelsAfterTheLargestAreTooFewToQuote() {
        String scattered = """
                B1 | | Lab | 2021-07 | 200000000000
                B2 | | Lab | 2022-01 | 1000000000
                B3 | | Lab | 2022-07 | 90000000000
                B4 | | Lab | 2023-01 | 3000000000
                """;
        assertThat(texts(sheet(sheets(Given.models(RISE + scattered)), "Overview")))
                .contains("The largest so far")
                .anyMatch(text ->
                        text.endsWith("After: n = 4; a rate is quoted only with at least 6 points over 12 months."));
    }

    /** Of fourteen sizes of one month a line can be drawn, and its rate a year is a number without a meaning. */
    @Test
    void aRateThatMayNotBeQuotedDoesNotStandThere() {
        StringBuilder month = new StringBuilder();
        for (int day = 1; day <= 14; day++) {
            month.append(
                    "M%d | | Lab | 2024-03-%02d | %d%n".formatted(day, day, 1_000_000_000L + day % 3 * 500_000_000L));
        }
        assertThat(texts(sheet(sheets(Given.models(month.toString())), "Overview")))
                .containsSequence(
                        "Parameters: 14 points over less than 12 months are too close together to quote a rate",
                        "n = 14; a rate is quoted only with at least 6 points over 12 months");
    }

    @Test
    void oneRowOfOneModelIsSpokenOfAsOne() {
        assertThat(texts(sheet(sheets(Given.models("A | | Lab | 2024-03 | 7e9")), "Overview")))
                .contains("1 of 1 model is a point of the trend.")
                .anyMatch(text -> text.endsWith("1 model (each size counted)."));
    }

    @Test
    void aSheetWithoutRowsSaysWhy() {
        List<SheetPlan> sheets = sheets(Given.models("A | | Lab | | "));
        assertThat(texts(sheet(sheets, "Sources")))
                .containsOnly("The input has no sources.csv; each row shows what its record names as the source.");
        assertThat(texts(sheet(sheets, "Who led when"))).containsOnly("The records have nothing for this sheet.");
    }

    @Test
    void theBasisOfAFailedClaimIsItsSourceAndThePlaceInItWhereThatIsStated() {
        List<JudgedClaim> failed =
                List.of(contradicted("atlas", "page 3"), contradicted("atlas", ""), contradicted("", ""));
        assertThat(texts(sheet(sheets(Given.models(WITHOUT_COUNTRIES).claims(failed)), "Overview")))
                .containsSequence("contradicted", "The claim gives no value.", "atlas · page 3")
                .containsSequence("contradicted", "The claim gives no value.", "atlas")
                .containsSequence("contradicted", "The claim gives no value.", "source not stated");
    }

    /** What the claim's own source leaves open another may contradict: that is told, and no contradiction twice. */
    @Test
    void whatOnlyAllSourcesContradictIsToldAsWell() {
        JudgedClaim own = contradicted("atlas", "page 3");
        JudgedClaim other = contradicted("atlas", "page 4");
        List<JudgedClaim> judged = List.of(
                own,
                new JudgedClaim(own.claim(), RecordsOf.ALL, Verdict.CONTRADICTED, "", own.reasons()),
                new JudgedClaim(other.claim(), RecordsOf.OWN, Verdict.UNVERIFIABLE, "", other.reasons()),
                new JudgedClaim(other.claim(), RecordsOf.ALL, Verdict.CONTRADICTED, "", other.reasons()));
        assertThat(texts(sheet(sheets(Given.models(WITHOUT_COUNTRIES).claims(judged)), "Overview")))
                .containsSequence(
                        "contradicted",
                        "The claim gives no value.",
                        "atlas · page 3",
                        "contradicted, all sources together",
                        "The claim gives no value.",
                        "atlas · page 4")
                .containsOnlyOnce("contradicted");
    }

    private static JudgedClaim contradicted(String source, String locator) {
        RawClaim raw = new RawClaim(
                new Origin("claims/a.csv", 2), "1", "A", "", "equal_to", "", "", "", "", "", source, locator);
        Claim claim = new Claim(
                raw,
                List.of("A"),
                Relation.EQUAL_TO,
                List.of(),
                new Reading.Absent<>(Absence.EMPTY),
                new Reading.Read<>(0.05, ReadingRule.ABSENT),
                List.of(),
                new Reading.Absent<>(Absence.EMPTY),
                new Reading.Absent<>(Absence.EMPTY));
        return new JudgedClaim(
                claim, RecordsOf.OWN, Verdict.CONTRADICTED, "", List.of(Reason.of(ReasonKey.VALUE_MISSING)));
    }

    private static List<SheetPlan> sheets(Given given) {
        return ReportComposer.compose(given.findings(), Language.EN, 1000, 1)
                .workbooks()
                .get(0)
                .sheets();
    }

    private static SheetPlan sheet(List<SheetPlan> sheets, String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(SheetPlan sheet) {
        return sheet.rows().stream()
                .flatMap(List::stream)
                .map(cell -> cell instanceof Cell.Formula formula ? formula.cached() : cell)
                .filter(Cell.Text.class::isInstance)
                .map(cell -> ((Cell.Text) cell).text())
                .toList();
    }
}
