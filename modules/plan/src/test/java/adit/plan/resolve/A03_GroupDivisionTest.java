package adit.plan.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import adit.basics.BadInputException;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.Issue;
import adit.basics.PlaceId;
import adit.plan.Answer;
import adit.plandata.result.Division;
import adit.plandata.result.PlanResult;
import adit.plandata.result.PlanResult.Limit;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Status;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member whose group reports for it. In most worlds GRP has a demand of 16, which includes 6 of ONE; AAA has 4. */
class A03_GroupDivisionTest {

    private static final double CLOSE = 1e-9;

    private static QuestionBuilder metal(String... members) {
        return QuestionBuilder.about("metal")
                .coverage(0.7, 2028)
                .share(0.5, 2028)
                .members(members);
    }

    /** ONE has no demand in the scenario. */
    private static TinyWorld silent() {
        return TinyWorld.named("silent")
                .places("AAA", "GRP", "SUP")
                .within("GRP", "ONE")
                .within("GRP", "TWO")
                .form("old", "scrap")
                .form("metal", "metal")
                .mine("dig", "metal")
                .process("recycle", "metal", "old", 1)
                .facility("pit", "AAA", "dig", 9)
                .facility("shredder", "GRP", "recycle", 3)
                .demand("metal", "AAA", 4)
                .demand("metal", "GRP", 16)
                .price("metal", 1_000);
    }

    @Test
    void ownDemandIsTakenOutOfThatOfTheGroup() {
        ResolvedQuestion resolved = Tons.of(TinyWorlds.dividedGroup(), metal("AAA", "ONE", "GRP"));
        assertThat(demand(resolved, "ONE")).isEqualTo(6);
        assertThat(demand(resolved, "GRP")).isEqualTo(10);
        assertThat(resolved.demandOutside(0, 0)).isEqualTo(20);
        assertThat(resolved.demandOfMembers(0, 0)).isEqualTo(20);
    }

    @Test
    void theGroupNeedNotBeAMember() {
        ResolvedQuestion resolved = Tons.of(TinyWorlds.dividedGroup(), metal("AAA", "ONE"));
        assertThat(resolved.demandOfMembers(0, 0)).isEqualTo(10);
        assertThat(resolved.demandOutside(0, 0)).isEqualTo(20);
        Answer.of(TinyWorlds.dividedGroup(), metal("AAA", "ONE")).curve(0.5, 0.6, 0.7, 0.8, 0.9);
    }

    @Test
    void demandOfAPlaceThatIsNoMemberIsIncludedInThatOfItsGroup() {
        ResolvedQuestion resolved = Tons.of(TinyWorlds.dividedGroup(), metal("AAA", "GRP"));
        assertThat(demand(resolved, "GRP")).isEqualTo(16);
        assertThat(resolved.demandOutside(0, 0)).isEqualTo(20);
    }

    @Test
    void placesOfAGroupWithoutDemandAddUp() {
        TinyWorld world = silent().places("BBB").within("BBB", "BB1").demand("metal", "BB1", 2);
        assertThat(demand(Tons.of(world, metal("AAA", "BBB")), "BBB")).isEqualTo(2);
        assertThat(demand(Tons.of(world, metal("AAA", "BB1")), "BB1")).isEqualTo(2);
    }

    @Test
    void aMemberMayBeNamedInsteadOfItsGroup() {
        TinyWorld world = silent();
        assertThat(demand(Tons.of(world, metal("AAA", "ONE").shareOfGroup("ONE", 0.25)), "ONE"))
                .isEqualTo(4);
    }

    @Test
    void reportedUseOfTheBaseYearGivesThePart() {
        TinyWorld world = silent().reportedUse("metal", "ONE", 4);
        ResolvedQuestion resolved = Tons.of(world, metal("AAA", "ONE", "GRP"));
        assertThat(demand(resolved, "ONE")).isCloseTo(4, within(CLOSE));
        assertThat(demand(resolved, "GRP")).isCloseTo(12, within(CLOSE));
        assertThat(divisions(world, metal("AAA", "ONE", "GRP")))
                .containsExactly(new Division(
                        new PlaceId("ONE"), new PlaceId("GRP"), Division.By.REPORTED_USE, 0.25, 0.25, 0.25, Grade.E));
    }

