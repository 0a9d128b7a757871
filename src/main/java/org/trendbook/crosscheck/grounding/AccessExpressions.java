package org.trendbook.crosscheck.grounding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says of how a model may be had. A word of access says something else as part of a longer expression or
 * behind a negation: 开源 is not said by 未开源, nor 公开 by 公开发布.
 */
final class AccessExpressions {
    private static final Pattern ZH = Pattern.compile("(?:尚未|未|不|非|半|部分|完全|全面|限量|逐步)?"
            + "(?:开源开放|开放源代码|开放源码|开放下载|开放测试|开放使用|开放申请|开放|开源可商用|开源发布|开源免费|开源|闭源"
            + "|公开发布|公开发表|公开测试|公开可用|公开下载|公开提供|公开|公测|内测|邀测"
            + "|免费商用|可商用|商用|免费开放|免费使用|免费)");

    private static final Pattern EN =
            Pattern.compile("(?:not(?:yet)?-?|non-?|un|fully-?|partially-?|partly-?|closed-?)?"
                    + "(?:open-?sourced?|open-?weights?|open-?access|closed-?source|open|closed"
                    + "|publiclyavailable|publiclyreleased|publicbeta|publicpreview|public|released|available)");

    /** No expression begins this far before a word of it, or goes on that far after. */
    private static final int LONGEST = 32;

    private AccessExpressions() {}

    /** Whether what stands from {@code start} to before {@code end} is only a part of such an expression. */
    static boolean isPart(FoldedText text, int start, int end) {
        return isPart(ZH, text, start, end) || isPart(EN, text, start, end);
    }

    private static boolean isPart(Pattern expressions, FoldedText text, int start, int end) {
        Matcher expression = expressions
                .matcher(text.folded())
                .region(Math.max(0, start - LONGEST), Math.min(text.length(), end + LONGEST));
        while (expression.find() && expression.start() <= start) {
            boolean longer = expression.end() - expression.start() > end - start;
            if (longer && expression.end() >= end && text.isWhole(expression.start(), expression.end())) {
                return true;
            }
        }
        return false;
    }
}
