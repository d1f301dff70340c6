package adit.sources;

import adit.basics.FormId;
import adit.basics.ProcessId;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Ingredient;
import adit.world.Observed;
import adit.world.Recipe;
import adit.world.WorldBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Recipes: a row of {@code processes.csv} with its rows of {@code recipes.csv}. */
final class RecipeRows {

    private RecipeRows() {}

    static void addTo(WorldBuilder builder, TableSet tables, Map<Cell, Observed> cells) {
        Map<List<String>, Map<String, Ingredient>> ingredients = ingredients(tables, cells);
        for (Row row : tables.rows("processes")) {
            String process = row.text("process");
            builder.add(new Recipe(
                    new ProcessId(process),
                    row.text("name"),
                    row.has("name_ja") ? row.text("name_ja") : row.text("name"),
                    row.text("skill"),
                    new FormId(row.text("output")),
                    list(ingredients, process, "input"),
                    list(ingredients, process, "output")));
        }
    }

    private static List<Ingredient> list(
            Map<List<String>, Map<String, Ingredient>> ingredients, String process, String role) {
        return List.copyOf(
                ingredients.getOrDefault(List.of(process, role), Map.of()).values());
    }

    /** By process and role, then by form; several observations of one ingredient make one. */
    private static Map<List<String>, Map<String, Ingredient>> ingredients(TableSet tables, Map<Cell, Observed> cells) {
        Map<List<String>, Map<String, Ingredient>> found = new LinkedHashMap<>();
        for (Row row : tables.rows("recipes")) {
            String form = row.text("form");
            Cell cell = new Cell(Attribute.RECIPE, List.of(row.text("process"), form, row.text("role")));
            found.computeIfAbsent(List.of(row.text("process"), row.text("role")), key -> new LinkedHashMap<>())
                    .put(form, new Ingredient(new FormId(form), Objects.requireNonNull(cells.get(cell))));
        }
        return found;
    }
}
