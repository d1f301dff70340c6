package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Issue;
import adit.world.Attribute;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes of people who make a world of their own: swapped words, and figures in another basis. A copy of the shipped world, spoilt in one place. */
class A16_OwnWorldTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private WorldCopy world = new WorldCopy(Path.of(""));

    @BeforeEach
    void copy() {
        world = WorldCopy.ofShipped(folder);
    }

    // ---- which of several conversions is used

    /** 440,000 t LCE by the row of grade A are 440,000 × 0.2 t Li, wherever that row is. */
    @Test
    void ofSeveralConversionsTheBestGradeIsUsed() {
        world.add("conversions.csv", "lithium,LCE,0.2,0.2,0.2,t Li / t LCE,A,usgs-mcs-2026,");
        assertThat(lithiumOfAustralia()).isCloseTo(88_000, within(1.0));
    }

    @Test
    void ofOneGradeTheNewestSourceIsUsed() {
        world.add("conversions.csv", "lithium,LCE,0.2,0.2,0.2,t Li / t LCE,D,ilzsg-open4business-2025,");
        assertThat(lithiumOfAustralia()).isCloseTo(88_000, within(1.0));
    }

    @Test
    void aWorseGradeIsNotUsedEvenIfItIsFirst() {
        world.replace(
                "conversions.csv",
                "lithium,LCE,0.188,",
                "lithium,LCE,0.1,0.1,0.1,t Li / t LCE,E,adit-assumption,guess\nlithium,LCE,0.188,");
        assertThat(lithiumOfAustralia()).isCloseTo(82_720, within(1.0));
    }

    @Test
    void aCorrectedConversionIsNotUsed() {
        world.add(
                "errata.csv",
                "conversion,lithium/LCE,kaiser-lithium-2021,0.188,0.2,0.2,0.2,t Li / t LCE,E,adit-assumption,invented");
        assertThat(lithiumOfAustralia()).isCloseTo(88_000, within(1.0));
    }

    @Test
    void aConversionInAnotherUnitIsConverted() {
        world.replace("conversions.csv", "0.188,0.1878,0.1881,t Li / t LCE", "188,187.8,188.1,kg Li / t LCE");
        assertThat(lithiumOfAustralia()).isCloseTo(82_720, within(1.0));
    }

    /** A form counted by the hydrate: 100 t of anhydrous LiOH are 100 × 0.2898 / 0.1654 t of it. */
    @Test
    void aFormCountedByAnotherBasisIsConverted() {
        world.replace("forms.csv", ",t Li contained,Li", ",t LiOH·H2O,LiOH·H2O");
        world.replace(
                "production.csv",
                "lithium-ore,AUS,2024,82700,74430,90970,t Li/y",
                "lithium-ore,AUS,2024,100,100,100,t LiOH/y");
        assertThat(found()).contains("unit-converted");
        assertThat(message("unit-converted")).contains("times 1.75");
    }

    private double lithiumOfAustralia() {
        world.replace(
                "production.csv",
                "lithium-ore,AUS,2024,82700,74430,90970,t Li/y",
                "lithium-ore,AUS,2024,440000,396000,484000,t LCE/y");
        return WorldReader.read(folder)
                .find(Attribute.PRODUCTION, "lithium-ore", "AUS", 2024)
                .orElseThrow()
                .all()
                .stream()
                .filter(each -> each.note().contains("t LCE/y"))
                .findFirst()
                .orElseThrow()
                .estimate()
                .value();
    }

    // ---- bases

    @Test
    void aConversionOfTheHydroxideInTheRowOfTheHydrateIsReported() {
        world.replace("conversions.csv", "t Li / t LiOH·H2O", "t Li / t LiOH");
        assertThat(found()).containsExactly("other-basis");
    }

    @Test
    void aConversionThatAtomicWeightsContradictIsReported() {
        world.replace("conversions.csv", "0.2898,0.2898,0.2898", "0.1654,0.1654,0.1654");
        assertThat(found()).containsExactly("not-by-formula");
        assertThat(message("not-by-formula")).contains("0.2898 t Li / t LiOH");
    }

    @Test
    void aBasisInWordsThatDiffersFromTheSubstanceIsReported() {
        world.replace("forms.csv", ",lithium,refining,t Li contained,Li", ",lithium,refining,t LiOH,LiOH·H2O");
        assertThat(found()).contains("other-basis");
    }

    // ---- words

    @Test
    void aSenseOfAnotherCommodityIsReported() {
        world.replace("senses.csv", "copper,refining,refined-copper", "copper,refining,refined-nickel");
        assertThat(found()).containsExactly("sense-elsewhere");
    }

    @Test
    void exchangedSensesAreReported() {
        world.replace("senses.csv", "copper,refining,refined-copper", "copper,refining,copper-concentrate");
        world.replace("senses.csv", "copper,mining,copper-concentrate", "copper,mining,refined-copper");
        assertThat(found()).containsExactly("senses-exchanged");
    }

    @Test
    void aMistypedMarketIsReportedWithTheNearest() {
        world.replace("prices.csv", "ndpr-oxide,outside,2023", "ndpr-oxide,outsid,2023");
        assertThat(found()).containsExactly("unknown-market");
        assertThat(issue("unknown-market").hint()).contains("did you mean outside?");
    }

    // ---- restrictions

    @Test
    void aRestrictionOfAPlaceOnItselfIsReported() {
        world.replace("restrictions.csv", "ndpr-oxide,CHN,JPN,ban", "ndpr-oxide,JPN,JPN,ban");
        assertThat(found()).containsExactly("restriction-on-itself");
    }

    @Test
    void aRestrictionOfAPlaceOnItsGroupIsReported() {
        world.replace("restrictions.csv", "ndpr-oxide,CHN,JPN,ban", "ndpr-oxide,EST,EUR,ban");
        assertThat(found()).containsExactly("restriction-on-itself");
    }

    @Test
    void aRestrictionTheWrongWayRoundIsReported() {
        world.replace("restrictions.csv", "ndpr-oxide,CHN,JPN,ban", "ndpr-oxide,PRY,CHN,ban");
        assertThat(found()).containsExactly("restriction-reversed");
    }

    // ---- groups

    @Test
    void aLostMemberOfAGroupIsReported() {
        world.replace("members.csv", "EU27,POL\n", "");
        assertThat(found()).containsExactly("member-missing");
        assertThat(message("member-missing")).contains("EU27").contains("POL");
    }

    @Test
    void aPlaceWithinAnUnknownGroupIsReported() {
        world.replace("places.csv", "EUR,", "EUX,");
        assertThat(found()).contains("unknown-reference");
    }

    // ---- owners

    @Test
    void aWrongCountryOfAnOwnerIsReported() {
        List<String> rows = world.lines("facilities.csv");
        int owner = WorldCopy.cells(rows.getFirst()).indexOf("owner");
        int line = lineOf(rows, owner, "Lynas");
        world.set("facilities.csv", line, "owner_place", "CHN");
        assertThat(found()).contains("owner-elsewhere");
    }

    @Test
    void ownersWithMoreThanAllOfAPlantAreReported() {
        String plant = WorldCopy.cells(world.lines("facilities.csv").get(1)).getFirst();
        world.add("owners.csv", plant + ",One,CHN,0.7,0.7,0.7,share of the plant,E,adit-assumption,made up");
        world.add("owners.csv", plant + ",Two,CHN,0.7,0.7,0.7,share of the plant,E,adit-assumption,made up");
        assertThat(found()).contains("owners-above-one");
    }

    @Test
    void anOwnerOfAnUnknownPlantIsReported() {
        world.add("owners.csv", "no-such-plant,One,CHN,0.7,0.7,0.7,share of the plant,E,adit-assumption,made up");
        assertThat(found()).contains("unknown-plant");
    }

    @Test
    void aControllingCountryWithoutAnOwnerIsReported() {
        String plant = WorldCopy.cells(world.lines("facilities.csv").get(1)).getFirst();
        world.add("owners.csv", plant + ",One,PRY,0.7,0.7,0.7,share of the plant,E,adit-assumption,made up");
        assertThat(found()).contains("owner-differs");
    }

    // ---- messages

    @Test
    void theHintForAnEmptyCellListsTheAllowedWords() {
        world.set("stages.csv", 2, "role", "");
        assertThat(issue("missing-value").hint()).startsWith("write one of mining, host, refining");
    }

    // ---- helpers

    private static int lineOf(List<String> rows, int column, String owner) {
        for (int line = 2; line <= rows.size(); line++) {
            if (WorldCopy.cells(rows.get(line - 1)).get(column).startsWith(owner)) {
                return line;
            }
        }
        throw new IllegalArgumentException(owner);
    }

    private List<String> found() {
        return world.issues().stream().map(Issue::code).toList();
    }

    private Issue issue(String code) {
        return world.issues().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String message(String code) {
        return issue(code).message();
    }
}
