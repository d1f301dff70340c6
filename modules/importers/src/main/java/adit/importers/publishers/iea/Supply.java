package adit.importers.publishers.iea;

import adit.importers.publishers.PublisherNumbers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Supply of one mineral at one stage in one year, kt.
 *
 * @param form which form it is
 * @param countries one value for each, the residual among them
 * @param total of the world, as stated
 */
record Supply(SupplyForm form, List<Leaf> countries, Optional<Leaf> total) {

    /** Rounding error relative to the total. */
    private static final double SAME = 0.001;

    private static final String RESIDUAL = "Rest of world";

    Supply {
        countries = List.copyOf(countries);
    }

    /** The number of a value; empty if there is none. */
    static OptionalDouble number(Leaf leaf) {
        return PublisherNumbers.read(leaf.text())
                .filter(PublisherNumbers.Reading::hasValue)
                .map(reading -> OptionalDouble.of(reading.value()))
                .orElse(OptionalDouble.empty());
    }

    /** True for the remainder of the world after the named countries. */
    static boolean isResidual(Leaf country) {
        return country.step(4).equals(RESIDUAL);
    }

    /** All countries together, the residual among them, kt. */
    double sum() {
        return countries.stream().mapToDouble(each -> number(each).orElse(0)).sum();
    }

    /** Countries above the stated total, kt; 0 if they agree within rounding or no total is stated. */
    double excess() {
        OptionalDouble stated = total.map(Supply::number).orElse(OptionalDouble.empty());
        double sum = sum();
        double excess = stated.isEmpty() ? 0 : sum - stated.getAsDouble();
        return Math.abs(excess) <= SAME * Math.max(sum, stated.orElse(0)) ? 0 : excess;
    }

    /** The country that the residual contains a second time: the one that is exactly as large as the excess. */
    Optional<Leaf> countedTwice() {
        double excess = excess();
        return countries.stream()
                .filter(each -> excess > 0 && !isResidual(each))
                .filter(each -> Math.abs(number(each).orElse(0) - excess) <= SAME * excess)
                .findFirst();
    }
}
