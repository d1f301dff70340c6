package adit.sources;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.sources.layout.ValueGroup;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Attribute;
import adit.world.Form;
import adit.world.Place;
import adit.world.Source;
import adit.world.WorldBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The tables that others refer to: sources, places (with their GDP), forms. */
final class ReferenceRows {

    private ReferenceRows() {}

    static void addTo(WorldBuilder builder, TableSet tables) {
        for (Row row : tables.rows("sources")) {
            builder.add(source(row));
        }
        for (Row row : tables.rows("places")) {
            builder.add(place(row));
            addGdp(builder, row);
        }
        for (Row row : tables.rows("forms")) {
            builder.add(form(row));
        }
    }

    private static Source source(Row row) {
        return new Source(
                new SourceId(row.text("id")),
                row.text("title"),
                row.text("publisher"),
                row.text("published"),
                row.text("url"),
                row.text("kind"),
                row.text("finding"));
    }

    private static Place place(Row row) {
        Optional<PlaceId> within = row.has("within") ? Optional.of(new PlaceId(row.text("within"))) : Optional.empty();
        return new Place(
                new PlaceId(row.text("place")), row.text("name"), row.text("name_ja"), within, isoNumeric(row));
    }

    /** Map data leave leading zeros out. */
    private static OptionalInt isoNumeric(Row row) {
        String number = row.text("iso_numeric").strip();
        return number.matches("[0-9]{1,3}") ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }

    private static void addGdp(WorldBuilder builder, Row row) {
        if (row.has("gdp")) {
            builder.add(Observations.of(row, ValueGroup.GDP, Attribute.GDP, List.of(row.text("place"))));
        }
    }

    private static Form form(Row row) {
        return new Form(
                new FormId(row.text("form")),
                row.text("name"),
                row.text("name_ja"),
                row.text("commodity"),
                row.text("stage"),
                row.text("basis"));
    }
}
