package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import org.trendbook.model.QuantityField;
import org.trendbook.model.Unit;
import org.trendbook.normalize.quantity.Amount.Role;
import org.trendbook.normalize.quantity.Numeral.Form;

/** Reads one amount: words before the number, the number, and words behind it. One instance reads one amount. */
final class AmountReader {
    /** A number that large needs no multiplier behind a footnote. */
    private static final BigDecimal SMALLEST_TO_END = BigDecimal.valueOf(1_000_000);

    private final QuantityCursor cursor;
    private final QuantityField field;
    private final AmountDraft draft;
    private final SizeWords sizes;
    private final DeviceWords devices;
    private final DataLabels labels;
    private boolean referenceSought;
    private boolean isFraction;
    private boolean isOpen;
    private boolean isOrigin;

    AmountReader(QuantityCursor cursor) {
        this.cursor = cursor;
        this.field = cursor.field();
        this.draft = new AmountDraft(cursor);
        this.sizes = new SizeWords(cursor, draft);
        this.devices = new DeviceWords(cursor, draft);
        this.labels = new DataLabels(cursor, draft);
    }

    /** Takes the words before a number and the number. */
    Numeral number() {
        if (ActiveSuffix.startsAt(cursor)) {
            draft.role(Role.ACTIVE);
            return ActiveSuffix.read(cursor);
        }
        while (before()) {
            // each step takes the words of one kind
        }
        if (GluedCount.startsAt(cursor)) {
            return devices.gluedCount();
        }
        boolean negative = isNegative();
        if (cursor.is(TokenKind.SINGLE) && field == QuantityField.DEVICES) {
            return Numeral.plain(cursor.take().number(), Form.SIGN);
        }
        boolean ofRatios = cursor.is(TokenKind.WHOLE) || cursor.is(TokenKind.DOUBLING);
        if (ofRatios && field != QuantityField.RATIO) {
            throw cursor.unexpected("a number");
        }
        boolean isAside = cursor.kind(-1) == TokenKind.OPEN && !isOpen;
        if (!isAside) {
            devices.seeNameBefore();
            labels.seeLabelBefore();
        }
        Numeral number = DeviceProduct.read(cursor);
        isFraction = number.form() == Form.FRACTION || number.form() == Form.SIGN;
        if (negative && !number.isClosed()) {
            throw cursor.refused("a negative number is not read as an open one");
        }
        return negative ? number.negated() : number;
    }

    /** Takes the words behind the number; may be called again behind a closed parenthesis. */
    void behind() {
        draft.seeNumber();
        while (wordBehind()) {
            // each step takes the words of one kind
        }
    }

    /** Takes the number of a footnote, which only behind a number that ends here is none of the amount. */
    boolean footnote(Numeral number) {
        boolean ends = number.isScaled()
                || draft.isUnitSaid()
                || draft.countsDevices()
                || number.value().compareTo(SMALLEST_TO_END) >= 0;
        return ends && Footnote.skip(cursor);
    }

    /** Takes the words of a remark in parentheses, such as '(MoE)', '(估计)' or '(active)', if it is one. */
    boolean remark() {
        if (SourceRemark.skip(cursor)) {
            return true;
        }
        if (!Remark.isAt(cursor)) {
            return false;
        }
        while (!cursor.is(TokenKind.CLOSE)) {
            remarkWord();
        }
        return true;
    }

    private void remarkWord() {
        switch (cursor.kind()) {
            case TOTAL, ACTIVE -> role();
            case BEFORE -> qualify();
            case UNIT -> unitBehind();
            default -> {
                if (!labels.label() && !devices.name()) {
                    skip();
                }
            }
        }
    }

    /** Whether the number is known to count devices, and nothing that holds them. */
    boolean countsDevices() {
        return field == QuantityField.DEVICES && !draft.hasSeen(TokenKind.HOLDER);
    }

    /** As {@link AmountDraft#refuseThings}; of devices the label is what the number counts. */
    void refuseThings(Numeral number) {
        if (field != QuantityField.DEVICES) {
            draft.refuseThings(number);
        }
    }

    /** Refuses the 45TB of '从45TB过滤', unless the other end of a range follows; in parentheses its label tells what it is. */
    void refuseOrigin() {
        boolean range = cursor.is(TokenKind.TO) || cursor.is(TokenKind.HYPHEN) || cursor.is(TokenKind.TILDE);
        if (isOrigin && !range) {
            throw cursor.refused("an amount behind 'from' is what something began with or was taken from");
        }
    }

    Amount amount(Numeral number) {
        if (isOpen) {
            throw cursor.unexpected("a closing parenthesis");
        }
        devices.refuseOtherCounts(number);
        return draft.amount(number);
    }

