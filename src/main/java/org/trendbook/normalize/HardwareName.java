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

    /** Whether a name has a count glued to it. */
    static boolean isAnyMultiplied(QuantityCursor cursor) {
        QuantityCursor rest = cursor.copyAhead(0);
        while (!rest.is(TokenKind.END)) {
            QuantityToken token = rest.take();
            if (token.kind() == TokenKind.NAME && isMultiplied(rest.narrowTextOf(token))) {
                return true;
            }
        }
        return false;
    }

    static boolean startsAt(QuantityCursor cursor) {
        return skip(cursor.copyAhead(0));
    }

    /** Takes the words of one name, if one begins here. */
    static boolean skip(QuantityCursor cursor) {
        return switch (cursor.kind()) {
            case HARDWARE, HOLDER -> take(cursor);
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
        return LETTERS.contains(name.substring(0, letters).toLowerCase(Locale.ROOT)) && !isMultiplied(name);
    }

    /** A count glued to the name: H800x2048. */
    private static boolean isMultiplied(String name) {
        int cross = Math.max(name.lastIndexOf('x'), name.lastIndexOf('X'));
        return cross > 0
                && cross < name.length() - 1
                && name.chars().skip(cross + 1L).allMatch(Character::isDigit);
    }

    /** Whether what a number counts here holds several devices: a pod, or a slice of one as in TPU v3-512. */
    static boolean holdsSeveral(QuantityCursor cursor) {
        return cursor.is(TokenKind.HOLDER)
                || (cursor.is(TokenKind.NAME) && isSlice(cursor.narrowTextOf(cursor.peek())));
    }

    private static boolean isSlice(String name) {
        int hyphen = name.indexOf('-');
        boolean version = Character.toLowerCase(name.charAt(0)) == 'v' && (hyphen == 2 || hyphen == 3);
        return version && name.chars().skip(hyphen + 1L).allMatch(Character::isDigit);
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
