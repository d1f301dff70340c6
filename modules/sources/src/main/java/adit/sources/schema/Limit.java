package adit.sources.schema;

/** A limit as a person writes it: 1900, not 1900.0. */
final class Limit {

    private Limit() {}

    static String text(double limit) {
        return limit == Math.rint(limit) && Math.abs(limit) < 1e15
                ? Long.toString((long) limit)
                : Double.toString(limit);
    }
}
