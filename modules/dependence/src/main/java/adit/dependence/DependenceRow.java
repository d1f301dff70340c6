package adit.dependence;

import adit.basics.Estimate;
import adit.basics.SourceId;
import adit.world.Form;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the dependence on a supplier for one form; empty is not known, which is not zero. Shares are 0 to 1.
 *
 * @param form the form, with its stage and commodity
 * @param basis whether output figures are production or capacity; empty if no output is known
 * @param year the year of the output figures, which may differ from the requested year; empty if no output is known
 * @param supplier the supplier's share of output
 * @param top the largest place and its share of output
 * @param topThree the three largest places and their share
 * @param hhi concentration of output
 * @param nMinusOne what is left without the largest place
 * @param faceValue the supplier's share of what the coalition receives directly
 * @param lookThrough the part of the coalition's use that passed through the supplier at any stage
 * @param unknown the part of the coalition's use whose origin nobody reports; empty if no flows are known
 * @param hubs the places whose exports cause it, the largest first; places with less than a hundredth of all exports are left out
 * @param trade where the flows behind face value and look-through come from
 * @param tradeYear the year of the flows; empty if none are known
 * @param importValue what the coalition pays for its imports, and the supplier's share of it; empty if no values are reported
 */
public record DependenceRow(
        Form form,
        Optional<Basis> basis,
        Optional<Integer> year,
        Optional<SupplierShare> supplier,
        Optional<TopShare> top,
        Optional<TopShare> topThree,
        Optional<Hhi> hhi,
        Optional<NMinusOne> nMinusOne,
        Optional<FaceValueShare> faceValue,
        Optional<Estimate> lookThrough,
        Optional<Double> unknown,
        List<UnknownOrigin> hubs,
        TradeBasis trade,
        Optional<Integer> tradeYear,
        Optional<ImportValue> importValue) {

    public DependenceRow {
        hubs = List.copyOf(hubs);
    }

    public String commodity() {
        return form.commodity();
    }

    public String stage() {
        return form.stage();
    }

    /** What the supplier's share rests on; empty if it is not known. */
    public List<SourceId> sources() {
        return supplier.map(SupplierShare::sources).orElse(List.of());
    }

    /** True if face value and look-through rest on implied, not reported trade of this form. */
    public boolean tradeIsImplied() {
        return trade == TradeBasis.IMPLIED;
    }
}
