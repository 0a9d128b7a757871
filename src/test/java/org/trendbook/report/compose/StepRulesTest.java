package org.trendbook.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trendbook.analyze.spec.Bound;
import org.trendbook.analyze.spec.Condition;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.spec.Grouping;
import org.trendbook.analyze.spec.Step;
import org.trendbook.report.Language;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Given;

class StepRulesTest {
    @ParameterizedTest
    @MethodSource("steps")
    void whatAStepAsksForIsSaidInWords(Step step, String english, String chinese) {
        Findings findings = Given.models("").findings();
        assertThat(step.fold(new StepRules(Given.wording(findings, Language.EN))))
                .isEqualTo(english);
        assertThat(step.fold(new StepRules(Given.wording(findings, Language.ZH))))
                .isEqualTo(chinese);
    }

    static Stream<Arguments> steps() {
        Grouping byRegionAndDomain = Grouping.by(GroupKind.REGION, GroupKind.DOMAIN);
        return Stream.of(
                Arguments.of(
                        keep(
                                new Condition.ContainsAny("Domain", List.of("Language", "Multimodal")),
                                new Condition.From("released", new Bound("2020-01-01")),
                                new Condition.To("parameters", new Bound("1e12"))),
                        "domain contains any of Language, Multimodal and release date from 2020-01-01"
                                + " and parameters up to 1e12",
                        "领域包含以下任一：语言、多模态，且发布时间 ≥ 2020-01-01，且参数量 ≤ 1e12"),
                Arguments.of(
                        keep(new Condition.Equals("region", "china"), new Condition.NotEmpty("organization")),
                        "region equals China and organization stated",
                        "地区为：国内，且注明机构"),
                Arguments.of(
                        keep(new Condition.OneOf("country", List.of("France")), new Condition.Empty("access")),
                        "country is one of France and access not stated",
                        "国家为以下之一：法国，且未注明开放程度"),
                Arguments.of(keep(new Condition.Matches("Notes", "^a")), "Notes matches ^a", "Notes 匹配正则表达式：^a"),
                Arguments.of(new Step.Drop(List.of("M6", "GLM"), "twice"), "M6, GLM", "M6、GLM"),
                Arguments.of(
                        new Step.SetValue(Map.of("Grok-1", new BigDecimal("2.9e24")), "estimated"),
                        "Grok-1 = 2.9E+24",
                        "Grok-1 = 2.9E+24"),
                Arguments.of(
                        new Step.Require(List.of("date", "value", "country")),
                        "release date, usable value, country",
                        "发布日期、可用数值、国家"),
                Arguments.of(new Step.TopK(5, Grouping.ALL), "the 5 largest so far", "当时最大的 5 个"),
                Arguments.of(
                        new Step.TopK(5, byRegionAndDomain),
                        "the 5 largest so far, by region × domain",
                        "按地区 × 领域分组，各取当时最大的 5 个"),
                Arguments.of(new Step.RecordSetters(Grouping.ALL), "larger than all before", "超过此前全部模型"),
                Arguments.of(
                        new Step.RecordSetters(Grouping.by(GroupKind.REGION)),
                        "larger than all before, by region",
                        "按地区分组，超过组内此前全部模型"),
                Arguments.of(
                        new Step.Outliers(730, 1.5, Step.Side.LOW),
                        "more than 1.5 standard deviations below the mean of 730 days before and after",
                        "低于前后各 730 天的均值超过 1.5 个标准差"));
    }

    private static Step keep(Condition... conditions) {
        return new Step.Keep(List.of(conditions));
    }
}
