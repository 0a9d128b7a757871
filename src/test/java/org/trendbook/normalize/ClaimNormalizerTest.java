package org.trendbook.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.model.Claim;
import org.trendbook.model.ModelName;
import org.trendbook.model.OrganizationName;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.RawClaim;
import org.trendbook.model.Relation;
import org.trendbook.model.Source;
import org.trendbook.model.Unit;

class ClaimNormalizerTest {
    private static final ClaimNormalizer NORMALIZER = new ClaimNormalizer(
            List.of(new ModelName("悟道 2.0", "Wudao 2.0", "", "", "", "")),
            List.of(new OrganizationName("华为", "Huawei", "华为", "China")),
            Map.of("survey", new Source("survey", "", "", "2023-05", "zh", 1, "", "")),
            NormalizeOptions.DEFAULT);

    private static RawClaim raw(String relation, String value, String tolerance, String scope, String at) {
        return new RawClaim(
                new Origin("claims.csv", 3),
                "c1",
                "悟道 2.0; GPT-3、GPT-3",
                "parameters",
                relation,
                "*",
                value,
                tolerance,
                scope,
                at,
                "survey",
                "");
    }

    private static Claim claim(String relation, String value, String tolerance, String scope, String at) {
        NormalizedClaim normalized = NORMALIZER.normalize(raw(relation, value, tolerance, scope, at));
        assertThat(normalized.problems()).isEmpty();
        return normalized.claim();
    }

    @Test
    void namesAreTheRecordsOwnAndStandOnce() {
        Claim claim = claim("ratio_to", "10倍", "", "", "");
        assertThat(claim.subjects()).containsExactly("Wudao 2.0", "GPT-3");
        assertThat(claim.objects()).containsExactly("*");
        assertThat(claim.relation()).isEqualTo(Relation.RATIO_TO);
        assertThat(claim.value().value().flatMap(Quantity::value)).contains(new BigDecimal("10"));
    }

