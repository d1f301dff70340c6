package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.basics.UnitOfMeasure;
import adit.dependence.figures.EvidenceSum;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.output.CellIndex;
import adit.dependence.output.PlaceGrouping;
import adit.dependence.trade.BaseYearFlows;
import adit.dependence.trade.Coalitions;
import adit.dependence.trade.Flow;
import adit.dependence.trade.TradeBasis;
import adit.world.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A supplier's share of what a coalition receives directly, 0 to 1, by mass.
 *
 * <p>With {@code x[s]} the imports of all members from the supplier: of all imports {@code x[s] / Σ imports} (trade between
 * members included); of imports from outside {@code x[s] / Σ imports from non-members}; of use
 * {@code x[s] / Σ_members (output + imports − exports)}, at most 1 (a coalition that ships on what it receives can use less).
 *
 * <p>Ranges: {@code low_s / (low_s + Σ high of the rest)} and {@code high_s / (high_s + Σ low of the rest)}, where the rest of use is
 * output and imports from others less exports, these at their other end. Grade: the worse of the largest flow from the supplier
 * and the largest from any other place.
 *
 * @param ofImports share of all imports; empty if there are none
 * @param ofImportsFromOutside share of imports from outside the coalition; empty if there are none
 * @param ofUse share of apparent use; empty if there is none
 * @param trade whether the flows are reported or implied
 * @param year the year of the flows
 * @param grade how good the evidence is; E if the flows are implied
 * @param sources what the flows rest on, sorted; none if they are implied
 */
public record FaceValueShare(
        Optional<@Measured(UnitOfMeasure.SHARE) Estimate> ofImports,
        Optional<@Measured(UnitOfMeasure.SHARE) Estimate> ofImportsFromOutside,
        Optional<@Measured(UnitOfMeasure.SHARE) Estimate> ofUse,
        TradeBasis trade,
        int year,
        Grade grade,
        List<SourceId> sources) {

    public FaceValueShare {
        sources = List.copyOf(sources);
    }

    /** The shares in a year; empty if no flows are known, or if the supplier's trade is only reported within its group. */
    public static Optional<FaceValueShare> find(
            World world, PlaceId supplier, Set<PlaceId> coalition, FormId form, int year) {
        PlaceGrouping grouping = new PlaceGrouping(world, Set.of(supplier));
        return BaseYearFlows.find(CellIndex.of(world), grouping, form, year)
                .flatMap(flows -> of(flows, grouping, supplier, grouping.nodes(coalition)));
    }

    /** The shares in given flows; {@code members} are reporting places, the supplier is none of them. */
    public static Optional<FaceValueShare> of(
            BaseYearFlows flows, PlaceGrouping grouping, PlaceId supplier, Set<PlaceId> members) {
        Coalitions.requireOutside(supplier, members);
        if (flows.flows().isEmpty() || grouping.hides(supplier, flows.places())) {
            return Optional.empty();
        }
        EvidencedValue direct =
                sum(flows, flow -> members.contains(flow.to()) && flow.from().equals(supplier));
        EvidencedValue inside = sum(flows, flow -> members.contains(flow.to()) && members.contains(flow.from()));
        EvidencedValue others = sum(
                flows,
                flow -> members.contains(flow.to())
                        && !members.contains(flow.from())
                        && !flow.from().equals(supplier));
        EvidencedValue all = EvidencedValue.all(direct.value(), List.of(direct, others, inside));
        Estimate x = direct.value();
        return Optional.of(new FaceValueShare(
                share(x, plus(others.value(), inside.value())),
                share(x, others.value()),
                ofUse(flows, members, x, others.value()),
                flows.trade(),
                flows.year(),
                all.grade(),
                all.sources().stream().sorted().toList()));
    }

    private static Optional<Estimate> ofUse(
            BaseYearFlows flows, Set<PlaceId> members, Estimate direct, Estimate others) {
        double use = members.stream().mapToDouble(flows::use).sum();
        if (!(use > 0)) {
            return Optional.empty();
        }
        Estimate rest = others;
        for (PlaceId member : members) {
            rest = plus(rest, flows.made(member));
        }
        Estimate out = sum(flows, flow -> members.contains(flow.from()) && !members.contains(flow.to()))
                .value();
        double value = Math.min(1, direct.value() / use);
        double low = part(direct.low(), rest.high() - out.low(), value);
        double high = part(direct.high(), rest.low() - out.high(), value);
        return Optional.of(new Estimate(value, Math.min(low, value), Math.max(high, value)));
    }

    /** A part of itself and the rest, with the ends of both; empty if there is nothing. */
    private static Optional<Estimate> share(Estimate part, Estimate rest) {
        if (!(part.value() + rest.value() > 0)) {
            return Optional.empty();
        }
        double value = part.value() / (part.value() + rest.value());
        double low = part(part.low(), rest.high(), value);
        double high = part(part.high(), rest.low(), value);
        return Optional.of(new Estimate(value, Math.min(low, value), Math.max(high, value)));
    }

    private static double part(double part, double rest, double otherwise) {
        double whole = part + rest;
        return whole > 0 ? Math.min(1, part / whole) : otherwise;
    }

    private static EvidencedValue sum(BaseYearFlows flows, java.util.function.Predicate<Flow> which) {
        EvidenceSum tally = new EvidenceSum();
        flows.flows().stream().filter(which).forEach(flow -> tally.add(flow.evidence()));
        return tally.sum();
    }

    private static Estimate plus(Estimate a, Estimate b) {
        return new Estimate(a.value() + b.value(), a.low() + b.low(), a.high() + b.high());
    }
}
