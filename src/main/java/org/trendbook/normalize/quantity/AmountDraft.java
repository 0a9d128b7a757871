package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Qualifier;
import org.trendbook.model.QuantityField;
import org.trendbook.model.Unit;
import org.trendbook.normalize.quantity.Amount.Increase;
import org.trendbook.normalize.quantity.Amount.Role;
import org.trendbook.normalize.quantity.Numeral.Form;
import org.trendbook.normalize.text.FoldedText;

/** Gathers what the words around a number say, and refuses what contradicts itself. */
final class AmountDraft {
    /** What bytes may be of: beside bytes these units are labels. */
    private static final Set<Unit> CONTENTS =
            EnumSet.of(Unit.WORDS, Unit.PAGES, Unit.IMAGES, Unit.PAIRS, Unit.DATAPOINTS);

    /** No machine computes as many operations in a second, so that many FLOPS are a total. */
    private static final BigDecimal BEYOND_ANY_RATE = BigDecimal.ONE.scaleByPowerOfTen(21);

    /** 20230528 is the largest kind of date in digits. */
    private static final BigDecimal BEYOND_ANY_DATE = BigDecimal.ONE.scaleByPowerOfTen(8);

    private static final BigDecimal EARLIEST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal BEYOND_ANY_YEAR = BigDecimal.valueOf(10_000);

    private static final Pattern TRAINING = Pattern.compile("(pre-?)?training|预?训练|預?訓練", Pattern.CASE_INSENSITIVE);

    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    private final QuantityCursor cursor;
    private final StringBuilder label = new StringBuilder();
    private final Set<TokenKind> seen = EnumSet.noneOf(TokenKind.class);
    private Qualifier qualifier = Qualifier.EXACT;
    private Role role = Role.UNSAID;
    private Unit unit = Unit.UNRESOLVED;
    private String unitText = "";
    private BigDecimal factor = BigDecimal.ONE;
    private BigDecimal mostThings = BigDecimal.ZERO;
    private boolean inDays;
    private boolean isBehindNumber;
    private boolean isCounted;

    AmountDraft(QuantityCursor cursor) {
        this.cursor = cursor;
    }

    /** Notes that a word of this kind stands beside the number. */
    void see(TokenKind kind) {
        seen.add(kind);
        isCounted |= isBehindNumber && (kind == TokenKind.MEASURE_WORD || kind == TokenKind.CLASSIFIER);
    }

    /** From here on the words stand behind the number, where what says what it counts makes it complete. */
    void seeNumber() {
        isBehindNumber = true;
    }

    /** 'About' gives way to a bound, and of two bounds on one side the stricter words win; others contradict. */
    void qualify(Qualifier stated) {
        if (qualifier == Qualifier.EXACT || qualifier == Qualifier.ABOUT) {
            qualifier = stated;
        } else if (qualifier.isLowerBound() && stated.isLowerBound()) {
            qualifier = qualifier == stated ? stated : Qualifier.MORE_THAN;
        } else if (qualifier.isUpperBound() && stated.isUpperBound()) {
            qualifier = qualifier == stated ? stated : Qualifier.LESS_THAN;
        } else if (stated != Qualifier.ABOUT) {
            throw cursor.refused("the words around the number bound it from above and from below");
        }
    }

    void role(Role stated) {
        if (role != Role.UNSAID && role != stated) {
            throw cursor.refused("an amount cannot be both the total and the active part");
        }
        role = stated;
    }

    void label(String text) {
        isCounted |= isBehindNumber && cursor.field() == QuantityField.DEVICES;
        label.append(label.length() > 0 ? " " : "").append(text);
    }

    /** Notes that the label just taken names things, such as documents, of which there may be so many. */
    void things(BigDecimal most) {
        mostThings = isBehindNumber ? mostThings.max(most) : mostThings;
    }

