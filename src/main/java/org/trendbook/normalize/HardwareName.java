package org.trendbook.normalize;

import java.util.Locale;
import java.util.Set;
import org.trendbook.model.Unit;

/** Names of devices, whose digits are no amounts: A100, TPU v4, RTX 3090, 昇腾910B, 80GB A100. */
final class HardwareName {
    /** What stands before the digits in the name of a device or of its generation. */
    private static final Set<String> LETTERS = Set.of(
            "a", "b", "bi", "c", "cs", "e", "i", "q", "dgx", "gb", "gh", "gtx", "h", "hgx", "ipu", "k", "l", "m", "mi",
            "mlu", "p", "rtx", "sxm", "t", "tpu", "tpuv", "v");

    private HardwareName() {}

    /** Whether the rest of the text names devices and gives no number of them. */
    static boolean isAll(QuantityCursor cursor) {
        QuantityCursor rest = cursor.copyAhead(0);
        while (rest.is(TokenKind.UNIT) ? rest.take().unit() == Unit.DEVICES : skip(rest)) {
            // each step takes a word
        }
        return rest.is(TokenKind.END);
    }

    static boolean startsAt(QuantityCursor cursor) {
        return skip(cursor.copyAhead(0));
    }

    /** Takes the words of one name, if one begins here. */
    static boolean skip(QuantityCursor cursor) {
        return switch (cursor.kind()) {
            case HARDWARE -> take(cursor);
            case NAME -> isDevice(cursor.narrowTextOf(cursor.peek())) && take(cursor);
            case SERIES -> take(cursor) && skipModelNumber(cursor);
            case NUMBER -> skipMemory(cursor);
            case CROSS -> cursor.kind(-1) != TokenKind.END && take(cursor);
            case COMMA, LIST_MARK, AND, SLASH -> anotherFollows(cursor) && take(cursor);
            default -> false;
        };
    }

    private static boolean take(QuantityCursor cursor) {
        cursor.take();
        return true;
    }

    /** 'NVIDIA A100, NVIDIA H100': names of which no second number is given. */
    private static boolean anotherFollows(QuantityCursor cursor) {
        boolean behindName = cursor.kind(-1) != TokenKind.END && !cursor.is(TokenKind.END);
        return behindName && cursor.kind(1) != TokenKind.NUMBER && startsAt(cursor.copyAhead(1));
    }

    private static boolean isName(TokenKind kind) {
        return kind == TokenKind.NAME || kind == TokenKind.HARDWARE || kind == TokenKind.UNIT;
    }

    private static boolean isDevice(String name) {
        int letters = 0;
        while (letters < name.length() && Character.isLetter(name.charAt(letters))) {
            letters++;
        }
        return LETTERS.contains(name.substring(0, letters).toLowerCase(Locale.ROOT));
    }

    /** The number behind a series, and a letter glued to it: 910B, 3090. */
    private static boolean skipModelNumber(QuantityCursor cursor) {
        cursor.takeIf(TokenKind.HYPHEN);
        if (cursor.takeIf(TokenKind.NUMBER) && cursor.isGlued()) {
            cursor.takeIf(TokenKind.LETTER);
        }
        return true;
    }

    /** The memory of a device beside its name: '80GB A100', 'V100 32G'. */
    private static boolean skipMemory(QuantityCursor cursor) {
        boolean bytes = cursor.kind(1) == TokenKind.UNIT && cursor.peek(1).unit() == Unit.BYTES;
        boolean besideName = isName(cursor.kind(-1)) || isName(cursor.kind(2)) || cursor.kind(-1) == TokenKind.OPEN;
        boolean gigabytes = isName(cursor.kind(-1)) && cursor.kind(1) == TokenKind.LETTER;
        if ((bytes && besideName) || gigabytes) {
            cursor.take();
            cursor.take();
            return true;
        }
        return false;
    }
}