    /** Whether a sign makes the number negative, which only a ratio may be. */
    private boolean isNegative() {
        boolean minus = cursor.is(TokenKind.HYPHEN) || cursor.is(TokenKind.NEGATIVE);
        if (!minus || !NumeralReader.startsAt(cursor.copyAhead(1))) {
            return false;
        }
        if (field != QuantityField.RATIO) {
            throw cursor.refused("a negative number is no amount");
        }
        return skip();
    }

    private boolean before() {
        if (field == QuantityField.RATIO && !referenceSought && !qualifies()) {
            referenceSought = true;
            if (RatioReference.skipBefore(cursor)) {
                return true;
            }
        }
        return switch (cursor.kind()) {
            case FILLER -> filler();
            case INCLUDING, EXTENT -> skip();
            case INTRODUCTION -> !DataLabels.endsBefore(cursor) && see();
            case ARTICLE -> sizes.article();
            case NOTE -> sizes.note();
            case BEFORE, TILDE, OVER -> qualify();
            case UPWARD, BETWEEN -> see();
            case TOTAL, ACTIVE -> role();
            case UNIT -> !cursor.peek().isScaled() && unit();
            case LABEL -> sizes.modelName() || labels.label();
            case OF -> cursor.kind(-1) == TokenKind.LABEL && skip();
            case EQUALS -> cursor.kind(-1) == TokenKind.UNIT && skip();
            case GROWN_BY, GROWN_TO, GREW -> field == QuantityField.RATIO && see();
            case NAME -> sizes.modelName() || labels.label() || devices.name();
            case UNKNOWN -> sizes.modelName();
            case NUMBER -> devices.holders() || devices.name();
            case HARDWARE, HOLDER, CLUSTER, MEMORY, SERIES, CROSS, HYPHEN -> devices.name();
            case OPEN -> devices.name() || open();
            case COMMA, LIST_MARK -> isCommaBehindName() && skip();
            default -> false;
        };
    }

    /** A word that only introduces; 'from' makes the amount what something is taken from, or the beginning of a range. */
    private boolean filler() {
        boolean from = cursor.peek().number().signum() > 0;
        if (from && cursor.kind(-1) == TokenKind.LABEL) {
            draft.label(cursor.textOf(cursor.peek()));
        }
        isOrigin |= from;
        return skip();
    }

    /** 'A100, 512 GPUs', 'The Pile, 825GB': what the only amount is of, and the amount, which says what it counts. */
    private boolean isCommaBehindName() {
        QuantityCursor ahead = cursor.copyAhead(1);
        boolean apart = cursor.is(TokenKind.LIST_MARK) || !ahead.isGlued();
        ahead.takeIf(TokenKind.TOTAL);
        if (!isBehindName() || !apart || !NumeralReader.startsAt(ahead)) {
            return false;
        }
        while (!isUnit(ahead) && !ahead.is(TokenKind.END) && !ahead.is(TokenKind.COMMA)) {
            ahead.take();
        }
        return isUnit(ahead) && ahead.kind(1) == TokenKind.END;
    }

    private boolean isUnit(QuantityCursor ahead) {
        return ahead.is(TokenKind.UNIT) || (field == QuantityField.DEVICES && ahead.is(TokenKind.MEASURE_WORD));
    }

    /** Whether the word before names what an amount is of. */
    private boolean isBehindName() {
        return DataLabels.endsBefore(cursor) || (field == QuantityField.DEVICES && HardwareName.endsBefore(cursor));
    }

    private boolean qualifies() {
        return switch (cursor.kind()) {
            case FILLER, INTRODUCTION, BEFORE, TILDE, OVER -> true;
            default -> false;
        };
    }

    private boolean wordBehind() {
        return switch (cursor.kind()) {
            case UNIT -> unitBehind();
            case OF, NOTE -> skip();
            case CLASSIFIER -> see();
            case MEASURE_WORD -> field == QuantityField.DEVICES && see();
            case MODEL, ORDER, MAGNITUDE, EXTENT, BETWEEN_END -> see();
            case MORE -> draft.counts(Unit.RATIO) && see();
            case LABEL -> labels.label();
            case TOTAL, ACTIVE -> role();
            case AFTER -> qualify();
            case PLUS -> isPlusBehindNumber() && qualify();
            case HYPHEN -> isHyphenOfWord() ? skip() : devices.name();
            case RATE -> perSecond();
            case DAYS -> days();
            case CROSS -> cross();
            case NAME -> labels.label() || devices.name() || reference();
            case NUMBER, HARDWARE, HOLDER, CLUSTER, MEMORY, SERIES, COMMA, LIST_MARK, AND, SLASH ->
                sizes.countOfExperts() || devices.name();
            case ENGLISH_OF, REFERENCE, UNKNOWN -> reference();
            case LARGER, AS_LARGE, BEFORE -> comparison();
            case FILLER -> (cursor.kind(1) == TokenKind.ACTIVE || DataLabels.startsAt(cursor.copyAhead(1))) && skip();
            case FOOTNOTE -> skip();
            case STOP -> cursor.kind(1) == TokenKind.END && skip();
            case SUPERSCRIPT -> cursor.kind(-1) == TokenKind.UNIT && cursor.isGlued() && skip();
            case CLOSE -> close();
            default -> false;
        };
    }

