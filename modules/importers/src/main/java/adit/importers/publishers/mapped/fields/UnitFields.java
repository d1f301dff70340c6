package adit.importers.publishers.mapped.fields;

import adit.basics.Nearest;
import adit.importers.publishers.mapped.map.Rule;
import adit.importers.publishers.mapped.map.UnitRule;
import adit.importers.publishers.mapped.map.ValueColumn;
import adit.runs.fields.Fields;
import adit.runs.fields.YamlNode;
import adit.world.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads units: that of the world alone, or a group with those of the file. */
public final class UnitFields {

    private static final double LEAST = 1e-12;
    private static final double MOST = 1e12;

    private UnitFields() {}

    public static UnitRule read(
            Fields fields,
            Optional<Attribute> attribute,
            Found found,
            Map<String, Rule> keys,
            List<ValueColumn> values) {
        if (!(fields.find("unit").orElse(null) instanceof YamlNode.Mapping)) {
            return new UnitRule(Optional.empty(), Map.of(), 1, Optional.of(fields.text("unit")), "");
        }
        Fields unit = fields.group("unit", true).only(Set.of("column", "factors", "factor", "to", "basis"));
        Optional<String> column = unit.findText("column");
        column.ifPresent(name -> found.column(unit, "column", name));
        Fields stated = unit.group("factors", column.isPresent());
        Map<String, Double> factors = factors(stated);
        Optional<String> to = unit.findText("to").filter(word -> !word.isBlank());
        if (to.isEmpty() && !everyFormHasOne(keys)) {
            unit.text("to");
        }
        double factor = unit.number("factor", LEAST, MOST, 1);
        UnitRule rule =
                new UnitRule(column, factors, factor, to, unit.findText("basis").orElse(""));
        values.forEach(value -> value.unit().ifPresent(word -> checkKnown(unit, word, rule)));
        attribute.ifPresent(known ->
                new UnitFactors(known, targets(to, keys)).check(stated, factors, column.isPresent() ? factor : 1));
        return rule;
    }

    private static Map<String, Double> factors(Fields group) {
        Map<String, Double> factors = new HashMap<>();
        for (String word : group.names()) {
            factors.put(word, group.number(word, LEAST, MOST, 1));
        }
        return factors;
    }

    /** {@code unknown-unit}: the unit of a value column must have a factor. */
    private static void checkKnown(Fields unit, String word, UnitRule rule) {
        if (rule.find(word).isEmpty()) {
            unit.error(
                    "unknown-unit",
                    unit.line("factors"),
                    "factors",
                    word,
                    "a value column is in this unit, for which there is no factor",
                    Nearest.hint(
                            word, rule.factors().keySet(), "add " + word + ": with what a number is multiplied by"));
        }
    }

    /** The units of the world to which the factors lead. */
    private static Set<String> targets(Optional<String> to, Map<String, Rule> keys) {
        Set<String> targets = new TreeSet<>();
        to.ifPresent(targets::add);
        keys.values().forEach(rule -> {
            if (rule instanceof Rule.Column column) {
                column.lookup().values().forEach(target -> target.unit().ifPresent(targets::add));
            }
        });
        return targets;
    }

    private static boolean everyFormHasOne(Map<String, Rule> keys) {
        return keys.get("form") instanceof Rule.Column form
                && !form.lookup().isEmpty()
                && form.lookup().values().stream()
                        .allMatch(target -> target.isLeftOut() || target.unit().isPresent());
    }
}
