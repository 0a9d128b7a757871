package org.trendbook.analyze.trend;

import java.util.Arrays;

/** The k largest of the values seen so far, repeated ones counted each time. */
final class LargestValues {
    private final int k;
    /** Ascending; grows as needed, since k may be far larger than the number of values. */
    private double[] values = new double[16];

    private int count;

    LargestValues(int k) {
        this.k = k;
    }

    /** Adds a value above 0, several times. */
    void add(double value, int times) {
        for (int time = 0; time < times && (count < k || value > values[0]); time++) {
            insert(value);
        }
    }

    /** The kth largest value, which another must reach to be among them; 0 while there are fewer than k. */
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
