package adit.check.claim;

import adit.check.claim.Measure.Base;
import adit.check.claim.Measure.Kind;
import adit.check.words.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What else a sentence names: a number that was read as one country's may be that of another one in the same sentence.
 *
 * @param places codes of the places, each alone, and of the world if it is named or a whole is
 * @param commodities the minerals of the other lists
 * @param stages the stages, without those that leave it open
 * @param bases what is measured
 * @param mining the stage of reserves
 * @param years the years that the sentence states, and for a number without a year those of the text before it
 */
public record AlternativeReadings(
        List<String> places,
        List<String> commodities,
        List<String> stages,
        List<Base> bases,
        String mining,
        Set<Integer> years) {

    public AlternativeReadings {
        places = List.copyOf(places);
        commodities = List.copyOf(commodities);
        stages = List.copyOf(stages);
        bases = List.copyOf(bases);
        years = Set.copyOf(years);
    }

    /** The same claim with one thing exchanged for another that the sentence names. */
    public List<Claim> others(Claim claim) {
        List<Claim> others = new ArrayList<>();
        places.stream()
                .filter(place -> !place.equals(claim.place()) && allowed(place, claim))
                .forEach(place -> others.add(claim.about(place)));
        if (claim.measure().of() == Base.POLICY) {
            return others;
        }
        commodities.forEach(commodity -> others.add(claim.of(commodity)));
        stages.stream()
                .filter(stage -> !stage.equals(claim.stage()))
                .forEach(stage -> others.add(claim.atStage(stage)));
        bases.stream()
                .filter(base -> base != claim.measure().of() && isLevel(claim.measure()))
                .forEach(base -> others.add(measured(claim, base)));
        return others;
    }

    /** The same claim in each other year. */
    public List<Claim> otherYears(Claim claim) {
        return years.stream()
                .filter(year ->
                        claim.when().year().isEmpty() || claim.when().year().getAsInt() != year)
                .filter(year -> isLevel(claim.measure()) || claim.measure().of() == Base.POLICY)
                .map(claim::in)
                .toList();
    }

    private Claim measured(Claim claim, Base base) {
        String stage = switch (base) {
            case RESERVES -> mining;
            case EXPORTS -> Gazetteer.TRADE;
            default -> claim.stage();
        };
        return claim.measured(new Measure(claim.measure().kind(), base), stage);
    }

    private static boolean allowed(String place, Claim claim) {
        boolean importer = claim.measure().of().isImports() && claim.other().equals(Optional.of(place));
        return !importer && (!place.equals(Gazetteer.WORLD) || claim.measure().kind() == Kind.AMOUNT);
    }

    private static boolean isLevel(Measure measure) {
        return measure.kind() == Kind.SHARE || measure.kind() == Kind.AMOUNT || measure.kind() == Kind.RANK;
    }
}
