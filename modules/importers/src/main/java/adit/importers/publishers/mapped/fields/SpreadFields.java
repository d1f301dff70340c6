package adit.importers.publishers.mapped.fields;

import adit.basics.Nearest;
import adit.importers.publishers.mapped.map.Rule;
import adit.importers.publishers.mapped.map.Shares;
import adit.importers.publishers.mapped.map.Spread;
import adit.runs.fields.Fields;
import adit.runs.fields.YamlNode;
import java.util.Optional;
import java.util.Set;

/** Reads the range of figures. */
public final class SpreadFields {

    private static final double MOST_TIMES = 1000;

    private SpreadFields() {}

    public static Spread read(Fields fields, RuleFields rules, Found found) {
        Optional<YamlNode> node = fields.find("range");
        if (node.isEmpty()) {
            return new Spread.ByGrade();
        }
        if (!(node.get() instanceof YamlNode.Mapping)) {
            return new Spread.Share(Rule.constant(word(fields, "range").orElse("")));
        }
        Fields range = fields.group("range", true);
        if (range.has("times")) {
            range.only(Set.of("column", "times"));
            return new Spread.Deviation(column(range, "column", found), range.number("times", 0, MOST_TIMES, 1));
        }
        if (range.has("low") || range.has("high")) {
            range.only(Set.of("low", "high"));
            return new Spread.Ends(column(range, "low", found), column(range, "high", found));
        }
        Rule rule = rules.read(fields, "range");
        if (rule instanceof Rule.Column column) {
            column.lookup().values().forEach(target -> check(fields, "range", target.word()));
        }
        return new Spread.Share(rule);
    }

    private static String column(Fields range, String field, Found found) {
        String column = range.text(field);
        found.column(range, field, column);
        return column;
    }

    /** {@code unknown-range}: the word of a field; empty if it is absent or wrong. */
    static Optional<String> word(Fields fields, String field) {
        return fields.findText(field).filter(word -> check(fields, field, word));
    }

    private static boolean check(Fields fields, String field, String word) {
        boolean known = Shares.of(word).isPresent();
        if (!known) {
            fields.error(
                    "unknown-range",
                    fields.line(field),
                    field,
                    word,
                    "this is neither a word for a range nor a percentage from 0 to 100",
                    Nearest.hint(word, Shares.KNOWN, "use a number such as 10, or " + String.join(", ", Shares.KNOWN)));
        }
        return known;
    }
}