    /** The amount may stand in parentheses behind what it is of: 'A100（512张）', 'The Pile (300B tokens)', 'Llama 2 (70B)'. */
    private boolean open() {
        boolean named = isBehindName() || draft.hasSeen(TokenKind.NAME);
        if (named && Footnote.skip(cursor.copyAhead(0))) {
            throw cursor.refused("the number in square brackets may be that of a footnote");
        }
        isOpen = named && !isOpen && skip();
        return isOpen;
    }

    private boolean close() {
        boolean closes = isOpen && skip();
        isOpen = false;
        return closes;
    }

    private boolean skip() {
        cursor.take();
        return true;
    }

    private boolean see() {
        draft.see(cursor.take().kind());
        return true;
    }

    private boolean qualify() {
        draft.qualify(cursor.take().qualifier());
        return true;
    }

    /** Only parameters have an active part. */
    private boolean role() {
        if (cursor.is(TokenKind.ACTIVE) && field != QuantityField.PARAMETERS) {
            return false;
        }
        draft.role(cursor.is(TokenKind.ACTIVE) ? Role.ACTIVE : Role.TOTAL);
        boolean namesUnit = cursor.peek().unit() != Unit.UNRESOLVED;
        return namesUnit ? unit() : skip();
    }

    private boolean unit() {
        draft.unit(cursor.take());
        return true;
    }

    private boolean unitBehind() {
        draft.see(TokenKind.UNIT);
        return unit();
    }

    /** In '1T+' and '1024+ A100', but not in '1T + 2T', '1T tokens + code' and '1024 A100 + H100'. */
    private boolean isPlusBehindNumber() {
        QuantityCursor ahead = cursor.copyAhead(1);
        boolean another = DataLabels.startsAt(ahead)
                || (ahead.is(TokenKind.UNIT) && draft.isUnitSaid())
                || (field == QuantityField.DEVICES && HardwareName.startsAt(ahead));
        boolean gluedToNumber = cursor.isGlued() && !ahead.isGlued();
        boolean isSum = another && draft.saysOf() && !gluedToNumber;
        return !NumeralReader.startsAt(ahead) && !isSum;
    }

    private boolean isHyphenOfWord() {
        return switch (cursor.kind(1)) {
            case UNIT, ORDER, MAGNITUDE, MODEL, NOTE, DAYS, ACTIVE -> true;
            default -> false;
        };
    }

    private boolean perSecond() {
        see();
        boolean joined = cursor.is(TokenKind.HYPHEN) || cursor.is(TokenKind.CROSS);
        if (joined && cursor.kind(1) == TokenKind.DAYS) {
            cursor.take();
        }
        if (!cursor.is(TokenKind.DAYS)) {
            throw cursor.refused("operations per second are a rate, not a total");
        }
        return days();
    }

    private boolean days() {
        if (!draft.counts(Unit.FLOP)) {
            return false;
        }
        cursor.take();
        draft.inDays();
        return true;
    }

    /** '10x' in a ratio; '8 x A100' among devices; 'PFLOPS·天'. */
    private boolean cross() {
        if (Footnote.isStar(cursor)) {
            return skip();
        }
        if (cursor.kind(1) == TokenKind.DAYS && draft.counts(Unit.FLOP)) {
            return skip() && days();
        }
        if (field == QuantityField.DEVICES && HardwareName.startsAt(cursor.copyAhead(1))) {
            return skip();
        }
        if (field == QuantityField.RATIO && !NumeralReader.startsAt(cursor.copyAhead(1))) {
            draft.asRatio();
            return skip();
        }
        return isOpen && devices.crossBeforeClose();
    }

    /** 'of' before a label, and what a ratio refers to; the name behind a share, as in '57% MFU', is what it measures. */
    private boolean reference() {
        if (field != QuantityField.RATIO) {
            return cursor.is(TokenKind.ENGLISH_OF) && skip();
        }
        boolean bareName = cursor.is(TokenKind.NAME) || cursor.is(TokenKind.UNKNOWN);
        return isRatioSaid() && !(bareName && draft.isShare()) && RatioReference.skipAfter(cursor);
    }

    /** 'larger than GPT-3' behind a ratio. */
    private boolean comparison() {
        boolean larger = !cursor.is(TokenKind.AS_LARGE);
        boolean compares = field == QuantityField.RATIO && isRatioSaid() && RatioReference.skipComparison(cursor);
        if (compares && larger) {
            draft.see(TokenKind.LARGER);
        }
        return compares;
    }

    private boolean isRatioSaid() {
        return isFraction || draft.counts(Unit.RATIO) || draft.hasSeen(TokenKind.MAGNITUDE);
    }
}
