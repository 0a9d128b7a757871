package org.trendbook.crosscheck;

import java.util.regex.Pattern;

/**
 * What a text names a model for. Most often to tell of it; but a name may also stand there only to measure another model by
 * it, and what is said around is the other's.
 */
enum Mentioned {
    /** To tell of it. */
    TOLD,
    /** To compare another with it ('better than X', '超过 X', 'up from X's 7 billion'): only the clause may tell of it. */
    COMPARED,
    /** As the unit or the basis of another ('ten times X', 'X 的四分之一', '基于 X'): no more than its maker or size is told. */
    USED;

    /** What may stand between a word of comparison and the name: a maker, but nothing that has an owner or ends a clause. */
    private static final String GAP = "[^的，,。:;!?()（）]{0,12}$";

    private static final Pattern COMPARED_BEFORE = Pattern.compile(
            "(?:(?:比(?!如|例|较)|相较于?|较之|超过|超越|胜过|优于|匹敌|对标|不同于|不如|打破|than|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?"
                    + "|beat(?:s|ing)?|unlike|compared(?:with|to)|exceed(?:s|ed|ing)?)" + GAP + "|(?:从|upfrom)$)");
    private static final Pattern USED_BEFORE = Pattern.compile(
            "(?:(?:基于|basedon|builton|ontopof|derivedfrom)[^的，,。:;!?()（）]{0,6}"
                    + "|(?:times|twice|half|quarter|thirds?)(?:(?:as[a-z]{1,8}as|the[a-z]{1,12}of|of|that|the|larger|bigger|than|smaller))*)$");
    private static final Pattern USED_AFTER = Pattern.compile(
            "^(?:大?模型)?的?(?:基础上|(?:参数量?|规模|大小)?的?[约近超过达]{0,2}" + "[\\d.一二三四五六七八九十百千万数两几半]{1,12}(?:多|余)?(?:倍|分之))");
    /** Characters looked at on either side. */
    private static final int SIDE = 28;

    /**
     * What the name that stands from {@code start} to before {@code end} is there for.
     *
     * @param from where the text may be looked at: not before the end of the name before
     */
    static Mentioned at(String folded, int from, int start, int end) {
        String before = folded.substring(Math.max(from, start - SIDE), start);
        String after = folded.substring(end, Math.min(folded.length(), end + SIDE));
        if (USED_BEFORE.matcher(before).find() || USED_AFTER.matcher(after).find()) {
            return USED;
        }
        return COMPARED_BEFORE.matcher(before).find() || after.startsWith("相比") ? COMPARED : TOLD;
    }
}