    /** 5 made, 4 bought, 1 sold: 8 of 16. What it ships to itself is no trade. */
    @Test
    void otherwiseApparentUseGivesIt() {
        TinyWorld world = silent().facility("quarry", "ONE", "dig", 5)
                .production("metal", "ONE", 5)
                .trade("metal", "SUP", "ONE", 4)
                .trade("metal", "ONE", "AAA", 1)
                .trade("metal", "ONE", "ONE", 7);
        assertThat(divisions(world, metal("AAA", "ONE")))
                .extracting(Division::by, Division::share)
                .containsExactly(tuple(Division.By.APPARENT_USE, 0.5));
        assertThat(demand(Tons.of(world, metal("AAA", "ONE")), "ONE")).isEqualTo(8);
    }

    @Test
    void aPlaceWithoutAPlantMakesNothing() {
        TinyWorld world = silent().trade("metal", "SUP", "ONE", 4);
        assertThat(divisions(world, metal("AAA", "ONE")))
                .extracting(Division::share)
                .containsExactly(0.25);
    }

    @Test
    void theStudysShareComesBeforeUseOfTheBaseYear() {
        TinyWorld world = silent().reportedUse("metal", "ONE", 4);
        assertThat(divisions(world, metal("AAA", "ONE").shareOfGroup("ONE", 0.5)))
                .extracting(Division::by, Division::share)
                .containsExactly(tuple(Division.By.STUDY, 0.5));
    }

    @Test
    void scrapIsDividedLikeDemandUnlessThePlaceHasItsOwn() {
        TinyWorld world = silent().scrap("old", "GRP", 8, 4);
        QuestionBuilder asked = metal("AAA", "ONE", "GRP");
        assertThat(scrap(Tons.of(world, asked.shareOfGroup("ONE", 0.25)), "ONE"))
                .isEqualTo(1);
        assertThat(scrap(Tons.of(world.demand("metal", "ONE", 8), metal("AAA", "ONE", "GRP")), "ONE"))
                .isEqualTo(2);
        ResolvedQuestion own = Tons.of(world.scrap("old", "ONE", 6, 3), metal("AAA", "ONE", "GRP"));
        assertThat(scrap(own, "ONE")).isEqualTo(3);
        assertThat(scrap(own, "GRP")).isEqualTo(1);
    }

    @Test
    void aSupplierThatBelongsToAGroupIsTakenOutOfIt() {
        TinyWorld world = silent().within("GRP", "SUP").demand("metal", "SUP", 6);
        ResolvedQuestion resolved = Tons.of(world, metal("AAA"));
        assertThat(resolved.demandOutside(resolved.target(), 0)).isEqualTo(14);
    }

    @Test
    void costsOfThePlaceComeBeforeThoseOfItsGroup() {
        TinyWorld world = TinyWorlds.dividedGroup()
                .cost("dig", "running_cost", 1)
                .cost("dig", "GRP", "running_cost", 2)
                .cost("dig", "ONE", "capital_cost", 3);
        Unit pit = Tons.of(world, metal("AAA", "ONE")).units().getFirst();
        assertThat(pit.costs().running()).isEqualTo(2);
        Unit wide = Tons.of(world, metal("AAA", "ONE")).units().getLast();
        assertThat(wide.costs().capital()).isEqualTo(3);
    }

