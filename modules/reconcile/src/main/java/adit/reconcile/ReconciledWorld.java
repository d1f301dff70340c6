package adit.reconcile;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import adit.basics.UnitOfMeasure;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.RowRef;
import adit.world.Source;
import adit.world.World;
import adit.world.WorldBuilder;
import java.util.Locale;

/**
 * Writes reconciled values into a world, each as an additional observation that is preferred to the others of its cell. A cell that did not
 * move is unchanged; an unreported one is written with the value that the balances imply, and marked so.
 *
 * <p>Grade: that of the observation it started from while the value stays in that one's range, for then the observation still
 * supports it; otherwise E, as for unreported figures: it then depends only on the other figures. Range: ± 1.645 σ of the observation, cut off
 * at 0; reconciliation never makes a figure less certain, so this is conservative.
 */
final class ReconciledWorld {

    static final SourceId SOURCE = new SourceId("adit-reconciliation");

    private ReconciledWorld() {}

    static World of(World world, ReconciledYear reconciled) {
        WorldBuilder builder = WorldBuilder.of(world);
        if (world.findSource(SOURCE).isEmpty()) {
            builder.add(source());
        }
        reconciled.cells().stream()
                .filter(ReconciledWorld::isWritten)
                .forEach(cell -> cell.cell().ifPresent(at -> builder.prefer(observation(cell, at))));
        return builder.build();
    }

    private static boolean isWritten(ReconciledCell cell) {
        return !cell.isReported() || cell.moved();
    }

    private static Observation observation(ReconciledCell cell, Cell at) {
        double reach = StandardDeviation.Z90 * cell.sigma();
        Estimate estimate = new Estimate(cell.after(), Math.max(0, cell.after() - reach), cell.after() + reach);
        String unit =
                cell.observed().map(observed -> observed.chosen().unit()).orElse(UnitOfMeasure.TONS_PER_YEAR.symbol());
        return new Observation(at, estimate, unit, grade(cell), SOURCE, new RowRef("reconciliation", 1), note(cell));
    }

    private static Grade grade(ReconciledCell cell) {
        return cell.isSuspect() ? Grade.E : cell.grade();
    }

    private static String note(ReconciledCell cell) {
        return cell.observed()
                .map(observed -> String.format(
                        Locale.ROOT,
                        "%s by %s (%s); moved by %+.2f sigma so that balances close",
                        plain(observed.value()),
                        observed.chosen().source(),
                        observed.grade(),
                        cell.inSigmas()))
                .orElse("not reported; what the balances imply");
    }

    private static String plain(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static Source source() {
        return new Source(
                SOURCE,
                "Reconciliation of the base year by weighted least squares",
                "Adit",
                "",
                "",
                "assumption",
                "The smallest change of the observations, in units of their standard deviations, with which all balances close");
    }
}
