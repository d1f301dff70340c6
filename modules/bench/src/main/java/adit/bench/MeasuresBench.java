package adit.bench;

import adit.basics.PlaceId;
import adit.dependence.MeasureTable;
import adit.dependence.chain.Coverage;
import adit.math.solver.HighsSolver;
import adit.world.Form;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/** All measures of dependence × all forms × all places × three years, after load; coverage, which needs a solver, by itself. */
final class MeasuresBench {

    private static final int RUNS = 12;

    private final World world;
    private final PlaceId supplier;
    private final List<Integer> years;

    private MeasuresBench(World world, PlaceId supplier) {
        this.world = world;
        this.supplier = supplier;
        years = List.of(world.baseYear() - 2, world.baseYear() - 1, world.baseYear());
    }

    static String report() {
        Shipped shipped = Shipped.read();
        MeasuresBench bench =
                new MeasuresBench(shipped.world(), shipped.study().question().supplier());
        List<String> lines = new ArrayList<>();
        lines.add("| what | first | median | count |");
        lines.add("|---|--:|--:|--:|");
        lines.add(row("all measures but coverage, three years", RUNS, bench::columns));
        lines.add(row("every cell of that table", RUNS, bench::cells));
        lines.add(row("coverage after the loss of each supplier, base year", 3, bench::coverage));
        return String.join("\n", lines);
    }

    private int columns() {
        return MeasureTable.of(world, supplier, years).columns().size();
    }

    private int cells() {
        return (int) MeasureTable.of(world, supplier, years).rows().count();
    }

    private int coverage() {
        try (Coverage coverage = Coverage.of(world, world.baseYear(), new HighsSolver())) {
            return world.forms().stream()
                    .map(Form::id)
                    .mapToInt(form -> coverage.bySupplier(form).size())
                    .sum();
        }
    }

    private static String row(String what, int runs, IntSupplier task) {
        List<Double> times = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            count = task.getAsInt();
            times.add((System.nanoTime() - start) / 1e6);
        }
        return String.format(
                Locale.ROOT, "| %s | %.0f ms | %.0f ms | %d |", what, times.getFirst(), Timing.median(times), count);
    }
}
