package adit.dependence.trade;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.dependence.figures.Maps;
import adit.dependence.output.CellIndex;
import adit.dependence.output.OutputTable;
import adit.dependence.output.PlaceGrouping;
import adit.dependence.output.ReportedOutput;
import adit.dependence.output.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Trade implied by output and use where it is not reported. With surplus {@code u_o = max(0, output − use)} and deficit
 * {@code d_r = max(0, use − output)}: {@code x[o→r] = u_o · d_r / max(Σu, Σd)}. If there is more surplus than deficit the rest
 * stays where it was made; if there is less, every deficit is filled in the same proportion. Evidence: an assumption (E).
 *
 * <p>A flow has no observation of its own, so its range is that of the output it is taken from: {@code x · low_o / output_o} to
 * {@code x · high_o / output_o}; use is fixed.
 */
final class ImpliedTrade {

    private ImpliedTrade() {}

    static Optional<BaseYearFlows> find(CellIndex tables, PlaceGrouping grouping, FormId form, int year) {
        return ReportedOutput.find(tables, form, year).map(outputs -> {
            OutputTable table = outputs.headline();
            SortedMap<PlaceId, Estimate> made = grouping.ranges(table);
            return Use.find(tables, grouping, form, table.year())
                    .map(use -> BaseYearFlows.of(
                            form,
                            table.year(),
                            TradeBasis.IMPLIED,
                            made,
                            flows(made, grouping.outputs(table), use.tonnes())))
                    .orElseGet(() -> BaseYearFlows.of(form, table.year(), TradeBasis.UNKNOWN, made, List.of()));
        });
    }

    private static List<Flow> flows(
            Map<PlaceId, Estimate> ranges, Map<PlaceId, Double> made, Map<PlaceId, Double> use) {
        SortedMap<PlaceId, Double> surplus = beyond(made, use);
        SortedMap<PlaceId, Double> deficit = beyond(use, made);
        double larger = Math.max(Maps.sum(surplus.values()), Maps.sum(deficit.values()));
        List<Flow> flows = new ArrayList<>();
        surplus.forEach((from, more) -> deficit.forEach((to, less) -> flows.add(
                new Flow(from, to, scaled(Maps.get(ranges, from), more * less / larger), Grade.E, List.of()))));
        return flows;
    }

    /** So many tons of an output, with its range in proportion. */
    private static Estimate scaled(Estimate output, double tonnes) {
        return new Estimate(
                tonnes,
                Math.min(tonnes, tonnes * output.low() / output.value()),
                Math.max(tonnes, tonnes * output.high() / output.value()));
    }

    private static SortedMap<PlaceId, Double> beyond(Map<PlaceId, Double> large, Map<PlaceId, Double> small) {
        SortedMap<PlaceId, Double> rest = new TreeMap<>();
        large.forEach((place, tonnes) -> {
            double more = tonnes - small.getOrDefault(place, 0.0);
            if (more > 0) {
                rest.put(place, more);
            }
        });
        return rest;
    }
}
