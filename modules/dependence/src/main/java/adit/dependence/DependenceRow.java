package adit.dependence;

import adit.basics.Estimate;
import adit.basics.Measured;
import adit.basics.SourceId;
import adit.basics.UnitOfMeasure;
import adit.dependence.measures.FaceValueShare;
import adit.dependence.measures.Hhi;
import adit.dependence.measures.ImportValue;
import adit.dependence.measures.NMinusOne;
import adit.dependence.measures.SupplierShare;
import adit.dependence.measures.TopShare;
import adit.dependence.output.OutputBasis;
import adit.dependence.trade.TradeBasis;
import adit.dependence.trade.UnknownOrigin;
import adit.world.Form;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the dependence on a supplier for one form; empty is not known, which is not zero. Shares are 0 to 1.
 *
 * @param form the form, with its stage and commodity
 * @param output who makes it
 * @param flows how it reaches the coalition
 */
public record DependenceRow(Form form, Output output, Flows flows) {

    /**
     * Who makes a form.
     *
     * @param basis whether output figures are production or capacity; empty if no output is known
     * @param year the year of the output figures, which may differ from the requested year; empty if no output is known
     * @param supplier the supplier's share of output
     * @param top the largest place and its share of output
     * @param hhi concentration of output
     * @param nMinusOne what is left without the largest place
     */
    public record Output(
            Optional<OutputBasis> basis,
            Optional<@Measured(UnitOfMeasure.YEAR) Integer> year,
            Optional<SupplierShare> supplier,
            Optional<TopShare> top,
            Optional<Hhi> hhi,
            Optional<NMinusOne> nMinusOne) {}

    /**
     * How a form reaches the coalition.
     *
     * @param trade where the flows behind face value and look-through come from
     * @param year the year of the flows; empty if none are known
     * @param faceValue the supplier's share of what the coalition receives directly
     * @param lookThrough the part of the coalition's use that passed through the supplier at any stage
     * @param unknown the part of the coalition's use whose origin nobody reports; empty if no flows are known
     * @param hubs the places whose exports cause it, the largest first; places with less than a hundredth of all exports are left out
     * @param importValue what the coalition pays for its imports, and the supplier's share of it; empty if no values are reported
     */
    public record Flows(
            TradeBasis trade,
            Optional<@Measured(UnitOfMeasure.YEAR) Integer> year,
            Optional<FaceValueShare> faceValue,
            Optional<@Measured(UnitOfMeasure.SHARE) Estimate> lookThrough,
            Optional<@Measured(UnitOfMeasure.SHARE) Double> unknown,
            List<UnknownOrigin> hubs,
            Optional<ImportValue> importValue) {

        public Flows {
            hubs = List.copyOf(hubs);
        }
    }

    public String commodity() {
        return form.commodity();
    }

    public String stage() {
        return form.stage();
    }

    /** The supplier's share of output. */
    public Optional<SupplierShare> supplier() {
        return output.supplier();
    }

    /** The supplier's share of what the coalition receives directly. */
    public Optional<FaceValueShare> faceValue() {
        return flows.faceValue();
    }

    /** The part of the coalition's use that passed through the supplier at any stage. */
    public Optional<@Measured(UnitOfMeasure.SHARE) Estimate> lookThrough() {
        return flows.lookThrough();
    }

    /** What the supplier's share rests on; empty if it is not known. */
    public List<SourceId> sources() {
        return supplier().map(SupplierShare::sources).orElse(List.of());
    }

    /** Where the flows come from. */
    public TradeBasis trade() {
        return flows.trade();
    }

    /** True if face value and look-through rest on implied, not reported trade of this form. */
    public boolean tradeIsImplied() {
        return trade() == TradeBasis.IMPLIED;
    }
}
