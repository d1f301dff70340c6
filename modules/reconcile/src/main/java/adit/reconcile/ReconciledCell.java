package adit.reconcile;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.world.Cell;
import adit.world.Observed;
import java.util.Optional;

/**
 * One quantity before and after.
 *
 * @param quantity its kind
 * @param form its form
 * @param place the reporting place; of a flow, the one that ships
 * @param process one of several processes, or the host process of a by-product; empty if not specific to a process
 * @param cell the cell of the world; empty for net imports and left-overs
 * @param observed the reported figure; empty if not reported
 * @param before the reported value, otherwise the value implied by the reported figures of its balances, t/y (stocks t)
 * @param after the value with which every balance closes, same unit
 * @param sigma standard deviation of {@code before}, same unit
 */
public record ReconciledCell(
        Quantity quantity,
        FormId form,
        PlaceId place,
        Optional<ProcessId> process,
        Optional<Cell> cell,
        Optional<Observed> observed,
        double before,
        double after,
        double sigma) {

    /** Smaller changes, relative to the value, are rounding. */
    private static final double ROUNDING = 1e-6;

    /** Examples: {@code production/refined-copper/CHN/2024}, {@code by-process/ndpr-oxide/CHN/separate-ndpr}. */
    public String name() {
        return name(quantity, form, place, process, cell);
    }

    static String name(
            Quantity quantity, FormId form, PlaceId place, Optional<ProcessId> process, Optional<Cell> cell) {
        String end = process.map(one -> "/" + one).orElse("");
        return cell.map(Cell::toString).orElseGet(() -> quantity.word() + "/" + form + "/" + place + end);
    }

    public boolean isReported() {
        return observed.isPresent();
    }

    /** Grade of the reported figure; E if not reported. */
    public Grade grade() {
        return observed.map(Observed::grade).orElse(Grade.E);
    }

    /** After less before, t/y. */
    public double change() {
        return after - before;
    }

    /** Change as a share of the value before; empty if that is 0. */
    public Optional<Double> relativeChange() {
        return before == 0 ? Optional.empty() : Optional.of(change() / Math.abs(before));
    }

    /** Change in units of σ; 0 if nothing moved. Example: from 100 to 120 with σ = 10 is 2. */
    public double inSigmas() {
        return moved() ? change() / sigma : 0;
    }

    /** True if the value changed by more than rounding. */
    public boolean moved() {
        return Math.abs(change()) > ROUNDING * (Math.abs(before) + sigma);
    }

    /** True if a reported value had to leave its range, which is never read as narrower than ± 1.645 σ. */
    public boolean isSuspect() {
        return observed.isPresent()
                && moved()
                && outside(observed.get().chosen().estimate());
    }

    private boolean outside(Estimate range) {
        double reach = StandardDeviation.Z90 * sigma;
        return after < Math.min(range.low(), before - reach) || after > Math.max(range.high(), before + reach);
    }
}
