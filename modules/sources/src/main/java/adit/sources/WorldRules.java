package adit.sources;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.rules.chain.ByFormula;
import adit.sources.rules.chain.CommodityInItself;
import adit.sources.rules.chain.DemandIncomplete;
import adit.sources.rules.chain.MissingParameter;
import adit.sources.rules.chain.NoBaseYearDemand;
import adit.sources.rules.chain.NoPlant;
import adit.sources.rules.chain.NoProcessMakes;
import adit.sources.rules.chain.OutputTwice;
import adit.sources.rules.chain.RampAboveOne;
import adit.sources.rules.chain.RecipeCycle;
import adit.sources.rules.chain.RecipeFromNothing;
import adit.sources.rules.chain.SubstanceBalance;
import adit.sources.rules.evidence.AssumptionNotE;
import adit.sources.rules.evidence.DatesReversed;
import adit.sources.rules.evidence.IncompleteGroup;
import adit.sources.rules.evidence.MissingUrl;
import adit.sources.rules.evidence.NotApplied;
import adit.sources.rules.evidence.PublishedNotIso;
import adit.sources.rules.evidence.RangeOrder;
import adit.sources.rules.evidence.SourceTwice;
import adit.sources.rules.evidence.UncitedSource;
import adit.sources.rules.evidence.UnexplainedAssumption;
import adit.sources.rules.places.GroupIsPlace;
import adit.sources.rules.places.GroupedPlaceReports;
import adit.sources.rules.places.MemberMissing;
import adit.sources.rules.places.NestedGroup;
import adit.sources.rules.places.RestrictionDiffers;
import adit.sources.rules.places.RestrictionPlaces;
import adit.sources.rules.places.TradeWithItself;
import adit.sources.rules.places.UnknownMarket;
import adit.sources.rules.plants.FirmTwice;
import adit.sources.rules.plants.OwnerElsewhere;
import adit.sources.rules.plants.PlantTwice;
import adit.sources.rules.plants.SharesOfOwners;
import adit.sources.rules.plants.SimilarPlants;
import adit.sources.rules.plants.StartOutOfRange;
import adit.sources.rules.plants.UnknownPlant;
import adit.sources.rules.plants.WithdrawnOutput;
import adit.sources.rules.plants.WrongStatus;
import adit.sources.rules.plants.ZeroCapacity;
import adit.sources.rules.words.OtherBasis;
import adit.sources.rules.words.SenseElsewhere;
import adit.sources.rules.words.UnknownDefault;
import adit.sources.rules.words.UnknownMeaning;
import adit.sources.rules.words.UnknownSense;
import adit.sources.rules.words.UnknownSubject;
import adit.sources.rules.words.WrongSubject;
import adit.sources.table.TableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every rule about the content of a world folder. */
public final class WorldRules {

    private static final List<WorldRule> RULES = List.of(
            new RangeOrder(),
            new IncompleteGroup(),
            new StartOutOfRange(),
            new ZeroCapacity(),
            new WrongStatus(),
            new NotApplied(),
            new SharesOfOwners(),
            new OwnerElsewhere(),
            new WithdrawnOutput(),
            new PlantTwice(),
            new SimilarPlants(),
            new UnknownPlant(),
            new RecipeFromNothing(),
            new SubstanceBalance(),
            new RecipeCycle(),
            new OutputTwice(),
            new NoProcessMakes(),
            new UnexplainedAssumption(),
            new AssumptionNotE(),
            new UncitedSource(),
            new SourceTwice(),
            new MissingUrl(),
            new PublishedNotIso(),
            new DatesReversed(),
            new RestrictionDiffers(),
            new RestrictionPlaces(),
            new UnknownMarket(),
            new TradeWithItself(),
            new NestedGroup(),
            new GroupIsPlace(),
            new MemberMissing(),
            new GroupedPlaceReports(),
            new NoBaseYearDemand(),
            new DemandIncomplete(),
            new MissingParameter(),
            new FirmTwice(),
            new NoPlant(),
            new RampAboveOne(),
            new UnknownSense(),
            new SenseElsewhere(),
            new UnknownMeaning(),
            new OtherBasis(),
            new ByFormula(),
            new UnknownDefault(),
            new CommodityInItself(),
            new WrongSubject(),
            new UnknownSubject());

    private WorldRules() {}

    /** Applies all of them; a table that is absent or could not be read is passed over. */
    public static void check(TableSet tables, Issues issues) {
        for (WorldRule rule : RULES) {
            Set<String> faulty = rule.needs().isEmpty() ? Set.of() : faulty(issues);
            if (rule.needs().stream().noneMatch(table -> faulty.contains(table + ".csv"))) {
                rule.check(tables, issues);
            }
        }
    }

    private static Set<String> faulty(Issues issues) {
        return issues.list().stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .map(Issue::file)
                .collect(Collectors.toSet());
    }
}
