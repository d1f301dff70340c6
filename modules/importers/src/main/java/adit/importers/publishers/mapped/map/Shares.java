package adit.importers.publishers.mapped.map;

import adit.basics.Grade;
import adit.sources.table.Numbers;
import adit.world.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far a figure can be from the truth if nothing better is known, as a share of it. */
public final class Shares {

    private static final double REPORTED = 0.05;
    private static final double ESTIMATED = 0.10;
    private static final double LITERATURE = 0.25;
    private static final double PERCENT = 100;

    private static final Map<String, Double> WORDS =
            Map.of("none", 0.0, "reported", REPORTED, "estimated", ESTIMATED, "literature", LITERATURE);

    /** The words that a map can use, for hints. */
    public static final List<String> KNOWN = List.of("reported", "estimated", "literature", "none");

    private Shares() {}

    /** The share of a word or of a percentage from 0 to 100; empty for anything else. */
    public static Optional<Double> of(String word) {
        Double known = WORDS.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        double percent = Numbers.parse(word);
        return percent >= 0 && percent <= PERCENT ? Optional.of(percent / PERCENT) : Optional.empty();
    }

    /** A for reported figures, B for estimates of an agency, else literature; all reserves are estimates. Indices and classes have none. */
    public static double ofGrade(Grade grade, Attribute attribute) {
        if (attribute == Attribute.GOVERNANCE || attribute == Attribute.COUNTRY_RISK) {
            return 0;
        }
        return switch (grade) {
            case A -> attribute == Attribute.RESERVE ? ESTIMATED : REPORTED;
            case B -> ESTIMATED;
            case C, D, E -> LITERATURE;
        };
    }
}
