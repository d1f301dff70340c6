package adit.sources.rules;

import adit.basics.Issue;
import adit.basics.Issues;
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
            new TradeWithItself(),
            new NestedGroup(),
            new GroupIsPlace(),
            new GroupedPlaceReports(),
            new NoBaseYearDemand(),
            new DemandIncomplete(),
            new MissingParameter(),
            new NoPlant(),
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
