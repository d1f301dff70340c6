package adit.dependence;

import adit.dependence.figures.Maps;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measure;
import adit.dependence.measures.NMinusOne;
import adit.dependence.output.OutputBasis;
import adit.dependence.trade.TradeBasis;
import adit.world.Form;
import java.util.Map;
import java.util.Optional;

/**
 * The views of one form side by side, each a figure with its evidence or the reason why there is none.
 *
 * @param form the form
 * @param basis whether output figures are production or capacity; empty if no output is known
 * @param trade where the flows behind face value and look-through come from
 * @param nMinusOneOf the denominator of N-1; empty if there is no figure
 * @param readings by id of the measure, one for each of {@link SignatureTable#MEASURES}
 */
public record SignatureRow(
        Form form,
        Optional<OutputBasis> basis,
        TradeBasis trade,
        Optional<NMinusOne.Against> nMinusOneOf,
        Map<String, Reading> readings) {

    public SignatureRow {
        readings = Map.copyOf(readings);
    }

    /** The reading of one of {@link SignatureTable#MEASURES}. */
    public Reading get(Measure measure) {
        return Maps.get(readings, measure.id());
    }

    /** True if output figures are capacities, since no output is reported. */
    public boolean isCapacity() {
        return basis.equals(Optional.of(OutputBasis.CAPACITY));
    }
}
