package org.trendbook.normalize.date;

import static org.trendbook.normalize.date.DateToken.Kind.*;

import java.util.List;
import org.trendbook.normalize.date.DateToken.Kind;

/**
 * The time of day and its clock behind a date: {@code 0:00}, {@code 23:59:59}, {@code 12:30:00.123Z}, {@code 12:30+08:00},
 * 凌晨1点, （北京时间）.
 */
final class TimeOfDay {
    private final List<DateToken> tokens;
    private int at;

    private TimeOfDay(List<DateToken> tokens) {
        this.tokens = tokens;
    }

    /** Whether the tokens are a time of day and nothing else. A leap second counts as one. */
    private static boolean isTime(List<DateToken> tokens) {
        return new TimeOfDay(tokens).run();
    }

    /** How many tokens are left when a time of day at the end ({@code T12:30:00.000+08:00}) is dropped. */
    static int start(List<DateToken> tokens) {
        int last = tokens.size() - 1;
        if (last > 0 && (tokens.get(last).is(PART_OF_DAY) || tokens.get(last).is(ZONE))) {
            return last;
        }
        boolean bracketed =
                last > 2 && tokens.get(last).is(CLOSE) && tokens.get(last - 2).is(OPEN);
        if (bracketed && tokens.get(last - 1).is(ZONE)) {
            return last - 2;
        }
        int spoken = startOfSpoken(tokens);
        if (spoken < tokens.size()) {
            return spoken;
        }
        int colon = 0;
        while (colon < tokens.size() && !tokens.get(colon).is(COLON)) {
            colon++;
        }
        int hour = colon - 1;
        if (colon == tokens.size() || hour < 1 || !isTime(tokens.subList(hour, tokens.size()))) {
            return tokens.size();
        }
        boolean introduced =
                tokens.get(hour - 1).is(TIME) || tokens.get(hour - 1).is(INTRODUCTION);
        return introduced ? hour - 1 : hour;
    }

    /** How many tokens are left without the 1点 or 17时30分 at the end. */
    private static int startOfSpoken(List<DateToken> tokens) {
        int minutes = tokens.size() - 2;
        boolean toTheMinute = minutes > 2 && isCount(tokens, minutes, MINUTE_UNIT, 59);
        int hour = toTheMinute ? minutes - 2 : minutes;
        return hour > 0 && isCount(tokens, hour, HOUR_UNIT, 24) ? hour : tokens.size();
    }

    private static boolean isCount(List<DateToken> tokens, int at, Kind unit, int most) {
        DateToken number = tokens.get(at);
        return tokens.get(at + 1).is(unit) && number.is(NUMBER) && number.digits() <= 2 && number.value() <= most;
    }

    private boolean run() {
        if (!number(23, 1) || !sign(COLON) || !number(59, 2)) {
            return false;
        }
        if (sign(COLON) && !number(60, 2)) {
            return false;
        }
        if (sign(DOT)) {
            at++;
        }
        sign(MERIDIEM);
        return offset() && at == tokens.size();
    }

    private boolean offset() {
        if (!sign(PLUS) && !sign(DASH)) {
            return true;
        }
        if (at < tokens.size() && tokens.get(at).isNumber(4)) {
            at++;
            return true;
        }
        return number(18, 2) && (!sign(COLON) || number(59, 2));
    }

    private boolean number(int most, int leastDigits) {
        boolean fits = at < tokens.size()
                && tokens.get(at).is(NUMBER)
                && tokens.get(at).digits() >= leastDigits
                && tokens.get(at).digits() <= 2
                && tokens.get(at).value() <= most;
        at++;
        return fits;
    }

    private boolean sign(Kind kind) {
        boolean stands = at < tokens.size() && tokens.get(at).is(kind);
        if (stands) {
            at++;
        }
        return stands;
    }
}
