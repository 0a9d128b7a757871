package org.trendbook.crosscheck;

import java.util.Locale;

/**
 * The sentences in which findings are told. Their texts stand in the report's bundles under {@link #textKey()}; the
 * comments name the placeholders in order.
 */
public enum ReasonKey {
    /** The relation is none that records decide. */
    NOT_CHECKABLE(0),
    /** The claim names nothing that it is about. */
    SUBJECT_MISSING(0),
    /** The relation as spelled. */
    RELATION_UNREADABLE(1),
    /** Measure. */
    MEASURE_NOT_RECORDED(1),
    /** The claim names no measure. */
    MEASURE_MISSING(0),
    /** The claim names nothing to compare with. */
    OBJECT_MISSING(0),
    /** The claim gives no value. */
    VALUE_MISSING(0),
    /** Only a total is claimed. */
    SUMMANDS_MISSING(0),
    /** The value as spelled. */
    VALUE_UNREADABLE(1),
    /** The date as spelled. */
    TIME_UNREADABLE(1),
    /** The tolerance as spelled. */
    TOLERANCE_UNREADABLE(1),
    /** The claim gives no span of time. */
    SPAN_MISSING(0),
    /** The claim names no source whose records it could be judged against. */
    NO_OWN_RECORDS(0),
    /** Model. */
    NO_RECORD(1),
    /** Model, measure. */
    NO_VALUE(2),
    /** Model, measure. */
    SEVERAL_VALUES(2),
    /** Model. */
    NO_DATE(1),
    /** Limits. */
    SCOPE_UNDECIDABLE(1),
    /** The verdict without the limits that no record decides; what decides it follows. */
    LIMIT_SET_ASIDE(1),
    /** Model, limits. */
    SCOPE_NOT_RECORDED(2),
    /** Model, limits. */
    OUTSIDE_SCOPE(2),
    /** Limits. */
    WITHIN_SCOPE(1),
    /** The amounts to compare count different things. */
    UNITS_DIFFER(0),
    /** One of the amounts has no spelled-out unit. */
    UNIT_UNRESOLVED(0),
    /** Model, lower bound. */
    BOUND_COUNTED(2),
    /** Model, its lower bound or order of magnitude. */
    BOUND_ALLOWS(2),
    /** Model, its range or bound, value claimed. */
    RANGE_EXCLUDES(3),
    /** Model, its range or bound, value claimed. */
    RANGE_HOLDS(3),
    /** Model, the upper bound that both name. */
    SAME_BOUND(2),
    /** Name claimed, name of the member. */
    BEST_MEMBER(2),
    /** Source, the verdict when it is believed first; what decides it follows. */
    BELIEVED_FIRST(2),

    /** Subject, its value, object, its value, ratio found, ratio claimed. */
    RATIO(6),
    /** Model, value recorded, value claimed. */
    VALUE(3),
    /** Subject, its value, object, its value. */
    VALUE_OF_BOTH(4),
    /** The largest model, its value, value claimed. */
    LARGEST_VALUE(3),
    /** The largest model, its value, its date, value claimed. */
    LARGEST_VALUE_DATED(4),
    /** The largest model by a date, its value, its date, value claimed, the date. */
    LARGEST_VALUE_BY(5),
    /** The next largest, its value, its date. */
    NEXT_LARGEST(3),
    CLAIMED_AT_LEAST(0),
    CLAIMED_AT_MOST(0),
    /** Lower end, upper end. */
    CLAIMED_NEARLY(2),
    CLAIMED_RANGE(2),
    /** Deviation and own tolerance in percent. */
    WITHIN_OWN_TOLERANCE(2),
    /** Deviation and tolerance in percent. */
    OUTSIDE_TOLERANCE(2),
    /** Found in terms of claimed, tolerance in percent. */
    TIMES_AS_MUCH(2),
    SAME_ORDER(0),

    /** Summands, their sum, total. */
    SUM(3),
    /** Factor, years, growth per year, doubling time in months. */
    GREW(4),
    /** Factor, years, factor per year, halving time in months. */
    SHRANK(4),
    /** Years. */
    NEITHER_GREW_NOR_SHRANK(1),

    /** Model, its date, other model, its date. */
    IS_EARLIER(4),
    /** Model, its date, other model, its date. */
    IS_LATER(4),
    /** Model, other model, day. */
    IS_SAME_DAY(3),
    /** Model, its date, other model, its date. */
    ORDER_UNCERTAIN(4),
    /** Model, its date, the date compared with. */
    EARLIER_THAN_DATE(3),
    /** Model, its date, the date compared with. */
    LATER_THAN_DATE(3),
    /** Model, day. */
    ON_THAT_DAY(2),
    /** Model, its date, the date compared with. */
    DATE_UNCERTAIN(3),

    /** Subject, its value, date; the next largest, its value, its date. */
    LARGEST(6),
    /** Subject, its value, date. */
    LARGEST_ALONE(3),
    /** Subject, its value, date; the larger one, its value, its date. */
    LARGER_EXISTED(6),
    /** Subject, its value, date; the larger one, its value, its date. */
    LARGER_PERHAPS_EXISTED(6),
    /** Subject, its value, the other one, its date. */
    AS_LARGE(4),
    /** Subject or amount, the other one. */
    SIZE_UNCERTAIN(2),
    /** The other one, its value, its date, limits. */
    MEMBERSHIP_UNKNOWN(4),
    /** Names. */
    UNDATED_LEFT_OUT(1),
    /** Names of models that the settings keep out of the statistics. */
    EXCLUDED_COUNTED(1),

    /** Subject, its value, its date, threshold. */
    FIRST(4),
    /** Subject, its value, its date, threshold; the earlier one, its value, its date. */
    FIRST_WAS(7),
    /** Subject, its value, threshold. */
    NOT_REACHED(3),

    /** Subject, its value, its date, the one whose record it broke, its value, its date. */
    RECORD_BROKEN(6),
    /** Subject, its date, the one whose record it is said to break, its date. */
    RECORD_CAME_LATER(4),
    /** Subject, its value, the one whose record it is said to break, its value. */
    RECORD_STANDS(4),
    /** Subject, its date, the one whose record it is said to break, its value, the actual holder, its value, its date. */
    RECORD_WAS_OF_ANOTHER(7),

    ONE_DAY_APART(0),
    /** Days. */
    DAYS_APART(1),
    DATES_OVERLAP(0),
    /** Factor, at least 1. */
    FACTOR_APART(1),
    ROUNDINGS_OVERLAP(0),
    /** Factor between the nearest two sizes, at least 1. */
    NO_SIZE_SHARED(1),
    /** Words of one source, words of the other. */
    WORDS_DIFFER(2),
    WORDS_AGREE(0);

    private final int arguments;

    ReasonKey(int arguments) {
        this.arguments = arguments;
    }

    /** How many things the sentence names. */
    int arguments() {
        return arguments;
    }

    /** The key of the text, such as {@code reason.no_record}. */
    public String textKey() {
        return "reason." + name().toLowerCase(Locale.ROOT);
    }
}
