package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.world.Restriction;
import adit.world.Restriction.Kind;
import adit.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The trade parameter t of the EU's supply risk: 0.8 inside the coalition, 1 without restriction, more under an export
 * restriction in force on any day of the year, be it against everyone or against the asking place.
 *
 * <p>That t is 0.8 inside, 1 without and more under an export tax, a quota or a prohibition, and that a trade agreement takes a tax
 * away, is the method of 2017. The steps used here are this project's interpretation, documented in {@code docs/measures/supply-risk.md}:
 * tax and licence 1.1, quota 1.2, prohibition 1.5, ranges from 1 to the next step. If several apply, the largest is used. Restrictions of
 * imports, of technology and suspended ones do not count.
 */
public final class TradeParameter {

    static final double INSIDE = 0.8;
    static final double LARGEST = 1.5;
    private static final Estimate FREE = Estimate.exact(1);
    private static final Map<Kind, Estimate> STEPS = Map.of(
            Kind.TARIFF, new Estimate(1.1, 1, 1.2),
            Kind.LICENCE, new Estimate(1.1, 1, 1.2),
            Kind.QUOTA, new Estimate(1.2, 1, LARGEST),
            Kind.BAN, new Estimate(LARGEST, 1, LARGEST));

    private record Key(FormId form, PlaceId by) {}

    private final Map<Key, List<Restriction>> restrictions = new HashMap<>();
    private final Set<PlaceId> agreements;

    /**
     * The parameter in a world.
     *
     * @param agreements places with which the asking place has a trade agreement that rules out export taxes
     */
    public TradeParameter(World world, Set<PlaceId> agreements) {
        this.agreements = Set.copyOf(agreements);
        for (Restriction restriction : world.restrictions()) {
            restrictions
                    .computeIfAbsent(new Key(restriction.form(), restriction.by()), key -> new ArrayList<>())
                    .add(restriction);
        }
    }

    /** The parameter for exports of a form from a place to another, not of its own coalition, in a year. */
    public Estimate of(FormId form, PlaceId from, PlaceId to, int year) {
        Estimate largest = FREE;
        for (Restriction restriction : restrictions.getOrDefault(new Key(form, from), List.of())) {
            Estimate step = step(restriction, to, year);
            largest = step.value() > largest.value() ? step : largest;
        }
        return largest;
    }

    /** Part of the former trade that still flows, 0 to 1: the product over the restrictions in force at the end of the year. */
    double stillFlows(FormId form, PlaceId from, PlaceId to, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        double part = 1;
        for (Restriction restriction : restrictions.getOrDefault(new Key(form, from), List.of())) {
            if (STEPS.containsKey(restriction.kind()) && meets(restriction, to) && holds(restriction, day, day)) {
                part *= restriction.factor().value();
            }
        }
        return part;
    }

    private Estimate step(Restriction restriction, PlaceId to, int year) {
        boolean holds =
                meets(restriction, to) && holds(restriction, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        boolean waived = restriction.kind() == Kind.TARIFF && agreements.contains(restriction.by());
        return holds && !waived ? STEPS.getOrDefault(restriction.kind(), FREE) : FREE;
    }

    private static boolean meets(Restriction restriction, PlaceId to) {
        return restriction.against().map(to::equals).orElse(true);
    }

    private static boolean holds(Restriction restriction, LocalDate first, LocalDate last) {
        return !restriction.from().isAfter(last)
                && restriction.to().map(end -> !end.isBefore(first)).orElse(true);
    }
}
