package adit.sources.rules;

import adit.basics.Issues;
import adit.sources.table.TableSet;
import java.util.List;

/** Every rule about the content of a world folder. */
public final class WorldRules {

    private static final List<WorldRule> RULES = List.of(
            new RangeOrder(),
            new IncompleteGroup(),
            new StartOutOfRange(),
            new ZeroCapacity(),
            new WrongStatus(),
            new PlantTwice(),
            new UnknownPlant(),
            new RecipeFromNothing(),
            new RecipeCycle(),
            new OutputTwice(),
            new NoProcessMakes(),
            new UnexplainedAssumption(),
            new AssumptionNotE(),
            new UncitedSource(),
            new MissingUrl(),
            new PublishedNotIso(),
            new DatesReversed(),
            new RestrictionDiffers(),
            new TradeWithItself(),
            new NestedGroup(),
            new GroupedPlaceReports(),
            new NoBaseYearDemand(),
            new RampAboveOne(),
            new UnknownSense(),
            new UnknownMeaning(),
            new UnknownDefault(),
            new CommodityInItself(),
            new WrongSubject(),
            new UnknownSubject());

    private WorldRules() {}

    /** Applies all of them; a table that is absent or could not be read is passed over. */
    public static void check(TableSet tables, Issues issues) {
        for (WorldRule rule : RULES) {
            rule.check(tables, issues);
        }
    }
}
