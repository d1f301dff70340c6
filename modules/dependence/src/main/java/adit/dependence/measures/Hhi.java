package adit.dependence.measures;

import adit.basics.FormId;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.dependence.output.OutputShares;
import adit.world.Place;
import adit.world.World;
import java.util.Map;
import java.util.Optional;

/**
 * Herfindahl–Hirschman index of the output of a form by place: {@code Σ s_i²}, from near 0 to 1 (a monopoly).
 *
 * <p>What the remainder row {@code ROW} holds is not known, so there are two ends: spread over infinitely many places it adds
 * nothing (lower); as one single place it adds its square (upper).
 *
 * @param lower with the remainder spread thin
 * @param upper with the remainder as one place
 */
public record Hhi(
        @Measured(UnitOfMeasure.ZERO_TO_ONE) double lower,
        @Measured(UnitOfMeasure.ZERO_TO_ONE) double upper) {

    /** A unit share is one hundred points, squared: 1 is 10,000. */
    public static final double POINTS = 10_000;

    /** The index of the headline table of a form and year; empty if nothing is reported. */
    public static Optional<Hhi> find(World world, FormId form, int year) {
        return OutputShares.find(world, form, year).map(Hhi::of);
    }

    /** The index of given shares. Example: 0.5, 0.3 and a remainder of 0.2 give 0.34 to 0.38. */
    public static Hhi of(OutputShares shares) {
        double named = 0;
        double remainder = 0;
        for (Map.Entry<PlaceId, Double> entry : shares.byPlace().entrySet()) {
            double square = entry.getValue() * entry.getValue();
            if (entry.getKey().equals(Place.REMAINDER)) {
                remainder += square;
            } else {
                named += square;
            }
        }
        return new Hhi(named, named + remainder);
    }

    /** The figure to quote: the lower end, since the remainder is many places. */
    public double value() {
        return lower;
    }

    /** {@link #value()} on the scale of 0 to 10,000. */
    public double points() {
        return lower * POINTS;
    }
}
