package adit.sources.layout;

import adit.sources.table.ResourceTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A chemical formula such as {@code Co(OH)2} or {@code LiOH·H2O}.
 *
 * @param atoms number of atoms by element
 */
public record Formula(Map<String, Double> atoms) {

    /** Abridged standard atomic weights, IUPAC 2021 (Pure Appl. Chem. 94, 573). */
    private static final Map<String, Double> WEIGHTS = ResourceTable.rows(Formula.class, "weights.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.text("element"), row -> row.number("weight")));

    private static final Pattern WHOLE =
            Pattern.compile("[0-9]*(?:[A-Z][a-z]?[0-9]*|\\((?:[A-Z][a-z]?[0-9]*)+\\)[0-9]*)+");

    private static final Pattern PART = Pattern.compile("([A-Z][a-z]?)([0-9]*)|\\(([A-Za-z0-9]+)\\)([0-9]*)");

    public Formula {
        atoms = Map.copyOf(atoms);
    }

    /** The formula that a word is; empty if it is none of known elements. */
    public static Optional<Formula> find(String word) {
        Map<String, Double> atoms = new HashMap<>();
        for (String part : word.strip().split("[·.*•⋅]", -1)) {
            if (!WHOLE.matcher(part).matches()) {
                return Optional.empty();
            }
            String bare = part.replaceFirst("^[0-9]+", "");
            add(bare, number(part.substring(0, part.length() - bare.length())), atoms);
        }
        return WEIGHTS.keySet().containsAll(atoms.keySet()) ? Optional.of(new Formula(atoms)) : Optional.empty();
    }

    private static void add(String part, double times, Map<String, Double> atoms) {
        Matcher found = PART.matcher(part);
        while (found.find()) {
            if (found.group(1) != null) {
                atoms.merge(found.group(1), times * number(found.group(2)), Double::sum);
            } else {
                add(found.group(3), times * number(found.group(4)), atoms);
            }
        }
    }

    private static double number(String digits) {
        return digits.isEmpty() ? 1 : Double.parseDouble(digits);
    }

    /** Part of the mass that is an element, 0 to 1; empty if the formula does not have it. Example: Li in LiOH·H2O 0.1654. */
    public OptionalDouble share(String element) {
        double all = atoms.entrySet().stream()
                .mapToDouble(each -> each.getValue() * weight(each.getKey()))
                .sum();
        return atoms.containsKey(element)
                ? OptionalDouble.of(atoms.getOrDefault(element, 0.0) * weight(element) / all)
                : OptionalDouble.empty();
    }

    private static double weight(String element) {
        return WEIGHTS.getOrDefault(element, Double.NaN);
    }
}