    @ParameterizedTest
    @CsvSource({
        "10倍,,    0.05",
        "约10倍,,  0.25",
        "10倍,10%, 0.1",
        "10倍,±0.2,0.2",
        "10倍,1,   1",
        "10倍,150%,1.5",
        "10倍,32.3%,0.323",
        "10倍,１０％,0.1",
        "近10倍,, 0.05",
        "不到10倍,,0.05"
    })
    void aClaimMayBeOffByItsTolerance(String value, String tolerance, double expected) {
        assertThat(claim("ratio_to", value, tolerance == null ? "" : tolerance, "", "")
                        .tolerance()
                        .value())
                .hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "region=中国,             region,       china",
        "region=国外,             region,       abroad",
        "Region=Foreign,          region,       abroad",
        "region=美国,             country,      United States",
        "region=Hong Kong,        country,      Hong Kong",
        "region=Europe,           region,       Europe",
        "country=美国,            country,      United States",
        "domain=视觉,             domain,       Vision",
        "architecture=稀疏,       architecture, sparse",
        "organization=华为,       organization, Huawei",
        "family= GPT,             family,       GPT",
        "region=国内,             region,       china",
        "国内,                    region,       china",
        "China,                   region,       china",
        "国外,                    region,       abroad",
        "France,                  country,      France",
        "dense,                   architecture, dense",
        "全球;MoE,                architecture, sparse",
        "region=worldwide;MoE,    architecture, sparse",
        "language,                '',           language",
        "low-cost and deployable, '',           low-cost and deployable",
        "=x,                      '',           =x"
    })
    void aScopeIsSpelledAsTheRecordsSpellIt(String cell, String key, String value) {
        assertThat(claim("largest_at", "", "", cell + "; ", "2023").scope())
                .containsExactly(new Claim.Scope(key, value));
    }

    @ParameterizedTest
    @CsvSource({
        "近10倍,                7.5",
        "將近 10 倍,            7.5",
        "nearly 10 times,       7.5",
        "just under 10 times,   7.5",
        "不到10倍,",
        "less than 10 times,",
        "远低于10倍,"
    })
    void whatIsNearlySoMuchComesCloseToIt(String value, BigDecimal least) {
        Quantity ten = claim("ratio_to", value, "", "", "").value().value().orElseThrow();
        assertThat(ten.qualifier()).isEqualTo(Qualifier.LESS_THAN);
        assertThat(ten.low().map(BigDecimal::stripTrailingZeros)).isEqualTo(Optional.ofNullable(least));
        assertThat(ten.high().orElseThrow()).isEqualByComparingTo("10");
    }

    @ParameterizedTest
    @CsvSource({
        "2020..2023,          2023-12-31",
        "2020-01..2021-06,    2021-06-30",
        "2020Q1..2021Q1,      2021-01-31",
        "2020H2..2021H2,      2021-07-31",
        "2020年初..2023年底,  2023-11-30",
        "2020Q1..2021-06,     2021-06-30",
        "2020..2023Q1,        2023-03-31",
        "2021Q1..2021Q1,      2021-03-31"
    })
    void aGrowthFromOneQuarterToAnotherIsCountedBetweenTheirFirstMonths(String at, String to) {
        assertThat(claim("grew_by", "10倍", "", "", at)
                        .at()
                        .value()
                        .orElseThrow()
                        .to())
                .hasToString(to);
    }

    @Test
    void aDateOrASpanIsReckonedFromTheSource() {
        assertThat(claim("largest_at", "", "", "", "今年4月")
                        .at()
                        .value()
                        .orElseThrow()
                        .from())
                .hasToString("2023-04-01");
        Claim span = claim("grew_by", "40万倍", "", "", "2010..2020");
        assertThat(span.at().value().orElseThrow().from()).hasToString("2010-01-01");
        assertThat(span.at().value().orElseThrow().to()).hasToString("2020-12-31");
    }

    @Test
    void aGrowthMayStateTheLengthOfItsTime() {
        Claim doubling = claim("grew_by", "2倍", "", "", "3.4个月");
        assertThat(doubling.years().value().orElseThrow()).isCloseTo(3.4 / 12, within(1e-12));
        assertThat(doubling.at().value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.5倍, 1.5", "1.5倍（150%）, 1.5", "增长到150%, 1.5", "原来的150%, 1.5", "三分之一, 0.333", "翻了一番, 2"})
    void aGrowthIsAFactor(String value, double factor) {
        assertThat(claim("grew_by", value, "", "", "2010..2020")
                        .value()
                        .value()
                        .flatMap(Quantity::value)
                        .orElseThrow()
                        .doubleValue())
                .isCloseTo(factor, within(0.001));
    }

    @Test
    void aConventionThatTheSourceMayNotShareIsNoted() {
        assertThat(NORMALIZER
                        .normalize(raw("grew_by", "增长了3倍", "", "", "2010..2020"))
                        .problems())
                .extracting(Problem::code, Problem::column, Problem::found)
                .containsExactly(tuple(ProblemCode.READ_BY_CONVENTION, "value", "增长了3倍"));
    }

    @ParameterizedTest
    @CsvSource({"'', OTHER", "other, OTHER", "bigger_than, UNREADABLE"})
    void aWordThatNamesNoRelationIsNotLikeNone(String word, Relation relation) {
        assertThat(NORMALIZER.normalize(raw(word, "", "", "", "")).claim().relation())
                .isEqualTo(relation);
    }

    @Test
    void aClaimSaysOfWhat() {
        RawClaim nameless = new RawClaim(
                new Origin("claims.csv", 3), "c1", " ;", "parameters", "equal_to", "", "1亿", "", "", "", "", "");
        assertThat(NORMALIZER.normalize(nameless).problems())
                .extracting(Problem::column)
                .containsExactly("subject");
    }

    @ParameterizedTest
    @CsvSource({"1.2万+2.5万,          ,      2", "3.7万=1.2万+2.5万,    37000, 2", "1.2万+2.5万=3.7万,    37000, 2"})
    void aSumHasItsSummandsAndMayHaveItsTotal(String value, BigDecimal total, int parts) {
        Quantity sum = claim("sum_of", value, "", "", "").value().value().orElseThrow();
        assertThat(sum.parts()).hasSize(parts).extracting(Quantity.Part::unit).containsOnly(Unit.PARAMETERS);
        if (total != null) {
            assertThat(sum.value().orElseThrow()).isEqualByComparingTo(total);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bigger_than, 10倍, '',    '',    relation",
        "ratio_to,    many, '',    '',    value",
        "sum_of,      1.2万+many, '', '', value",
        "sum_of,      1.2万++2.5万, '', '', value",
        "sum_of,      1.2万+超过2.5万, '', '', value",
        "grew_by,     50%,  '',    2020,  value",
        "grew_by,     约 150 %, '', 2020, value",
        "grew_by,     at least 50%, '', 2020, value",
        "grew_by,     50%左右, '', 2020, value",
        "grew_by,     百分之五十, '', 2020, value",
        "grew_by,     五成, '',    2020,  value",
        "grew_by,     2020.1.1, '', 2020, value",
        "ratio_to,    10倍, 2,     '',    tolerance",
        "ratio_to,    10倍, some,  '',    tolerance",
        "largest_at,  '',   '',    soon,  at"
    })
    void whatCannotBeReadIsTold(String relation, String value, String tolerance, String at, String column) {
        NormalizedClaim normalized = NORMALIZER.normalize(raw(relation, value, tolerance, "", at));
        assertThat(normalized.problems()).hasSize(1);
        Problem problem = normalized.problems().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.CLAIM_UNREADABLE);
        assertThat(problem.recordId()).isEqualTo("c1");
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.origin()).isEqualTo(new Origin("claims.csv", 3));
    }
}
