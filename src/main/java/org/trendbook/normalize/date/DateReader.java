package org.trendbook.normalize.date;

import static org.trendbook.normalize.date.DateToken.Kind.*;

import java.util.List;
import java.util.Optional;
import org.trendbook.model.Absence;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Absent;
import org.trendbook.model.Reading.Read;
import org.trendbook.model.Reading.Refused;
import org.trendbook.model.ReadingRule;
import org.trendbook.model.ReleaseDate;
import org.trendbook.normalize.text.AbsenceWords;
import org.trendbook.normalize.text.CellPunctuation;
import org.trendbook.normalize.text.FootnoteMarks;

/**
 * Reads a date of any precision in Chinese, English or numbers: a day, month, quarter, half, year, season, a part of a
 * month or year, a range of these, or one reckoned from the date of the source. A date is an interval and is never
 * rounded to its first day. The whole text is read or refused; the work is bounded by the text's length, and long texts
 * are refused unread.
 *
 * <ul>
 *   <li>Years run from 1900 to 2100: trackers of AI models begin in 1950, and what lies outside is no year of theirs.
 *   <li>年初 is January and February, 年中 May to August, 年底 and 年末 November and December; 'early', 'mid' and 'late'
 *       are the thirds of a year; of a month all of them are its days 1–10, 11–20 and 21–end. Seasons are
 *       meteorological, and winter ends in the following year. Such dates are fuzzy.
 *   <li>A date without a year is the latest that had begun when the source appeared; of a range, its start.
 *   <li>Weeks begin on Monday.
 *   <li>{@code '23} is 2023; other years of two digits are refused, as are numbers whose order nothing decides.
 * </ul>
 */
public final class DateReader {
    /** No date in words is longer. */
    private static final int LONGEST = 80;

    private DateReader() {}

    /** Reads one text; what is relative is reckoned from the context. */
    public static Reading<ReleaseDate> read(String text, DateContext context) {
        Optional<Absence> absence = AbsenceWords.of(text);
        if (absence.isPresent()) {
            return new Absent<>(absence.get());
        }
        String stripped = CellPunctuation.removedFromDate(text.strip());
        if (stripped.length() > LONGEST) {
            return DateRefusal.TOO_LONG.reading();
        }
        String date = RestatedDate.withoutAge(FootnoteMarks.removedFrom(stripped));
        Optional<Reading<ReleaseDate>> restated = RestatedDate.read(date, context);
        if (restated.isPresent()) {
            return restated.get();
        }
        DateTokenizer.Tokens cut = DateTokenizer.of(date);
        if (!cut.unknown().isEmpty()) {
            return DateRefusal.unknownWords(cut.unknown()).reading();
        }
        return date(bare(AdjacentNumerals.spread(SpelledNumbers.numbered(cut.tokens()))), context);
    }

    private static Reading<ReleaseDate> date(List<DateToken> tokens, DateContext context) {
        Reading<DatePhrase> single = phrase(tokens, context);
        if (single instanceof Refused<DatePhrase> refused && refused.reason().equals(DateRefusal.NO_DATE.reason())) {
            return DateRange.read(tokens, context);
        }
        return single.then(phrase -> DateResolver.resolve(phrase, context));
    }

    /** One date, with the time of day that a spreadsheet or a web page adds to a day. */
    static Reading<DatePhrase> phrase(List<DateToken> tokens, DateContext context) {
        int time = TimeOfDay.start(tokens);
        if (time == tokens.size()) {
            return numeric(tokens, context).orElseGet(() -> DatePhraseParser.parse(tokens));
        }
        Reading<DatePhrase> dated = phrase(tokens.subList(0, time), context);
        boolean dayless = dated.value().map(phrase -> !phrase.namesDay()).orElse(false);
        return dayless ? DateRefusal.NO_DATE.reading() : dated;
    }

    /** A date of numbers, with the day of the week that a table adds: '2023-03-14 (Tue)', '周二 2023/3/14'. */
    private static Optional<Reading<DatePhrase>> numeric(List<DateToken> tokens, DateContext context) {
        int last = tokens.size() - 1;
        boolean bracketed =
                last > 2 && tokens.get(last).is(CLOSE) && tokens.get(last - 2).is(OPEN);
        int behind = bracketed ? last - 1 : last;
        if (last > 0 && tokens.get(behind).is(WEEKDAY)) {
            return numeric(tokens.subList(0, bracketed ? last - 2 : last), tokens.get(behind), context);
        }
        if (last > 0 && tokens.get(0).is(WEEKDAY)) {
            return numeric(tokens.subList(tokens.get(1).is(COMMA) ? 2 : 1, last + 1), tokens.get(0), context);
        }
        return NumericDate.parse(tokens, context);
    }

    private static Optional<Reading<DatePhrase>> numeric(
            List<DateToken> numbers, DateToken weekday, DateContext context) {
        return NumericDate.parse(numbers, context)
                .map(date -> date.then(phrase ->
                        new Read<>(phrase.with(DateTerm.WEEKDAY, weekday.value()), ReadingRule.DATE_IN_NUMBERS)));
    }

    /** Without the words that only introduce (早在, 于, 截至, 北京时间) and those that only close (内). */
    private static List<DateToken> bare(List<DateToken> tokens) {
        int from = 0;
        while (from < tokens.size() && introduces(tokens.get(from))) {
            from++;
        }
        int to = tokens.size();
        if (to > from && tokens.get(to - 1).is(WITHIN)) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /** Of the clocks only those that Chinese names stand before a date. */
    private static boolean introduces(DateToken token) {
        return token.is(INTRODUCTION) || (token.is(ZONE) && token.value() == 1);
    }
}
