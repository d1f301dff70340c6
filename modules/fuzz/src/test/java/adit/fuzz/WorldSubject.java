package adit.fuzz;

import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.testworlds.WorldFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tables of a world. */
final class WorldSubject implements Subject {

    private static final String DESCRIPTOR = "datapackage.json";

    private static final int LEAST = 10;

    private final List<Sample> worlds = new ArrayList<>();

    /** Writes the tiny worlds once, below a folder. */
    WorldSubject(Path below, Path like) throws IOException {
        int number = 0;
        for (TinyWorld world : TinyWorlds.all()) {
            Path folder = java.nio.file.Files.createDirectories(below.resolve("world-" + number++));
            WorldFolder.write(world.world(), like, folder);
            // some begin later than the base year, of which Adit warns
            if (!Subject.WARNING
                    .matcher(Done.run("data", "check", folder.toString(), "-q").text())
                    .find()) {
                worlds.add(Sample.read(folder));
            }
        }
        if (worlds.size() < LEAST) {
            throw new IllegalStateException("Adit warns of " + (number - worlds.size()) + " worlds");
        }
    }

    /** A form that half of the demand is covered of. */
    Sample first() {
        return worlds.getFirst();
    }

    @Override
    public String name() {
        return "world";
    }

    @Override
    public int share() {
        return 55;
    }

    @Override
    public Sample sample(Random random) {
        return Words.pick(worlds, random);
    }

    @Override
    public List<List<String>> commands(Path folder, Sample sample) {
        return List.of(
                List.of("data", "check", folder.toString(), "-q"),
                List.of(
                        "dependence",
                        "--world",
                        folder.toString(),
                        "--supplier",
                        "SUP",
                        "--coalition",
                        "AAA",
                        "-q",
                        "--width",
                        "200"));
    }

    @Override
    public Alteration alter(Sample world, Random random) {
        List<String> tables = world.names().stream()
                .filter(name -> name.endsWith(".csv"))
                .filter(name -> Table.of(world.text(name)).size() > 0)
                .toList();
        String name = Words.pick(tables, random);
        return switch (random.nextInt(12)) {
            case 0 -> layout(world, name, random);
            case 1 -> FileBytes.alter(world, random.nextInt(8) == 0 ? DESCRIPTOR : name, random);
            case 2 -> order(world, name, random);
            case 3 -> heading(world, name, random);
            default -> cell(world, name, random);
        };
    }

    /** The same table in another writing. */
    private static Alteration layout(Sample world, String name, Random random) {
        String text = world.text(name);
        return switch (random.nextInt(4)) {
            case 0 -> same("byte order mark", world.with(name, "\uFEFF" + text));
            case 1 -> same("line ends CRLF", world.with(name, text.replace("\n", "\r\n")));
            case 2 ->
                same("all cells in quotes", world.with(name, Table.of(text).text(true)));
            default -> same("no line break at the end", world.with(name, text.stripTrailing()));
        };
    }

    /** Forms are shown in the order of their rows. */
    private static Alteration order(Sample world, String name, Random random) {
        Table table = Table.of(world.text(name));
        return random.nextBoolean() && !name.equals("forms.csv")
                ? same(
                        "rows in another order",
                        world.with(name, table.shuffledRows(random).text(false)))
                : same(
                        "columns in another order",
                        world.with(name, table.shuffledColumns(random).text(false)));
    }

    private static Alteration same(String kind, Sample world) {
        return Alteration.of(kind, kind, Expect.SAME, world);
    }

    private static Alteration heading(Sample world, String name, Random random) {
        Table table = Table.of(world.text(name));
        int column = random.nextInt(table.heading().size());
        String word = Words.pick(List.of("", "x", table.heading().getFirst(), "Value ", "\u001b[1m"), random);
        boolean unchanged = word.equals(table.heading().get(column));
        return Alteration.of(
                        "heading",
                        name + ": column " + table.heading().get(column) + " named '" + word + "'",
                        unchanged ? Expect.SAME : Expect.TOLD,
                        world.with(name, table.with(-1, column, word).text(false)))
                .at(unchanged ? new String[0] : new String[] {name});
    }

    private static Alteration cell(Sample world, String name, Random random) {
        Table table = Table.of(world.text(name));
        int row = random.nextInt(table.size());
        int column = random.nextInt(table.heading().size());
        Schema.Column schema =
                new Schema(world.text(DESCRIPTOR)).column(name, table.heading().get(column));
        String before = table.cell(row, column);
        Value value = Value.draw(schema, before, random);
        String words = name + " row " + (row + 2) + " column " + schema.name() + ": '" + before + "' becomes '"
                + value.text() + "'";
        Alteration alteration = Alteration.of(
                value.kind(),
                words,
                value.expect(),
                world.with(name, table.with(row, column, value.text()).text(false)));
        return value.expect() == Expect.TOLD ? alteration.at(name + " row " + (row + 2)) : alteration;
    }
}
