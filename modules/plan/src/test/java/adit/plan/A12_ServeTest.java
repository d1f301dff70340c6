package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import adit.basics.BadInputException;
import adit.math.solver.HighsSolver;
import adit.plan.model.LevelObjective.Kind;
import adit.plandata.assumptions.AssumptionGroup;
import adit.plandata.assumptions.RelevantAssumptions;
import adit.plandata.question.Question;
import adit.plandata.result.Costs.PlaceCost;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.RandomQuestions;
import adit.testworlds.RandomWorlds;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose demand is to be covered, and whose plants, scrap and stocks do not count; the world is drawn in {@link TinyWorlds}. */
final class A12_ServeTest {

    private static final HighsSolver HIGHS = new HighsSolver();
    private static final double CLOSE = 1e-6;

    private static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static QuestionBuilder metal() {
        return QuestionBuilder.about("metal");
    }

    @Test
    void everyoneSharesOnePool() {
        Answer.of(TinyCase.everyone())
                .curve(0.8, 0.8, 0.8, 0.8, 0.8)
                .lowestShare(0)
                .liftedInVain("recycling", 10)
                .liftedInVain("stockpiles", 100 * (29 / 30.0 - 0.8));
    }

    @Test
    void membersAloneLiveOnTheirOwnSupply() {
        Answer.of(TinyCase.membersAlone())
                .curve(0.5, 0.5, 0.5, 0.5, 0.5)
                .lowestShare(0.6)
                .liftedInVain("recycling", 0)
                .liftedInVain("stockpiles", 100 * (2 / 3.0 - 0.5))
                .liftedInVain("demand", 12.5);
    }

    @Test
    void excludedSitesDoNotCountButTheirPlacesAreServed() {
        Answer.of(TinyCase.withoutAPlace())
                .curve(0.45, 0.45, 0.45, 0.45, 0.45)
                .lowestShare(0.3)
                .liftedInVain("recycling", 5)
                .liftedInVain("stockpiles", 100 * (37 / 60.0 - 0.45));
    }

    @Test
    void excludingOthersDoesNotConcernMembersAlone() {
        Answer.of(
                        TinyWorlds.neighbours("both"),
                        metal().coverage(1, 2026).servingMembers().exclude("EXC"))
                .curve(0.5, 0.5, 0.5, 0.5, 0.5);
    }

    @Test
    void anExcludedGroupIsAllOfItsPlaces() {
        TinyWorld world = TinyWorlds.neighbours("group")
                .places("GRP")
                .within("GRP", "ONE")
                .facility("inside", "ONE", "dig", 1);
        Answer.of(world, metal().coverage(1, 2026)).bestCoverage(0.85);
        Answer.of(world, metal().coverage(1, 2026).exclude("GRP")).bestCoverage(0.8);
        Answer.of(world, metal().coverage(1, 2026).exclude("ONE")).bestCoverage(0.8);
    }

    /** The 10 t of AAA include the 2 t of ONE: 6 of 10. */
    @Test
    void aPlaceOfAMemberIsServedWithIt() {
        TinyWorld world = TinyWorlds.neighbours("member with parts")
                .within("AAA", "ONE")
                .facility("inside", "ONE", "dig", 1)
                .demand("metal", "ONE", 2);
        Answer.of(world, metal().coverage(1, 2026).servingMembers()).bestCoverage(6 / 10.0);
    }

    /** Demand, costs and nodes are those of the members. */
    @Test
    void thePlanOfMembersAloneHasNoOthers() {
        Answer found = Answer.of(
                TinyWorlds.neighbours("reachable"), metal().coverage(0.5, 2026).servingMembers());
        assertThat(found.plan().curve()).extracting(CurvePoint::demand).containsOnly(10.0);
        assertThat(found.plan().costs().orElseThrow().byPlace())
                .extracting(PlaceCost::place)
                .hasToString("[AAA]");
    }

    /** The ban keeps 4 t of ore at home; nobody counts on them if they do not count, and the place needs no balance of its own. */
    @Test
    void aBanOfAPlaceThatDoesNotCountBindsNobody() {
        TinyWorld world = TinyWorlds.neighbours("ban").ban("EXC", "metal");
        assertThat(Answer.of(world, metal().coverage(1, 2026)).families()).contains("restrictions");
        Answer.of(world, metal().coverage(1, 2026).exclude("EXC")).bestCoverage(0.45);
        for (QuestionBuilder asked : List.of(
                metal().coverage(1, 2026).exclude("EXC"),
                metal().coverage(1, 2026).servingMembers())) {
            assertThat(Answer.of(world, asked).families()).doesNotContain("restrictions");
        }
    }

