package adit.dependence.trade;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.dependence.figures.EvidenceSum;
import adit.dependence.figures.Maps;
import adit.dependence.output.CellIndex;
import adit.dependence.output.PlaceGrouping;
import adit.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Producers of a form and its flows in one year, by reporting place ({@link World#reporting}).
 *
 * <p>Reported trade is used if any year has it, with the output of that year; otherwise trade is implied ({@link ImpliedTrade}).
 * Exports of a place beyond its known output and imports were made there, or came from somewhere in a way that nobody reports. Its output is raised
 * accordingly, so that no place has negative use, and both ends of its range in the same way; how much was added is kept as of unknown origin.
 *
 * @param form the form
 * @param year the year of the flows
 * @param trade reported, implied or unknown
 * @param outputs made in each place with its range, in the unit of the flows, unreported output included
 * @param flows each pair once, by places
 * @param unknown the part of {@code outputs} that no source reports, t/y; only places that have such a part
 */
public record BaseYearFlows(
        FormId form,
        int year,
        TradeBasis trade,
        SortedMap<PlaceId, @Measured(UnitOfMeasure.BY_ROW) Estimate> outputs,
        List<Flow> flows,
        SortedMap<PlaceId, Double> unknown) {

    /** Part of all exports above which a place is listed. */
    private static final double NOTABLE = 0.01;

    public BaseYearFlows {
        flows = List.copyOf(flows);
        outputs = Maps.frozen(outputs);
        unknown = Maps.frozen(unknown);
    }

    /** The flows with the reported outputs, which are raised where exports need it. */
    static BaseYearFlows of(
            FormId form, int year, TradeBasis trade, SortedMap<PlaceId, Estimate> reported, List<Flow> flows) {
        SortedMap<PlaceId, Estimate> raised = raised(reported, flows);
        SortedMap<PlaceId, Double> unknown = new TreeMap<>();
        raised.forEach((place, made) -> {
            double known = reported.getOrDefault(place, Estimate.exact(0)).value();
            if (made.value() > known) {
                unknown.put(place, made.value() - known);
            }
        });
        return new BaseYearFlows(form, year, trade, raised, flows, unknown);
    }

    /** The flows of a year, or of the nearest reported one; empty if neither output nor trade is known. */
    public static Optional<BaseYearFlows> find(World world, FormId form, int year) {
        return find(world, form, year, Set.of());
    }

    /** The same; the places {@code apart} are treated separately even if a group reports for them. */
    public static Optional<BaseYearFlows> find(World world, FormId form, int year, Set<PlaceId> apart) {
        return find(CellIndex.of(world), new PlaceGrouping(world, apart), form, year);
    }

    public static Optional<BaseYearFlows> find(CellIndex tables, PlaceGrouping grouping, FormId form, int year) {
        return ReportedTrade.find(tables, grouping, form, year)
                .or(() -> ImpliedTrade.find(tables, grouping, form, year));
    }

    private static SortedMap<PlaceId, Estimate> raised(Map<PlaceId, Estimate> outputs, List<Flow> flows) {
        Map<PlaceId, EvidenceSum> shipped = sums(flows, Flow::from);
        Map<PlaceId, EvidenceSum> arrived = sums(flows, Flow::to);
        SortedMap<PlaceId, Estimate> raised = new TreeMap<>(outputs);
        shipped.forEach((place, tally) -> {
            Estimate out = tally.sum().value();
            Estimate in = arrived.getOrDefault(place, new EvidenceSum()).sum().value();
            Estimate made = raised.getOrDefault(place, Estimate.exact(0));
            if (out.value() - in.value() > made.value()) {
                raised.put(place, raised(made, out, in));
            }
        });
        return raised;
    }

    private static Estimate raised(Estimate made, Estimate out, Estimate in) {
        double value = out.value() - in.value();
        double low = Math.max(made.low(), out.low() - in.high());
        return new Estimate(value, Math.min(value, low), Math.max(value, Math.max(made.high(), out.high() - in.low())));
    }

    private static Map<PlaceId, EvidenceSum> sums(List<Flow> flows, Function<Flow, PlaceId> key) {
        Map<PlaceId, EvidenceSum> sums = new TreeMap<>();
        flows.forEach(flow -> sums.computeIfAbsent(key.apply(flow), place -> new EvidenceSum())
                .add(flow.evidence()));
        return sums;
    }

    /** Every place that makes, ships or receives the form. */
    public SortedSet<PlaceId> places() {
        SortedSet<PlaceId> places = new TreeSet<>(outputs.keySet());
        flows.forEach(flow -> {
            places.add(flow.from());
            places.add(flow.to());
        });
        return places;
    }

    /** t/y made in a place, including unreported output; 0 if none is known. */
    public double output(PlaceId place) {
        return made(place).value();
    }

    /** The same with its range. */
    public Estimate made(PlaceId place) {
        return outputs.getOrDefault(place, Estimate.exact(0));
    }

    /** Part of what is made in a place that no source reports, 0 to 1. */
    public double unknownPart(PlaceId place) {
        double made = output(place);
        return made > 0 ? Math.min(1, unknown.getOrDefault(place, 0.0) / made) : 0;
    }

    /** The places of {@link #unknown} with more than a hundredth of all exports, the largest first. */
    public List<UnknownOrigin> hubs() {
        double all = sum(Flow::tonnes);
        return unknown.entrySet().stream()
                .filter(each -> each.getValue() > NOTABLE * all)
                .map(each -> new UnknownOrigin(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingDouble(hub -> -hub.tonnes()))
                .toList();
    }

    /** t/y that arrive in a place. */
    public double imports(PlaceId place) {
        return sum(flow -> flow.to().equals(place) ? flow.tonnes() : 0);
    }

    /** t/y that leave a place. */
    public double exports(PlaceId place) {
        return sum(flow -> flow.from().equals(place) ? flow.tonnes() : 0);
    }

    /** Apparent use, t/y: output + imports − exports, never below 0. */
    public double use(PlaceId place) {
        return Math.max(0, output(place) + imports(place) - exports(place));
    }

    double sum(ToDoubleFunction<Flow> part) {
        return flows.stream().mapToDouble(part).sum();
    }
}
