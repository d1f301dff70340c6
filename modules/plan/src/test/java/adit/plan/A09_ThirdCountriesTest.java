package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import adit.plandata.assumptions.AssumptionGroup;
import adit.plandata.assumptions.RelevantAssumptions;
import adit.plandata.question.Question;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Attribute;
import adit.world.Status;
import adit.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Firms of third countries that count, in the world {@link TinyWorlds#thirdCountry}: a firm of OTH, which is no member, has a project of 2 t/y in AAA. With it
 * C(t) = 1.5·C(t−1) + 2: 10, 17, 27.5; without it C(t) = 1.5·C(t−1) + 1: 9, 14.5, 22.75, of 20.
 */
final class A09_ThirdCountriesTest {

    private static final double[] COUNTED = {0.5, 0.85, 1, 1, 1};
    private static final double[] NOT_COUNTED = {0.45, 0.725, 1, 1, 1};

    private static QuestionBuilder asked() {
        return QuestionBuilder.about("metal").coverage(1, 2027).members("AAA");
    }

    private static double firms(Answer answer) {
        return answer.plan().knowHow().getFirst().thirdCountries();
    }

    @Test
    void aFirmWithAProjectInAMemberCounts() {
        assertThat(firms(Answer.of(TinyWorlds.thirdCountry(), asked()).curve(COUNTED)))
                .isEqualTo(1);
    }

    @Test
    void oneThatOwnsNoProjectOfTheProcessDoesNot() {
        TinyWorld world = TinyWorlds.thirdCountry().firm("theirs", "Unrelated");
        assertThat(firms(Answer.of(world, asked()).curve(NOT_COUNTED))).isZero();
        world.firm("pit", "Abroad");
        Answer.of(world, asked()).curve(NOT_COUNTED);
    }

    /** The project of 2 starts in OTH: 4·1.5 + 1 + 2 = 9, then 7·1.5 + 1 + 2 = 13.5. */
    @Test
    void aProjectElsewhereIsNoCommitment() {
        TinyWorld world = TinyWorlds.thirdCountry();
        world.project("theirs", "OTH", "smelt", 2, Status.ANNOUNCED).firm("theirs", "Abroad");
        Answer.of(world, asked()).curve(0.45, 0.675, 1, 1, 1);
    }

    /** It runs a plant of 2 in AAA: 6·1.5 + 1 = 10, 10·1.5 + 1 = 16. With a project beside it: 6·1.5 + 2 = 11, 18.5. */
    @Test
    void aPlantThatRunsIsNoProject() {
        TinyWorld world = TinyWorlds.thirdCountry().facility("theirs", "AAA", "smelt", 2);
        world.firm("theirs", "Abroad");
        Answer.of(world, asked()).curve(0.5, 0.8, 1, 1, 1);
        world.project("more", "AAA", "smelt", 1, Status.ANNOUNCED).firm("more", "Abroad");
        Answer.of(world, asked()).curve(0.55, 0.925, 1, 1, 1);
    }

    @Test
    void aStoppedProjectIsNoCommitmentUnlessTheStudyIncludesIt() {
        TinyWorld world = TinyWorlds.thirdCountry().leadTime("on-hold", 0);
        world.project("theirs", "AAA", "smelt", 2, Status.ON_HOLD).firm("theirs", "Abroad");
        Answer.of(world, asked()).curve(0.35, 0.575, 0.9125, 1, 1);
        Answer.of(world, asked().including(Status.ON_HOLD)).curve(COUNTED);
        world.project("theirs", "AAA", "smelt", 2, Status.CANCELLED).firm("theirs", "Abroad");
        Answer.of(world, asked().including(Status.ON_HOLD)).curve(0.35, 0.575, 0.9125, 1, 1);
    }

    @Test
    void firmsOfTheSupplierNeverCount() {
        TinyWorld world = TinyWorlds.thirdCountry()
                .withoutTechnologyOwners()
                .technologyOwner("smelt", "first", "AAA", 1)
                .technologyOwner("smelt", "Abroad", "SUP", 1);
        Answer.of(world, asked()).curve(NOT_COUNTED);
    }

    @Test
    void firmsOfExcludedPlacesDoNotCount() {
        TinyWorld world = ofCcc();
        Answer.of(world, asked()).curve(COUNTED);
        Answer.of(world, asked().exclude("CCC")).curve(NOT_COUNTED);
    }

    private static TinyWorld ofCcc() {
        return TinyWorlds.thirdCountry()
                .places("CCC")
                .withoutTechnologyOwners()
                .technologyOwner("smelt", "first", "AAA", 1)
                .technologyOwner("smelt", "Abroad", "CCC", 1);
    }

    @Test
    void theyCountAlsoIfMembersAloneAreServed() {
        TinyWorld world = ofCcc().facility("own pit", "AAA", "mine", 100);
        Answer.of(world, asked().servingMembers()).curve(COUNTED);
    }

    /** So the range of the verdict moves with them; firms that do not count are no assumption of the plan. */
    @Test
    void theyEnterTheLevelsWhoeverIsServed() {
        TinyWorld world = ofCcc().technologyOwner("smelt", "idler", "OTH", 1).facility("own pit", "AAA", "mine", 100);
        for (QuestionBuilder each : List.of(asked(), asked().servingMembers())) {
            assertThat(entering(world.world(), each.question()))
                    .containsExactlyInAnyOrder("technology-owner/smelt/first/AAA", "technology-owner/smelt/Abroad/CCC");
        }
        assertThat(entering(world.world(), asked().exclude("CCC").question()))
                .containsExactly("technology-owner/smelt/first/AAA");
    }

    private static List<String> entering(World world, Question question) {
        RelevantAssumptions relevant = new RelevantAssumptions(world, question);
        return AssumptionGroup.all(world).stream()
                .filter(group -> group.attribute() == Attribute.TECHNOLOGY_OWNER)
                .flatMap(group -> relevant.entering(group).stream())
                .flatMap(group -> group.cells().stream())
                .map(each -> each.cell().toString())
                .toList();
    }

    @Test
    void noMoreThanCanBeAtWorkAtOnceCount() {
        Answer answer = Answer.of(TinyWorlds.thirdCountry().firmsAtOnce("smelt", 1.5), asked());
        assertThat(answer.plan().knowHow().getFirst().firms()).isEqualTo(1.5);
        assertThat(firms(answer)).isEqualTo(1);
    }

    @Test
    void aFirmThatIsStatedForAnyProcessCountsWhereItHasAProject() {
        TinyWorld world = TinyWorlds.thirdCountry()
                .withoutTechnologyOwners()
                .technologyOwner("*", "first", "AAA", 1)
                .technologyOwner("*", "Abroad", "OTH", 1);
        Answer.of(world, asked()).curve(COUNTED);
    }

    /** Two projects of one firm, in two members: counted once. 4·1.5 + 2 + 1 + 1 = 10, as with one of 2. */
    @Test
    void dividingAMemberChangesNothing() {
        TinyWorld divided = TinyWorlds.thirdCountry().places("BBB").capacity("theirs", 1);
        divided.project("there", "BBB", "smelt", 1, Status.CONSTRUCTION).firm("there", "Abroad");
        divided.project("theirs", "AAA", "smelt", 1, Status.CONSTRUCTION).firm("theirs", "Abroad");
        divided.leadTime("construction", 0).demand("metal", "AAA", 5).demand("metal", "BBB", 15);
        Answer answer = Answer.of(divided, asked().members("AAA", "BBB")).curve(COUNTED);
        assertThat(firms(answer)).isEqualTo(1);
    }

    /** As a member its firm counts anyway, and once. */
    @Test
    void aMembersFirmIsCountedOnce() {
        Answer answer = Answer.of(TinyWorlds.thirdCountry(), asked().members("AAA", "OTH"));
        assertThat(answer.curve(COUNTED).plan().knowHow().getFirst().firms()).isEqualTo(2);
        assertThat(firms(answer)).isZero();
    }
}
