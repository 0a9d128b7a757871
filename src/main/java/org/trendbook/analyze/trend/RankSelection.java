package org.trendbook.analyze.trend;

/**
 * Finds the number of a rank among many without sorting them all, by the SELECT of Floyd and Rivest (1975,
 * doi:10.1145/360680.360691).
 */
final class RankSelection {
    /** Of more numbers than this a sample is looked at first. */
    private static final int FEW = 600;

    private final double[] numbers;

    /** @param numbers are put into another order */
    RankSelection(double[] numbers) {
        this.numbers = numbers;
    }

    /**
     * The number of a rank counted from 0. In that part none before it is larger from then on, and none after it smaller;
     * so a further rank is sought on its side only.
     *
     * @param first index of the part of the array that holds the rank
     * @param last index of that part
     */
    double select(int first, int last, int rank) {
        int left = first;
        int right = last;
        while (left < right) {
            if (right - left > FEW) {
                narrow(left, right, rank);
            }
            double pivot = numbers[rank];
            int low = left;
            int high = right;
            while (low <= high) {
                while (numbers[low] < pivot) {
                    low++;
                }
                while (numbers[high] > pivot) {
                    high--;
                }
                if (low <= high) {
                    swap(low++, high--);
                }
            }
            if (high < rank) {
                left = low;
            }
            if (rank < low) {
                right = high;
            }
        }
        return numbers[rank];
    }

    /** Makes the number at the rank one that is likely near what belongs there, from a sample around it. */
    private void narrow(int left, int right, int rank) {
        double n = right - left + 1.0;
        double before = rank - left + 1.0;
        double size = 0.5 * Math.exp(2 * Math.log(n) / 3);
        double away = 0.5 * Math.sqrt(Math.log(n) * size * (n - size) / n) * Math.signum(before - n / 2);
        int sampleLeft = (int) Math.max(left, Math.floor(rank - before * size / n + away));
        int sampleRight = (int) Math.min(right, Math.floor(rank + (n - before) * size / n + away));
        select(sampleLeft, sampleRight, rank);
    }

    private void swap(int one, int other) {
        double number = numbers[one];
        numbers[one] = numbers[other];
        numbers[other] = number;
    }
}
