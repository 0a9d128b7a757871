package org.trendbook.normalize.date;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Read;
import org.trendbook.model.ReadingRule;

/** The terms of a date as far as its tokens have been read, each at most once, or why they form none. */
final class PhraseDraft {
    private static final Set<DateTerm> YEARS = EnumSet.of(DateTerm.YEAR, DateTerm.RELATIVE_YEAR);
    private static final Set<DateTerm> MONTHS = EnumSet.of(DateTerm.MONTH, DateTerm.RELATIVE_MONTH);
    private static final Set<DateTerm> DAYS = EnumSet.of(DateTerm.DAY, DateTerm.BARE);

    private final List<DateToken> tokens;
    private final Map<DateTerm, Integer> terms = new LinkedHashMap<>();
    private DateRefusal refusal = DateRefusal.NO_DATE;
    private boolean failed;

    PhraseDraft(List<DateToken> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /** The token at an index; {@code NONE} before the first and behind the last. */
    DateToken token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : DateToken.NONE;
    }

    /** The index behind the last token. */
    int end() {
        return tokens.size();
    }

    boolean has(DateTerm term) {
        return terms.containsKey(term);
    }

    boolean isFailed() {
        return failed;
    }

    /** Adds a term and returns the index after it; a term that stands twice fails. */
    int put(DateTerm term, int value, int after) {
        return terms.putIfAbsent(term, value) == null ? after : fail();
    }

    int fail() {
        failed = true;
        return tokens.size();
    }

    int fail(DateRefusal because) {
        refusal = because;
        return fail();
    }

    Reading<DatePhrase> phrase() {
        if (failed || terms.isEmpty()) {
            return refusal.reading();
        }
        return isTornByYear()
                ? DateRefusal.NO_DATE.reading()
                : new Read<>(new DatePhrase(terms), ReadingRule.DATE_IN_WORDS);
    }

    /** Whether the year stands between day and month: in 'Sept 2022-3' the 3 is hardly a day. */
    private boolean isTornByYear() {
        List<DateTerm> order = terms.keySet().stream()
                .filter(term -> YEARS.contains(term) || MONTHS.contains(term) || DAYS.contains(term))
                .toList();
        return order.size() == 3 && YEARS.contains(order.get(1)) && !isJoinedAlike();
    }

    /** Whether it is three terms between two hyphens or two slashes, as in 'September-2020-23'. */
    boolean isJoinedAlike() {
        DateToken sign = token(1);
        boolean isSign = sign.is(DateToken.Kind.DASH) || sign.is(DateToken.Kind.SLASH);
        return tokens.size() == 5
                && isSign
                && sign.kind() == token(3).kind()
                && tokens.stream().skip(1).allMatch(DateToken::adjacent);
    }
}
