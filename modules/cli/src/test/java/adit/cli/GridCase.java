package adit.cli;

import adit.testworlds.Pairwise;
import adit.testworlds.TinyWorld;
import adit.testworlds.WorldFolder;
import adit.world.Attribute;
import adit.world.Place;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One case of the grid: a world and a study, written as files.
 *
 * @param number for messages
 * @param row a choice of every factor, in the order of {@link #FACTORS}
 */
record GridCase(int number, List<Integer> row) {

    private static final List<Double> MASSES = List.of(1.0, 1e-5, 1e-3, 1e5, 1e6);
    private static final List<Integer> LENGTHS = List.of(5, 1, 2, 15);
    private static final List<String> LEVELS = List.of("0", "0.01", "0.5", "0.65", "1");
    private static final List<List<String>> KINDS =
            List.of(List.of("coverage"), List.of("share"), List.of("coverage", "share"));
    private static final List<String> BASE_YEARS = List.of("observed", "reconciled");

    /** Assumptions, and what a study may say of each; an empty word leaves it out. */
    private static final List<String> SERVES = List.of("everyone", "members");

    private static final List<Factor> ASSUMPTIONS = List.of(
            new Factor("further-plants", "", "false"),
            new Factor("further-plants-limit", "", "0", "1"),
            new Factor("cut-off-years", "", "1", "50"),
            new Factor("stockpile-months", "", "6", "120"),
            new Factor("keep-running", "", "0", "1"),
            new Factor("supplier-owned-lost", "", "false"),
            new Factor("discount-rate", "", "0", "0.5"),
            new Factor("plant-life", "", "1", "100"),
            new Factor("unserved-value", "", "0", "500000", "1e12"),
            new Factor("budget", "", "0", "1", "1e9"),
            new Factor("tariffs", "", "{metal: 10}"),
            new Factor("relaxed-demand", "", "0", "0.99"),
            new Factor("relaxed-stockpile-months", "", "0", "120"));

    /** Number of choices: world, mass, length, first year, level, kind, members, base year, whose demand, then every assumption. */
    private static final List<Integer> FACTORS = factors();

    private record Factor(String name, List<String> words) {
        Factor(String name, String... words) {
            this(name, List.of(words));
        }
    }

    private static List<Integer> factors() {
        List<Integer> sizes = new ArrayList<>(List.of(
                GridWorlds.count(),
                MASSES.size(),
                LENGTHS.size(),
                4,
                LEVELS.size(),
                KINDS.size(),
                3,
                BASE_YEARS.size(),
                SERVES.size()));
        ASSUMPTIONS.forEach(factor -> sizes.add(factor.words().size()));
        return List.copyOf(sizes);
    }

    /** The first {@code count} cases; every pair of choices occurs within the first few hundred. */
    static List<GridCase> list(int count) {
        List<List<Integer>> rows = Pairwise.rows(FACTORS, count, 11);
        return IntStream.range(0, count)
                .mapToObj(k -> new GridCase(k, rows.get(k)))
                .toList();
    }

    private TinyWorld tiny() {
        return GridWorlds.world(row.get(0)).massTimes(MASSES.get(row.get(1)));
    }

    /** Writes world and study into a folder; gives the study. */
    Path write(Path folder) throws IOException {
        World world = tiny().world();
        WorldFolder.write(world, Path.of(Shell.at("data/world-2025")), Files.createDirectory(folder.resolve("world")));
        return Files.writeString(folder.resolve("study.yaml"), study(world));
    }

    String study(World world) {
        int last = 2025 + LENGTHS.get(row.get(2));
        StringBuilder text = new StringBuilder("name: grid\nworld: world\nsupplier: SUP\nscenario: base\n");
        text.append("base-year: ").append(BASE_YEARS.get(row.get(7))).append('\n');
        text.append("serve: ").append(SERVES.get(row.get(8))).append('\n');
        text.append("coalition: {members: ").append(members(world)).append("}\n");
        text.append("horizon: {first: 2026, last: ").append(last).append("}\n").append("targets:\n");
        for (String kind : KINDS.get(row.get(5))) {
            text.append("  - {kind: %s, form: %s, level: %s, from: %d}\n"
                    .formatted(kind, form(world), LEVELS.get(row.get(4)), from(last)));
        }
        return text.append(assumptions()).toString();
    }

    private String assumptions() {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < ASSUMPTIONS.size(); k++) {
            String word = ASSUMPTIONS.get(k).words().get(row.get(9 + k));
            if (!word.isEmpty()) {
                text.append("  ")
                        .append(ASSUMPTIONS.get(k).name())
                        .append(": ")
                        .append(word)
                        .append('\n');
            }
        }
        return text.isEmpty() ? "" : "assumptions:\n" + text;
    }

    /** The first year of the horizon, the second, the last but one, the last. */
    private int from(int last) {
        return Math.clamp(List.of(2026, 2027, last - 1, last).get(row.get(3)), 2026, last);
    }

    private static String form(World world) {
        return world.list(Attribute.DEMAND).getFirst().cell().keys().getFirst();
    }

    /** The first place, all but the supplier and the last, all but the supplier. */
    private List<String> members(World world) {
        List<String> all = world.places().stream()
                .map(Place::id)
                .map(Object::toString)
                .filter(place -> !place.equals("SUP"))
                .toList();
        return switch (row.get(6)) {
            case 0 -> all.subList(0, 1);
            case 1 -> all.subList(0, Math.max(1, all.size() - 1));
            default -> all;
        };
    }
}
