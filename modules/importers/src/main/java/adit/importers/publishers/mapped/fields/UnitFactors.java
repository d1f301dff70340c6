package adit.importers.publishers.mapped.fields;

import adit.importers.publishers.mapped.map.UnitRule;
import adit.runs.fields.Fields;
import adit.sources.units.StatedUnit;
import adit.world.Attribute;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Compares the factors of a map with the catalogue of units: a unit that is known has one factor; any other word may have any. */
final class UnitFactors {

    /** Factors are often written with four digits. */
    private static final double ROUNDING = 1e-3;

    private final Attribute attribute;
    private final Set<String> targets;

    /** @param targets units of the world to which the factors lead */
    UnitFactors(Attribute attribute, Set<String> targets) {
        this.attribute = attribute;
        this.targets = targets;
    }

    /**
     * {@code wrong-factor}, {@code duplicate-key}: adds an error for each word whose factor is not that of the catalogue, and for one that is there twice.
     *
     * @param stated the group of the factors
     * @param all by which every number is multiplied in addition
     */
    void check(Fields stated, Map<String, Double> factors, double all) {
        Map<String, String> seen = new HashMap<>();
        for (String word : stated.names()) {
            if (seen.put(UnitRule.key(word), word) != null) {
                stated.error(
                        "duplicate-key", stated.line(word), word, "", "the unit is there twice", "keep one of them");
            }
            double factor = factors.getOrDefault(word, 1.0) * all;
            targets.forEach(to -> check(stated, word, factor, to));
        }
    }

    private void check(Fields stated, String word, double factor, String to) {
        OptionalDouble known = StatedUnit.factor(attribute.word(), word, to);
        if (known.isPresent() && Math.abs(factor / known.getAsDouble() - 1) > ROUNDING) {
            stated.error(
                    "wrong-factor",
                    stated.line(word),
                    word,
                    digits(factor),
                    "one " + word + " is " + digits(known.getAsDouble()) + " " + to,
                    "write " + word + ": " + digits(known.getAsDouble())
                            + "; a content belongs to the lookup of a key (factor:)");
        }
    }

    private static String digits(double number) {
        return new BigDecimal(number)
                .round(new MathContext(8))
                .stripTrailingZeros()
                .toPlainString();
    }
}
