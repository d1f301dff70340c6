package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.world.Attribute;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units, lost rows, magnitudes and double entries: nothing wrong enters a world in silence. Here the tiny world; then the shipped one. */
class A14_GateTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private WorldCopy world = new WorldCopy(Path.of(""));

    @BeforeEach
    void copy() {
        world = WorldCopy.in(folder);
    }

    // ---- units

    /** Example: 52 kt/y are 52,000 t/y. */
    @ParameterizedTest
    @CsvSource({
        "kt/y, 0.052, 52",
        "kg/y, 52, 52000000",
        "lb/y, 52, 114640376",
        "short tons/y, 52, 57320.188",
        "ktpa, 52, 52",
        "t/month, 52, 4333.3333333"
    })
    void unitsOfMassPerYearAreConvertedToTons(String unit, String ignored, String value) {
        for (String column : List.of("value", "low", "high")) {
            world.set("production.csv", 2, column, value);
        }
        world.set("production.csv", 2, "unit", unit);
        Expect.warning(world, "unit-converted", "production.csv:2:unit", unit, "correct the unit");
        double tons = WorldReader.read(folder)
                .find(Attribute.PRODUCTION, "ndpr-concentrate", "CHN", 2024)
                .orElseThrow()
                .value();
        assertThat(tons).isCloseTo(52_000, org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void aConvertedFigureSaysWhatWasStated() {
        world.set("prices.csv", 2, "value", "55")
                .set("prices.csv", 2, "low", "50")
                .set("prices.csv", 2, "high", "60");
        world.set("prices.csv", 2, "unit", "US$/kg");
        var price = WorldReader.read(folder)
                .find(Attribute.PRICE, "ndpr-oxide", "CHN", 2024)
                .orElseThrow()
                .chosen();
        assertThat(price.estimate().value()).isEqualTo(55_000);
        assertThat(price.unit()).isEqualTo("US$/t");
        assertThat(price.note()).isEqualTo("Stated as 55 US$/kg.");
    }

    @Test
    void monthsAreConvertedToYears() {
        world.set("leadtimes.csv", 2, "unit", "months");
        Expect.warning(world, "unit-converted", "leadtimes.csv:2:unit", "months", "correct");
        assertThat(WorldReader.read(folder)
                        .find(Attribute.LEAD_TIME, "mine-ndpr", "lead_time", "feasibility")
                        .orElseThrow()
                        .value())
                .isEqualTo(0.5);
    }

    @Test
    void percentPerYearIsConvertedToAShare() {
        world.set("growth.csv", 2, "value", "25")
                .set("growth.csv", 2, "low", "15")
                .set("growth.csv", 2, "high", "40");
        world.set("growth.csv", 2, "unit", "%/y");
        Expect.warning(world, "unit-converted", "growth.csv:2:unit", "%/y", "correct");
        assertThat(WorldReader.read(folder)
                        .find(Attribute.GROWTH, "separate-ndpr", "gamma")
                        .orElseThrow()
                        .value())
                .isEqualTo(0.25);
    }

    @Test
    void aCurrencyIsRefused() {
        world.set("costs.csv", 2, "unit", "EUR/t");
        Expect.error(world, "wrong-unit", "costs.csv:2:unit", "EUR/t", "convert the numbers to US$/t");
    }

    @Test
    void aTonOfSeveralMeaningsIsRefused() {
        world.set("production.csv", 2, "unit", "tons/y");
        Expect.error(world, "wrong-unit", "production.csv:2:unit", "tons/y", "convert");
    }

    @ParameterizedTest
    @CsvSource({"KT/Y, kt/y", "T/Y, t/y", "Kt/y, kt/y", "LB/Y, lb/y", "KTPA, ktpa"})
    void aUnitInTheWrongCaseIsRefusedWithAHint(String written, String meant) {
        world.set("production.csv", 2, "unit", written);
        Expect.error(world, "wrong-unit", "production.csv:2:unit", written, "did you mean " + meant + "?");
    }

    @ParameterizedTest
    @CsvSource({"t LiOH.H2O/y, t LiOH·H2O/y", "KT LIOH*H2O/Y, kt LiOH·H2O/y", "t LiOH-H2O/y, t LiOH·H2O/y"})
    void aBasisWithOtherSignsIsRefusedWithAHint(String written, String meant) throws IOException {
        WorldCopy shipped = shipped();
        shipped.replace(
                "production.csv",
                "lithium-ore,AUS,2024,82700,74430,90970,t Li/y",
                "lithium-ore,AUS,2024,82700,74430,90970," + written);
        assertThat(shipped.issues())
                .filteredOn(issue -> issue.code().equals("wrong-unit"))
                .singleElement()
                .extracting(Issue::hint)
                .isEqualTo("did you mean " + meant + "?");
    }

    @Test
    void aStockIsNoFlow() {
        world.set("stocks.csv", 2, "unit", "t/y");
        Expect.error(world, "wrong-unit", "stocks.csv:2:unit", "t/y", "convert the numbers to t");
    }

    @Test
    void aUnitIsReportedOnceForATable() {
        for (int row = 2; row <= 4; row++) {
            world.set("demand.csv", row, "unit", "t each year or so");
        }
        Expect.error(world, "wrong-unit", "demand.csv:2:unit", "t each year or so", "convert");
        assertThat(world.issues().getFirst().message()).contains("(3 rows)");
    }

    // ---- bands and magnitudes

    @Test
    void aGammaOf22IsAWarning() {
        world.set("growth.csv", 2, "value", "22").set("growth.csv", 2, "high", "40");
        Expect.warning(world, "implausible-number", "growth.csv:2:value", "22", "unit");
    }

    @Test
    void aLeadTimeOfAThousandYearsIsImpossible() {
        world.set("leadtimes.csv", 2, "value", "1000").set("leadtimes.csv", 2, "high", "1000");
        Expect.error(world, "impossible-number", "leadtimes.csv:2:value", "1000", "unit");
    }

    @Test
    void sourcesOfOneGradeThatDifferTenfoldAreReported() {
        world.add("production.csv", "ndpr-concentrate,CHN,2024,520000,480000,560000,t/y,B,example-statistics-2024,");
        assertThat(codes()).contains("sources-differ").doesNotContain("mixed-units");
        assertThat(hint("sources-differ")).contains("a decimal place");
    }

    @Test
    void demandOfAThousandTimesTheOutputIsReported() {
        for (int row = 2; row <= 5; row++) {
            world.set("demand.csv", row, "unit", "kt/y");
        }
        world.add("production.csv", "ndfeb-magnet,CHN,2024,125000,120000,130000,t/y,D,example-press-2025,");
        assertThat(codes()).contains("unit-converted", "use-and-output");
    }

    // ---- lost rows

    @Test
    void demandThatIsMissingForAYearIsReported() {
        world.set("demand.csv", 5, "year", "2031");
        Expect.error(world, "demand-incomplete", "demand.csv:2:form", "ndfeb-magnet", "write 0");
        assertThat(world.issues().getFirst().message()).contains("2 of 6 rows").contains("CHN 2030 STEPS");
    }

    @Test
    void aScenarioInAnotherSpellingIsReported() {
        world.set("demand.csv", 4, "scenario", "Steps");
        assertThat(codes()).contains("demand-incomplete");
    }

    @Test
    void aProcessWithoutARampIsReportedWhereOthersHaveOne() {
        world.set("leadtimes.csv", 4, "process", "mine-ndpr");
        assertThat(codes()).containsOnly("missing-parameter");
        assertThat(world.issues()).hasSize(2);
    }

    /** κ counts for each firm that masters the process; without any it would be zero in silence. */
    @Test
    void growthByFirmsWithoutAFirmIsReported() {
        world.set("technology_owners.csv", 2, "process", "separate-ndpr");
        Expect.error(world, "no-technology-owner", "processes.csv:4:process", "make-magnet", "add the firms");
    }

    @Test
    void aFirmInTwoSpellingsOrPlacesIsReported() {
        String row = ",1,1,1,firms,E,tiny-assumption,2011,operating,again";
        world.add("technology_owners.csv", "*,Tiny firm Corp.,EST" + row);
        Expect.warning(world, "firm-twice", "technology_owners.csv:3:owner", "Tiny firm Corp.", "one spelling");
        world.add("technology_owners.csv", "separate-ndpr,Other,EST" + row)
                .add("technology_owners.csv", "separate-ndpr,Other,CHN" + row);
        assertThat(codes()).contains("firm-twice");
        assertThat(world.issues()).hasSize(2);
    }

    @Test
    void firmsInAnotherUnitAreRefused() {
        world.set("technology_owners.csv", 2, "unit", "%");
        assertThat(codes()).contains("wrong-unit");
    }

    @Test
    void aProcessWithOnlyOneLimitOfGrowthIsReported() {
        world.set("growth.csv", 3, "process", "separate-ndpr");
        Expect.error(world, "missing-parameter", "processes.csv:4:process", "make-magnet", "add a row");
    }

    /** Where no process has a number of newcomers there is no such limit; where one has it, the others need it. */
    @Test
    void aProcessWithoutNewcomersIsReportedWhereOthersHaveThem() {
        world.add("growth.csv", "separate-ndpr,newcomers,1,1,1,projects a year,E,tiny-assumption,one a year");
        Expect.error(world, "missing-parameter", "processes.csv:4:process", "make-magnet", "add a row");
    }

    @Test
    void newcomersInAnotherUnitAreRefused() {
        world.add("growth.csv", "*,newcomers,1,1,1,%,E,tiny-assumption,one a year");
        assertThat(codes()).contains("wrong-unit");
    }

    @Test
    void outputWithoutAPlantIsReported() {
        world.set("facilities.csv", 2, "place", "EUR").set("facilities.csv", 2, "owner_place", "EUR");
        assertThat(codes()).contains("no-plant", "plants-without-output", "output-without-capacity");
    }

    // ---- twice

    @Test
    void aPlantEnteredAgainIsAWarning() {
        world.add(
                "facilities.csv",
                "north-2,North mine (China),CHN,mine-ndpr,North Group,CHN,operating,2005,2005,2005,D,example-press-2025,60000,50000,66000,B,example-survey-2025,,,,,,,");
        Expect.warning(world, "similar-plants", "facilities.csv:6:name", "North mine (China)", "delete one");
    }

    @Test
    void anArticleWithTwoIdsIsAWarning() {
        world.replace("sources.csv", "https://example.org/report", "https://www.example.org/survey/");
        Expect.warning(world, "source-twice", "sources.csv:4:id", "example-report-2025", "one id");
    }

    @Test
    void figuresOfAMemberBesideItsGroupAreReported() {
        world.set("production.csv", 4, "place", "EST");
        assertThat(codes()).contains("grouped-place-reports");
    }

    // ---- the shipped world

    @Test
    void theShippedWorldGivesNoWarning() {
        assertThat(new WorldCopy(WorldCopy.SHIPPED).issues()).isEmpty();
    }

    /** 440,000 t in place of 82,700 t is tonnage of lithium carbonate equivalent. */
    @Test
    void outputInCarbonateEquivalentIsReportedWithAHint() throws IOException {
        WorldCopy shipped = shipped();
        shipped.replace(
                "production.csv",
                "lithium-ore,AUS,2024,82700,74430,90970",
                "lithium-ore,AUS,2024,440000,396000,484000");
        assertThat(shipped.issues().stream().filter(issue -> issue.message().contains("lithium-ore/AUS/2024")))
                .singleElement()
                .satisfies(issue -> assertThat(issue.hint()).contains("LCE for lithium"));
    }

    @Test
    void unitsOfOtherBasesAreConverted() throws IOException {
        WorldCopy shipped = shipped();
        shipped.replace(
                "production.csv",
                "lithium-ore,AUS,2024,82700,74430,90970,t Li/y",
                "lithium-ore,AUS,2024,440000,396000,484000,t LCE/y");
        World world = WorldReader.read(folder);
        assertThat(world.find(Attribute.PRODUCTION, "lithium-ore", "AUS", 2024)
                        .orElseThrow()
                        .chosen()
                        .estimate()
                        .value())
                .isCloseTo(82_720, org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void aByProductThatOutweighsTheInputsIsReported() throws IOException {
        WorldCopy shipped = shipped();
        shipped.replace(
                "recipes.csv", "magnet,magnet-scrap,output,0.35,0.25,0.45", "magnet,magnet-scrap,output,35,25,45");
        assertThat(shipped.issues().stream().map(Issue::code)).contains("more-out-than-in");
    }

    /** Each process but mines and hosts takes at least one substance that its main output contains, so that a balance can be made. */
    @Test
    void everyProcessIsBalanced() {
        World world = WorldReader.read(WorldCopy.SHIPPED);
        assertThat(world.recipes()).hasSize(47);
        assertThat(world.recipes().stream()
                        .filter(recipe -> !world.role(recipe.output()).mayComeFromNothing())
                        .filter(recipe -> recipe.inputs().stream()
                                .noneMatch(part -> Balanced.share(recipe.output(), part.form())))
                        .map(recipe -> recipe.id().code()))
                .isEmpty();
    }

    @Test
    void aValueWithoutItsFlowIsReported() throws IOException {
        WorldCopy shipped = shipped();
        List<String> rows = Files.readAllLines(folder.resolve("trade.csv"));
        Files.write(
                folder.resolve("trade.csv"),
                rows.stream()
                        .filter(row -> !row.startsWith("antimony-metal,CHN,"))
                        .toList());
        assertThat(shipped.issues().stream().map(Issue::code)).contains("value-without-trade");
    }

    @Test
    void exchangedDirectionsOfTradeAreReported() throws IOException {
        WorldCopy shipped = shipped();
        Path trade = folder.resolve("trade.csv");
        Files.writeString(trade, Files.readString(trade).replaceFirst("form,from,to,", "form,to,from,"));
        assertThat(shipped.issues().stream().map(Issue::code)).contains("value-without-trade", "trade-without-value");
    }

    @Test
    void outputsExchangedBetweenTwoPlacesAreReported() throws IOException {
        WorldCopy shipped = shipped();
        shipped.replace("production.csv", "refined-copper,CHL,2024", "refined-copper,XXX,2024");
        shipped.replace("production.csv", "refined-copper,CHN,2024", "refined-copper,CHL,2024");
        shipped.replace("production.csv", "refined-copper,XXX,2024", "refined-copper,CHN,2024");
        assertThat(shipped.issues().stream().map(Issue::code)).contains("output-without-capacity");
    }

    @Test
    void theLossOfTheLargestProducerIsReported() throws IOException {
        WorldCopy shipped = shipped();
        List<String> rows = Files.readAllLines(folder.resolve("production.csv"));
        Files.write(
                folder.resolve("production.csv"),
                rows.stream()
                        .filter(row -> !row.startsWith("refined-copper,CHN,"))
                        .toList());
        assertThat(shipped.issues().stream().map(Issue::code)).contains("plants-without-output");
    }

    @Test
    void aGroupWithTheIdOfAPlaceIsReported() throws IOException {
        WorldCopy shipped = shipped().add("groups.csv", "JPN,Japan,日本");
        assertThat(shipped.issues().stream().map(Issue::code)).contains("group-is-place");
    }

    @Test
    void aConversionTheWrongWayRoundIsReported() throws IOException {
        WorldCopy shipped = shipped();
        shipped.replace("conversions.csv", "lithium,LCE,0.188,0.1878,0.1881", "lithium,LCE,5.323,5.323,5.323");
        assertThat(shipped.issues().stream().map(Issue::code)).contains("impossible-number");
    }

    @Test
    void anUnknownSubstanceDoesNotSwitchABalanceOff() throws IOException {
        WorldCopy shipped = shipped();
        shipped.add("contents.csv", "refined-copper,Xx,1,1,1,t/t,E,adit-assumption,made up");
        shipped.replace(
                "recipes.csv",
                "refine-copper,copper-concentrate,input,1.03,1.02,1.05",
                "refine-copper,copper-concentrate,input,0.5,0.5,0.5");
        shipped.replace(
                "recipes.csv",
                "refine-copper,copper-concentrate,input,1.012,1.005,1.05",
                "refine-copper,copper-concentrate,input,0.5,0.5,0.5");
        assertThat(shipped.issues().stream().map(Issue::code)).contains("more-out-than-in");
    }

    @Test
    void aRampOfOneStatusIsReported() {
        world.set("leadtimes.csv", 4, "status", "construction");
        assertThat(codes()).contains("ramp-of-status");
    }

    @Test
    void theDescriptorCannotSwitchChecksOff() throws IOException {
        WorldCopy shipped = shipped();
        shipped.replace("datapackage.json", "\"enum\": [\"input\", \"output\"]", "\"pattern\": \"\"");
        shipped.replace("recipes.csv", "magnet,magnet-scrap,output", "magnet,magnet-scrap,outputs");
        assertThat(shipped.issues().stream().map(Issue::code)).contains("unknown-word");
    }

    @Test
    void aTableThatTheDescriptorLeavesOutIsReported() throws IOException {
        WorldCopy shipped = shipped();
        shipped.replace("datapackage.json", "\"name\": \"trade_values\"", "\"name\": \"values\"");
        assertThat(shipped.issues().stream().map(Issue::code)).contains("undescribed-table");
    }

    // ---- helpers

    private WorldCopy shipped() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        return WorldCopy.ofShipped(folder);
    }

    private List<String> codes() {
        return world.issues().stream().map(Issue::code).toList();
    }

    private String hint(String code) {
        return world.issues().stream()
                .filter(issue -> issue.code().equals(code))
                .findFirst()
                .orElseThrow()
                .hint();
    }
}
