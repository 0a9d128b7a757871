package org.trendbook.report.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trendbook.analyze.spec.Condition;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.spec.Grouping;
import org.trendbook.analyze.spec.Step;
import org.trendbook.report.findings.Wording;

/** What each step of a named analysis asks for, in words. Names of models stay as the settings spell them. */
final class StepRules implements Step.Cases<String> {
    private final Wording wording;

    StepRules(Wording wording) {
        this.wording = wording;
    }

    @Override
    public String keep(Step.Keep step) {
        return step.conditions().stream()
                .map(this::condition)
                .collect(Collectors.joining(wording.get("condition.and")));
    }

    private String condition(Condition condition) {
        List<String> operands = condition.operands().stream()
                .map(operand -> wording.valueOf(condition.field().toLowerCase(Locale.ROOT), operand))
                .toList();
        return wording.get(
                "condition." + condition.key(), wording.fieldInSentence(condition.field()), listed(operands));
    }

    @Override
    public String drop(Step.Drop step) {
        return listed(step.names());
    }

    @Override
    public String setValue(Step.SetValue step) {
        List<String> each = new ArrayList<>();
        step.values().forEach((name, value) -> each.add(name + " = " + value));
        return listed(each);
    }

    @Override
    public String require(Step.Require step) {
        return listed(step.fields().stream()
                .map(field -> wording.has("step.require." + field)
                        ? wording.get("step.require." + field)
                        : wording.fieldInSentence(field))
                .toList());
    }

    @Override
    public String topK(Step.TopK step) {
        return isOfAll(step.per())
                ? wording.get("step.top_k.of_all", step.k())
                : wording.get(
                        "step.top_k.by", step.k(), wording.kinds(step.per().kinds()));
    }

    @Override
    public String recordSetters(Step.RecordSetters step) {
        return isOfAll(step.per())
                ? wording.get("step.record_setters.of_all")
                : wording.get("step.record_setters.by", wording.kinds(step.per().kinds()));
    }

    @Override
    public String outliers(Step.Outliers step) {
        return wording.get(
                "step.outliers." + step.side().name().toLowerCase(Locale.ROOT),
                plain(step.threshold()),
                plain(step.days()));
    }

    private String listed(List<String> things) {
        return String.join(wording.get("list.comma"), things);
    }

    private static boolean isOfAll(Grouping per) {
        return per.kinds().contains(GroupKind.ALL);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
