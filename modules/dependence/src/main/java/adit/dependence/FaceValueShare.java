package adit.dependence;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.world.World;
import java.util.Optional;
import java.util.Set;

/**
 * A supplier's share of what a coalition receives directly, 0 to 1, by mass.
 *
 * <p>With {@code x[s]} the imports of all members from the supplier: of all imports {@code x[s] / Σ imports} (trade between
 * members included); of imports from outside {@code x[s] / Σ imports from non-members}; of use
 * {@code x[s] / Σ_members (output + imports − exports)}, at most 1 (a coalition that ships on what it receives can use less).
 *
 * @param ofImports share of all imports; empty if there are none
 * @param ofImportsFromOutside share of imports from outside the coalition; empty if there are none
 * @param ofUse share of apparent use; empty if there is none
 * @param trade whether the flows are reported or implied
 * @param year the year of the flows
 */
public record FaceValueShare(
        Optional<Double> ofImports,
        Optional<Double> ofImportsFromOutside,
        Optional<Double> ofUse,
        TradeBasis trade,
        int year) {

    /** The shares in a year; empty if no flows are known, or if the supplier's trade is only reported within its group. */
    public static Optional<FaceValueShare> find(
            World world, PlaceId supplier, Set<PlaceId> coalition, FormId form, int year) {
        Grouping grouping = new Grouping(world, Set.of(supplier));
        return BaseYearFlows.find(Tables.of(world), grouping, form, year)
                .flatMap(flows -> of(flows, grouping, supplier, grouping.nodes(coalition)));
    }

    /** The shares in given flows; {@code members} are reporting places, the supplier is none of them. */
    static Optional<FaceValueShare> of(BaseYearFlows flows, Grouping grouping, PlaceId supplier, Set<PlaceId> members) {
        Coalitions.requireOutside(supplier, members);
        if (flows.flows().isEmpty() || grouping.hides(supplier, flows.places())) {
            return Optional.empty();
        }
        double direct = sum(flows, members, flow -> flow.from().equals(supplier));
        double all = sum(flows, members, flow -> true);
        double outside = sum(flows, members, flow -> !members.contains(flow.from()));
        double use = members.stream().mapToDouble(flows::use).sum();
        return Optional.of(new FaceValueShare(
                ratio(direct, all), ratio(direct, outside), ratio(direct, use), flows.trade(), flows.year()));
    }

    private static double sum(BaseYearFlows flows, Set<PlaceId> members, java.util.function.Predicate<Flow> which) {
        return flows.sum(flow -> members.contains(flow.to()) && which.test(flow) ? flow.tonnes() : 0);
    }

    private static Optional<Double> ratio(double part, double whole) {
        return whole > 0 ? Optional.of(Math.min(1, part / whole)) : Optional.empty();
    }
}
