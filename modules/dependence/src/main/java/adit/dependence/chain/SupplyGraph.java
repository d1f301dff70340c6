package adit.dependence.chain;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.figures.EvidenceSum;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.output.CellIndex;
import adit.dependence.output.PlaceGrouping;
import adit.dependence.output.ProcessMix;
import adit.dependence.trade.BaseYearFlows;
import adit.dependence.trade.Flow;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.ScrapKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Where the supply of every form of a chain in every place comes from: one node for a form in a place.
 *
 * <p>A node's supply is what is made there (like its inputs there) and what arrives (like the supply of the sender). A place that
 * needs a form but is not known to make or receive any draws on what all makers make, in proportion.
 */
final class SupplyGraph {

    private record Node(FormId form, PlaceId place) {}

    private final CellIndex tables;
    private final PlaceGrouping grouping;
    private final int year;
    private final Allocation allocation;
    private final ProcessMix processes;
    private final Map<FormId, BaseYearFlows> flows = new LinkedHashMap<>();
    private final Map<Node, Integer> index = new LinkedHashMap<>();
    private final SortedSet<PlaceId> places = new TreeSet<>();
    private final List<Inflow> inflows = new ArrayList<>();
    private final MixingSystem system;

    /**
     * @param absorbing a place whose supply of any form counts as its own, regardless of its inputs
     */
    SupplyGraph(
            CellIndex tables,
            PlaceGrouping grouping,
            List<FormId> chain,
            int year,
            Allocation allocation,
            Predicate<PlaceId> absorbing) {
        this.tables = tables;
        this.grouping = grouping;
        this.year = year;
        this.allocation = allocation;
        processes = new ProcessMix(tables, grouping, year);
        for (FormId form : chain) {
            BaseYearFlows.find(tables, grouping, form, year).ifPresent(found -> flows.put(form, found));
        }
        flows.values().forEach(found -> places.addAll(found.places()));
        flows.keySet().forEach(form -> places.forEach(place -> index.put(new Node(form, place), index.size())));
        for (Map.Entry<Node, Integer> entry : index.entrySet()) {
            if (absorbing.test(entry.getKey().place())) {
                inflows.add(Inflow.own(entry.getValue(), Estimate.exact(1)));
            } else {
                addSupply(entry.getKey(), entry.getValue());
            }
        }
        flows.values().forEach(found -> addTrade(found, absorbing));
        system = MixingSystem.of(index.size(), inflows);
    }

    private void addSupply(Node node, int at) {
        BaseYearFlows found = flowsOf(node.form());
        Estimate made = found.made(node.place());
        Estimate collected = collected(node);
        inflows.add(Inflow.own(at, collected));
        if (made.value() > 0) {
            InputMix mix =
                    InputMix.of(tables, year, processes.shares(node.form(), node.place()), flows.keySet(), allocation);
            List<Inflow.Part> parts = new ArrayList<>();
            mix.inputs().forEach((input, part) -> parts.add(new Inflow.Part(at(input, node.place()), part)));
            addMade(at, made, found.unknownPart(node.place()), mix.own(), parts);
        } else if (!(found.imports(node.place()) + collected.value() > 0)) {
            found.outputs().forEach((maker, tonnes) -> inflows.add(Inflow.from(at, at(node.form(), maker), tonnes)));
        }
    }

    /** What is made in a place, the part that nobody reports as a lot of its own. */
    private void addMade(int at, Estimate made, double unknown, double own, List<Inflow.Part> parts) {
        if (unknown < 1) {
            inflows.add(new Inflow(at, made.times(1 - unknown), own, parts, false));
        }
        if (unknown > 0) {
            inflows.add(new Inflow(at, made.times(unknown), own, parts, true));
        }
    }

    /** End-of-life scrap that a place collects, t/y: its origin is that place, regardless of its original inputs. */
    private Estimate collected(Node node) {
        EvidenceSum tally = new EvidenceSum();
        tables.nearest(Attribute.SCRAP, node.form(), year).stream()
                .flatMap(cells -> cells.cells().stream())
                .filter(observed -> observed.cell().is(Key.KIND, ScrapKind.COLLECTED))
                .filter(observed -> grouping.node(observed.cell().place()).equals(node.place()))
                .forEach(observed -> tally.add(EvidencedValue.of(observed)));
        return tally.sum().value();
    }

