package adit.check.verdict;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import adit.check.claim.Claim;
import adit.check.words.Gazetteer;
import adit.world.Form;
import adit.world.Restriction;
import adit.world.Restriction.Kind;
import adit.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Recorded export controls, compared with a claim. */
final class PolicyFigures {

    private static final Map<String, Set<Kind>> KINDS = Map.of(
            "control", Set.of(Kind.LICENCE, Kind.QUOTA, Kind.BAN, Kind.TECHNOLOGY_BAN, Kind.TARIFF),
            "licence", Set.of(Kind.LICENCE),
            "quota", Set.of(Kind.QUOTA),
            "ban", Set.of(Kind.BAN));
    private static final int MONTHS = 12;

    private final World world;
    private final Gazetteer gazetteer;

    PolicyFigures(World world, Gazetteer gazetteer) {
        this.world = world;
        this.gazetteer = gazetteer;
    }

    /** Every control of the place on the commodity, the oldest first; none that only suspends another or concerns imports. */
    List<ComparedFigure> find(Claim claim) {
        Set<PlaceId> by = gazetteer.places(claim.place());
        return world.restrictions().stream()
                .filter(each -> by.contains(each.by()) && concerns(claim.commodity(), each))
                .filter(each -> each.kind() != Kind.SUSPENSION && each.kind() != Kind.IMPORT_BAN)
                .sorted(Comparator.comparing(Restriction::from).thenComparing(Restriction::id))
                .map(each -> new ComparedFigure(finding(claim, each), agreement(claim, each), true))
                .distinct()
                .toList();
    }

    private boolean concerns(String commodity, Restriction each) {
        String whole = gazetteer.whole(commodity);
        return world.findForm(each.form())
                .map(Form::commodity)
                .filter(whole::equals)
                .isPresent();
    }

    private Agreement agreement(Claim claim, Restriction each) {
        boolean kind = KINDS.getOrDefault(claim.stage(), Set.of()).contains(each.kind());
        return kind && against(claim, each) && date(claim, each) ? Agreement.AGREES : Agreement.DIFFERS;
    }

    private boolean against(Claim claim, Restriction each) {
        return claim.other()
                .map(other -> each.against()
                        .map(named -> gazetteer.places(other).contains(named))
                        .orElse(true))
                .orElse(true);
    }

    /** The stated year; with a month, a difference of one month is accepted (from announcement to entry into force). */
    private static boolean date(Claim claim, Restriction each) {
        if (claim.when().year().isEmpty()) {
            return true;
        }
        int year = claim.when().year().getAsInt();
        if (claim.when().month().isEmpty()) {
            return each.from().getYear() == year;
        }
        int said = year * MONTHS + claim.when().month().getAsInt();
        int dated = each.from().getYear() * MONTHS + each.from().getMonthValue();
        return Math.abs(said - dated) <= 1;
    }

    private static SourceFigure finding(Claim claim, Restriction each) {
        String days = each.kind()
                + each.against().map(place -> " " + place.code()).orElse("")
                + " " + each.from()
                + each.to().map(last -> "/" + last).orElse("/");
        return new SourceFigure(
                each.form(),
                claim.place(),
                claim.measure(),
                each.from().getYear(),
                Estimate.exact(each.from().getYear()),
                each.factor().grade(),
                List.of(each.factor().chosen().source()),
                false,
                days);
    }
}
