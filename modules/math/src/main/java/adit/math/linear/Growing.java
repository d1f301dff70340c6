package adit.math.linear;

import java.util.Arrays;

/** Growable arrays of primitives, for builders. */
public final class Growing {

    private Growing() {}

    /** A growable list of {@code int}. */
    public static Ints ints() {
        return new Ints();
    }

    /** A growable list of {@code double}. */
    public static Doubles doubles() {
        return new Doubles();
    }

    /** A growable list of {@code int}. */
    public static final class Ints {
        private int[] items = new int[16];
        private int size;

        private Ints() {}

        /** Appends one value and returns its index. */
        public int add(int value) {
            if (size == items.length) {
                items = Arrays.copyOf(items, 2 * size);
            }
            items[size] = value;
            return size++;
        }

        /** The value at an index below {@link #size()}. */
        public int get(int index) {
            return items[index];
        }

        /** How many values were added. */
        public int size() {
            return size;
        }
    }

    /** A growable list of {@code double}. */
    public static final class Doubles {
        private double[] items = new double[16];
        private int size;

        private Doubles() {}

        /** Appends one value and returns its index. */
        public int add(double value) {
            if (size == items.length) {
                items = Arrays.copyOf(items, 2 * size);
            }
            items[size] = value;
            return size++;
        }

        /** The value at an index below {@link #size()}. */
        public double get(int index) {
            return items[index];
        }

        /** How many values were added. */
        public int size() {
            return size;
        }

        /** A copy of the values, exactly as long as there are values. */
        public double[] toArray() {
            return Arrays.copyOf(items, size);
        }
    }
}
