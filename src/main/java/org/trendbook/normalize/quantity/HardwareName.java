package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import org.trendbook.model.Unit;

/** Names of devices, whose digits are no amounts: A100, TPU v4, RTX 3090, 昇腾910B, 80GB A100. */
final class HardwareName {
    private HardwareName() {}

    /** Whether the rest of the text names devices and gives no number of them. */
    static boolean isAll(QuantityCursor cursor) {
        QuantityCursor rest = cursor.copyAhead(0);
        while (skipWordOfNone(rest)) {
            // each step takes a word
        }
        return rest.is(TokenKind.END);
    }

    private static boolean skipWordOfNone(QuantityCursor cursor) {
        return switch (cursor.kind()) {
            case FILLER -> take(cursor);
            case UNIT -> cursor.take().unit() == Unit.DEVICES;
            default -> skip(cursor);
        };
    }

    static boolean startsAt(QuantityCursor cursor) {
        return skip(cursor.copyAhead(0));
    }

    /** Takes the words of one name, if one begins here. */
    static boolean skip(QuantityCursor cursor) {
        return switch (cursor.kind()) {
            case HARDWARE, HOLDER, CLUSTER, MEMORY -> take(cursor);
            case NAME -> isDevice(cursor) && take(cursor);
            case SERIES -> take(cursor) && skipModelNumber(cursor);
            case NUMBER -> skipMemory(cursor) || (isModelNumber(cursor) && isNameByPlace(cursor) && skipGlued(cursor));
            case OPEN -> skipMemoryInParentheses(cursor);
            case HYPHEN -> isName(cursor.kind(-1)) && isDevice(cursor.copyAhead(1)) && take(cursor);
            case CROSS -> cursor.kind(-1) != TokenKind.END && take(cursor);
            case COMMA, LIST_MARK, AND, SLASH, PLUS -> anotherFollows(cursor) && take(cursor);
            default -> false;
        };
    }

    private static boolean take(QuantityCursor cursor) {
        cursor.take();
        return true;
    }

    private static boolean isDevice(QuantityCursor cursor) {
        return cursor.is(TokenKind.NAME) && DeviceName.isKnown(cursor.narrowTextOf(cursor.peek()));
    }

    /** 'NVIDIA A100, NVIDIA H100': names of which no second number is given. */
    private static boolean anotherFollows(QuantityCursor cursor) {
        QuantityCursor ahead = cursor.copyAhead(1);
        boolean found = cursor.kind(-1) != TokenKind.END && skipWordOfOne(ahead);
        while (found && skipWordOfOne(ahead)) {
            // each step takes a word of the other name
        }
        return found && !ahead.is(TokenKind.NUMBER) && !GluedCount.startsAt(ahead);
    }

    private static boolean skipWordOfOne(QuantityCursor cursor) {
        return switch (cursor.kind()) {
            case COMMA, LIST_MARK, AND, SLASH, PLUS -> false;
            default -> skip(cursor);
        };
    }

    private static boolean isName(TokenKind kind) {
        return switch (kind) {
            case NAME, HARDWARE, HOLDER, MEMORY, UNIT -> true;
            default -> false;
        };
    }

    /** Whether the word before belongs to the name of a device, so that a number here may be its memory or generation. */
    static boolean endsBefore(QuantityCursor cursor) {
        TokenKind before = cursor.kind(cursor.kind(-1) == TokenKind.OPEN ? -2 : -1);
        return switch (before) {
            case NAME, HARDWARE, HOLDER, CLUSTER, MEMORY, SERIES, UNIT, NUMBER, LETTER, CLOSE -> true;
            default -> false;
        };
    }

    /** Whether the word before says that the number here is of memory: '显存：80', 'HBM3: 80'. */
    static boolean isMemoryBefore(QuantityCursor cursor) {
        int before = -1;
        while (cursor.kind(before) == TokenKind.FILLER) {
            before--;
        }
        return isMemory(cursor, before);
    }

