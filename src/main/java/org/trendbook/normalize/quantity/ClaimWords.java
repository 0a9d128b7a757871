package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.trendbook.model.Unit;
import org.trendbook.normalize.text.FoldedText;

/** What the words of a claimed amount say besides the amount: how near it comes, and what a percentage is of. */
public final class ClaimWords {
    private ClaimWords() {}

    /** How much of a number the words before it say there is at least; 0 when they do not say how near they come. */
    public static BigDecimal leastShare(String text) {
        return QuantityLexer.tokens(new FoldedText(text)).stream()
                .filter(token -> token.kind() == TokenKind.BEFORE)
                .map(QuantityToken::number)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** Whether the amount is a percentage of which nothing tells if it is an increase or a factor. */
    public static boolean isBarePercentage(String text) {
        List<QuantityToken> tokens = QuantityLexer.tokens(new FoldedText(text));
        boolean isShare = text.contains("百分之")
                || tokens.stream().anyMatch(token -> token.unit() == Unit.RATIO && token.isScaled());
        return isShare && tokens.stream().noneMatch(ClaimWords::tellsOfWhat);
    }

    /** Whether a word says if a share is of the increase or of the whole: grew by, 增长到, larger, 原来的, 倍. */
    private static boolean tellsOfWhat(QuantityToken token) {
        return switch (token.kind()) {
            case GROWN_BY, GROWN_TO, GREW, LARGER, AS_LARGE, OF, ENGLISH_OF, REFERENCE -> true;
            case UNIT -> token.unit() == Unit.RATIO && !token.isScaled();
            default -> false;
        };
    }
}
