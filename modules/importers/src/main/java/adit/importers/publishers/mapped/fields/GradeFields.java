package adit.importers.publishers.mapped.fields;

import adit.basics.Grade;
import adit.importers.publishers.mapped.map.Rule;
import adit.importers.publishers.mapped.map.Target;
import adit.runs.fields.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the grade of the evidence. */
public final class GradeFields {

    /** All grades. */
    public static final Map<String, Grade> BY_WORD =
            Arrays.stream(Grade.values()).collect(Collectors.toMap(Grade::name, Function.identity()));

    private GradeFields() {}

    /** {@code unknown-grade}: A to E, as a constant or by a column. */
    public static Rule read(Fields fields, RuleFields rules) {
        Rule rule = rules.read(fields, "grade");
        List<String> words = switch (rule) {
            case Rule.Constant constant -> List.of(constant.target().word());
            case Rule.Column column ->
                column.lookup().values().stream().map(Target::word).toList();
        };
        for (String word : words) {
            if (!word.isBlank() && !BY_WORD.containsKey(word)) {
                fields.error(
                        "unknown-grade",
                        fields.line("grade"),
                        "grade",
                        word,
                        "this grade does not exist",
                        "use A official statistics, B agency estimate, C company statement, D literature or press, or E assumption");
            }
        }
        return rule;
    }
}
