package org.trendbook.normalize.quantity;

import org.trendbook.model.ProblemCode;
import org.trendbook.model.QuantityField;

/** Takes the names of devices around a number, and tells whether the number counts them; none in other fields. */
final class DeviceWords {
    private final QuantityCursor cursor;
    private final AmountDraft draft;
    private final boolean isOfDevices;
    private boolean isNumberTaken;

    DeviceWords(QuantityCursor cursor, AmountDraft draft) {
        this.cursor = cursor;
        this.draft = draft;
        this.isOfDevices = cursor.field() == QuantityField.DEVICES;
    }

    /** Takes a word of a name; what holds several devices is noted, and a memory that is counted. */
    boolean name() {
        int mark = cursor.mark();
        boolean joins = cursor.is(TokenKind.CROSS);
        boolean cluster = cursor.is(TokenKind.CLUSTER);
        boolean several = HardwareName.holdsSeveral(cursor) || (cluster && !draft.countsDevices());
        boolean memory = isNumberTaken && HardwareName.isCountedMemory(cursor);
        boolean found = isOfDevices && HardwareName.skip(cursor);
        if (found && memory) {
            draft.see(TokenKind.MEMORY);
        }
        if (found && several) {
            draft.see(TokenKind.HOLDER);
        }
        if (found && cluster && !isNumberTaken) {
            draft.see(TokenKind.CLUSTER);
        }
        if (found && !joins) {
            draft.label(cursor.textSince(mark));
        }
        return found;
    }

    /** Takes '48 nodes' before the devices that they hold; that is what the devices are of. */
    boolean holders() {
        int mark = cursor.mark();
        boolean found = isOfDevices && HardwareName.skipHoldersBefore(cursor);
        if (found) {
            draft.label(cursor.textSince(mark));
        }
        return found;
    }

    /** A number directly behind the name of a device, or itself known as such a name, needs a word that it counts. */
    void seeNameBefore() {
        isNumberTaken = true;
        if (!isOfDevices) {
            return;
        }
        if (HardwareName.isMemoryBefore(cursor)) {
            draft.see(TokenKind.MEMORY);
        }
        if (HardwareName.endsBefore(cursor)) {
            draft.see(TokenKind.HARDWARE);
            refuseTwoNumbers();
        }
        if (HardwareName.isModelNumber(cursor)) {
            draft.see(TokenKind.MODEL_NUMBER);
        }
    }

    private void refuseTwoNumbers() {
        if (cursor.is(TokenKind.NUMBER) && cursor.hasSpace(cursor.peek())) {
            throw cursor.refused("the name may be followed by one number or two");
        }
    }

    Numeral gluedCount() {
        draft.seeNumber();
        String name = GluedCount.name(cursor);
        if (!name.isEmpty()) {
            draft.label(name);
        }
        return GluedCount.read(cursor);
    }

    /** In 'A100 (8x)' the cross tells that the number counts. */
    boolean crossBeforeClose() {
        if (!isOfDevices || cursor.kind(1) != TokenKind.CLOSE) {
            return false;
        }
        draft.see(TokenKind.MEASURE_WORD);
        cursor.take();
        return true;
    }

    /** Refuses a number that counts something else than devices, or may be no count. */
    void refuseOtherCounts(Numeral number) {
        if (!isOfDevices) {
            return;
        }
        if (draft.hasSeen(TokenKind.HOLDER)) {
            throw refusedCount(
                    "the number counts what holds several devices, not the devices",
                    "write the number of devices, such as 512 A100");
        }
        boolean measured = draft.hasSeen(TokenKind.MEASURE_WORD);
        boolean counted = measured || draft.hasSeen(TokenKind.CLASSIFIER) || draft.hasSeen(TokenKind.UNIT);
        if (draft.hasSeen(TokenKind.CLUSTER) && !counted) {
            throw refusedCount(
                    "the number behind the word for all devices may count clusters",
                    "write the number of devices, such as 512 A100");
        }
        if (draft.hasSeen(TokenKind.MEMORY)) {
            throw refusedCount("the number is of memory", "write the number of devices, such as 512 A100");
        }
        if (draft.hasSeen(TokenKind.MODEL_NUMBER) && !measured) {
            throw refusedCount("the number may be the name of a device", "write a count and the name, such as 8张4090");
        }
        if (draft.hasSeen(TokenKind.HARDWARE) && !number.isScaled() && !counted) {
            throw refusedCount(
                    "the number directly behind the name may be a memory or a generation",
                    "write a count before the name or behind a cross, such as 512 A100 or A100 x 512");
        }
    }

    private static Unreadable refusedCount(String reason, String advice) {
        return new Unreadable(ProblemCode.REFUSED_QUANTITY, reason, advice);
    }
}
