package adit.sources;

import adit.basics.Grade;
import adit.basics.Issues;
import adit.basics.PlaceId;
import adit.folders.Snapshot;
import adit.sources.table.Table;
import adit.sources.table.TableSchema;
import adit.sources.table.TableSet;
import adit.world.Cell;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.World;
import adit.world.WorldSummary;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks a world folder and summarises its content, even if no world can be built from it. */
public final class WorldChecker {

    private WorldChecker() {}

    /**
     * The content of a folder and its issues.
     *
     * @param asked plants are counted inside and outside this place; if empty, the world's default supplier is used, if any
     */
    public static WorldSummary check(Path folder, Optional<PlaceId> asked) {
        Issues issues = new Issues();
        Optional<TableSet> tables = WorldReader.readTables(Snapshot.of(folder), issues);
        Optional<World> world =
                issues.hasErrors() ? Optional.empty() : tables.map(found -> WorldMapper.map(found, issues));
        if (issues.hasErrors()) {
            world = Optional.empty();
        }
        return new WorldSummary(
                tables.map(found -> found.descriptor().name()).orElse(""),
                tables.map(found -> found.descriptor().baseYear()).orElse(0),
                tables.map(WorldChecker::rows).orElse(Map.of()),
                world.map(built -> content(
                        built, asked.or(() -> built.vocabulary().defaults().supplier()))),
                issues.list());
    }

    private static Map<String, Integer> rows(TableSet tables) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (TableSchema schema : tables.descriptor().tables()) {
            Optional<Table> table = tables.find(schema.name());
            table.ifPresent(found ->
                    rows.put(schema.name(), found.rows().size() + found.ragged().size()));
        }
        return rows;
    }

    private static WorldSummary.Content content(World world, Optional<PlaceId> place) {
        List<Observed> cells = world.cells().toList();
        Map<Grade, Integer> observations = new TreeMap<>();
        for (Grade grade : Grade.values()) {
            observations.put(grade, 0);
        }
        cells.forEach(cell -> cell.all().forEach(each -> observations.merge(each.grade(), 1, Integer::sum)));
        List<Cell> several = cells.stream()
                .filter(cell -> cell.all().size() > 1)
                .map(Observed::cell)
                .toList();
        return new WorldSummary.Content(
                cells.size(),
                observations,
                several,
                place,
                count(world, world.facilities(), place),
                count(world, world.projects(), place));
    }

    private static WorldSummary.Split count(World world, List<Plant> plants, Optional<PlaceId> place) {
        long inside = plants.stream()
                .filter(plant -> place.filter(each -> plant.place().equals(each)
                                || world.reporting(plant.place()).equals(each))
                        .isPresent())
                .count();
        return new WorldSummary.Split(Math.toIntExact(inside), Math.toIntExact(plants.size() - inside));
    }
}
