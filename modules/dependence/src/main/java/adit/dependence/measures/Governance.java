package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import adit.dependence.figures.EvidencedValue;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Place;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The World Bank's governance estimates of places, turned round into risks. An estimate runs from −2.5 (weak) to 2.5 (strong); what
 * lies outside counts as the end. The year is the newest one up to the requested year, otherwise the first known.
 *
 * <p>A group without data of the World Bank has the mean of its members; its range contains all of theirs.
 */
public final class Governance {

    /** Largest estimate, and the span from middle to end. */
    private static final double END = 2.5;

    private static final double JRC_SCALE = 10;
    private static final List<String> DIMENSIONS = List.of("CC", "GE", "PV", "RQ", "RL", "VA");
    private static final String STABILITY = "PV";

    private record Series(PlaceId place, String dimension) {}

    private record Query(PlaceId place, int year, boolean stability) {}

    private final Map<Series, NavigableMap<Integer, Observed>> estimates = new HashMap<>();
    private final Map<PlaceId, List<PlaceId>> members = new HashMap<>();
    private final Map<Query, Optional<EvidencedValue>> known = new HashMap<>();

    public Governance(World world) {
        for (Observed observed : world.list(Attribute.GOVERNANCE)) {
            Cell cell = observed.cell();
            estimates
                    .computeIfAbsent(new Series(cell.place(), cell.get(Key.DIMENSION)), key -> new TreeMap<>())
                    .put(cell.year(), observed);
        }
        for (Place place : world.places()) {
            place.within()
                    .ifPresent(group -> members.computeIfAbsent(group, key -> new ArrayList<>())
                            .add(place.id()));
        }
    }

    /** Mean of the six dimensions as a risk {@code (2.5 − x) · 2}, 0 (strong) to 10 (weak); empty unless all six are known. */
    public Optional<EvidencedValue> risk(PlaceId place, int year) {
        return ask(new Query(place, year, false));
    }

    /** Political stability as a risk {@code (2.5 − x) / 5}, 0 (stable) to 1; empty if it is not known. */
    Optional<EvidencedValue> instability(PlaceId place, int year) {
        return ask(new Query(place, year, true));
    }

    private Optional<EvidencedValue> ask(Query query) {
        Optional<EvidencedValue> found = known.get(query);
        if (found == null) {
            found = own(query).or(() -> ofGroup(query));
            known.put(query, found);
        }
        return found;
    }

    private Optional<EvidencedValue> own(Query query) {
        List<EvidencedValue> parts = new ArrayList<>();
        for (String dimension : query.stability() ? List.of(STABILITY) : DIMENSIONS) {
            NavigableMap<Integer, Observed> years = estimates.get(new Series(query.place(), dimension));
            if (years == null) {
                return Optional.empty();
            }
            Map.Entry<Integer, Observed> before = years.floorEntry(query.year());
            parts.add(turned((before != null ? before : years.firstEntry()).getValue(), query.stability()));
        }
        return Optional.of(mean(parts));
    }

    private static EvidencedValue turned(Observed observed, boolean stability) {
        double scale = stability ? 1 : JRC_SCALE;
        Estimate x = observed.estimate();
        Estimate risk = new Estimate(turned(x.value()) * scale, turned(x.high()) * scale, turned(x.low()) * scale);
        return new EvidencedValue(
                risk, observed.grade(), List.of(observed.chosen().source()));
    }

    private static double turned(double x) {
        return Math.clamp((END - x) / (2 * END), 0.0, 1.0);
    }

    private Optional<EvidencedValue> ofGroup(Query query) {
        List<EvidencedValue> each = new ArrayList<>();
        for (PlaceId member : members.getOrDefault(query.place(), List.of())) {
            own(new Query(member, query.year(), query.stability())).ifPresent(each::add);
        }
        if (each.isEmpty()) {
            return Optional.empty();
        }
        EvidencedValue mean = mean(each);
        double low = each.stream().mapToDouble(EvidencedValue::low).min().orElseThrow();
        double high = each.stream().mapToDouble(EvidencedValue::high).max().orElseThrow();
        return Optional.of(new EvidencedValue(new Estimate(mean.number(), low, high), mean.grade(), mean.sources()));
    }

    private static EvidencedValue mean(List<EvidencedValue> parts) {
        double value = parts.stream().mapToDouble(EvidencedValue::number).sum() / parts.size();
        double low = parts.stream().mapToDouble(EvidencedValue::low).sum() / parts.size();
        double high = parts.stream().mapToDouble(EvidencedValue::high).sum() / parts.size();
        return EvidencedValue.all(new Estimate(value, Math.min(low, value), Math.max(high, value)), parts);
    }
}
