package adit.sources;

import adit.basics.PlaceId;
import adit.basics.PlantId;
import adit.basics.ProcessId;
import adit.sources.layout.ValueGroup;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.Status;
import adit.world.WorldBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** {@code facilities.csv} and {@code projects.csv}. */
final class PlantRows {

    private static final List<String> TABLES = List.of("facilities", "projects");

    private PlantRows() {}

    static void addObservations(WorldBuilder builder, TableSet tables) {
        for (String table : TABLES) {
            for (Row row : tables.rows(table)) {
                builder.add(Observations.of(row, ValueGroup.CAPACITY, Attribute.CAPACITY, key(row)));
                addIfStated(builder, row, ValueGroup.START, Attribute.START);
                addIfStated(builder, row, ValueGroup.CAPEX, Attribute.CAPITAL_COST);
            }
        }
    }

    private static void addIfStated(WorldBuilder builder, Row row, ValueGroup group, Attribute attribute) {
        if (row.has(group.value())) {
            builder.add(Observations.of(row, group, attribute, key(row)));
        }
    }

    static void addPlants(WorldBuilder builder, TableSet tables, Map<Cell, Observed> cells) {
        for (String table : TABLES) {
            for (Row row : tables.rows(table)) {
                builder.add(plant(row, cells));
            }
        }
    }

    private static Plant plant(Row row, Map<Cell, Observed> cells) {
        return new Plant(
                new PlantId(row.text("id")),
                row.text("name"),
                new PlaceId(row.text("place")),
                new ProcessId(row.text("process")),
                row.text("owner"),
                new PlaceId(row.text("owner_place")),
                status(row),
                Objects.requireNonNull(cells.get(new Cell(Attribute.CAPACITY, key(row)))),
                Optional.ofNullable(cells.get(new Cell(Attribute.START, key(row)))),
                Optional.ofNullable(cells.get(new Cell(Attribute.CAPITAL_COST, key(row)))),
                row.where(),
                row.text("note"),
                row.has("aggregate"));
    }

    private static Status status(Row row) {
        return Status.find(row.text("status"))
                .orElseThrow(() -> UnusableCellException.of(row, "status", "this status does not exist"));
    }

    private static List<String> key(Row row) {
        return List.of(row.text("id"));
    }
}