    private void addTrade(BaseYearFlows found, Predicate<PlaceId> absorbing) {
        for (Flow flow : found.flows()) {
            if (!absorbing.test(flow.to())) {
                inflows.add(Inflow.from(at(found.form(), flow.to()), at(found.form(), flow.from()), flow.range()));
            }
        }
    }

    private BaseYearFlows flowsOf(FormId form) {
        return Optional.ofNullable(flows.get(form)).orElseThrow();
    }

    private int at(FormId form, PlaceId place) {
        return Optional.ofNullable(index.get(new Node(form, place))).orElseThrow();
    }

    /** Every place that makes, ships or receives any form of the chain. */
    SortedSet<PlaceId> places() {
        return Collections.unmodifiableSortedSet(places);
    }

    /** The flows of a form; empty if nothing is known. */
    Optional<BaseYearFlows> findFlows(FormId form) {
        return Optional.ofNullable(flows.get(form));
    }

    /**
     * For every form and place with a known supply: the part that goes back to the places that {@code counted} names as own
     * origins, 0 to 1.
     */
    Map<FormId, Map<PlaceId, Double>> trace(Predicate<PlaceId> counted) {
        double[] x = system.solve(counted(counted));
        return byPlace(at -> Math.clamp(x[at], 0.0, 1.0));
    }

    /** The same with the range that the lows and highs of outputs, collected scrap and trade allow ({@link MixingRange}). */
    Map<FormId, Map<PlaceId, Estimate>> traceRanges(Predicate<PlaceId> counted) {
        double[] b = counted(counted);
        double[] x = system.solve(b);
        MixingRange range = new MixingRange(index.size(), inflows, b, system::isKnown);
        double[] low = range.low(x);
        double[] high = range.high(x);
        return byPlace(at -> {
            double value = Math.clamp(x[at], 0.0, 1.0);
            return new Estimate(value, Math.clamp(low[at], 0.0, value), Math.clamp(high[at], value, 1.0));
        });
    }

    /** For every form and place with a known supply: the part whose origin nobody reports, 0 to 1; nothing if there is none. */
    Map<FormId, Map<PlaceId, Double>> traceUnknown() {
        if (inflows.stream().noneMatch(Inflow::unknown)) {
            return Map.of();
        }
        double[] own = new double[index.size()];
        double[] unknown = new double[index.size()];
        List<Inflow> rooted = new ArrayList<>();
        for (Inflow inflow : inflows) {
            double tonnes = inflow.tonnes().value();
            own[inflow.node()] += inflow.unknown() ? tonnes : tonnes * inflow.own();
            unknown[inflow.node()] += inflow.unknown() ? tonnes : 0;
            rooted.add(inflow.unknown() ? Inflow.own(inflow.node(), inflow.tonnes()) : inflow);
        }
        for (int i = 0; i < own.length; i++) {
            unknown[i] = own[i] > 0 ? unknown[i] / own[i] : 0;
        }
        double[] x = MixingSystem.of(index.size(), rooted).solve(unknown);
        return byPlace(at -> Math.clamp(x[at], 0.0, 1.0));
    }

    private double[] counted(Predicate<PlaceId> counted) {
        double[] b = new double[index.size()];
        index.forEach((node, at) -> b[at] = counted.test(node.place()) ? 1 : 0);
        return b;
    }

    private <T> Map<FormId, Map<PlaceId, T>> byPlace(IntFunction<T> value) {
        Map<FormId, Map<PlaceId, T>> parts = new HashMap<>();
        index.forEach((node, at) -> {
            if (system.isKnown(at) && isSupplied(node)) {
                parts.computeIfAbsent(node.form(), form -> new HashMap<>()).put(node.place(), value.apply(at));
            }
        });
        return parts;
    }

    private boolean isSupplied(Node node) {
        BaseYearFlows found = flowsOf(node.form());
        return found.output(node.place()) > 0 || found.imports(node.place()) > 0;
    }
}
