package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.figures.WeightedHhi;
import adit.world.Attribute;
import adit.world.Form;
import adit.world.Observed;
import adit.world.Stage;
import adit.world.World;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Supply risk by the European Commission's method of 2017, 0 to about 10 (1 and more counts as critical):
 * {@code SR = [G · IR/2 + S · (1 − IR/2)] · (1 − EoL_RIR) · SI_SR}.
 *
 * <p>{@code G} and {@code S}: {@code Σ s_c² · g_c · t_c} over the world's output and over what the coalition draws on, with g as in {@link
 * GovernanceWeightedHhi} and t the {@link TradeParameter}; {@code IR = (I − E)/(P + I − E)}, 0 for a net exporter; {@code EoL_RIR}
 * end-of-life recycling input rate and {@code SI_SR} substitution index, both 0 to 1 and of the material: where the form
 * itself has none, that of the first form of its commodity that has. Without either there is no figure. Source: Blengini et al. 2017,
 * doi:10.2873/769526.
 */
public final class SupplyRisk {

    /** The method's two stages, extraction and processing. */
    private static final Set<Stage.Role> STAGES = Set.of(Stage.Role.MINING, Stage.Role.REFINING);

    private final FormYear known;
    private final PlaceId node;
    private final TradeParameter trade;

    private SupplyRisk(FormYear known, PlaceId node, TradeParameter trade) {
        this.known = known;
        this.node = node;
        this.trade = trade;
    }

    /** The risk of one stage for a place, or a coalition taken as one; no trade agreements. */
    public static Reading find(World world, FormId form, Set<PlaceId> coalition, int year) {
        FormYear known = FormYear.of(world, form, coalition, year);
        return of(known, known.node(coalition.iterator().next()), new TradeParameter(world, Set.of()));
    }

    /** The risk of a commodity: the higher of its stages with the roles mining and refining, as far as they have a figure. */
    public static Reading ofCommodity(World world, String commodity, Set<PlaceId> coalition, int year) {
        Reading highest = Reading.none(NotReportedReason.NO_STAGE_WITH_FIGURE);
        for (Form form : world.forms()) {
            if (form.commodity().equals(commodity) && STAGES.contains(world.role(form))) {
                highest = higher(highest, find(world, form.id(), coalition, year));
            }
        }
        return highest;
    }

    /** The formula. Example: G 4, S 2, IR 0.5, EoL-RIR 0.1, SI 0.9 give 2.025. */
    public static double of(double global, double sourcing, double reliance, double recycled, double substitution) {
        double ir = Math.clamp(reliance, 0.0, 1.0);
        return (global * ir / 2 + sourcing * (1 - ir / 2)) * (1 - recycled) * substitution;
    }

    public static Reading of(FormYear known, PlaceId node, TradeParameter trade) {
        SupplyRisk risk = new SupplyRisk(known, node, trade);
        return ImportBalance.read(known, node, risk::reading);
    }

    private static Reading higher(Reading a, Reading b) {
        double first = a.findValue().map(Estimate::value).orElse(Double.NEGATIVE_INFINITY);
        return b.findValue().filter(value -> value.value() > first).isPresent() ? b : a;
    }

    private Reading reading(ImportBalance balance) {
        Optional<EvidencedValue> recycled = parameter("eol-rir");
        Optional<EvidencedValue> substitution = parameter("si-sr");
        if (recycled.isEmpty() || substitution.isEmpty()) {
            return Reading.none(
                    recycled.isEmpty() ? NotReportedReason.NO_RECYCLING_RATE : NotReportedReason.NO_SUBSTITUTION_INDEX);
        }
        if (!(balance.made().number() + balance.net().value() > 0)) {
            return Reading.none(NotReportedReason.APPARENT_CONSUMPTION_NOT_POSITIVE);
        }
        Optional<EvidencedValue> global =
                known.production().flatMap(table -> weigh(ShareRanges.of(table), GovernanceWeightedHhi.leading(table)));
        Optional<EvidencedValue> sourcing = weigh(GovernanceWeightedHhi.sources(known, node), balance.imports());
        if (global.isEmpty() || sourcing.isEmpty()) {
            return Reading.none(NotReportedReason.GOVERNANCE_UNKNOWN_FOR_SUPPLY);
        }
        Estimate risk = range(
                global.get().value(),
                sourcing.get().value(),
                balance.partOf(balance.net()),
                recycled.get().value(),
                substitution.get().value());
        return Reading.of(
                risk, known.year(), global.get(), sourcing.get(), balance.made(), recycled.get(), substitution.get());
    }

    /** The bracket is linear in IR, so that its ends lie at the ends of IR. */
    private static Estimate range(Estimate g, Estimate s, Estimate ir, Estimate recycled, Estimate substitution) {
        double value = of(g.value(), s.value(), ir.value(), recycled.value(), substitution.value());
        double low = Math.min(
                of(g.low(), s.low(), ir.low(), recycled.high(), substitution.low()),
                of(g.low(), s.low(), ir.high(), recycled.high(), substitution.low()));
        double high = Math.max(
                of(g.high(), s.high(), ir.low(), recycled.low(), substitution.high()),
                of(g.high(), s.high(), ir.high(), recycled.low(), substitution.high()));
        return new Estimate(value, Math.min(low, value), Math.max(high, value));
    }

    private Optional<EvidencedValue> weigh(SortedMap<PlaceId, Estimate> shares, EvidencedValue quantities) {
        double largest = GovernanceWeightedHhi.LARGEST * TradeParameter.LARGEST;
        return WeightedHhi.find(shares, largest, this::weight)
                .map(sum -> EvidencedValue.all(sum.value(), java.util.List.of(sum, quantities)));
    }

    private Optional<EvidencedValue> weight(PlaceId place) {
        return known.governance().risk(place, known.year()).map(risk -> {
            Estimate t = known.node(place).equals(node)
                    ? Estimate.exact(TradeParameter.INSIDE)
                    : trade.of(known.form(), place, node, known.year());
            Estimate g = risk.value();
            Estimate both = new Estimate(g.value() * t.value(), g.low() * t.low(), g.high() * t.high());
            return new EvidencedValue(both, risk.grade(), risk.sources());
        });
    }

    private Optional<EvidencedValue> parameter(String name) {
        World world = known.tables().world();
        Optional<Observed> own = world.find(Attribute.CRITICALITY, known.form(), name);
        return own.or(() -> world.findForm(known.form()).flatMap(form -> ofCommodity(world, form.commodity(), name)))
                .map(EvidencedValue::of);
    }

    private static Optional<Observed> ofCommodity(World world, String commodity, String name) {
        return world.forms().stream()
                .filter(form -> form.commodity().equals(commodity))
                .flatMap(form -> world.find(Attribute.CRITICALITY, form.id(), name).stream())
                .findFirst();
    }
}