    /** Whether a memory here is what the number before it counts: '80 显存', '8 HBM3'; of '80GB HBM3' it is the size. */
    static boolean isCountedMemory(QuantityCursor cursor) {
        return switch (cursor.kind(-1)) {
            case NUMBER, MEASURE_WORD, CROSS -> isMemory(cursor, 0);
            default -> false;
        };
    }

    private static boolean isMemory(QuantityCursor cursor, int place) {
        QuantityToken word = cursor.peek(place);
        return word.kind() == TokenKind.MEMORY
                || (word.kind() == TokenKind.NAME && DeviceName.isMemory(cursor.narrowTextOf(word)));
    }

    /** Whether what a number counts here holds several devices: a pod, or a slice of one as in TPU v3-512. */
    static boolean holdsSeveral(QuantityCursor cursor) {
        return cursor.is(TokenKind.HOLDER)
                || (cursor.is(TokenKind.NAME) && DeviceName.isOfSeveral(cursor.narrowTextOf(cursor.peek())));
    }

    /**
     * Takes '48 nodes', which hold the devices just counted, when there are more devices than one of them has; '8 A100 (4
     * nodes)' may be 8 in each.
     */
    static boolean skipHolders(QuantityCursor cursor, Numeral devices) {
        boolean counts =
                cursor.is(TokenKind.NUMBER) && cursor.kind(1) == TokenKind.HOLDER && cursor.kind(2) == TokenKind.CLOSE;
        BigDecimal most = cursor.peek(1).number();
        boolean holds = counts
                && most.signum() > 0
                && devices.value().compareTo(most) > 0
                && devices.value().compareTo(cursor.peek().number()) >= 0;
        return holds && take(cursor) && take(cursor);
    }

    /** Takes the machines of '48 nodes (384 GPUs)', when all devices that they hold are counted behind them. */
    static boolean skipHoldersBefore(QuantityCursor cursor) {
        QuantityCursor ahead = cursor.copyAhead(1);
        ahead.takeIf(TokenKind.CLASSIFIER);
        boolean holds = false;
        while (!ahead.is(TokenKind.OPEN)) {
            holds |= ahead.is(TokenKind.HOLDER);
            if (!skipWordOfNone(ahead)) {
                return false;
            }
        }
        if (cursor.kind(-1) != TokenKind.END
                || !holds
                || !areCountedBehind(ahead, cursor.peek().number())) {
            return false;
        }
        while (!cursor.is(TokenKind.OPEN)) {
            cursor.take();
        }
        return true;
    }

    /** Whether the parentheses hold a number of devices, at least as many as there are machines, and no more words. */
    private static boolean areCountedBehind(QuantityCursor open, BigDecimal machines) {
        QuantityCursor devices = open.copyAhead(1);
        boolean enough = devices.is(TokenKind.NUMBER) && devices.take().number().compareTo(machines) >= 0;
        boolean counted = countsAt(devices);
        while (countsAt(devices) || isDevice(devices)) {
            devices.take();
        }
        return enough && counted && devices.is(TokenKind.CLOSE);
    }

    /** Whether a number stands here by which devices are called without their series. */
    static boolean isModelNumber(QuantityCursor cursor) {
        return cursor.is(TokenKind.NUMBER)
                && Vocabulary.ofQuantities()
                        .longestAt(cursor.text(), cursor.peek().start())
                        .filter(found -> found.word().kind() == TokenKind.MODEL_NUMBER)
                        .filter(found -> found.end() >= cursor.peek().end())
                        .isPresent();
    }

    /** '8张4090', '双4090', '4090 x 8', '4090 8卡', 'GPU 4090': the count is told elsewhere, or not at all. */
    private static boolean isNameByPlace(QuantityCursor cursor) {
        int behind = cursor.kind(1) == TokenKind.LETTER ? 2 : 1;
        return switch (cursor.kind(-1)) {
            case MEASURE_WORD, UNIT, HARDWARE, SINGLE -> true;
            case CROSS -> !isName(cursor.kind(-2));
            case NUMBER -> cursor.kind(1) == TokenKind.HARDWARE;
            case END ->
                switch (cursor.kind(behind)) {
                    case END, HARDWARE, CLUSTER -> true;
                    case CROSS -> cursor.kind(behind + 1) == TokenKind.NUMBER;
                    case NUMBER -> {
                        QuantityCursor next = cursor.copyAhead(behind);
                        boolean memory =
                                next.kind(1) == TokenKind.LETTER || next.peek(1).unit() == Unit.BYTES;
                        yield countsAt(cursor.copyAhead(behind + 1)) || (memory && isCountBehind(next.copyAhead(2)));
                    }
                    default -> false;
                };
            default -> false;
        };
    }

