package adit.sources;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For each rule a dirty case, and a clean one that comes near it; the unchanged world is clean for all. */
class A04_WorldRulesTest {

    private static final String OXIDE_VALUES = ",t/t,D,example-press-2025,";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private WorldCopy world;

    @BeforeEach
    void copy() {
        world = WorldCopy.in(folder);
    }

    @Test
    void aLowAboveTheValueIsReported() {
        world.set("production.csv", 2, "low", "53000");
        Expect.error(world, "range-order", "production.csv:2:low", "53000", "low at most the value");
    }

    @Test
    void aHighBelowTheValueOfAPlantIsReported() {
        world.set("projects.csv", 2, "capex_high", "74");
        Expect.error(world, "range-order", "projects.csv:2:capex_high", "74", "high at least the value");
    }

    @Test
    void lowAndHighMayEqualTheValue() {
        Expect.clean(world.set("production.csv", 2, "low", "52000").set("production.csv", 2, "high", "52000"));
    }

    @Test
    void aGroupOfCellsThatIsPartlyEmptyIsReported() {
        world.set("facilities.csv", 2, "start_low", "");
        Expect.error(world, "incomplete-group", "facilities.csv:2:start_low", "", "all of them, or none");
    }

    @Test
    void aGroupOfCellsMayBeEmptyAsAWhole() {
        world.set("places.csv", 3, "gdp", "")
                .set("places.csv", 3, "gdp_low", "")
                .set("places.csv", 3, "gdp_high", "");
        Expect.clean(world.set("places.csv", 3, "gdp_grade", "").set("places.csv", 3, "gdp_source", ""));
    }

    @Test
    void aStartFarInTheFutureIsReported() {
        world.set("projects.csv", 3, "start_high", "2203");
        Expect.error(world, "start-out-of-range", "projects.csv:3:start_high", "2203", "correct the year");
    }

    @Test
    void startsFrom1900To2100AreClean() {
        Expect.clean(world.set("projects.csv", 3, "start_high", "2100").set("facilities.csv", 2, "start_low", "1900"));
    }

    @Test
    void aCapacityOfZeroIsReported() {
        world.set("facilities.csv", 5, "capacity", "0").set("facilities.csv", 5, "capacity_low", "0");
        Expect.error(world, "zero-capacity", "facilities.csv:5:capacity", "0", "idle");
    }

    @Test
    void aLowCapacityOfZeroIsClean() {
        Expect.clean(world.set("facilities.csv", 5, "capacity_low", "0"));
    }

    @Test
    void aFacilityWithTheStatusOfAProjectIsReported() {
        world.set("facilities.csv", 5, "status", "construction");
        Expect.error(world, "wrong-status", "facilities.csv:5:status", "construction", "projects.csv");
    }

    @Test
    void anOperatingFacilityIsClean() {
        Expect.clean(world.set("facilities.csv", 5, "status", "operating"));
    }

    @Test
    void anIdUsedByTwoPlantsIsReported() {
        world.set("projects.csv", 3, "id", "north-mine");
        Expect.error(world, "plant-twice", "projects.csv:3:id", "north-mine", "north-mine-expansion");
    }

    @Test
    void anExpansionWithAnIdOfItsOwnIsClean() {
        Expect.clean(world.set("projects.csv", 3, "id", "north-mine-expansion"));
    }

    @Test
    void aCompositionOfAnUnknownPlantIsReported() {
        world.set("compositions.csv", 2, "plant", "baltic-magnet");
        Expect.error(world, "unknown-plant", "compositions.csv:2:plant", "baltic-magnet", "baltic-magnets?");
    }

    @Test
    void compositionOfAFacilityIsClean() {
        Expect.clean(world.set("compositions.csv", 2, "plant", "north-magnets"));
    }

    @Test
    void policyWithoutANumberIsClean() {
        world.set("policy.csv", 2, "value", "").set("policy.csv", 2, "low", "").set("policy.csv", 2, "high", "");
        Expect.clean(world.set("policy.csv", 2, "unit", "").set("policy.csv", 2, "place", "G7"));
    }

    @Test
    void aProcessWithoutInputsIsReported() {
        world.add("processes.csv", "conjure,Conjuring,magic,ndpr-oxide");
        Expect.error(world, "recipe-from-nothing", "processes.csv:5:process", "conjure", "add its inputs");
    }

    @Test
    void aProcessThatMakesMoreThanItTakesIsReported() {
        world.set("recipes.csv", 2, "value", "0.95").set("recipes.csv", 2, "low", "0.9");
        Expect.error(world, "more-out-than-in", "processes.csv:3:process", "separate-ndpr", "units");
    }

    @Test
    void processThatLosesNothingIsClean() {
        Expect.clean(world.set("recipes.csv", 2, "value", "1").set("recipes.csv", 2, "low", "1"));
    }

