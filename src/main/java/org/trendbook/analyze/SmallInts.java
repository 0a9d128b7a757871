package org.trendbook.analyze;

import java.io.Serializable;

/** Whole numbers from 0 on, a fixed count of them, each in one byte, two or four: as few as the largest one needs. */
final class SmallInts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int size;
    private byte[] bytes;
    private char[] chars = new char[0];
    private int[] ints = new int[0];

    /** All 0. */
    SmallInts(int size) {
        this.size = size;
        this.bytes = new byte[size];
    }

    int size() {
        return size;
    }

    int get(int index) {
        if (bytes.length > 0) {
            return bytes[index] & 0xFF;
        }
        return chars.length > 0 ? chars[index] : ints[index];
    }

    void set(int index, int number) {
        if (bytes.length > 0 && number > 0xFF) {
            chars = new char[size];
            for (int i = 0; i < size; i++) {
                chars[i] = (char) (bytes[i] & 0xFF);
            }
            bytes = new byte[0];
        }
        if (chars.length > 0 && number > 0xFFFF) {
            ints = new int[size];
            for (int i = 0; i < size; i++) {
                ints[i] = chars[i];
            }
            chars = new char[0];
        }
        if (bytes.length > 0) {
            bytes[index] = (byte) number;
        } else if (chars.length > 0) {
            chars[index] = (char) number;
        } else {
            ints[index] = number;
        }
    }

    /** Takes over the numbers of others: at each index that which stands at {@code order[index]}; none where that is negative. */
    void copy(SmallInts others, int[] order) {
        for (int i = 0; i < order.length; i++) {
            if (order[i] >= 0) {
                set(i, others.get(order[i]));
            }
        }
    }

    /** The same numbers in another order: at each index that which stood at {@code order[index]}. */
    SmallInts inOrder(int[] order) {
        SmallInts ordered = new SmallInts(order.length);
        ordered.copy(this, order);
        return ordered;
    }
}
