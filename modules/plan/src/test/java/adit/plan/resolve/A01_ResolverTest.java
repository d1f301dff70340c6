package adit.plan.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import adit.basics.BadInputException;
import adit.basics.FormId;
import adit.basics.Issue;
import adit.basics.PlaceId;
import adit.plan.Answer;
import adit.plandata.question.Question;
import adit.plandata.question.Serve;
import adit.plandata.question.Target;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TimedWorlds;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Status;
import adit.world.World;
import adit.world.WorldBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A question and a world become numbers, or a list of everything that is missing. */
final class A01_ResolverTest {

    private static QuestionBuilder metal() {
        return QuestionBuilder.about("metal").coverage(1, 2028);
    }

    /** A world with a project and nothing about costs and lead times. */
    private static World bare() {
        World full = TinyWorlds.waiting(2026).world();
        WorldBuilder builder = new WorldBuilder("bare", 2025);
        full.places().forEach(builder::add);
        full.forms().forEach(builder::add);
        full.recipes().forEach(builder::add);
        full.plants().forEach(builder::add);
        return builder.build();
    }

    @Test
    void everythingMissingIsListedAtOnce() {
        assertThatThrownBy(() -> Resolver.resolve(bare(), metal().question()))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.issues())
                                .extracting(Issue::file, Issue::value)
                                .contains(
                                        org.assertj.core.groups.Tuple.tuple("leadtimes.csv", "financed"),
                                        org.assertj.core.groups.Tuple.tuple("costs.csv", "running_cost"),
                                        org.assertj.core.groups.Tuple.tuple("costs.csv", "capital_cost"),
                                        org.assertj.core.groups.Tuple.tuple("costs.csv", "freight"),
                                        org.assertj.core.groups.Tuple.tuple("demand.csv", "base")));
    }

    @Test
    void aHorizonBeyondDemandIsRefused() {
        assertThatThrownBy(() -> Resolver.resolve(
                        TinyWorlds.half().world(), metal().years(2026, 2046).question()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("2046");
    }

    @Test
    void membersComeFirstThenPlacesWithBansThenOthers() {
        ResolvedQuestion resolved = Tons.of(TinyWorlds.confinedOre(), metal());
        assertThat(resolved.nodes())
                .containsExactly(
                        new ResolvedQuestion.Node(new PlaceId("AAA"), true),
                        new ResolvedQuestion.Node(new PlaceId("OTH"), false),
                        new ResolvedQuestion.Node(Resolver.OTHERS, false));
        assertThat(resolved.bans().byNode())
                .containsExactly(entry(new ResolvedQuestion.Ban(0, 1), List.of(1.0, 1.0, 1.0, 1.0, 1.0)));
    }

    @Test
    void aBanBindsOthersFromItsDayOn() {
        assertThat(Tons.of(TimedWorlds.oreConfinedFromMarch(), metal()).bans().byNode())
                .containsExactly(entry(new ResolvedQuestion.Ban(0, 1), List.of(0.0, 0.8, 1.0, 1.0, 1.0)));
    }

    @Test
    void aBanThatIsOverOrComesAfterTheHorizonBindsNobody() {
        TinyWorld over = TinyWorlds.half().places("OTH").ban("OTH", "metal", 2024, 2025);
        TinyWorld later = TinyWorlds.half().places("OTH").ban("OTH", "metal", 2031);
        for (TinyWorld world : List.of(over, later)) {
            ResolvedQuestion resolved = Tons.of(world, metal());
            assertThat(resolved.bans().byNode()).isEmpty();
            assertThat(resolved.nodes()).hasSize(2);
        }
    }

    @Test
    void theSuppliersBanCountsFromItsYear() {
        assertThat(Tons.of(TinyWorlds.oreBan(), metal()).bans().bySupplier())
                .containsExactly(entry(0, List.of(0.0, 0.0, 1.0, 1.0, 1.0)));
    }

    @Test
    void aStockCountsFromItsYearOnUntilANewerOneIsStated() {
        ResolvedQuestion resolved = Tons.of(TimedWorlds.laterStock(), metal());
        assertThat(IntStream.range(0, 5)
                        .mapToDouble(t -> resolved.ofPool(resolved.masses().stock(), 0, t)))
                .containsExactly(0.0, 12.0, 12.0, 3.0, 3.0);
    }

    @Test
    void theSuppliersOwnDemandIsItsOwn() {
        TinyWorld world = TinyWorlds.others().demand("metal", "SUP", 1000);
        ResolvedQuestion resolved = Tons.of(world, metal());
        assertThat(resolved.demandOutside(0, 0)).isEqualTo(10);
        assertThat(resolved.demandOfMembers(0, 0)).isEqualTo(5);
    }

    /** A plant in EST counts at its group EUR, here for know-how: 1 t/y and not 2. */
    @Test
    void aPlaceCountsAtItsGroup() {
        TinyWorld world = TinyWorld.named("group")
                .places("EUR", "SUP")
                .within("EUR", "EST")
                .within("EUR", "FIN")
                .form("metal", "mining")
                .mine("dig", "metal")
                .leadTime("announced", 0)
                .project("north", "FIN", "dig", 10, Status.ANNOUNCED)
                .project("south", "EST", "dig", 10, Status.ANNOUNCED)
                .growth("dig", 0, 1)
                .demand("metal", "EUR", 10);
        Answer.of(world, QuestionBuilder.about("metal").coverage(0.5, 2026).members("EUR"))
                .curve(0.1, 0.2, 0.3, 0.4, 0.5);
    }

    /** Without the fault nothing could be bought, and the targets would seem to save money. */
    @Test
    void aPriceYearWithoutPricesIsAFault() {
        QuestionBuilder asked = QuestionBuilder.about("metal").coverage(1, 2028);
        assertThat(Answer.of(TinyWorlds.cheapSupplier(), asked.priceYear(2034))
                        .plan()
                        .costs())
                .isPresent();
        assertThatThrownBy(() -> Answer.of(TinyWorlds.cheapSupplier(), asked.priceYear(2024)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("no-price")
                .hasMessageContaining("metal has none from 2015 to 2024");
    }

    @Test
    void aTargetLevelIsAShare() {
        assertThatThrownBy(() -> QuestionBuilder.about("metal").coverage(1.01, 2028))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuestionBuilder.about("metal").share(-0.01, 2028))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> metal().coverage(1, 2031).question()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuestionBuilder.about("metal").question())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void targetsSpeakOfOneForm() {
        Question one = metal().question();
        List<Target> two = List.of(one.targets().getFirst(), new Target.Share(new FormId("ore"), 0.5, 2028));
        assertThatThrownBy(() -> new Question(
                        "two forms",
                        one.supplier(),
                        one.members(),
                        one.serve(),
                        one.exclude(),
                        two,
                        one.firstYear(),
                        one.lastYear(),
                        one.scenario(),
                        one.assumptions()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one form");
    }

    @Test
    void aTargetIsPutIntoWords() {
        Target coverage = metal().question().targets().getFirst();
        assertThat(coverage.words(Serve.EVERYONE))
                .isEqualTo("at least 100 % of the demand outside the supplier for metal covered with the supplier's"
                        + " exports cut off, from 2028 on");
        assertThat(coverage.words(Serve.MEMBERS)).startsWith("at least 100 % of the demand of the members for metal");
        assertThat(QuestionBuilder.about("metal")
                        .share(0.125, 2028)
                        .question()
                        .targets()
                        .getFirst()
                        .words(Serve.EVERYONE))
                .startsWith("at most 12.5 % of the coalition's use of metal");
    }

    @Test
    void aPlaceWithinTheSupplierIsTheSupplier() {
        TinyWorld world = TinyWorlds.half().within("SUP", "HKG").facility("island", "HKG", "dig", 5);
        Answer.of(world, QuestionBuilder.about("metal").coverage(1, 2026)).bestCoverage(0.5);
    }
}
