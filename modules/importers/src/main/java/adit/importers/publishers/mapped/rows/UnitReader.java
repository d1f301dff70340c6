package adit.importers.publishers.mapped.rows;

import adit.importers.publishers.mapped.map.Headings;
import adit.importers.publishers.mapped.map.UnitRule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a number of a row is multiplied by, so that it is in the unit of the world. */
final class UnitReader {

    private final UnitRule rule;
    private final int index;
    private final Notes notes;
    private final Hints hints;

    UnitReader(UnitRule rule, Headings headings, Notes notes) {
        this.rule = rule;
        this.notes = notes;
        index = rule.column().map(headings::indexOf).orElse(-1);
        hints = new Hints("add it to unit.factors of the map, with what a number is multiplied by", List::of);
    }

    /** {@code unknown-unit}: the factor; empty, and counted, if there is none for the unit of the row. */
    OptionalDouble factor(int row, List<String> cells, FigureColumn column) {
        if (column.stated().unit().isPresent()) {
            return OptionalDouble.of(column.stated().unit().flatMap(rule::find).orElse(1.0));
        }
        if (index < 0) {
            return OptionalDouble.of(rule.factor());
        }
        String word = index < cells.size() ? cells.get(index).strip() : "";
        Optional<Double> factor = rule.find(word);
        if (factor.isEmpty()) {
            notes.value(
                    row,
                    rule.column().orElse(""),
                    word,
                    "unknown-unit",
                    "the map has no factor for this unit",
                    hints.of(word));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(factor.get() * rule.factor());
    }

    /** The unit of the world for a figure. */
    String of(Optional<String> ofForm) {
        return ofForm.or(rule::to).orElse("");
    }

    /** What a ton is a ton of. */
    String basis() {
        return rule.basis();
    }
}
