package adit.importers.publishers.mapped.map;

import adit.sources.units.StatedUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Units of a file, and that of the world.
 *
 * @param column that states the unit; empty if it is the same for all rows
 * @param factors what a number in a unit of the file is multiplied by, by its word
 * @param factor for numbers without a word for their unit
 * @param to unit of the world, such as {@code t/y}; empty if every form has its own
 * @param basis what a ton is a ton of; goes into the note of the figure; may be empty
 */
public record UnitRule(
        Optional<String> column, Map<String, Double> factors, double factor, Optional<String> to, String basis) {

    public UnitRule {
        Map<String, Double> both = new HashMap<>();
        factors.forEach((word, times) -> both.put(key(word), times));
        both.putAll(factors);
        factors = Map.copyOf(both);
    }

    /** The factor of a unit of the file; case and blanks do not count, except where they make another unit, as in Mt and mt. */
    public Optional<Double> find(String word) {
        Double exact = factors.get(word);
        return Optional.ofNullable(exact == null ? factors.get(key(word)) : exact);
    }

    /** The word by which units are compared. */
    public static String key(String word) {
        return StatedUnit.isCaseSensitive(word) ? word.strip() : Headings.key(word);
    }
}
