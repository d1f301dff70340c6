package adit.sources.publishers.mapped;

import adit.basics.Nearest;
import adit.runs.fields.Fields;
import adit.runs.fields.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads units: that of the world alone, or a group with those of the file. */
final class UnitFields {

    private static final double LEAST = 1e-12;
    private static final double MOST = 1e12;

    private UnitFields() {}

    static UnitRule read(Fields fields, Found found, Map<String, Rule> keys, List<ValueColumn> values) {
        if (!(fields.find("unit").orElse(null) instanceof YamlNode.Mapping)) {
            return new UnitRule(Optional.empty(), Map.of(), 1, Optional.of(fields.text("unit")), "");
        }
        Fields unit = fields.group("unit", true).only(Set.of("column", "factors", "factor", "to", "basis"));
        Optional<String> column = unit.findText("column");
        column.ifPresent(name -> found.column(unit, "column", name));
        Map<String, Double> factors = factors(unit.group("factors", column.isPresent()));
        Optional<String> to = unit.findText("to").filter(word -> !word.isBlank());
        if (to.isEmpty() && !everyFormHasOne(keys)) {
            unit.text("to");
        }
        values.forEach(value -> value.unit().ifPresent(word -> checkKnown(unit, word, factors)));
        return new UnitRule(
                column,
                factors,
                unit.number("factor", LEAST, MOST, 1),
                to,
                unit.findText("basis").orElse(""));
    }

    private static Map<String, Double> factors(Fields group) {
        Map<String, Double> factors = new HashMap<>();
        for (String word : group.names()) {
            factors.put(Headings.key(word), group.number(word, LEAST, MOST, 1));
        }
        return factors;
    }

    /** {@code unknown-unit}: the unit of a value column must have a factor. */
    private static void checkKnown(Fields unit, String word, Map<String, Double> factors) {
        if (!factors.containsKey(Headings.key(word))) {
            unit.error(
                    "unknown-unit",
                    unit.line("factors"),
                    "factors",
                    word,
                    "a value column is in this unit, for which there is no factor",
                    Nearest.hint(word, factors.keySet(), "add " + word + ": with what a number is multiplied by"));
        }
    }

    private static boolean everyFormHasOne(Map<String, Rule> keys) {
        return keys.get("form") instanceof Rule.Column form
                && !form.lookup().isEmpty()
                && form.lookup().values().stream()
                        .allMatch(target -> target.isLeftOut() || target.unit().isPresent());
    }
}
