package adit.dependence;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import adit.world.Attribute;
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
final class Governance {

    /** Largest estimate, and the span from middle to end. */
    private static final double END = 2.5;

    private static final double JRC_SCALE = 10;
    private static final List<String> DIMENSIONS = List.of("CC", "GE", "PV", "RQ", "RL", "VA");
    private static final String STABILITY = "PV";

    private record Key(PlaceId place, String dimension) {}

    private record Asked(PlaceId place, int year, boolean stability) {}

    private final Map<Key, NavigableMap<Integer, Observed>> estimates = new HashMap<>();
    private final Map<PlaceId, List<PlaceId>> members = new HashMap<>();
    private final Map<Asked, Optional<Evidenced>> known = new HashMap<>();

    Governance(World world) {
        for (Observed observed : world.list(Attribute.GOVERNANCE)) {
            List<String> keys = observed.cell().keys();
            estimates
                    .computeIfAbsent(new Key(new PlaceId(keys.get(0)), keys.get(1)), key -> new TreeMap<>())
                    .put(Integer.valueOf(keys.get(2)), observed);
        }
        for (Place place : world.places()) {
            place.within()
                    .ifPresent(group -> members.computeIfAbsent(group, key -> new ArrayList<>())
                            .add(place.id()));
        }
    }

    /** Mean of the six dimensions as a risk {@code (2.5 − x) · 2}, 0 (strong) to 10 (weak); empty unless all six are known. */
    Optional<Evidenced> risk(PlaceId place, int year) {
        return ask(new Asked(place, year, false));
    }

    /** Political stability as a risk {@code (2.5 − x) / 5}, 0 (stable) to 1; empty if it is not known. */
    Optional<Evidenced> instability(PlaceId place, int year) {
        return ask(new Asked(place, year, true));
    }

    private Optional<Evidenced> ask(Asked asked) {
        Optional<Evidenced> found = known.get(asked);
        if (found == null) {
            found = own(asked).or(() -> ofGroup(asked));
            known.put(asked, found);
        }
        return found;
    }

    private Optional<Evidenced> own(Asked asked) {
        List<Evidenced> parts = new ArrayList<>();
        for (String dimension : asked.stability() ? List.of(STABILITY) : DIMENSIONS) {
            NavigableMap<Integer, Observed> years = estimates.get(new Key(asked.place(), dimension));
            if (years == null) {
                return Optional.empty();
            }
            Map.Entry<Integer, Observed> before = years.floorEntry(asked.year());
            parts.add(turned((before != null ? before : years.firstEntry()).getValue(), asked.stability()));
        }
        return Optional.of(mean(parts));
    }

    private static Evidenced turned(Observed observed, boolean stability) {
        double scale = stability ? 1 : JRC_SCALE;
        Estimate x = observed.estimate();
        Estimate risk = new Estimate(turned(x.value()) * scale, turned(x.high()) * scale, turned(x.low()) * scale);
        return new Evidenced(risk, observed.grade(), List.of(observed.chosen().source()));
    }

    private static double turned(double x) {
        return Math.clamp((END - x) / (2 * END), 0.0, 1.0);
    }

    private Optional<Evidenced> ofGroup(Asked asked) {
        List<Evidenced> each = new ArrayList<>();
        for (PlaceId member : members.getOrDefault(asked.place(), List.of())) {
            own(new Asked(member, asked.year(), asked.stability())).ifPresent(each::add);
        }
        if (each.isEmpty()) {
            return Optional.empty();
        }
        Evidenced mean = mean(each);
        double low = each.stream().mapToDouble(Evidenced::low).min().orElseThrow();
        double high = each.stream().mapToDouble(Evidenced::high).max().orElseThrow();
        return Optional.of(new Evidenced(new Estimate(mean.number(), low, high), mean.grade(), mean.sources()));
    }

    private static Evidenced mean(List<Evidenced> parts) {
        double value = parts.stream().mapToDouble(Evidenced::number).sum() / parts.size();
        double low = parts.stream().mapToDouble(Evidenced::low).sum() / parts.size();
        double high = parts.stream().mapToDouble(Evidenced::high).sum() / parts.size();
        return Evidenced.all(new Estimate(value, Math.min(low, value), Math.max(high, value)), parts);
    }
}