    @Test
    void processBetweenTwoBasesIsNotCompared() {
        world.set("recipes.csv", 2, "value", "0.86").set("recipes.csv", 2, "low", "0.8");
        Expect.clean(world.set("forms.csv", 2, "basis", "contained element"));
    }

    @Test
    void secondMineIsClean() {
        Expect.clean(world.add("processes.csv", "mine-clay,Leaching of clay,mining,ndpr-concentrate"));
    }

    @Test
    void aCycleOfRecipesIsReported() {
        world.add("processes.csv", "dissolve,Dissolution,separation,ndpr-concentrate");
        world.add("recipes.csv", "dissolve,ndpr-oxide,input,1.1,1,1.2" + OXIDE_VALUES);
        Expect.error(world, "recipe-cycle", "processes.csv:5:process", "dissolve", "scrap");
    }

    @Test
    void aProcessThatConsumesItsOwnOutputIsReported() {
        world.add("recipes.csv", "separate-ndpr,ndpr-oxide,input,0.1,0.1,0.1" + OXIDE_VALUES);
        Expect.error(world, "recipe-cycle", "processes.csv:3:process", "separate-ndpr", "scrap");
    }

    @Test
    void cycleThroughScrapIsClean() {
        world.add("processes.csv", "recycle,Recycling,recycling,ndpr-oxide");
        Expect.clean(world.add("recipes.csv", "recycle,magnet-scrap,input,3.6,3.2,4" + OXIDE_VALUES));
    }

    @Test
    void aByProductThatIsTheMainOutputIsReported() {
        world.set("recipes.csv", 4, "form", "ndfeb-magnet");
        Expect.error(world, "output-twice", "recipes.csv:4:form", "ndfeb-magnet", "by-products");
    }

    @Test
    void anInputThatNoProcessMakesIsAWarning() {
        world.add("forms.csv", "iron,Iron,鉄,iron,metal,gross");
        world.add("recipes.csv", "make-magnet,iron,input,0.9,0.9,0.9" + OXIDE_VALUES);
        Expect.warning(world, "no-process-makes", "recipes.csv:5:form", "iron", "add the process");
    }

    @Test
    void anInputThatAProcessMakesIsClean() {
        world.add("forms.csv", "iron,Iron,鉄,iron,mining,gross").add("processes.csv", "mine-iron,Iron,mining,iron");
        Expect.clean(world.add("recipes.csv", "make-magnet,iron,input,0.9,0.9,0.9" + OXIDE_VALUES));
    }

    @Test
    void anAssumptionWithoutANoteIsReported() {
        world.set("scrap.csv", 2, "note", "");
        Expect.error(world, "unexplained-assumption", "scrap.csv:2:grade", "E", "column note");
    }

    @Test
    void assumptionExplainedByItsSourceIsClean() {
        world.set("scrap.csv", 2, "note", "").set("scrap.csv", 2, "source", "scrap-assumption");
        Expect.clean(world.add(
                "sources.csv",
                "scrap-assumption,Scrap,Adit project,,,,assumption,Half of the use of fifteen years ago"));
    }

    @Test
    void anAssumptionOfAnotherGradeThanEIsReported() {
        world.set("scrap.csv", 2, "grade", "B");
        Expect.error(world, "assumption-not-e", "scrap.csv:2:grade", "B", "use grade E");
    }

    @Test
    void gradeEOfAnAssumptionIsClean() {
        Expect.clean(world.set("recipes.csv", 2, "grade", "E").set("recipes.csv", 2, "source", "tiny-assumption"));
    }

    @Test
    void uncitedSourceIsAWarning() {
        world.add("sources.csv", "lonely-2025,Lonely,Nobody,2025,https://example.org/l,2025-06-01,press,Nothing");
        Expect.warning(world, "uncited-source", "sources.csv:7:id", "lonely-2025", "delete the row");
    }

    @Test
    void sourceOfAPolicyIsCited() {
        world.add("sources.csv", "lonely-2025,Lonely,Nobody,2025,https://example.org/l,2025-06-01,press,Nothing");
        Expect.clean(world.set("policy.csv", 2, "source", "lonely-2025"));
    }

    @Test
    void aSourceWithoutAUrlIsReported() {
        Expect.error(world.set("sources.csv", 3, "url", ""), "missing-url", "sources.csv:3:url", "", "public URL");
    }

    @Test
    void assumptionWithUrlIsClean() {
        Expect.clean(world.set("sources.csv", 6, "url", "https://example.org/assumptions"));
    }

    @Test
    void aDateOfPublicationThatIsNotIsoIsReported() {
        world.set("sources.csv", 3, "published", "February 2025");
        Expect.error(world, "published-not-iso", "sources.csv:3:published", "February 2025", "2025-04");
    }

    @Test
    void publishedMayBeUnknown() {
        Expect.clean(world.set("sources.csv", 3, "published", ""));
    }

