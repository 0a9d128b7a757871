package org.trendbook.normalize.quantity;

/** Takes what data are of, such as 'English text' or 'C4'; in fields of other things such words are none of the amount. */
final class DataLabels {
    private final QuantityCursor cursor;
    private final AmountDraft draft;

    DataLabels(QuantityCursor cursor, AmountDraft draft) {
        this.cursor = cursor;
        this.draft = draft;
    }

    /** Whether a label begins here: a word, or the name of a data set whose digits are no amount. */
    static boolean startsAt(QuantityCursor cursor) {
        return switch (cursor.field()) {
            case DATA, BYTES, TOKENS -> cursor.is(TokenKind.LABEL) || isNameOfData(cursor);
            case PARAMETERS, COMPUTE, DEVICES, RATIO -> false;
        };
    }

    static boolean endsBefore(QuantityCursor cursor) {
        return startsAt(cursor.copyAhead(cursor.kind(-1) == TokenKind.OPEN ? -2 : -1));
    }

    private static boolean isNameOfData(QuantityCursor cursor) {
        QuantityToken token = cursor.peek();
        return cursor.is(TokenKind.NAME)
                && Vocabulary.ofQuantities()
                        .longestAt(cursor.text(), token.start())
                        .filter(found -> found.word().kind() == TokenKind.LABEL && found.end() == token.end())
                        .isPresent();
    }

    /** Takes the name of a data set at the beginning of a text, when parentheses with several amounts follow it; else empty. */
    static String takeNameOfSeveral(QuantityCursor cursor) {
        QuantityCursor ahead = cursor.copyAhead(0);
        while (startsAt(ahead)) {
            ahead.take();
        }
        String name = ahead.textSince(cursor.mark());
        QuantityCursor inside = ahead.copyAhead(1);
        while (!inside.is(TokenKind.END) && !(inside.is(TokenKind.COMMA) && inside.kind(1) == TokenKind.NUMBER)) {
            inside.take();
        }
        boolean several = ahead.is(TokenKind.OPEN) && !name.isEmpty() && inside.is(TokenKind.COMMA);
        if (!several) {
            return "";
        }
        cursor.reset(ahead.mark());
        return name;
    }

    /** Whether a comma or another sign stands between two labels, as in '(CommonCrawl, C4)'. */
    static boolean joins(QuantityCursor cursor) {
        return switch (cursor.kind()) {
            case AND, COMMA, LIST_MARK, SLASH, PLUS -> endsBefore(cursor) && startsAt(cursor.copyAhead(1));
            default -> false;
        };
    }

    /** Takes a label, if one begins here. */
    boolean label() {
        if (!startsAt(cursor)) {
            return false;
        }
        int mark = cursor.mark();
        do {
            draft.things(cursor.take().number());
        } while (goesOn());
        draft.label(cursor.textSince(mark));
        return true;
    }

    /** Of 'text and code' the 'and' joins two labels, when no amount follows that the second could belong to. */
    private boolean goesOn() {
        if (startsAt(cursor)) {
            return true;
        }
        boolean joins = switch (cursor.kind()) {
            case OF -> true;
            case AND, PLUS, SLASH -> ends(cursor.kind(2));
            default -> false;
        };
        return joins && startsAt(cursor.copyAhead(1));
    }

    private static boolean ends(TokenKind kind) {
        return kind == TokenKind.END || kind == TokenKind.CLOSE || kind == TokenKind.UNIT;
    }

    /** A bare whole number behind a label may be a year or a version: 'Wikipedia 2022'. */
    void seeLabelBefore() {
        if (endsBefore(cursor)) {
            draft.see(TokenKind.LABEL);
        }
    }
}
