package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.PlaceId;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.RandomQuestions;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Status;
import adit.world.World;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How many first projects of newcomers start in a year, in the world {@link TinyWorlds#newcomers}: 4 t/y of smelting in AAA, which uses 20 t; two newcomers
 * with projects of 10 and 6 t/y that can start at once; one of them a year.
 */
final class A09_NewcomersTest {

    private static final double CLOSE = 1e-6;

    private static Answer answer(TinyWorld world, String... members) {
        return Answer.of(world, QuestionBuilder.about("metal").coverage(1, 2026).members(members));
    }

    @Test
    void oneNewcomerStartsInAYear() {
        answer(TinyWorlds.newcomers(), "AAA").curve(0.7, 1, 1, 1, 1).earliest(2027);
    }

    /** 4 + 5; then the whole of the larger, then half of the other. */
    @Test
    void aFractionCountsAsItsPart() {
        answer(TinyWorlds.newcomers().newcomers("smelt", 0.5), "AAA").curve(0.45, 0.7, 0.85, 1, 1);
    }

    @Test
    void withNoNewcomersNoneStarts() {
        answer(TinyWorlds.newcomers().newcomers("smelt", 0), "AAA").curve(0.2, 0.2, 0.2, 0.2, 0.2);
    }

    /** Without a row there is no limit on newcomers, and the table says so. */
    @Test
    void aWorldWithoutTheFigureHasNoSuchLimit() {
        TinyWorld without = TinyWorlds.knowHow()
                .as("no figure")
                .growth("smelt", 0, 0)
                .capacity("boom", 10)
                .firm("boom", "One")
                .project("two", "AAA", "smelt", 6, Status.ANNOUNCED)
                .firm("two", "Two");
        Answer answer = answer(without, "AAA").curve(1, 1, 1, 1, 1);
        assertThat(answer.plan().knowHow().getFirst().newcomers()).isEmpty();
        Answer limited = answer(without.newcomers("smelt", 1), "AAA").curve(0.7, 1, 1, 1, 1);
        assertThat(limited.plan().knowHow().getFirst().newcomers()).isEqualTo(OptionalDouble.of(1));
    }

    /** What is under construction or restarts is no newcomer's: only the project of 6 t/y is one of this limit. */
    @Test
    void whatIsBuiltAlreadyDoesNotCount() {
        TinyWorld world = TinyWorlds.newcomers().leadTime("construction", 0).newcomers("smelt", 0);
        world.project("one", "AAA", "smelt", 10, Status.CONSTRUCTION).firm("one", "One");
        answer(world, "AAA").curve(0.7, 0.7, 0.7, 0.7, 0.7);
        world.leadTime("idle", 0).idle("one", "AAA", "smelt", 10).firm("one", "One");
        answer(world, "AAA").curve(0.7, 0.7, 0.7, 0.7, 0.7);
    }

    /** A second project of the same firm is subject to the limit of growth alone: none at γ = κ = 0. */
    @Test
    void onlyTheFirstProjectOfANewcomerCounts() {
        answer(TinyWorlds.newcomers().firm("two", "One"), "AAA").curve(0.7, 0.7, 0.7, 0.7, 0.7);
    }

    /** One among the members and one among all others start in the first year. */
    @Test
    void membersAndOthersAreCountedApart() {
        TinyWorld world = TinyWorlds.newcomers().places("BBB");
        world.project("two", "OTH", "smelt", 6, Status.ANNOUNCED).firm("two", "Two");
        answer(world, "AAA").curve(1, 1, 1, 1, 1);
        answer(world, "AAA", "OTH").curve(0.7, 1, 1, 1, 1);
    }

    /** Projects of two members share the limit, as if they were in one. */
    @Test
    void dividingAMemberChangesNothing() {
        TinyWorld divided = TinyWorlds.newcomers().places("BBB");
        divided.project("two", "BBB", "smelt", 6, Status.ANNOUNCED).firm("two", "Two");
        divided.demand("metal", "AAA", 5).demand("metal", "BBB", 15);
        answer(divided, "AAA", "BBB").curve(0.7, 1, 1, 1, 1);
    }

    /** All know-how is relaxed together. */
    @Test
    void relaxingKnowHowLiftsIt() {
        answer(TinyWorlds.newcomers(), "AAA").bestCoverage(0.7).lifted("know-how", 30, 2026);
    }

    /** What binds is the number of newcomers; more tons of growth would be worth nothing. */
    @Test
    void itHasNoShadowPrice() {
        Answer answer = answer(TinyWorlds.newcomers(), "AAA");
        assertThat(answer.plan().shadowPrices()).noneMatch(price -> price.kind().equals("know-how"));
    }

    static LongStream seeds() {
        return LongStream.range(7100, 7140);
    }

    /** No year is worse with more newcomers a year, or with no limit on them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void moreNewcomersAYearHarmNoYear(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        List<CurvePoint> none = Answer.of(withNewcomers(example, 0)).plan().curve();
        List<CurvePoint> some = Answer.of(withNewcomers(example, 0.7)).plan().curve();
        List<CurvePoint> many = Answer.of(withNewcomers(example, 99)).plan().curve();
        for (int t = 0; t < none.size(); t++) {
            assertThat(some.get(t).best()).isGreaterThanOrEqualTo(none.get(t).best() - CLOSE);
            assertThat(many.get(t).best()).isGreaterThanOrEqualTo(some.get(t).best() - CLOSE);
        }
    }

    /** Were there no newcomers in random worlds, the property above would say nothing. */
    @Test
    void someRandomWorldsAreBoundByTheirNewcomers() {
        long bound = seeds().filter(seed -> {
                    TinyCase example = RandomQuestions.example(seed);
                    double none = total(Answer.of(withNewcomers(example, 0)));
                    return total(Answer.of(withNewcomers(example, 99))) > none + CLOSE;
                })
                .count();
        assertThat(bound).isGreaterThan(1);
    }

    private static double total(Answer answer) {
        return answer.plan().curve().stream().mapToDouble(CurvePoint::best).sum();
    }

    private static TinyCase withNewcomers(TinyCase example, double projects) {
        World world = example.world().world();
        Set<String> limited = world.list(Attribute.GROWTH).stream()
                .map(Observed::cell)
                .map(cell -> cell.get(Key.PROCESS))
                .collect(Collectors.toSet());
        limited.forEach(process -> example.world().newcomers(process, projects));
        return example;
    }

    /** A member without owners, plants and demand has no newcomers either. */
    @Test
    void aMemberWithNothingChangesNothing() {
        TinyWorld world = TinyWorlds.newcomers().places("ISLE");
        Answer answer = answer(world, "AAA", "ISLE").curve(0.7, 1, 1, 1, 1);
        assertThat(answer.plan().question().members()).contains(new PlaceId("ISLE"));
        assertThat(answer.plan().curve().getFirst().best()).isCloseTo(0.7, within(CLOSE));
    }
}