    /** Refuses a number that may be of documents or videos where their tokens, bytes or hours are counted. */
    void refuseThings(Numeral number) {
        boolean classified = seen.contains(TokenKind.CLASSIFIER) && label.length() > 0;
        boolean named = mostThings.signum() > 0 && number.value().compareTo(mostThings) <= 0;
        if (!isUnitSaid() && (classified || named)) {
            throw cursor.refused("the number may count " + Excerpt.of(label.toString()) + ", not what they hold");
        }
    }

    /** Takes a unit; '292GB图像' and '图像292GB' are bytes of images, '4T image tokens' tokens of them. */
    void unit(QuantityToken token) {
        String text = cursor.textOf(token);
        if (isContent(token.unit(), unit)) {
            label(text);
            return;
        }
        if (isContent(unit, token.unit())) {
            label(unitText);
            unit = Unit.UNRESOLVED;
        }
        boolean scales = token.number().compareTo(BigDecimal.ONE) != 0;
        boolean second = unit != Unit.UNRESOLVED && unit != token.unit();
        if (second || (scales && isFactored())) {
            throw cursor.refused(Excerpt.of(text) + " is a second unit beside " + Excerpt.of(unitText));
        }
        refuseBits(token, cursor.narrowTextOf(token));
        unit = token.unit();
        isCounted |= isBehindNumber;
        unitText = cursor.narrowTextOf(token);
        factor = scales ? token.number() : factor;
    }

    /** '292GB图像', '4T image tokens'. */
    private static boolean isContent(Unit content, Unit unit) {
        return (unit == Unit.BYTES && CONTENTS.contains(content)) || (unit == Unit.TOKENS && content == Unit.IMAGES);
    }

    /** Whether the number counts hundredths or tenths. */
    boolean isShare() {
        return unit == Unit.RATIO && isFactored();
    }

    private boolean isFactored() {
        return factor.compareTo(BigDecimal.ONE) != 0;
    }

    private static void refuseBits(QuantityToken token, String text) {
        boolean bits = token.unit() == Unit.BYTES
                && text.length() == 2
                && Character.isUpperCase(text.charAt(0))
                && text.charAt(1) == 'b';
        if (bits) {
            throw new Unreadable(
                    ProblemCode.AMBIGUOUS_UNIT,
                    Excerpt.of(text) + " may be bits or bytes",
                    "write bytes with a capital B, such as 1.9TB");
        }
    }

    /** Whether a word of this kind stands beside the number. */
    boolean hasSeen(TokenKind kind) {
        return seen.contains(kind);
    }

    boolean counts(Unit counted) {
        return unit == counted;
    }

    /** Whether the number is known to count devices, and not only what they are in. */
    boolean countsDevices() {
        boolean measured = seen.contains(TokenKind.MEASURE_WORD) || label.length() > 0 || unit == Unit.DEVICES;
        return measured && !seen.contains(TokenKind.CLASSIFIER);
    }

    boolean isUnitSaid() {
        return unit != Unit.UNRESOLVED;
    }

    /** Whether the words tell what the number is of. */
    boolean saysOf() {
        return isUnitSaid() || label.length() > 0;
    }

    /** Operations a second for a day are a total again; a total for days, as in '1e25 FLOP-days', is nothing. */
    void inDays() {
        boolean rate = seen.contains(TokenKind.RATE) || isFactored() || unitText.endsWith("S");
        if (!rate) {
            throw cursor.refused("days of operations need operations a second, such as FLOP/s-days");
        }
        factor = factor.multiply(SECONDS_OF_A_DAY);
        inDays = true;
    }

    /** '10x': the cross is the unit. */
    void asRatio() {
        unit = Unit.RATIO;
        isCounted = true;
    }

