package adit.importers.publishers.mapped.fields;

import adit.basics.Grade;
import adit.importers.publishers.mapped.map.Headings;
import adit.importers.publishers.mapped.map.Rule;
import adit.importers.publishers.mapped.map.Target;
import adit.runs.fields.Fields;
import adit.runs.fields.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where a word of a figure comes from: a constant, or a group with a column and perhaps a lookup. */
public final class RuleFields {

    private static final Set<String> RULE = Set.of("column", "lookup", "start");
    private static final Set<String> TARGET = Set.of("to", "factor", "low", "high", "unit", "grade", "note");
    private static final double LARGEST = 1e12;

    private final Found found;

    public RuleFields(Found found) {
        this.found = found;
    }

    /** The rule of a field that must be there. */
    Rule read(Fields fields, String field) {
        Optional<YamlNode> node = fields.find(field);
        if (node.isPresent() && node.get() instanceof YamlNode.Mapping) {
            return column(fields.group(field, true).only(RULE));
        }
        String word = fields.text(field);
        found.word(fields, field, field, word);
        return Rule.constant(word);
    }

    private Rule column(Fields rule) {
        String column = rule.text("column");
        found.column(rule, "column", column);
        return new Rule.Column(column, lookup(rule.group("lookup", false)), rule.flag("start", false));
    }

    /** {@code duplicate-key}: what each word of the file means. */
    private Map<String, Target> lookup(Fields lookup) {
        Map<String, Target> targets = new LinkedHashMap<>();
        for (String word : lookup.names()) {
            if (targets.put(Headings.key(word), target(lookup, word)) != null) {
                lookup.error(
                        "duplicate-key", lookup.line(word), word, "", "the word is there twice", "keep one of them");
            }
        }
        return targets;
    }

    private Target target(Fields lookup, String word) {
        if (!(lookup.find(word).orElseThrow() instanceof YamlNode.Mapping)) {
            return Target.of(lookup.findText(word).orElse("").strip());
        }
        Fields target = lookup.group(word, true).only(TARGET);
        double factor = target.number("factor", 0, LARGEST, 1);
        double low = target.number("low", 0, LARGEST, factor);
        double high = target.number("high", 0, LARGEST, factor);
        if (!(low <= factor && factor <= high)) {
            target.error(
                    "range-order",
                    target.line("factor"),
                    "factor",
                    "",
                    "low, factor and high are not in this order",
                    "correct them");
        }
        return new Target(
                target.text("to").strip(),
                factor,
                low,
                high,
                target.findText("unit").filter(unit -> !unit.isBlank()),
                Choices.read(target, "grade", GradeFields.BY_WORD, Grade.A),
                target.findText("note").orElse(""));
    }
}
