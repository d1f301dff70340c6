package adit.testworlds;

import adit.basics.FormId;
import adit.basics.UnitOfMeasure;
import adit.world.Attribute;
import adit.world.Form;
import adit.world.Ingredient;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.PlantState;
import adit.world.Recipe;
import adit.world.Restriction;
import adit.world.Stage;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Writes a tiny world as a folder of tables, so that commands can read it. Descriptor and headings are those of another
 * world folder; every number is graded E, its range is the number itself. What comes out of a mine is of the stage mining,
 * as the rules of world folders ask.
 */
public final class WorldFolder {

    private static final String SOURCE = "by-hand";
    private static final String FIRMS = "firms";

    private static final List<String> STAGES =
            List.of("mining", "host", "intermediate", "refining", "metal", "product", "scrap");

    private final World world;
    private final Path like;
    private final Path to;

    private WorldFolder(World world, Path like, Path to) {
        this.world = world;
        this.like = like;
        this.to = to;
    }

    /**
     * Writes a world.
     *
     * @param like a world folder, whose descriptor and headings are used
     * @param to an empty folder
     */
    public static void write(World world, Path like, Path to) throws IOException {
        new WorldFolder(world, like, to).write();
    }

    private void write() throws IOException {
        String descriptor = Files.readString(like.resolve("datapackage.json"));
        Files.writeString(
                to.resolve("datapackage.json"),
                descriptor.replaceFirst("\"adit\": \\{[^}]*\\}", "\"adit\": {\"baseYear\": " + world.baseYear() + "}"));
        try (Stream<Path> files = Files.list(like)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv") && !path.endsWith("seal.csv"))
                    .toList()) {
                write(file);
            }
        }
    }

    private void write(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (Stream<String> lines = Files.lines(file)) {
            TableText table = new TableText(lines.findFirst().orElseThrow());
            fill(name.replace(".csv", ""), table);
            Files.writeString(to.resolve(name), table.text());
        }
    }

    private void fill(String name, TableText table) {
        switch (name) {
            case "sources" ->
                table.row(
                        "id", SOURCE, "title", "By hand", "publisher", "Adit", "kind", "assumption", "finding", "made");
            case "places" ->
                world.places()
                        .forEach(
                                place -> table.row("place", place.id(), "name", place.name(), "name_ja", place.name()));
            case "commodities" ->
                world.forms().stream()
                        .map(Form::commodity)
                        .distinct()
                        .map(world.vocabulary()::commodity)
                        .forEach(commodity -> table.row(
                                "commodity", commodity.id(), "name", commodity.name(), "name_ja", commodity.nameJa()));
            case "stages" -> STAGES.forEach(stage -> table.row("stage", stage, "name", stage, "role", role(stage)));
            case "forms" -> world.forms().forEach(form -> addForm(table, form));
            case "processes" ->
                world.recipes()
                        .forEach(recipe -> table.row(
                                "process",
                                recipe.id(),
                                "name",
                                recipe.name(),
                                "name_ja",
                                recipe.name(),
                                "skill",
                                recipe.skill(),
                                "output",
                                recipe.output()));
            case "recipes" -> world.recipes().forEach(recipe -> addRecipe(table, recipe));
            case "facilities" -> world.facilities().forEach(plant -> addPlant(table, plant));
            case "projects" -> world.projects().forEach(plant -> addPlant(table, plant));
            case "restrictions" -> world.restrictions().forEach(restriction -> addRestriction(table, restriction));
            case "demand" -> addNumbers(table, Attribute.DEMAND, UnitOfMeasure.TONS_PER_YEAR);
            case "scrap" -> addNumbers(table, Attribute.SCRAP, UnitOfMeasure.TONS_PER_YEAR);
            case "stocks" -> addNumbers(table, Attribute.STOCK, UnitOfMeasure.TONS);
            case "prices" -> addNumbers(table, Attribute.PRICE, UnitOfMeasure.DOLLARS_PER_TON);
            case "costs" -> addNumbers(table, Attribute.COST, WorldFolder::costUnit);
            case "leadtimes" ->
                addNumbers(
                        table,
                        Attribute.LEAD_TIME,
                        item -> item.equals("lead_time") ? UnitOfMeasure.YEARS.symbol() : "share of capacity");
            case "growth" -> addNumbers(table, Attribute.GROWTH, WorldFolder::growthUnit);
            case "project_record" ->
                addNumbers(
                        table,
                        Attribute.PROJECT_RECORD,
                        item -> item.equals("slip") ? UnitOfMeasure.YEARS.symbol() : "share of capacity");
            case "technology_owners" -> addNumbers(table, Attribute.TECHNOLOGY_OWNER, firm -> FIRMS);
            case "owners" -> addNumbers(table, Attribute.OWNERSHIP, plant -> "share of the plant");
            case "states" ->
                world.plants().stream()
                        .flatMap(plant -> world.states(plant.id()).stream())
                        .forEach(state -> addState(table, state));
            case "compositions" -> addNumbers(table, Attribute.COMPOSITION, item -> "t/t");
            default -> {
                // a table that tiny worlds have nothing for
            }
        }
    }

    private static String growthUnit(String item) {
        return switch (item) {
            case "gamma" -> "1/y";
            case "kappa" -> "t/y per year";
            case "newcomers" -> "projects a year";
            default -> FIRMS;
        };
    }

    private void addForm(TableText table, Form form) {
        boolean mined = madeByAMine(form.id());
        table.row(
                "form",
                form.id(),
                "name",
                form.name(),
                "name_ja",
                form.nameJa(),
                "commodity",
                form.commodity(),
                "stage",
                mined ? "mining" : stage(form),
                "basis",
                form.id() + " as it is");
    }

    private boolean madeByAMine(FormId form) {
        return world.recipes().stream()
                .anyMatch(recipe ->
                        recipe.output().equals(form) && recipe.inputs().isEmpty());
    }

    private static String stage(Form form) {
        return STAGES.contains(form.stage()) ? form.stage() : "intermediate";
    }

    private static String role(String stage) {
        return Stage.unnamed(stage).role().word();
    }

    private static void addRecipe(TableText table, Recipe recipe) {
        recipe.inputs().forEach(part -> addIngredient(table, recipe, part, "input"));
        recipe.byProducts().forEach(part -> addIngredient(table, recipe, part, "output"));
    }

    private static void addIngredient(TableText table, Recipe recipe, Ingredient part, String role) {
        addNumber(
                table,
                part.amount(),
                "t/t",
                List.of("process", "form", "role"),
                List.of(recipe.id().code(), part.form().code(), role));
    }

    private static String costUnit(String item) {
        return item.equals("capital_cost") ? "US$ per t/y" : UnitOfMeasure.DOLLARS_PER_TON.symbol();
    }

    private void addNumbers(TableText table, Attribute attribute, UnitOfMeasure unit) {
        addNumbers(table, attribute, item -> unit.symbol());
    }

    /** The unit follows from the item, if the attribute has one. */
    private void addNumbers(TableText table, Attribute attribute, UnaryOperator<String> unit) {
        int item = attribute.keys().indexOf("item");
        world.list(attribute)
                .forEach(found -> addNumber(
                        table,
                        found,
                        unit.apply(item < 0 ? "" : found.cell().keys().get(item)),
                        attribute.keys(),
                        found.cell().keys()));
    }

    private static void addNumber(
            TableText table, Observed found, String unit, List<String> columns, List<String> keys) {
        TableText.Cells cells = table.cells();
        for (int k = 0; k < columns.size(); k++) {
            cells.put(columns.get(k), keys.get(k));
        }
        cells.number("value", "low", "high", found.value());
        cells.put("unit", unit)
                .put("grade", "E")
                .put("source", SOURCE)
                .put("note", "made")
                .add();
    }

    private static void addPlant(TableText table, Plant plant) {
        TableText.Cells cells = table.cells()
                .put("id", plant.id())
                .put("name", plant.name())
                .put("place", plant.place())
                .put("process", plant.process())
                .put("owner", plant.ownerPlace())
                .put("owner_place", plant.ownerPlace())
                .put("status", plant.status().word())
                .put("aggregate", plant.aggregate() ? "yes" : "")
                .put("note", "made");
        addGroup(cells, "capacity", "capacity", plant.capacity());
        plant.start().ifPresent(start -> addGroup(cells, "start", "start", start));
        plant.capitalCost().ifPresent(capital -> addGroup(cells, "capex_musd", "capex", capital));
        cells.add();
    }

    private static void addGroup(TableText.Cells cells, String value, String group, Observed found) {
        cells.number(value, group + "_low", group + "_high", found.value())
                .put(group + "_grade", "E")
                .put(group + "_source", SOURCE);
    }

    private static void addState(TableText table, PlantState state) {
        table.cells()
                .put("plant", state.plant())
                .put("from", state.days().first())
                .put("to", state.days().last().map(LocalDate::toString).orElse(""))
                .put("state", state.state())
                .number("value", "low", "high", state.share().value())
                .put("unit", "share of capacity")
                .put("grade", "E")
                .put("source", SOURCE)
                .put("note", "made")
                .add();
    }

    private static void addRestriction(TableText table, Restriction restriction) {
        table.cells()
                .put("restriction", restriction.id())
                .put("form", restriction.form())
                .put("by", restriction.by())
                .put("kind", restriction.kind())
                .put("from", restriction.from())
                .put("to", restriction.to().map(LocalDate::toString).orElse(""))
                .number("value", "low", "high", restriction.factor().value())
                .put("unit", "fraction")
                .put("grade", "E")
                .put("source", SOURCE)
                .put("note", "made")
                .add();
    }
}
