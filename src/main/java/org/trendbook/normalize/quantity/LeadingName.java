package org.trendbook.normalize.quantity;

import org.trendbook.model.QuantityField;
import org.trendbook.normalize.text.FoldedText;

/**
 * The name of a model before its size: 'GPT-3 175B', 'Llama 2 (70B)', 'DeepSeek V3: ~671B', '源1.0 2457亿', GPT-3的参数量为1750亿.
 * The digits of a name are no amount. A word is a name by its version; a number that may be part of the name, or of which
 * the version may be part, makes it none: 'Llama 3 405B' may be 3405 billion.
 */
final class LeadingName {
    private static final int LONGEST_VERSION = 4;
    private static final int LONGEST_CHINESE_WORD = 2;

    private final QuantityCursor ahead;

    private LeadingName(QuantityCursor cursor) {
        this.ahead = cursor.copyAhead(0);
    }

    /** Takes the name at the beginning of a text, if a size follows it. */
    static boolean skip(QuantityCursor cursor) {
        LeadingName name = new LeadingName(cursor);
        boolean begins = cursor.field() == QuantityField.PARAMETERS && cursor.mark() == 0;
        if (!begins || !(name.takeName() && name.sizeFollows())) {
            return false;
        }
        cursor.reset(name.ahead.mark());
        return true;
    }

    /** Letters, a hyphen and a version without a multiplier: GPT-3, Llama-3.1. */
    static boolean isDesignation(QuantityCursor cursor) {
        if (!isVersioned(cursor)) {
            return false;
        }
        FoldedText text = cursor.text();
        int end = cursor.peek().end();
        int at = end;
        while (text.digitAt(at - 1) || text.at(at - 1) == '.') {
            at--;
        }
        return at < end && text.at(at - 1) == '-';
    }

    /** Letters and digits without a size or a count among them: Qwen2.5 and GPT-4o, but not Llama-7B-chat or x8. */
    private static boolean isVersioned(QuantityCursor cursor) {
        QuantityToken token = cursor.peek();
        if (token.kind() != TokenKind.NAME
                || ActiveSuffix.startsAt(cursor)
                || DeviceName.isMultiplied(cursor.narrowTextOf(token))) {
            return false;
        }
        FoldedText text = cursor.text();
        for (int at = token.start() + 1; at < token.end(); at++) {
            boolean multiplier = "kmbgt".indexOf(text.at(at)) >= 0;
            boolean ends = !text.letterAt(at + 1) && !text.digitAt(at + 1);
            if (multiplier && ends && text.digitAt(at - 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean takeName() {
        boolean named = isVersioned(ahead) ? take() : takeWord() && takeVersion();
        while (named && ahead.is(TokenKind.NOTE)) {
            take();
        }
        if (named && ahead.kind(1) == TokenKind.UNIT) {
            ahead.takeIf(TokenKind.OF);
        }
        return named;
    }

    private boolean take() {
        ahead.take();
        return true;
    }

    private boolean takeWord() {
        boolean capital = ahead.is(TokenKind.UNKNOWN)
                && Character.isUpperCase(ahead.textOf(ahead.peek()).charAt(0));
        return capital ? take() : takeChineseWord();
    }

    /** The 悟道 of 悟道2.0: a character or two with a decimal close behind them; more may hold other words than a name. */
    private boolean takeChineseWord() {
        int characters = 0;
        // 悟道 is a model and what data are of.
        while ((ahead.is(TokenKind.UNKNOWN) || ahead.is(TokenKind.LABEL))
                && FoldedText.isHan(ahead.textOf(ahead.peek()).charAt(0))) {
            characters += ahead.textOf(ahead.take()).length();
        }
        boolean decimal = ahead.is(TokenKind.NUMBER) && ahead.peek().number().scale() > 0;
        return decimal && ahead.isGlued() && characters > 0 && characters <= LONGEST_CHINESE_WORD;
    }

    /** The 2 of 'Llama 2', the V3 of 'DeepSeek-V3', or nothing where a mixture of experts tells that the word is a name. */
    private boolean takeVersion() {
        ahead.takeIf(TokenKind.HYPHEN);
        QuantityToken token = ahead.peek();
        if (isVersioned(ahead)) {
            return ahead.text().digitAt(token.start() + 1) && take();
        }
        if (token.kind() != TokenKind.NUMBER) {
            return false;
        }
        boolean version = token.end() - token.start() <= LONGEST_VERSION && !ahead.hasSpace(token) && !isMultiplied();
        return ahead.kind(1) == TokenKind.CROSS || (version && take());
    }

    private boolean isMultiplied() {
        return switch (ahead.kind(1)) {
            case LETTER, SCALE, HUNDRED, PLACE, MYRIAD, ZHAO, MORE, SEVERAL -> true;
            default -> false;
        };
    }

    private static boolean isBeforeSize(TokenKind kind) {
        return switch (kind) {
            case FILLER, BEFORE, TILDE, UNIT -> true;
            default -> false;
        };
    }

    /** A size of its own: apart from the name, and not to be joined with its version; the memory of a device is none. */
    private boolean sizeFollows() {
        boolean bracketed =
                ahead.is(TokenKind.OPEN) && ahead.text().at(ahead.peek().start()) == '(';
        boolean apart = bracketed
                || ahead.is(TokenKind.FILLER)
                || ahead.is(TokenKind.UNIT)
                || ahead.peek(-1).end() < ahead.peek().start();
        QuantityCursor size = ahead.copyAhead(bracketed ? 1 : 0);
        while (isBeforeSize(size.kind())) {
            size.take();
        }
        boolean memory = size.kind(1) == TokenKind.LETTER
                && size.narrowTextOf(size.peek(1)).equalsIgnoreCase("g");
        return apart && !memory && NumeralReader.startsAt(size) && !size.hasSpace(size.peek());
    }
}
