package adit.fuzz;

import adit.folders.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Single figures of the tables of values, multiplied with their ranges; each table equally often. */
final class LoneFigures {

    private static final List<String> TABLES = List.of(
            "production",
            "trade",
            "trade_values",
            "demand",
            "stocks",
            "reserves",
            "prices",
            "costs",
            "leadtimes",
            "growth",
            "recipes",
            "compositions");

    private LoneFigures() {}

    static List<Mutant> of(Snapshot world, double factor, int count) throws IOException {
        Random random = new Random(14);
        List<Mutant> mutants = new ArrayList<>();
        while (mutants.size() < count) {
            String file = TABLES.get(mutants.size() % TABLES.size()) + ".csv";
            Table table = Table.of(new String(world.find(file).orElseThrow(), StandardCharsets.UTF_8));
            int row = random.nextInt(table.size());
            int value = table.heading().indexOf("value");
            if (Double.parseDouble(table.cell(row, value)) != 0) {
                Table changed = table;
                for (String column : List.of("value", "low", "high")) {
                    int at = table.heading().indexOf(column);
                    changed = changed.with(row, at, Double.toString(Double.parseDouble(table.cell(row, at)) * factor));
                }
                mutants.add(new Mutant(file, "row " + (row + 2) + " times " + factor, changed.text(false)));
            }
        }
        return mutants;
    }
}
