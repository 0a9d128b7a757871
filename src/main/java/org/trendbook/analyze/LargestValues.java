package org.trendbook.analyze;

import java.util.Arrays;

/** The k largest of the values seen so far, repeated ones counted as often as they came. */
final class LargestValues {
    private final int k;
    /** Rising; room grows with what comes, as k may be far beyond it. */
    private double[] values = new double[16];

    private int count;

    LargestValues(int k) {
        this.k = k;
    }

    /** Takes in a value above 0, several times. */
    void add(double value, int times) {
        for (int time = 0; time < times && (count < k || value > values[0]); time++) {
            insert(value);
        }
    }

    /** The least of the k largest: what a value must reach to be among them; 0 while there are fewer than k. */
    double least() {
        return count < k ? 0 : values[0];
    }

    private void insert(double value) {
        if (count == k) {
            replaceLeast(value);
            return;
        }
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        int place = count++;
        for (; place > 0 && values[place - 1] > value; place--) {
            values[place] = values[place - 1];
        }
        values[place] = value;
    }

    private void replaceLeast(double value) {
        int place = 0;
        for (; place + 1 < count && values[place + 1] < value; place++) {
            values[place] = values[place + 1];
        }
        values[place] = value;
    }
}
