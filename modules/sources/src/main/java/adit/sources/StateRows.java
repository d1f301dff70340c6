package adit.sources;

import adit.basics.PlantId;
import adit.sources.layout.ValueGroup;
import adit.sources.table.Dates;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observed;
import adit.world.Period;
import adit.world.PlantState;
import adit.world.WorldBuilder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code states.csv}: times in which a plant works at a part of its capacity. */
final class StateRows {

    private static final String TABLE = "states";

    private StateRows() {}

    static void addObservations(WorldBuilder builder, TableSet tables) {
        for (Row row : tables.rows(TABLE)) {
            builder.add(Observations.of(row, ValueGroup.VALUE, Attribute.PLANT_STATE, keys(row)));
        }
    }

    /** One state for each plant and first day, with the last day of the source that is chosen. */
    static void addStates(WorldBuilder builder, TableSet tables, Map<Cell, Observed> cells) {
        Set<Cell> added = new HashSet<>();
        for (Row row : tables.rows(TABLE)) {
            Cell cell = new Cell(Attribute.PLANT_STATE, keys(row));
            Optional<Observed> share = Optional.ofNullable(cells.get(cell)) // none if its only figure was withdrawn
                    .filter(found ->
                            row.text("source").equals(found.chosen().source().code()));
            if (share.isPresent() && added.add(cell)) {
                builder.add(new PlantState(new PlantId(row.text("plant")), row.text("state"), days(row), share.get()));
            }
        }
    }

    private static List<String> keys(Row row) {
        return List.of(row.text("plant"), row.text("from"));
    }

    private static Period days(Row row) {
        LocalDate first = Dates.find(row.text("from"))
                .orElseThrow(() -> UnusableCellException.of(row, "from", "this date does not exist"));
        Optional<LocalDate> last = Dates.find(row.text("to"));
        if (last.isEmpty() && row.has("to")) {
            throw UnusableCellException.of(row, "to", "this date does not exist");
        }
        return new Period(first, last);
    }
}
