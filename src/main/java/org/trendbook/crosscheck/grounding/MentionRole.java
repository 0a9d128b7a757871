package org.trendbook.crosscheck.grounding;

import java.util.regex.Pattern;

/**
 * The role in which a text mentions a model. Mostly the model is what the clause is about; but a name may also be a mere
 * yardstick for another model, and then the values around it belong to that one.
 */
enum MentionRole {
    /** The clause is about it. */
    SUBJECT,
    /** Another is compared with it ('better than X', '超过 X', 'up from X's 7 billion'): a value in the clause may be its own. */
    COMPARISON,
    /** The unit or the basis of another ('ten times X', 'X 的四分之一', '基于 X'): only its maker or size may be given. */
    YARDSTICK;

    /** What may stand between a word of comparison and the name: a maker, but nothing that has an owner or ends a clause. */
    private static final String GAP = "[^的，,。:;!?()（）]{0,12}$";

    private static final Pattern COMPARISON_BEFORE = Pattern.compile(
            "(?:(?:比(?!如|例|较)|相较于?|较之|超过|超越|胜过|优于|匹敌|对标|不同于|不如|打破|than|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?"
                    + "|beat(?:s|ing)?|unlike|compared(?:with|to)|exceed(?:s|ed|ing)?)" + GAP + "|(?:从|upfrom)$)");
    private static final Pattern YARDSTICK_BEFORE = Pattern.compile(
            "(?:(?:基于|basedon|builton|ontopof|derivedfrom)[^的，,。:;!?()（）]{0,6}"
                    + "|(?:times|twice|half|quarter|thirds?)(?:(?:as[a-z]{1,8}as|the[a-z]{1,12}of|of|that|the|larger|bigger|than|smaller))*)$");
    private static final Pattern YARDSTICK_AFTER = Pattern.compile(
            "^(?:大?模型)?的?(?:基础上|(?:参数量?|规模|大小)?的?[约近超过达]{0,2}" + "[\\d.一二三四五六七八九十百千万数两几半]{1,12}(?:多|余)?(?:倍|分之))");
    /** Characters looked at on either side. */
    private static final int SIDE = 28;

    /**
     * The role of the name from {@code start} to before {@code end}.
     *
     * @param from where looking back ends: the end of the previous name
     */
    static MentionRole at(String folded, int from, int start, int end) {
        String before = folded.substring(Math.max(from, start - SIDE), start);
        String after = folded.substring(end, Math.min(folded.length(), end + SIDE));
        if (YARDSTICK_BEFORE.matcher(before).find()
                || YARDSTICK_AFTER.matcher(after).find()) {
            return YARDSTICK;
        }
        return COMPARISON_BEFORE.matcher(before).find() || after.startsWith("相比") ? COMPARISON : SUBJECT;
    }
}