    /** Splitting a member into a place of it and the rest changes no level and no year. */
    @ParameterizedTest
    @ValueSource(strings = {"own", "share", "trade", "budget", "further"})
    void splittingAMemberChangesNoLevelAndNoYear(String how) {
        PlanResult whole = plan(how, "AAA", "GRP");
        PlanResult split = plan(how, "AAA", "ONE", "GRP");
        assertThat(split.verdict().earliestYear()).isEqualTo(whole.verdict().earliestYear());
        assertThat(split.verdict().lowestShare().orElseThrow())
                .isCloseTo(whole.verdict().lowestShare().orElseThrow(), within(1e-6));
        for (int t = 0; t < whole.curve().size(); t++) {
            assertThat(split.curve().get(t).best())
                    .isCloseTo(whole.curve().get(t).best(), within(1e-6));
            assertThat(split.curve().get(t).announced())
                    .isCloseTo(whole.curve().get(t).announced(), within(1e-6));
        }
        assertThat(split.limits())
                .extracting(Limit::id, Limit::earliestYear)
                .isEqualTo(whole.limits().stream()
                        .map(limit -> tuple(limit.id(), limit.earliestYear()))
                        .toList());
    }

    private static PlanResult plan(String how, String... members) {
        TinyWorld world = TinyWorlds.dividedGroup().cost("dig", "GRP", "capital_cost", 1_000_000);
        QuestionBuilder asked = metal(members);
        switch (how) {
            case "share" -> {
                world = silent().facility("near", "ONE", "dig", 2).growth("dig", 0.1, 1);
                asked = members.length > 2 ? asked.shareOfGroup("ONE", 0.3) : asked;
            }
            case "trade" -> world = silent().trade("metal", "SUP", "ONE", 4).scrap("old", "GRP", 8, 4);
            case "budget" -> asked = asked.budget(1.5);
            case "further" -> asked = asked.further(0.1).stockpile(2);
            default -> {}
        }
        return Answer.of(world, asked).plan();
    }

    @Test
    void everyFaultIsListedAtOnce() {
        TinyWorld world = TinyWorlds.dividedGroup()
                .demand("metal", "ONE", 2027, 17)
                .demand("metal", "ONE", 2028, 18)
                .demand("metal", "AAA", 4)
                .places("BIG", "HGE")
                .within("BIG", "THR")
                .within("HGE", "FOU")
                .demand("metal", "BIG", 5)
                .demand("metal", "THR", 2026, 1)
                .demand("metal", "HGE", 5)
                .ban("HGE", "metal", 2028);
        assertThat(faults(world, metal("ONE", "THR", "FOU").shareOfGroup("ONE", 0.5)))
                .extracting(Issue::code, Issue::file, Issue::value)
                .containsExactlyInAnyOrder(
                        tuple("division-negative", "demand.csv", "GRP"),
                        tuple("division-incomplete", "demand.csv", "THR"),
                        tuple("division-unknown", "asked", "FOU"),
                        tuple("member-in-banning-group", "asked", "FOU"),
                        tuple("share-not-used", "asked", "ONE"));
        assertThat(faults(world, metal("ONE", "THR", "FOU")))
                .extracting(Issue::message)
                .anyMatch(text -> text.endsWith("in 2027, 2028"))
                .anyMatch(text -> text.endsWith("in 2027, 2028, 2029 and 1 more years"));
    }

    @Test
    void partsThatAreTogetherMoreThanTheWholeAreAFault() {
        assertThat(faults(silent(), metal("ONE", "TWO").shareOfGroup("ONE", 0.6).shareOfGroup("TWO", 0.5)))
                .extracting(Issue::code, Issue::message)
                .singleElement()
                .satisfies(fault -> assertThat(fault.toList().toString())
                        .contains("division-negative", "ONE and TWO", "2026, 2027, 2028 and 2 more years"));
    }