    Amount amount(Numeral number) {
        boolean bare = number.form() == Form.BARE_MULTIPLIER;
        if (seen.contains(TokenKind.UPWARD)) {
            requireBare(bare);
            qualify(Qualifier.MORE_THAN);
        }
        if (seen.contains(TokenKind.MAGNITUDE) && !bare && !number.isScaled()) {
            return powerOfTen(number);
        }
        boolean order = seen.contains(TokenKind.ORDER) || seen.contains(TokenKind.MAGNITUDE);
        if ((bare || order) && qualifier == Qualifier.EXACT) {
            qualifier = Qualifier.ORDER_OF_MAGNITUDE;
        }
        if (seen.contains(TokenKind.MODEL) && !number.isScaled() && !bare && unit == Unit.UNRESOLVED) {
            throw cursor.refused("the number counts models");
        }
        if (seen.contains(TokenKind.ORDER) && !bare && !number.isScaled()) {
            throw cursor.refused("the number before the word for its magnitude has no multiplier");
        }
        if (seen.contains(TokenKind.MAGNITUDE) && number.form() == Form.FRACTION) {
            throw cursor.refused("a part of an order of magnitude is no exact number");
        }
        refuseNumberOfName(number);
        if (seen.contains(TokenKind.LABEL) && !number.isScaled() && unit == Unit.UNRESOLVED) {
            refuseYear(number.value());
        }
        refuseDate(number);
        refuseRate(number);
        refuseContext(number);
        refuseTrainingTime();
        refuseFractionOfOne(number);
        Numeral stated = seen.contains(TokenKind.MORE) ? more(number) : number;
        boolean between = seen.contains(TokenKind.BETWEEN) || seen.contains(TokenKind.BETWEEN_END);
        return new Amount(stated, qualifier, unit, factor, role, label.toString(), increase(), isCounted, between);
    }

    /** 'Wikipedia 2022' and 'C4 156'; a smaller number before another amount may share the unit of that. */
    private void refuseYear(BigDecimal number) {
        boolean last = cursor.is(TokenKind.END) || cursor.is(TokenKind.CLOSE);
        boolean year = number.compareTo(EARLIEST_YEAR) >= 0 && number.compareTo(BEYOND_ANY_YEAR) < 0;
        boolean version = last && number.compareTo(EARLIEST_YEAR) < 0;
        if (number.scale() <= 0 && (year || version)) {
            throw cursor.refused("the number behind what the data are of may be a year or a version");
        }
    }

    /** '截至2023' and '于 2023.5' are no amounts; '于1024块' is one. */
    private void refuseDate(Numeral number) {
        boolean bare = !number.isScaled() && !isUnitSaid() && !countsDevices();
        if (seen.contains(TokenKind.INTRODUCTION) && bare && number.value().compareTo(BEYOND_ANY_DATE) < 0) {
            throw cursor.refused("the number says neither what it counts nor a multiplier, and may be a date");
        }
    }

    /** 'Two orders of magnitude' is the ratio 100. */
    private Amount powerOfTen(Numeral number) {
        if (cursor.is(TokenKind.LIST_MARK)) {
            throw cursor.refused("of 'an order of magnitude or two' the other number may count orders as well");
        }
        Numeral power = OrdersOfMagnitude.ratio(number)
                .filter(ratio -> cursor.field() == QuantityField.RATIO && unit == Unit.UNRESOLVED)
                .filter(ratio -> !seen.contains(TokenKind.GROWN_BY))
                .orElseThrow(() -> cursor.refused("the number before the word for its magnitude has no multiplier"));
        if (qualifier.isPoint()) {
            qualifier = Qualifier.ORDER_OF_MAGNITUDE;
        }
        return new Amount(
                power, qualifier, Unit.RATIO, BigDecimal.ONE, role, label.toString(), increase(), true, false);
    }

    private Increase increase() {
        boolean by = seen.contains(TokenKind.GROWN_BY);
        boolean to = seen.contains(TokenKind.GROWN_TO);
        boolean compared = seen.contains(TokenKind.LARGER);
        boolean grew = seen.contains(TokenKind.GREW);
        if ((by && (to || grew)) || (compared && (by || to || grew))) {
            throw cursor.refused("the text speaks of growth in two ways");
        }
        if (grew && !to) {
            refuseTimes();
        }
        return by ? Increase.BY : compared || (grew && !to) ? Increase.COMPARED : Increase.NONE;
    }