    /** AAA has one firm, 10 t/y a year; what runs in OTH or is excluded there teaches nobody. */
    @Test
    void capacityThatDoesNotCountTeachesNobody() {
        TinyWorld world = TinyWorlds.knowHow().facility("abroad", "OTH", "smelt", 40);
        Set<String> everyone = knowHowRows(world, metal().coverage(1, 2028));
        assertThat(everyone).contains("know-how/smelt/others/2026");
        assertThat(knowHowRows(world, metal().coverage(1, 2028).exclude("OTH")))
                .doesNotContain("know-how/smelt/others/2026")
                .contains("know-how/smelt/members/2026");
        assertThat(knowHowRows(world, metal().coverage(1, 2028).servingMembers()))
                .doesNotContain("know-how/smelt/others/2026");
    }

    private static Set<String> knowHowRows(TinyWorld world, QuestionBuilder asked) {
        var model = ResolvedCase.of(world, asked).model().model();
        return IntStream.range(0, model.rows()).mapToObj(model::rowName).collect(Collectors.toSet());
    }

    @Test
    void membersWithoutDemandAreAFaultThatSaysWhoseDemandIsMissing() {
        TinyWorld world = TinyWorlds.neighbours("no demand").places("BBB");
        QuestionBuilder asked = metal().coverage(1, 2026).members("BBB");
        Answer.of(world, asked).bestCoverage(0.8);
        assertThatThrownBy(() -> Answer.of(world, asked.servingMembers()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("no demand for metal in the members in 2026");
    }

    @Test
    void figuresThatDoNotCountAreNotMoved() {
        assertThat(figures(metal().coverage(1, 2026))).anyMatch(cell -> cell.contains("EXC"));
        assertThat(figures(metal().coverage(1, 2026).exclude("EXC")))
                .anyMatch(cell -> cell.startsWith("demand") && cell.contains("EXC"))
                .anyMatch(cell -> cell.contains("OTH"))
                .noneMatch(cell -> !cell.startsWith("demand") && cell.contains("EXC"))
                .noneMatch(cell -> cell.contains("away") || cell.contains("shears"));
        assertThat(figures(metal().coverage(1, 2026).servingMembers()))
                .anyMatch(cell -> cell.contains("AAA"))
                .noneMatch(cell -> cell.contains("EXC") || cell.contains("OTH") || cell.contains("far"));
    }

    private static List<String> figures(QuestionBuilder asked) {
        World world = TinyWorlds.neighbours("figures").world();
        Question question = asked.question();
        RelevantAssumptions relevant = new RelevantAssumptions(world, question);
        return Stream.of(Attribute.DEMAND, Attribute.SCRAP, Attribute.STOCK, Attribute.CAPACITY)
                .map(one ->
                        new AssumptionGroup(one.word(), one, Optional.empty(), Optional.empty(), 1, cells(world, one)))
                .flatMap(group -> relevant.entering(group).stream())
                .flatMap(group -> group.cells().stream())
                .map(one -> one.cell().toString())
                .toList();
    }

    private static List<Observed> cells(World world, Attribute attribute) {
        return world.cells().filter(one -> one.cell().attribute() == attribute).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void membersAloneAreEveryoneIfAllPlacesOutsideAreMembers(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        List<String> all = outside(example);
        QuestionBuilder asked = example.asked().members(all);
        double everyone = level(example, asked);
        assertThat(level(example, asked.servingMembers())).isCloseTo(everyone, within(CLOSE));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void excludingAPlaceWithoutSitesChangesNothing(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        TinyWorld world = RandomWorlds.draw(seed).world().places("ZZZ").demand("product", "ZZZ", 7);
        TinyCase more = new TinyCase(world, example.asked());
        double before = level(more, example.asked());
        assertThat(level(more, example.asked().exclude("ZZZ"))).isCloseTo(before, within(CLOSE));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void excludingNeverHelpsAndItsOrderDoesNotMatter(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        List<String> members = RandomWorlds.draw(seed).members();
        List<String> others = outside(example).stream()
                .filter(code -> !members.contains(code))
                .toList();
        double before = level(example, example.asked());
        double without = level(example, example.asked().exclude(others.toArray(String[]::new)));
        assertThat(without).isGreaterThanOrEqualTo(before - CLOSE);
        assertThat(level(example, example.asked().exclude(others.reversed().toArray(String[]::new))))
                .isCloseTo(without, within(CLOSE));
    }

    private static List<String> outside(TinyCase example) {
        return example.world().world().places().stream()
                .map(place -> place.id().code())
                .filter(code -> !code.equals("SUP"))
                .toList();
    }

    /** The shortfall from all targets. */
    private static double level(TinyCase example, QuestionBuilder asked) {
        return ResolvedCase.of(example.world(), asked).level(Kind.SHORTFALL_ASKED, 0, HIGHS);
    }
}