    /** The '8卡' or 'x 8' of '3090 24G 8卡'. */
    private static boolean isCountBehind(QuantityCursor cursor) {
        boolean cross = cursor.is(TokenKind.CROSS) && cursor.kind(1) == TokenKind.NUMBER;
        return cross || (cursor.is(TokenKind.NUMBER) && countsAt(cursor.copyAhead(1)));
    }

    /** The 张 or 卡 of '4090 8卡', which tells that the number before counts and the one before that is a name. */
    static boolean countsAt(QuantityCursor cursor) {
        return cursor.is(TokenKind.MEASURE_WORD)
                || (cursor.is(TokenKind.UNIT) && cursor.peek().unit() == Unit.DEVICES);
    }

    /** The number behind a series, and a letter glued to it: 910B, 3090. */
    private static boolean skipModelNumber(QuantityCursor cursor) {
        cursor.takeIf(TokenKind.HYPHEN);
        // Of '910 512' the first may belong to the name.
        if (cursor.is(TokenKind.NUMBER) && !cursor.hasSpace(cursor.peek())) {
            skipGlued(cursor);
        }
        return true;
    }

    private static boolean skipGlued(QuantityCursor cursor) {
        cursor.take();
        if (cursor.isGlued()) {
            cursor.takeIf(TokenKind.LETTER);
        }
        return true;
    }

    /** The memory of a device beside its name: '80GB A100', 'V100 32G'. */
    private static boolean skipMemory(QuantityCursor cursor) {
        boolean inParentheses = cursor.kind(-1) == TokenKind.OPEN;
        boolean apart = inParentheses || cursor.kind(-1) == TokenKind.COMMA;
        int behind = cursor.kind(2) == TokenKind.OF ? 3 : 2;
        boolean besideName = isNameBefore(cursor, apart ? -1 : 0) || isName(cursor.kind(behind));
        boolean bytes = cursor.kind(1) == TokenKind.UNIT && cursor.peek(1).unit() == Unit.BYTES;
        boolean gigabytes = cursor.kind(1) == TokenKind.LETTER
                && cursor.text().at(cursor.peek(1).start()) == 'g';
        if ((bytes && (besideName || inParentheses)) || (gigabytes && besideName)) {
            cursor.take();
            cursor.take();
            return true;
        }
        return false;
    }

    private static boolean isNameBefore(QuantityCursor cursor, int place) {
        int letter = cursor.kind(place - 1) == TokenKind.LETTER ? 1 : 0;
        boolean series = cursor.kind(place - 1 - letter) == TokenKind.NUMBER
                && cursor.kind(place - 2 - letter) == TokenKind.SERIES;
        return series || isName(cursor.kind(place - 1)) || isModelNumber(cursor.copyAhead(place - 1 - letter));
    }

    /** 'A100 (80GB) x 512', 'H200 (141GB HBM3e)'. */
    private static boolean skipMemoryInParentheses(QuantityCursor cursor) {
        QuantityCursor ahead = cursor.copyAhead(1);
        boolean memory = isName(cursor.kind(-1)) && ahead.is(TokenKind.NUMBER) && skipMemory(ahead);
        if (memory && (ahead.is(TokenKind.MEMORY) || isDevice(ahead))) {
            ahead.take();
        }
        if (!memory || !ahead.is(TokenKind.CLOSE)) {
            return false;
        }
        while (!cursor.is(TokenKind.CLOSE)) {
            cursor.take();
        }
        return take(cursor);
    }
}
