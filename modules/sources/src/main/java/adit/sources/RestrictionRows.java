package adit.sources;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.sources.layout.ValueGroup;
import adit.sources.table.Dates;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observed;
import adit.world.Restriction;
import adit.world.WorldBuilder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * {@code restrictions.csv}. A row for every form ({@code *}) becomes one restriction for each form, with the form after its
 * id: {@code chn-2025:ndpr-oxide}.
 */
final class RestrictionRows {

    private static final String EVERY = "*";

    private RestrictionRows() {}

    static void addObservations(WorldBuilder builder, TableSet tables) {
        for (Row row : applied(tables)) {
            for (String form : forms(row, tables)) {
                builder.add(Observations.of(row, ValueGroup.VALUE, Attribute.RESTRICTION, List.of(id(row, form))));
            }
        }
    }

    /** One restriction for each id; a second row with the same id is a second observation of its factor. */
    static void addRestrictions(WorldBuilder builder, TableSet tables, Map<Cell, Observed> cells) {
        Set<String> added = new HashSet<>();
        for (Row row : applied(tables)) {
            for (String form : forms(row, tables)) {
                if (added.add(id(row, form))) {
                    builder.add(restriction(row, form, cells));
                }
            }
        }
    }

    /** The rows that are about the trade of a whole place; what holds for the goods of one firm is not applied to all. */
    private static List<Row> applied(TableSet tables) {
        return tables.rows("restrictions").stream()
                .filter(row -> !row.has("firm"))
                .toList();
    }

    private static Restriction restriction(Row row, String form, Map<Cell, Observed> cells) {
        String id = id(row, form);
        return new Restriction(
                id,
                new FormId(form),
                new PlaceId(row.text("by")),
                row.has("against") ? Optional.of(new PlaceId(row.text("against"))) : Optional.empty(),
                Restriction.Kind.find(row.text("kind"))
                        .orElseThrow(() -> UnusableCellException.of(row, "kind", "this kind does not exist")),
                Dates.find(row.text("from"))
                        .orElseThrow(() -> UnusableCellException.of(row, "from", "this date does not exist")),
                lastDay(row),
                Objects.requireNonNull(cells.get(new Cell(Attribute.RESTRICTION, List.of(id)))),
                row.text("note"));
    }

    private static Optional<LocalDate> lastDay(Row row) {
        Optional<LocalDate> to = Dates.find(row.text("to"));
        if (to.isEmpty() && row.has("to")) {
            throw UnusableCellException.of(row, "to", "this date does not exist");
        }
        return to;
    }

    private static List<String> forms(Row row, TableSet tables) {
        String form = row.text("form");
        if (!form.equals(EVERY)) {
            return List.of(form);
        }
        return tables.rows("forms").stream().map(each -> each.text("form")).toList();
    }

    private static String id(Row row, String form) {
        String id = row.text("restriction");
        return row.text("form").equals(EVERY) ? id + ":" + form : id;
    }
}
