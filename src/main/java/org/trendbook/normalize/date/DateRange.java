package org.trendbook.normalize.date;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Read;
import org.trendbook.model.Reading.Refused;
import org.trendbook.model.ReleaseDate;
import org.trendbook.normalize.date.DateToken.Kind;

/**
 * Cuts the words of a range into its two ends: at 至 or 'to', at a tilde, else at a dash or slash. A text that can be cut
 * into two dates in no way, or in two, is refused.
 */
final class DateRange {
    private DateRange() {}

    static Reading<ReleaseDate> read(List<DateToken> tokens, DateContext context) {
        boolean introduced = !tokens.isEmpty() && tokens.get(0).is(Kind.FROM);
        List<DateToken> inner = introduced ? tokens.subList(1, tokens.size()) : tokens;
        List<Reading<ReleaseDate>> found = new ArrayList<>();
        Reading<ReleaseDate> refused = (introduced ? DateRefusal.NO_RANGE : DateRefusal.NO_DATE).reading();
        for (int at : cuts(inner, introduced)) {
            List<DateToken> left = withoutHanging(inner.subList(0, at));
            List<DateToken> right = sameCentury(left, withoutClosing(withoutLeadingHyphen(inner, at)));
            Reading<ReleaseDate> reading = between(left, inner.get(at), right, context);
            if (reading instanceof Read<ReleaseDate>) {
                found.add(reading);
            } else if (reading instanceof Refused<ReleaseDate> because
                    && !because.reason().equals(DateRefusal.NO_DATE.reason())) {
                refused = reading;
            }
        }
        return found.size() == 1 ? found.get(0) : refused;
    }

    /** Where a range can be cut: at its word ('to', 至), else at its own sign, else at each dash and slash. */
    private static List<Integer> cuts(List<DateToken> tokens, boolean introduced) {
        // Of several slashes some stand inside a date.
        long slashes = tokens.stream().filter(token -> token.is(Kind.SLASH)).count();
        List<Integer> words = new ArrayList<>();
        List<Integer> signs = new ArrayList<>();
        List<Integer> dashes = new ArrayList<>();
        for (int i = 1; i < tokens.size() - 1; i++) {
            DateToken token = tokens.get(i);
            if (token.is(Kind.UNTIL) || (introduced && token.is(Kind.AND))) {
                words.add(i);
            } else if (token.is(Kind.RANGE_SIGN)) {
                signs.add(i);
            } else if (token.is(Kind.DASH) || (token.is(Kind.SLASH) && slashes == 1)) {
                dashes.add(i);
            }
        }
        return !words.isEmpty() ? words : !signs.isEmpty() ? signs : dashes;
    }

    private static List<DateToken> withoutClosing(List<DateToken> tokens) {
        int last = tokens.size() - 1;
        return last > 0 && tokens.get(last).is(Kind.END_OF_RANGE) ? tokens.subList(0, last) : tokens;
    }

    /** The first end; what hangs in 'mid- to late 2022' and 第一至三季度 waits for a word of the last end. */
    private static List<DateToken> withoutHanging(List<DateToken> tokens) {
        int last = tokens.size() - 1;
        if (hangs(tokens, last)) {
            return tokens.subList(0, last);
        }
        if (last > 0 && tokens.get(last).is(Kind.NUMBER) && tokens.get(last - 1).is(Kind.RANK)) {
            List<DateToken> unranked = new ArrayList<>(tokens);
            unranked.remove(last - 1);
            return List.copyOf(unranked);
        }
        return withoutClosing(tokens);
    }

    /** The last end; in 'early-to-mid 2022' hyphens stand on both sides of the word. */
    private static List<DateToken> withoutLeadingHyphen(List<DateToken> tokens, int cut) {
        boolean compound = hangs(tokens, cut - 1) && tokens.get(cut + 1).is(Kind.DASH) && cut + 2 < tokens.size();
        return tokens.subList(compound ? cut + 2 : cut + 1, tokens.size());
    }

    /** Whether a hyphen stands at an index behind 'early', 'mid' or 'late'. */
    private static boolean hangs(List<DateToken> tokens, int at) {
        return at > 0 && tokens.get(at).is(Kind.DASH) && tokens.get(at - 1).is(Kind.THIRD);
    }

    /** '2019到20年', 'winter 2022-23': the second year is of the century of the first. */
    private static List<DateToken> sameCentury(List<DateToken> left, List<DateToken> right) {
        DateToken first = left.get(left.get(0).isNumber(4) ? 0 : left.size() - 1);
        DateToken second = right.get(0);
        boolean isYear = right.size() > 1
                ? left.get(0).isNumber(4) && right.get(1).is(Kind.YEAR_UNIT)
                : left.stream().anyMatch(token -> token.is(Kind.SEASON));
        boolean shortened = isYear && first.isNumber(4) && second.isNumber(2) && second.value() > first.value() % 100;
        if (!shortened) {
            return right;
        }
        int whole = first.value() / 100 * 100 + second.value();
        List<DateToken> completed = new ArrayList<>(right);
        completed.set(0, new DateToken(Kind.NUMBER, whole, 4, second.style(), second.adjacent()));
        return List.copyOf(completed);
    }

    private static Reading<ReleaseDate> between(
            List<DateToken> left, DateToken sign, List<DateToken> right, DateContext context) {
        Reading<DatePhrase> first = DateReader.phrase(left, context);
        Reading<DatePhrase> second = DateReader.phrase(right, context);
        return first.then(one -> second.then(
                other -> DateSpan.between(new RangeEnd(left, one), sign, new RangeEnd(right, other), context)));
    }
}
