package adit.dependence.measures;

import adit.basics.FormId;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.dependence.figures.Maps;
import adit.dependence.figures.OutputFigure;
import adit.dependence.output.CellIndex;
import adit.dependence.output.OutputBasis;
import adit.dependence.output.OutputTable;
import adit.dependence.output.PlaceGrouping;
import adit.dependence.output.ReportedOutput;
import adit.dependence.output.Use;
import adit.world.World;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Share of output that remains without the largest supplier, following the IEA's N-1 (Global Critical Minerals Outlook 2025).
 *
 * <p>{@code (Σ_i q_i − max_i q_i) / Σ_i use_i}; where the use of the world is not known {@code (Σ_i q_i − max_i q_i) / Σ_i q_i}. Use that
 * only some places report is not that of the world: it counts as whole if it reaches half of output (for the use of the others:
 * half of the output that the largest supplier does not use itself).
 *
 * @param largest the largest supplier
 * @param left the remaining share of {@code against}; above 1 if the others make more than the use of all places
 * @param against use or output
 * @param ofOthersUse what is left as a share of the use of all places but the largest supplier, its own use set aside with its
 *     output; empty if that is not known
 */
public record NMinusOne(
        PlaceId largest,
        @Measured(UnitOfMeasure.SHARE) double left,
        Against against,
        Optional<@Measured(UnitOfMeasure.SHARE) Double> ofOthersUse) {

    private static final double KNOWN_USE = 0.5;

    /** The denominator of the remaining share. */
    public enum Against {
        USE,
        OUTPUT
    }

    /** The measure in a year; empty if there is no output. */
    public static Optional<NMinusOne> find(World world, FormId form, int year) {
        CellIndex tables = CellIndex.of(world);
        return ReportedOutput.find(tables, form, year).flatMap(outputs -> of(tables, outputs.headline()));
    }

    public static Optional<NMinusOne> of(CellIndex tables, OutputTable table) {
        return table.findLargest().map(largest -> {
            PlaceGrouping grouping = new PlaceGrouping(tables.world(), Set.of(largest));
            SortedMap<PlaceId, Double> use = Use.find(tables, grouping, table.form(), table.year())
                    .filter(known -> table.basis() == OutputBasis.PRODUCTION && isWhole(known.total(), table.total()))
                    .map(Use::tonnes)
                    .orElseGet(TreeMap::new);
            return use.isEmpty() ? ofOutput(table, largest) : ofUse(table, largest, use);
        });
    }

    /** In the output basis; with the largest share it makes 1. */
    static NMinusOne ofOutput(OutputTable table, PlaceId largest) {
        return new NMinusOne(largest, rest(table, largest) / table.total(), Against.OUTPUT, Optional.empty());
    }

    private static NMinusOne ofUse(OutputTable table, PlaceId largest, SortedMap<PlaceId, Double> use) {
        double rest = rest(table, largest);
        double all = Maps.sum(use.values());
        Optional<Double> ofOthers = Optional.ofNullable(use.get(largest))
                .filter(own -> all > own && isWhole(all - own, table.total() - own))
                .map(own -> rest / (all - own));
        return new NMinusOne(largest, rest / all, Against.USE, ofOthers);
    }

    private static boolean isWhole(double use, double expected) {
        return use >= KNOWN_USE * expected;
    }

    private static double rest(OutputTable table, PlaceId largest) {
        return table.places().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(largest))
                .map(Map.Entry::getValue)
                .mapToDouble(OutputFigure::value)
                .sum();
    }
}