    @Test
    void apparentUseIsKnownOnlyIfAllOfItIs() {
        TinyWorld exporter = silent().production("metal", "ONE", 5).trade("metal", "ONE", "AAA", 6);
        assertThat(unknown(exporter)).contains("is not above 0");
        TinyWorld works = silent().facility("quarry", "ONE", "dig", 5).trade("metal", "SUP", "ONE", 6);
        assertThat(unknown(works)).contains("production in 2025 is not reported");
        assertThat(unknown(silent().production("metal", "ONE", 5))).contains("no trade of it in 2025");
        TinyWorld late = silent().demand("metal", "GRP", 2025, 0).reportedUse("metal", "ONE", 1);
        assertThat(unknown(late)).contains("GRP has no demand in 2025");
    }

    private static String unknown(TinyWorld world) {
        List<Issue> faults = faults(world, metal("AAA", "ONE"));
        assertThat(faults).extracting(Issue::code).containsExactly("division-unknown");
        return faults.getFirst().message();
    }

    private static List<Issue> faults(TinyWorld world, QuestionBuilder asked) {
        List<Issue> faults = new ArrayList<>();
        assertThatThrownBy(() -> Resolver.resolve(world.world(), asked.question()))
                .isInstanceOfSatisfying(BadInputException.class, bad -> faults.addAll(bad.issues()));
        return faults;
    }

    private static List<Division> divisions(TinyWorld world, QuestionBuilder asked) {
        return Resolver.divisions(world.world(), asked.question());
    }

    private static double demand(ResolvedQuestion resolved, String place) {
        return resolved.masses().demand().get(resolved.target(), resolved.node(new PlaceId(place)), 0);
    }

    private static double scrap(ResolvedQuestion resolved, String place) {
        int old = resolved.chain().form(new FormId("old"));
        return resolved.masses().scrap().get(old, resolved.node(new PlaceId(place)), 0);
    }

    /** 4 of 8 from the pit; a project on hold adds 2 from its year on, if the study includes it. */
    @Test
    void aStoppedProjectCountsIfTheStudyIncludesIt() {
        TinyWorld world = TinyWorld.named("stopped")
                .places("AAA", "SUP")
                .form("metal", "metal")
                .mine("dig", "metal")
                .facility("pit", "AAA", "dig", 4)
                .project("halted", "AAA", "dig", 2, Status.ON_HOLD)
                .project("given up", "AAA", "dig", 2, Status.CANCELLED)
                .demand("metal", "AAA", 8);
        QuestionBuilder asked = QuestionBuilder.about("metal").coverage(0.7, 2028);
        Answer.of(world, asked).curve(0.5, 0.5, 0.5, 0.5, 0.5);
        QuestionBuilder included =
                QuestionBuilder.about("metal").coverage(0.7, 2028).including(Status.ON_HOLD);
        assertThat(faults(world, included))
                .extracting(Issue::code, Issue::value)
                .containsExactly(tuple("missing-parameter", "on-hold"));
        Answer.of(world.leadTime("on-hold", 2), included).curve(0.5, 0.5, 0.75, 0.75, 0.75);
    }

    /** A project that is left out is not the first of its owner: the announced one is, and starts whole. */
    @Test
    void aStoppedProjectIsTheFirstOfANewcomerOnlyIfItCounts() {
        TinyWorld world = TinyWorld.named("newcomer")
                .places("AAA", "SUP")
                .form("metal", "metal")
                .mine("dig", "metal")
                .leadTime("on-hold", 0)
                .leadTime("announced", 1)
                .growth("dig", 0, 1)
                .project("halted", "AAA", "dig", 4, Status.ON_HOLD)
                .project("planned", "AAA", "dig", 6, Status.ANNOUNCED)
                .firm("halted", "New")
                .firm("planned", "New")
                .demand("metal", "AAA", 10);
        QuestionBuilder asked = QuestionBuilder.about("metal").coverage(0.7, 2028);
        Answer.of(world, asked).curve(0, 0.6, 0.6, 0.6, 0.6);
        Answer.of(world, QuestionBuilder.about("metal").coverage(0.7, 2028).including(Status.ON_HOLD))
                .curve(0.4, 0.5, 0.6, 0.7, 0.8);
    }
}
