package adit.math.lp;

import java.util.function.IntToDoubleFunction;

/**
 * The largest of many sizes.
 *
 * @param index the first row or column that has it; −1 where every size is 0
 * @param size 0 or more; infinite where a size was not a number
 */
public record Worst(int index, double size) {

    /** The largest of {@code count} sizes. */
    static Worst of(int count, IntToDoubleFunction sizes) {
        int index = -1;
        double largest = 0;
        for (int k = 0; k < count; k++) {
            double size = sizes.applyAsDouble(k);
            size = Double.isNaN(size) ? Double.POSITIVE_INFINITY : size;
            if (size > largest) {
                largest = size;
                index = k;
            }
        }
        return new Worst(index, largest);
    }
}