    @Test
    void aRestrictionThatEndsBeforeItBeginsIsReported() {
        world.set("restrictions.csv", 2, "to", "2025-04-03");
        Expect.error(world, "dates-reversed", "restrictions.csv:2:to", "2025-04-03", "swap");
    }

    @Test
    void oneDayIsClean() {
        Expect.clean(world.set("restrictions.csv", 2, "to", "2025-04-04"));
    }

    @Test
    void rowsOfARestrictionThatDisagreeAreReported() {
        world.add(
                "restrictions.csv",
                "magnets-2025,ndfeb-magnet,CHN,,quota,2025-04-04,,0.6,0.5,0.9,fraction,B,example-survey-2025,");
        Expect.error(world, "restriction-differs", "restrictions.csv:4:kind", "quota", "different ids");
    }

    @Test
    void restrictionOfTwoSourcesIsClean() {
        Expect.clean(world.add(
                "restrictions.csv",
                "magnets-2025,ndfeb-magnet,CHN,,licence,2025-04-04,,0.6,0.5,0.9,fraction,B,example-survey-2025,"));
    }

    @Test
    void tradeOfAPlaceWithItselfIsReported() {
        world.set("trade.csv", 2, "to", "CHN");
        Expect.error(world, "trade-with-itself", "trade.csv:2:to", "CHN", "delete");
    }

    @Test
    void aGroupWithinAGroupIsReported() {
        world.set("places.csv", 2, "within", "EST");
        world.delete("trade.csv");
        world.replace("demand.csv", "ndfeb-magnet,CHN", "ndfeb-magnet,EUR")
                .set("demand.csv", 2, "scenario", "APS")
                .set("demand.csv", 5, "scenario", "APS");
        Expect.error(world, "nested-group", "places.csv:2:within", "EST", "outermost");
    }

    @Test
    void aPlaceWithinItselfIsReported() {
        world.set("places.csv", 4, "within", "EST");
        Expect.error(world, "nested-group", "places.csv:4:within", "EST", "outermost");
    }

    @Test
    void groupedPlaceReportsIsAWarning() {
        world.set("demand.csv", 3, "place", "EST")
                .set("demand.csv", 2, "place", "EUR")
                .set("demand.csv", 5, "place", "EST")
                .set("demand.csv", 5, "value", "16000")
                .set("demand.csv", 5, "low", "16000")
                .set("demand.csv", 4, "value", "120000")
                .set("demand.csv", 4, "high", "120000");
        Expect.warning(world, "grouped-place-reports", "demand.csv:3:place", "EST", "keep it for EUR");
    }

    @Test
    void productionOfAGroupedPlaceIsClean() {
        Expect.clean(world.set("production.csv", 5, "place", "EST"));
    }

    @Test
    void noBaseYearDemandIsAWarning() {
        world.set("demand.csv", 4, "form", "ndpr-oxide").set("demand.csv", 5, "form", "ndpr-oxide");
        Expect.warning(world, "no-base-year-demand", "demand.csv:4:form", "ndpr-oxide", "add a row for 2024");
    }

    @Test
    void aRampAboveOneIsReported() {
        world.set("leadtimes.csv", 4, "value", "40").set("leadtimes.csv", 4, "high", "60");
        Expect.error(world, "ramp-above-one", "leadtimes.csv:4:value", "40", "fraction");
    }

    @Test
    void rampOfOneIsClean() {
        Expect.clean(world.set("leadtimes.csv", 4, "value", "1").set("leadtimes.csv", 4, "high", "1"));
    }

    @Test
    void aSubjectWithoutAllItsKeysIsReported() {
        world.set("observations.csv", 3, "subject", "ndpr-concentrate/CHN");
        Expect.error(world, "wrong-subject", "observations.csv:3:subject", "ndpr-concentrate/CHN", "form/place/year");
    }

    @Test
    void aSubjectWhoseYearIsNoYearIsReported() {
        world.set("observations.csv", 3, "subject", "ndpr-oxide/CHN/now");
        Expect.error(world, "wrong-subject", "observations.csv:3:subject", "ndpr-oxide/CHN/now", "form/place/year");
    }

    @Test
    void anUnknownSubjectIsReported() {
        world.set("observations.csv", 2, "subject", "nort-mine");
        Expect.error(world, "unknown-subject", "observations.csv:2:subject", "nort-mine", "did you mean north-mine?");
    }

    @Test
    void observationOfAnotherCellIsClean() {
        Expect.clean(world.set("observations.csv", 3, "subject", "ndpr-oxide/EST/2019"));
    }

    @Test
    void anotherUnitIsConverted() {
        world.set("observations.csv", 2, "unit", "kt/y");
        Expect.warning(world, "unit-converted", "observations.csv:2:unit", "kt/y", "correct the unit");
    }
}
