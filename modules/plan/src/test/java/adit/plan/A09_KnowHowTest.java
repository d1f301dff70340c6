package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import adit.basics.BadInputException;
import adit.basics.PlaceId;
import adit.plandata.result.PlanResult;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.RandomQuestions;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Status;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How fast capacity grows, in the world {@link TinyWorlds#knowHow}: 4 t/y of smelting in AAA, which uses 20 t; a project of 100 t/y that can
 * start at once; γ = 0.5 and κ = 1 t/y each year and firm; one firm, of AAA.
 */
final class A09_KnowHowTest {

    private static final double CLOSE = 1e-6;

    private static Answer answer(TinyWorld world, String... members) {
        return Answer.of(world, QuestionBuilder.about("metal").coverage(1, 2030).members(members));
    }

    /** C(t) = 1.5·C(t−1) + 1: 7, 11.5, 18.25. */
    @Test
    void oneFirmAddsKappaEachYear() {
        answer(TinyWorlds.knowHow(), "AAA").curve(0.35, 0.575, 0.9125, 1, 1);
    }

    /** C(t) = 1.5·C(t−1) + 2: 8, 14, 23. */
    @Test
    void twoFirmsAddKappaTwice() {
        TinyWorld world = TinyWorlds.knowHow().technologyOwner("smelt", "second", "AAA", 1);
        answer(world, "AAA").curve(0.4, 0.7, 1, 1, 1);
        answer(world.firmsAtOnce("smelt", 1), "AAA").curve(0.35, 0.575, 0.9125, 1, 1);
    }

    /** C(t) = 1.5·C(t−1) + 1.5: 7.5, 12.75, 20.625. */
    @Test
    void aFirmWhoseSkillIsUncertainCountsInPart() {
        TinyWorld world = TinyWorlds.knowHow().technologyOwner("smelt", "perhaps", "AAA", 0.5);
        answer(world, "AAA").curve(0.375, 0.6375, 1, 1, 1);
    }

    @Test
    void firmsOfOtherPlacesDoNotCountUntilTheirPlaceIsAMember() {
        TinyWorld world = TinyWorlds.knowHow()
                .technologyOwner("smelt", "abroad", "OTH", 1)
                .technologyOwner("smelt", "of the supplier", "SUP", 1);
        answer(world, "AAA").curve(0.35, 0.575, 0.9125, 1, 1);
        answer(world, "AAA", "OTH").curve(0.4, 0.7, 1, 1, 1);
    }

    /** C(t) = 1.5·C(t−1): 6, 9, 13.5, 20.25. */
    @Test
    void withoutAFirmCapacityGrowsOnlyFromWhatExists() {
        TinyWorld world = TinyWorlds.knowHow().withoutTechnologyOwners().technologyOwner("smelt", "theirs", "SUP", 1);
        answer(world, "AAA").curve(0.3, 0.45, 0.675, 1, 1);
    }

    /** In a place that is no member there is no κ: 6, 9, 13.5, 20.25; the same plants in a member have it. */
    @Test
    void placesThatAreNoMembersGrowOnlyFromWhatTheyHave() {
        TinyWorld world = TinyWorlds.knowHow().places("BBB");
        answer(world, "BBB").curve(0.3, 0.45, 0.675, 1, 1);
    }

    /** The whole project starts at once; a second one of the same firm does not. */
    @Test
    void theFirstProjectOfANewcomerGoesThroughWhole() {
        TinyWorld world = TinyWorlds.knowHow().capacity("boom", 10).firm("boom", "Newcomer");
        answer(world, "AAA").curve(0.7, 0.7, 0.7, 0.7, 0.7);
        world.project("next", "AAA", "smelt", 6, Status.ANNOUNCED).firm("next", "NEWCOMER ");
        // the smaller one is limited: at most 0.5·4 + 1 = 3 t/y in 2026, then the rest
        answer(world, "AAA").curve(0.85, 1, 1, 1, 1);
    }

    @Test
    void aFirmThatRunsAPlantIsNoNewcomer() {
        TinyWorld world = TinyWorlds.knowHow().firm("boom", "Smelters").firm("smelter", "Smelters");
        answer(world, "AAA").curve(0.35, 0.575, 0.9125, 1, 1);
        answer(world.firm("smelter", "Others"), "AAA").curve(1, 1, 1, 1, 1);
    }

    @Test
    void growthThatIsLimitedByFirmsNeedsFirms() {
        TinyWorld world = TinyWorlds.knowHow().withoutTechnologyOwners();
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> answer(world, "AAA"))
                .withMessageContaining("no-technology-owner")
                .withMessageContaining("smelt");
    }

    static LongStream seeds() {
        return LongStream.range(7000, 7060);
    }

    /** Eight microstates as members moved a verdict by two years when each had a κ of its own. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aMemberWithoutFirmsPlantsAndDemandChangesNothing(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        PlanResult before = Answer.of(example).plan();
        example.world().places("ISLE", "ATOLL");
        List<String> members =
                example.asked().question().members().stream().map(PlaceId::code).toList();
        example.asked()
                .members(Stream.concat(members.stream(), Stream.of("ATOLL", "ISLE"))
                        .toArray(String[]::new));
        same(Answer.of(example).plan(), before);
    }

    /** Plants, firms and demand of AAA are divided between AAA and a new member. */
    @Test
    void dividingAMemberChangesNothing() {
        TinyWorld whole = TinyWorlds.knowHow().technologyOwner("smelt", "second", "AAA", 1);
        TinyWorld divided = TinyWorlds.knowHow()
                .places("BBB")
                .technologyOwner("smelt", "second", "BBB", 1)
                .capacity("smelter", 1)
                .facility("other smelter", "BBB", "smelt", 3)
                .demand("metal", "AAA", 5)
                .demand("metal", "BBB", 15);
        same(answer(divided, "AAA", "BBB").plan(), answer(whole, "AAA").plan());
    }

    private static void same(PlanResult one, PlanResult other) {
        for (int t = 0; t < one.curve().size(); t++) {
            CurvePoint point = one.curve().get(t);
            assertThat(point.best()).isCloseTo(other.curve().get(t).best(), within(CLOSE));
            assertThat(point.announced()).isCloseTo(other.curve().get(t).announced(), within(CLOSE));
        }
        assertThat(one.verdict().earliestYear()).isEqualTo(other.verdict().earliestYear());
        assertThat(one.verdict().shortfall()).isCloseTo(other.verdict().shortfall(), within(CLOSE));
    }
}
