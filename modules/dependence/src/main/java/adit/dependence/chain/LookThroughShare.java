package adit.dependence.chain;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.figures.EvidenceSum;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.output.CellIndex;
import adit.dependence.output.PlaceGrouping;
import adit.dependence.trade.BaseYearFlows;
import adit.dependence.trade.Coalitions;
import adit.dependence.trade.TradeBasis;
import adit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much of the use of a form passed through a supplier at any stage, 0 to 1, by tracing flows backwards with proportional
 * mixing: output and imports of a form in a place are mixed before they are used or exported.
 *
 * <p>For every form {@code m} and place {@code r}:
 * {@code L[m,r] = (made[m,r] · Lp[m,r] + Σ_o x[m,o→r] · L[m,o]) / (made[m,r] + Σ_o x[m,o→r])}, where {@code Lp} is the weighted
 * mean of {@code L} over the inputs of the processes of r ({@link InputMix}), 0 for ore of a place's own. {@code L = 1} for all
 * that the supplier holds: what leaves it has passed through it, made there or shipped on. One sparse system for each chain of
 * forms. A by-product carries the same L as the main output of its process, so that nothing need be divided among outputs. A
 * coalition's share is {@code Σ use · L / Σ use} over its members. Flows: {@link BaseYearFlows}. Range: every output, flow and collected
 * scrap anywhere between its low and high ({@link MixingRange}); recipes, prices and the weights of members are fixed. What a place exports beyond its
 * output and imports has an unknown origin: the value takes it as made there, the range allows it to have passed through the supplier or not.
 */
public final class LookThroughShare {

    private final PlaceGrouping grouping;
    private final PlaceId supplier;
    private final Map<FormId, Map<PlaceId, Estimate>> shares = new HashMap<>();
    private final Map<FormId, Map<PlaceId, Double>> unknown = new HashMap<>();
    private final Map<FormId, BaseYearFlows> flows = new HashMap<>();

    private LookThroughShare(CellIndex tables, PlaceId supplier, int year, Allocation allocation) {
        this.supplier = supplier;
        grouping = new PlaceGrouping(tables.world(), Set.of(supplier));
        for (List<FormId> chain : Chains.of(tables.world())) {
            SupplyGraph graph = new SupplyGraph(tables, grouping, chain, year, allocation, supplier::equals);
            if (!grouping.hides(supplier, graph.places())) {
                shares.putAll(graph.traceRanges(supplier::equals));
                unknown.putAll(graph.traceUnknown());
            }
            chain.forEach(form -> graph.findFlows(form).ifPresent(found -> flows.put(form, found)));
        }
    }

    /** Traces every form of the world in a year. */
    public static LookThroughShare of(World world, PlaceId supplier, int year) {
        return of(CellIndex.of(world), supplier, year);
    }

    /** The same with the requested weighting of a process's inputs. */
    public static LookThroughShare of(World world, PlaceId supplier, int year, Allocation allocation) {
        return new LookThroughShare(CellIndex.of(world), supplier, year, allocation);
    }

    public static LookThroughShare of(CellIndex tables, PlaceId supplier, int year) {
        return new LookThroughShare(tables, supplier, year, Allocation.VALUE);
    }

    /**
     * The part of a place's supply that passed through the supplier; empty if the place has no supply whose origin is known, or
     * if only a group that the supplier belongs to is reported.
     */
    public Optional<Estimate> find(FormId form, PlaceId place) {
        return Optional.ofNullable(shares.getOrDefault(form, Map.of()).get(grouping.node(place)));
    }

    /** The part of a coalition's use that passed through the supplier; empty if no flows are known or nothing is used. */
    public Optional<Estimate> find(FormId form, Set<PlaceId> coalition) {
        Set<PlaceId> members = grouping.nodes(coalition);
        Coalitions.requireOutside(supplier, members);
        return findFlows(form)
                .filter(found -> found.trade() != TradeBasis.UNKNOWN)
                .flatMap(found -> mean(found, members));
    }

    /** The part of a place's supply whose origin nobody reports, 0 to 1. */
    public double unknown(FormId form, PlaceId place) {
        return unknown.getOrDefault(form, Map.of()).getOrDefault(grouping.node(place), 0.0);
    }

    /** The part of a coalition's use whose origin nobody reports, 0 to 1. */
    public double unknown(FormId form, Set<PlaceId> coalition) {
        double part = 0;
        double use = 0;
        for (PlaceId member : grouping.nodes(coalition)) {
            double tonnes = findFlows(form).map(found -> found.use(member)).orElse(0.0);
            part += tonnes * unknown(form, member);
            use += tonnes;
        }
        return use > 0 ? part / use : 0;
    }

    /** The flows that were traced; empty if nothing is known of the form. */
    public Optional<BaseYearFlows> findFlows(FormId form) {
        return Optional.ofNullable(flows.get(form));
    }

    private Optional<Estimate> mean(BaseYearFlows found, Set<PlaceId> members) {
        EvidenceSum passed = new EvidenceSum();
        double use = 0;
        for (PlaceId member : members) {
            Optional<Estimate> share = find(found.form(), member);
            if (share.isPresent()) {
                passed.add(EvidencedValue.bare(share.get().times(found.use(member))));
                use += found.use(member);
            }
        }
        return use > 0 ? Optional.of(passed.sum().value().times(1 / use)) : Optional.empty();
    }
}
