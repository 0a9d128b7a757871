package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.model.Unit;
import org.trendbook.normalize.text.FoldedText;

/** Cuts a text into the tokens of quantities, from left to right, each place visited once. */
final class QuantityLexer {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** A shorter one behind a letter may be another word, as in '10kh'. */
    private static final int SHORTEST_UNIT = 4;

    private final FoldedText text;
    private final List<QuantityToken> tokens = new ArrayList<>(8);
    private int at;

    private QuantityLexer(FoldedText text) {
        this.text = text;
    }

    /** The tokens of a text; never empty unless the text is blank. */
    static List<QuantityToken> tokens(FoldedText text) {
        QuantityLexer lexer = new QuantityLexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = text.at(at);
        if (c == ' ') {
            at++;
        } else if (text.digitAt(at) || (c == '.' && text.digitAt(at + 1))) {
            ArabicNumber number = ArabicNumber.at(text, at);
            add(Word.number(TokenKind.NUMBER, number.value()), number.end());
        } else if (isSuperscript(c)) {
            superscript();
        } else if (text.letterAt(at)) {
            letters();
        } else {
            word();
        }
    }

    private void add(Word word, int end) {
        if (multiplies(word.kind()) && isPlusOfNumber()) {
            QuantityToken plus = tokens.remove(tokens.size() - 1);
            tokens.add(new QuantityToken(word, at, end));
            tokens.add(new QuantityToken(plus.word(), end, end));
        } else {
            tokens.add(new QuantityToken(word, at, end));
        }
        at = end;
    }

    private static boolean multiplies(TokenKind kind) {
        return switch (kind) {
            case LETTER, PLACE, MYRIAD, ZHAO, HUNDRED, SCALE -> true;
            default -> false;
        };
    }

    /** In '100+ billion' and '1000+万亿' the plus is of the whole number, and so goes behind its multipliers. */
    private boolean isPlusOfNumber() {
        if (tokens.size() < 2 || last().kind() != TokenKind.PLUS) {
            return false;
        }
        QuantityToken before = tokens.get(tokens.size() - 2);
        boolean moved = last().start() == last().end();
        return moved || (before.kind() == TokenKind.NUMBER && before.end() == last().start());
    }

    private static boolean isSuperscript(char c) {
        return c == '⁻' || SUPERSCRIPTS.indexOf(c) >= 0;
    }

    private void superscript() {
        int end = at + 1;
        int value = digitOf(text.at(at));
        boolean negative = text.at(at) == '⁻';
        while (SUPERSCRIPTS.indexOf(text.at(end)) >= 0) {
            value = Math.min(10 * value + digitOf(text.at(end)), ArabicNumber.LARGEST_EXPONENT + 1);
            end++;
        }
        add(Word.number(TokenKind.SUPERSCRIPT, BigDecimal.valueOf(negative ? -value : value)), end);
    }

    private static int digitOf(char superscript) {
        return Math.max(0, SUPERSCRIPTS.indexOf(superscript));
    }

    private void letters() {
        if (isCross()) {
            add(Word.of(TokenKind.CROSS), at + 1);
            return;
        }
        int afterLetters = skipLetters(at);
        boolean name = text.digitAt(afterLetters) || (text.at(afterLetters) == '-' && text.digitAt(afterLetters + 1));
        if (name && !isGluedToNumber() && !isOfAmount(afterLetters)) {
            add(Word.of(TokenKind.NAME), endOfName(afterLetters));
        } else {
            word();
        }
    }

    /** The million of '500 million-1 billion', the GB of '500 GB-1 TB', the tokens of '1T tokens-2T tokens'. */
    private boolean isOfAmount(int end) {
        return Vocabulary.ofQuantities()
                .longestAt(text, at)
                .filter(found -> found.end() == end
                        && (found.word().kind() == TokenKind.SCALE || isUnitBehindNumber(found.word(), end)))
                .isPresent();
    }

    /** Where a digit follows at once it is a name, as in '8 GB200'. */
    private boolean isUnitBehindNumber(Word word, int end) {
        boolean ofData = word.kind() == TokenKind.UNIT && (word.unit() == Unit.BYTES || word.unit() == Unit.TOKENS);
        boolean behindNumber =
                !tokens.isEmpty() && (last().kind() == TokenKind.NUMBER || last().kind() == TokenKind.LETTER);
        return ofData && behindNumber && !text.digitAt(end);
    }

    /** An x directly behind a number, as in {@code 8x7B} and {@code 8xA100}, or between a number and a digit. */
    private boolean isCross() {
        if (text.at(at) != 'x' || tokens.isEmpty() || last().kind() != TokenKind.NUMBER) {
            return false;
        }
        char next = text.rawAt(at + 1);
        return text.digitAt(at + 1) || (isGluedToNumber() && !(next >= 'a' && next <= 'z'));
    }

    /** The B of '300Btokens': between a number and a unit that is spelled out. */
    private boolean isMultiplierOfUnit() {
        return isGluedToNumber()
                && "kmbgt".indexOf(text.at(at)) >= 0
                && Vocabulary.ofQuantities()
                        .longestAt(text, at + 1)
                        .filter(found -> found.word().kind() == TokenKind.UNIT)
                        .filter(found -> found.end() - at > SHORTEST_UNIT)
                        .isPresent();
    }

    private QuantityToken last() {
        return tokens.get(tokens.size() - 1);
    }

    private boolean isGluedToNumber() {
        return !tokens.isEmpty() && last().kind() == TokenKind.NUMBER && last().end() == at;
    }

    private int skipLetters(int from) {
        int end = from;
        while (text.letterAt(end)) {
            end++;
        }
        return end;
    }

    private int endOfName(int from) {
        int end = from;
        while (isNameLetter(end) || (isNameJoint(text.at(end)) && isNameLetter(end + 1))) {
            end++;
        }
        return end;
    }

    private boolean isNameLetter(int index) {
        return text.letterAt(index) || text.digitAt(index);
    }

    private static boolean isNameJoint(char c) {
        return c == '-' || c == '.' || c == '_';
    }

    private void word() {
        Optional<Vocabulary.Found> found = Vocabulary.ofQuantities().longestAt(text, at);
        if (found.isPresent()) {
            add(found.get().word(), found.get().end());
        } else if (isMultiplierOfUnit()) {
            FoldedText letter = new FoldedText(text.folded(at, at + 1));
            add(Vocabulary.ofQuantities().longestAt(letter, 0).orElseThrow().word(), at + 1);
        } else if (text.letterAt(at)) {
            add(Word.of(TokenKind.UNKNOWN), skipLetters(at));
        } else {
            boolean pair = Character.isSurrogatePair(text.rawAt(at), text.rawAt(at + 1));
            add(Word.of(TokenKind.UNKNOWN), pair ? at + 2 : at + 1);
        }
    }
}
