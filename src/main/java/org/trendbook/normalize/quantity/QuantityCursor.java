package org.trendbook.normalize.quantity;

import java.util.List;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.QuantityField;
import org.trendbook.normalize.text.FoldedText;

/** Walks over the tokens of one text. */
final class QuantityCursor {
    private static final QuantityToken END = new QuantityToken(Word.of(TokenKind.END), 0, 0);

    private final FoldedText text;
    private final QuantityField field;
    private final List<QuantityToken> tokens;
    private int index;
    private String remark = "";

    QuantityCursor(FoldedText text, QuantityField field) {
        this(text, field, QuantityLexer.tokens(text));
    }

    private QuantityCursor(FoldedText text, QuantityField field, List<QuantityToken> tokens) {
        this.text = text;
        this.field = field;
        this.tokens = tokens;
    }

    QuantityField field() {
        return field;
    }

    FoldedText text() {
        return text;
    }

    QuantityToken peek() {
        return peek(0);
    }

    /** The token so many places ahead; {@link TokenKind#END} behind the last and before the first. */
    QuantityToken peek(int ahead) {
        int at = index + ahead;
        return at >= 0 && at < tokens.size() ? tokens.get(at) : END;
    }

    TokenKind kind() {
        return peek().kind();
    }

    TokenKind kind(int ahead) {
        return peek(ahead).kind();
    }

    boolean is(TokenKind kind) {
        return kind() == kind;
    }

    /** Whether the next token follows the one before it without a space. */
    boolean isGlued() {
        return index > 0
                && index < tokens.size()
                && tokens.get(index - 1).end() == tokens.get(index).start();
    }

    QuantityToken take() {
        QuantityToken token = peek();
        index++;
        return token;
    }

    boolean takeIf(TokenKind kind) {
        if (is(kind)) {
            index++;
            return true;
        }
        return false;
    }

    /** A second walk over the same tokens that begins so many places ahead. */
    QuantityCursor copyAhead(int ahead) {
        QuantityCursor copy = new QuantityCursor(text, field, tokens);
        copy.index = index + ahead;
        return copy;
    }

    int mark() {
        return index;
    }

    void reset(int mark) {
        index = mark;
    }

    boolean has(TokenKind kind) {
        for (QuantityToken token : tokens) {
            if (token.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether any token is a number or part of one. */
    boolean hasNumber() {
        return tokens.stream().anyMatch(token -> switch (token.kind()) {
            case NUMBER, DIGIT, PLACE, MYRIAD, ZHAO, SEVERAL, SMALL, TENS, HUNDRED, SCALE, ROUGHLY_MANY, SINGLE -> true;
            default -> false;
        });
    }

    /** Whether spaces group the digits of a token. */
    boolean hasSpace(QuantityToken token) {
        return text.hasSpace(token.start(), token.end());
    }

    String textOf(QuantityToken token) {
        return text.raw(token.start(), token.end());
    }

    /** A token as written, but in half width. */
    String narrowTextOf(QuantityToken token) {
        return text.narrow(token.start(), token.end());
    }

    /** The raw text from one token to the last one taken. */
    String textSince(int mark) {
        return index <= mark
                ? ""
                : text.raw(tokens.get(mark).start(), tokens.get(index - 1).end());
    }

    /** Keeps what the author should know about how the text was read. */
    void remark(String text) {
        remark = text;
    }

    String remark() {
        return remark;
    }

    /** What to throw when the next token does not belong there. */
    Unreadable unexpected(String wanted) {
        QuantityToken token = peek();
        String found = token.kind() == TokenKind.END
                ? "the text ends where " + wanted + " should follow"
                : Excerpt.of(text.raw(token.start(), text.length()).strip()) + " is found where " + wanted
                        + " should be";
        return refused(found);
    }

    Unreadable refused(String reason) {
        return new Unreadable(ProblemCode.REFUSED_QUANTITY, reason, Advice.of(field));
    }
}
