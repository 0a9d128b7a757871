package org.trendbook.normalize.quantity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.trendbook.model.Absence;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Quantity;
import org.trendbook.model.QuantityField;
import org.trendbook.model.Reading;
import org.trendbook.model.Unit;
import org.trendbook.normalize.text.AbsenceWords;
import org.trendbook.normalize.text.CellPunctuation;
import org.trendbook.normalize.text.FoldedText;

/**
 * Reads amounts as people write them, in Chinese and English: '1750 亿', '175B', '70 亿、130 亿', '57B-A14B', '3.14×10²³'.
 * The whole text is consumed or it is refused; the field, not the suffix, decides what is counted.
 *
 * <ul>
 *   <li>A number keeps the precision in which it is written, as {@link Quantity} says.
 *   <li>Zero, negative numbers and exponents beyond {@value ArabicNumber#LARGEST_EXPONENT} are refused; an absurd size is
 *       read: whether it is plausible is judged with the record.
 *   <li>A text longer than {@value #LONGEST} characters is refused unread, so that reading takes bounded time.
 * </ul>
 */
public final class QuantityReader {
    /** The most characters that a cell with an amount may have. */
    static final int LONGEST = 500;

    /** What stands in single amounts and joins none to a list. */
    private static final String PLAIN = "0123456789. +-~约亿万千百";

    private static final Pattern TIME_IN_NAME = Pattern.compile("-(hour|hr|day|year)s?$", Pattern.CASE_INSENSITIVE);

    private QuantityReader() {}

    /**
     * Reads a cell.
     *
     * @param text the cell as the source spells it
     * @param field the field that it stands in
     */
    public static Reading<Quantity> read(String text, QuantityField field) {
        if (text.length() > LONGEST) {
            return new Reading.Refused<>(
                    ProblemCode.REFUSED_QUANTITY,
                    "the text has " + text.length() + " characters, and an amount has at most " + LONGEST,
                    Advice.of(field));
        }
        Optional<Absence> absence = AbsenceWords.of(text);
        if (absence.isPresent()) {
            return new Reading.Absent<>(absence.get());
        }
        try {
            QuantityCursor cursor = new QuantityCursor(new FoldedText(CellPunctuation.removedFromAmount(text)), field);
            return namesDevicesOnly(cursor) ? noCount() : readAmount(cursor);
        } catch (Unreadable unreadable) {
            return new Reading.Refused<>(unreadable.code(), unreadable.reason(), unreadable.advice());
        }
    }

    /**
     * Whether a text may list several amounts, at a glance: not so where nothing can join two, as in '1750 亿' and 'about 175
     * billion'. A text that may need not.
     */
    public static boolean mayBeList(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = (c == 'a' || c == 'o' || c == 'A' || c == 'O') && i > 0 && !isLetter(text.charAt(i - 1));
            // The words for 'and' and 'or' are the only ones of letters.
            if (word || !(isLetter(c) || PLAIN.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** A cell of devices without any number, such as '鹏城云脑II' or 'TPU v4', is no mistake: it gives no count. */
    private static boolean namesDevicesOnly(QuantityCursor cursor) {
        return cursor.field() == QuantityField.DEVICES
                && !GluedCount.isIn(cursor)
                && (!cursor.hasNumber() || HardwareName.isAll(cursor));
    }

    private static Reading<Quantity> noCount() {
        return new Reading.Refused<>(
                ProblemCode.NO_DEVICE_COUNT,
                "the text names no number of devices",
                "add the number if the source gives it, such as 1024 GPUs");
    }

    /** '2.788M H800 GPU hours', '500 A100-days': how long devices ran is not how much they computed. */
    private static boolean isTimeOfDevices(QuantityCursor cursor) {
        boolean devices = false;
        boolean time = false;
        QuantityCursor rest = cursor.copyAhead(0);
        while (!rest.is(TokenKind.END)) {
            QuantityToken token = rest.take();
            boolean named = token.kind() == TokenKind.NAME;
            devices |= named || token.unit() == Unit.DEVICES;
            time |= token.unit() == Unit.HOURS || token.kind() == TokenKind.DAYS;
            time |= named && TIME_IN_NAME.matcher(rest.textOf(token)).find();
        }
        return devices && time;
    }

    private static Reading<Quantity> readAmount(QuantityCursor cursor) {
        if (cursor.field() == QuantityField.COMPUTE && isTimeOfDevices(cursor)) {
            throw cursor.refused("how long devices ran is no number of operations");
        }
        Cell cell = new CellReader(cursor).readAll();
        QuantityComposer.Composed composed = new QuantityComposer(cursor).compose(cell);
        return new Reading.Read<>(composed.quantity(), composed.rule(), cursor.remark());
    }
}
