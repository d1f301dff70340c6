package adit.basics;

/**
 * A mass in metric tons of contained material, or a mass per year where the context says so.
 *
 * @param value metric tons; finite and not negative
 */
public record Tonnes(double value) implements Comparable<Tonnes> {

    public static final Tonnes ZERO = new Tonnes(0);

    public Tonnes {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException("a mass must be a finite number of tons, not below zero: " + value);
        }
    }

    /** Sum of two masses. */
    public Tonnes plus(Tonnes other) {
        return new Tonnes(value + other.value);
    }

    @Override
    public int compareTo(Tonnes other) {
        return Double.compare(value, other.value);
    }
}
