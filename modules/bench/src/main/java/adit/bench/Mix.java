package adit.bench;

/** Numbers that look random and depend on a seed alone: SplitMix64 of Steele, Lea and Flood (2014), with its published constants. */
final class Mix {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int SUMMANDS = 12;

    private long state;

    Mix(long seed) {
        state = seed;
    }

    /** From 0 to {@code bound} - 1. */
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    /** From 0 to 1. */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** Nearly normal with mean 0 and deviation 1: the sum of twelve, less six. */
    double normal() {
        double sum = -SUMMANDS / 2.0;
        for (int i = 0; i < SUMMANDS; i++) {
            sum += unit();
        }
        return sum;
    }

    private long next() {
        state += GOLDEN;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
