package org.trendbook.analyze.trend;

/**
 * Pseudorandom numbers of SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195), those of
 * {@link java.util.SplittableRandom} of the same seed, whose calls through an interface would take most of the time of a
 * draw.
 */
final class SplitMix {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    /** Gives from here on the same numbers. */
    SplitMix copy() {
        return new SplitMix(state);
    }

    long nextLong() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** Adds to each number how often its index comes among as many draws of an index as there are numbers. */
    void countDraws(int[] numbers) {
        int bound = numbers.length;
        int most = bound - 1;
        boolean isPowerOfTwo = (bound & most) == 0;
        long last = state;
        for (int draw = 0; draw < bound; ) {
            last += GOLDEN_GAMMA;
            int random = mixed(last);
            int half = random >>> 1;
            int rest = isPowerOfTwo ? random & most : half % bound;
            // Those beyond the last whole multiple of the bound would make the lower numbers likelier.
            if (isPowerOfTwo || half + most - rest >= 0) {
                numbers[rest]++;
                draw++;
            }
        }
        state = last;
    }

    private static int mixed(long state) {
        long mixed = (state ^ (state >>> 33)) * 0x62a9d9ed799705f5L;
        return (int) (((mixed ^ (mixed >>> 28)) * 0xcb24d0a5c88c35b3L) >>> 32);
    }

    /** From 0 on and below a bound above 0, evenly. */
    long nextLong(long bound) {
        long most = bound - 1;
        long random = nextLong();
        if ((bound & most) == 0) {
            return random & most;
        }
        long half = random >>> 1;
        long rest = half % bound;
        while (half + most - rest < 0) {
            half = nextLong() >>> 1;
            rest = half % bound;
        }
        return rest;
    }

    /** Between −reach and reach, evenly. */
    double nextDouble(double reach) {
        double share = (nextLong() >>> 11) * 0x1.0p-53;
        return Math.min(share * (reach - -reach) - reach, Math.nextDown(reach));
    }
}
