package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import org.trendbook.model.Qualifier;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.Unit;

/** Spells a reason as its key and arguments: {@code ratio(Wudao 2.0, 1.75E+12, GPT-3, 1.75E+11, 10, 10)}. */
final class Plain implements Argument.Writer {
    static String spell(Reason reason) {
        String key = reason.key().textKey().substring("reason.".length());
        return reason.arguments().stream()
                .map(argument -> argument.in(new Plain()))
                .collect(Collectors.joining(", ", key + "(", ")"));
    }

    @Override
    public String name(String name) {
        return name;
    }

    @Override
    public String source(String id) {
        return id;
    }

    @Override
    public String amount(BigDecimal value, Unit unit) {
        String number = value.stripTrailingZeros().toString();
        return unit == Unit.PARAMETERS ? number : number + " " + unit.key();
    }

    @Override
    public String bound(Qualifier qualifier, BigDecimal value, Unit unit) {
        return qualifier.key() + " " + amount(value, unit);
    }

    @Override
    public String number(BigDecimal value) {
        return value.round(new MathContext(4)).stripTrailingZeros().toPlainString();
    }

    @Override
    public String count(long number) {
        return Long.toString(number);
    }

    @Override
    public String months(BigDecimal length) {
        return number(length);
    }

    @Override
    public String date(ReleaseDate date) {
        return Dates.plain(date);
    }

    @Override
    public String scope(String key, String value) {
        return key.isEmpty() ? value : key + "=" + value;
    }

    @Override
    public String measure(String measure) {
        return measure;
    }

    @Override
    public String verdict(String verdict) {
        return verdict;
    }

    @Override
    public String list(List<String> spelled) {
        return String.join(" + ", spelled);
    }
}