    /** 'Grew 3 times' says how often as well as how much; 'grew 3-fold' and 'grew 3x' do not. */
    private void refuseTimes() {
        boolean fold = unitText.isEmpty() || unitText.endsWith("fold");
        if (unit == Unit.RATIO && !isFactored() && !fold) {
            throw cursor.refused("growth by so many times may be the ratio or one less");
        }
    }

    /** '两倍多' lies between two and three times, '40万倍多' between 400,000 and 410,000. */
    private Numeral more(Numeral number) {
        if (!number.isClosed() || number.form() == Form.FRACTION || isFactored()) {
            throw cursor.refused("it is unclear how much 多 adds");
        }
        BigDecimal coefficient = number.value().divide(number.multiplier());
        BigDecimal width = ChineseSection.lastWrittenPlace(coefficient).min(BigDecimal.ONE);
        return number.openAbove(width.multiply(number.multiplier()));
    }

    private void requireBare(boolean bare) {
        if (!bare) {
            throw cursor.refused("上 comes before a number that is not a bare multiplier");
        }
    }

    /** Behind a name a bare number may belong to it, and a small one, as in 'GPT-4 32K', is the length of a context. */
    private void refuseNumberOfName(Numeral number) {
        if (!seen.contains(TokenKind.NAME)) {
            return;
        }
        if (!number.isScaled()) {
            throw cursor.refused("the number behind the name has no multiplier, and may belong to the name");
        }
        if (ContextLength.mayBe(number.value())) {
            throw cursor.refused("so small a number behind the name may be the length of a context");
        }
    }

    /** 'Max tokens: 4096' and 'up to 128K tokens' are what a model takes in at once. */
    private void refuseContext(Numeral number) {
        boolean ofTokens = cursor.field() == QuantityField.TOKENS || unit == Unit.TOKENS;
        if (ofTokens && qualifier.isUpperBound() && ContextLength.mayBe(number.value())) {
            throw cursor.refused("the bound on so few tokens may be the length of a context");
        }
    }

    /** '训练1000小时' and '1000 hours of training' are how long it took; '1000小时语音' are data. */
    private void refuseTrainingTime() {
        if (unit != Unit.HOURS) {
            return;
        }
        String said = new FoldedText(label.toString()).narrow(0, label.length());
        if (TRAINING.matcher(said).matches()) {
            throw cursor.refused("the hours of training are no data");
        }
    }

    /** 'Half' and 'a third' are ratios; 'half a trillion' is an amount. */
    private void refuseFractionOfOne(Numeral number) {
        if (number.form() != Form.FRACTION || cursor.field() == QuantityField.RATIO) {
            return;
        }
        boolean broken = !number.fraction().isEmpty()
                || number.value().multiply(factor).stripTrailingZeros().scale() > 0;
        if (broken) {
            throw cursor.refused("the fraction of one is a ratio, not an amount");
        }
    }

    /** Operations with an S may be a total or a rate, and with a prefix are mostly a rate: 312 TFLOPs. */
    private void refuseRate(Numeral number) {
        boolean doubtful = unit == Unit.FLOP && !inDays && isPlural(unitText) && !unitText.equals("FLOPs");
        if (doubtful && number.value().multiply(factor).compareTo(BEYOND_ANY_RATE) < 0) {
            throw new Unreadable(
                    ProblemCode.AMBIGUOUS_UNIT,
                    Excerpt.of(unitText) + " may be a total or a rate per second",
                    "write FLOP for a total, such as 3.14e23 FLOP");
        }
    }

    private static boolean isPlural(String operations) {
        return operations.toLowerCase(Locale.ROOT).endsWith("flops");
    }
}
