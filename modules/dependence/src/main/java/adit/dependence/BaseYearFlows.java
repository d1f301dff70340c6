package adit.dependence;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.world.World;
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
 * Who makes a form, and who ships it to whom, in one year, by reporting place ({@link World#reporting}).
 *
 * <p>Reported trade is taken where any year has it, and output of that year beside it; else trade is implied ({@link ImpliedTrade}).
 * What a place ships beyond what it is known to make and to import it must have made: its output is raised to that, so
 * that no place uses less than nothing.
 *
 * @param form the form
 * @param year the year of the flows
 * @param trade reported, implied or unknown
 * @param outputs t/y made in each place, unreported output included
 * @param flows each pair once, by places
 */
public record BaseYearFlows(
        FormId form, int year, TradeBasis trade, SortedMap<PlaceId, Double> outputs, List<Flow> flows) {

    public BaseYearFlows {
        flows = List.copyOf(flows);
        outputs = Maps.frozen(raised(outputs, flows));
    }

    /** The flows of a year, or of the nearest reported one; empty if neither output nor trade is known. */
    public static Optional<BaseYearFlows> find(World world, FormId form, int year) {
        return find(world, form, year, Set.of());
    }

    /** The same; the places {@code apart} stand by themselves even if a group reports for them. */
    public static Optional<BaseYearFlows> find(World world, FormId form, int year, Set<PlaceId> apart) {
        return find(Tables.of(world), new Grouping(world, apart), form, year);
    }

    static Optional<BaseYearFlows> find(Tables tables, Grouping grouping, FormId form, int year) {
        return ReportedTrade.find(tables, grouping, form, year)
                .or(() -> ImpliedTrade.find(tables, grouping, form, year));
    }

    private static SortedMap<PlaceId, Double> raised(Map<PlaceId, Double> outputs, List<Flow> flows) {
        Map<PlaceId, Double> shipped = sums(flows, Flow::from);
        Map<PlaceId, Double> arrived = sums(flows, Flow::to);
        SortedMap<PlaceId, Double> raised = new TreeMap<>(outputs);
        shipped.forEach((place, tonnes) -> {
            double own = tonnes - arrived.getOrDefault(place, 0.0);
            if (own > raised.getOrDefault(place, 0.0)) {
                raised.put(place, own);
            }
        });
        return raised;
    }

    private static Map<PlaceId, Double> sums(List<Flow> flows, Function<Flow, PlaceId> key) {
        Map<PlaceId, Double> sums = new TreeMap<>();
        flows.forEach(flow -> sums.merge(key.apply(flow), flow.tonnes(), Double::sum));
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

    /** t/y made in a place, unreported output included; 0 where none is known. */
    public double output(PlaceId place) {
        return outputs.getOrDefault(place, 0.0);
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
