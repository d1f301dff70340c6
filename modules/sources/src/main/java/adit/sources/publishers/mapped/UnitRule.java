package adit.sources.publishers.mapped;

import java.util.Map;
import java.util.Optional;

/**
 * Units of a file, and that of the world.
 *
 * @param column that states the unit; empty if it is the same for all rows
 * @param factors what a number in a unit of the file is multiplied by, by {@link Headings#key} of its word
 * @param factor for numbers without a word for their unit
 * @param to unit of the world, such as {@code t/y}; empty if every form has its own
 * @param basis what a ton is a ton of; goes into the note of the figure; may be empty
 */
record UnitRule(
        Optional<String> column, Map<String, Double> factors, double factor, Optional<String> to, String basis) {

    UnitRule {
        factors = Map.copyOf(factors);
    }
}
