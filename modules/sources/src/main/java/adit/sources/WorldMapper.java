package adit.sources;

import adit.basics.Issues;
import adit.sources.figures.FigureRules;
import adit.sources.table.CellRef;
import adit.sources.table.DataPackage;
import adit.sources.table.TableSet;
import adit.world.Cell;
import adit.world.Observed;
import adit.world.World;
import adit.world.WorldBuilder;
import java.util.Map;

/** Turns checked tables into a world: first every observation, then the things that point to them. */
final class WorldMapper {

    private WorldMapper() {}

    /** The world; of no use if it adds an error to the issues, which happens only if the schema was too lax. */
    static World map(TableSet tables, Issues issues) {
        DataPackage descriptor = tables.descriptor();
        WorldBuilder builder = new WorldBuilder(descriptor.name(), descriptor.baseYear());
        try {
            fill(builder, tables, issues);
            World world = builder.build();
            FigureRules.check(world, issues);
            return world;
        } catch (UnusableCellException unusable) {
            issues.add(unusable.issue());
        } catch (IllegalArgumentException refused) {
            issues.add(refused(refused));
        }
        return new WorldBuilder(descriptor.name(), descriptor.baseYear()).build();
    }

    private static void fill(WorldBuilder builder, TableSet tables, Issues issues) {
        builder.vocabulary(VocabularyRows.read(tables));
        ReferenceRows.addTo(builder, tables);
        ValueTables.addTo(builder, tables);
        PlantRows.addObservations(builder, tables);
        RestrictionRows.addObservations(builder, tables);
        StateRows.addObservations(builder, tables);
        SubjectRows.addTo(builder, tables);
        ErratumRows.addTo(builder, tables, issues);
        Map<Cell, Observed> cells = builder.cells();
        RecipeRows.addTo(builder, tables, cells);
        PlantRows.addPlants(builder, tables, cells);
        RestrictionRows.addRestrictions(builder, tables, cells);
        StateRows.addStates(builder, tables, cells);
    }

    private static adit.basics.Issue refused(IllegalArgumentException refused) {
        return CellRef.ofFile(DataPackage.FILE)
                .error(
                        "unusable-world",
                        "the world cannot be built: " + refused.getMessage(),
                        "compare types, constraints and primary keys with those of the shipped world");
    }
}
