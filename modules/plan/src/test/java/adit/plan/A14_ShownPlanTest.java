package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import adit.plandata.result.Portfolio.Start;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyWorld;
import adit.world.Status;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several plans of the same cost is shown, by hand: 10 t are needed, and any two of the projects of 5 t cost the same. */
final class A14_ShownPlanTest {

    private static TinyWorld world() {
        return TinyWorld.named("equal costs")
                .places("AAA", "BBB", "SUP")
                .form("metal", "mining")
                .mine("dig", "metal")
                .leadTime("dig", Status.ANNOUNCED.word(), 1)
                .leadTime("dig", Status.FEASIBILITY.word(), 1)
                .leadTime("dig", Status.CONSTRUCTION.word(), 1)
                .price("metal", 0)
                .demand("metal", "AAA", 4)
                .demand("metal", "BBB", 6);
    }

    private static TinyWorld project(TinyWorld world, String id, String place, double size, Status status) {
        return world.project(id, place, "dig", size, status).capital(id, size);
    }

    private static List<String> started(TinyWorld world) {
        QuestionBuilder asked =
                QuestionBuilder.about("metal").members("AAA", "BBB").coverage(1, 2028);
        return Answer.of(world, asked).plan().portfolio().orElseThrow().starts().stream()
                .filter(each -> each.amount() > 1e-6)
                .sorted(Comparator.comparing(Start::unit))
                .map(each -> each.unit() + " " + Math.round(each.amount() * 1000) / 1000.0)
                .toList();
    }

    @Test
    void whatIsFurtherAlongComesFirst() {
        TinyWorld world = world();
        project(world, "a", "AAA", 5, Status.ANNOUNCED);
        project(world, "b", "AAA", 5, Status.FEASIBILITY);
        project(world, "c", "AAA", 5, Status.CONSTRUCTION);
        assertThat(started(world)).containsExactly("b 1.0", "c 1.0");
    }

    /** BBB uses 6 t of 10. */
    @Test
    void ofEqualStatusThePlaceThatUsesMoreComesFirst() {
        TinyWorld world = world();
        project(world, "a", "AAA", 5, Status.ANNOUNCED);
        project(world, "b", "BBB", 5, Status.ANNOUNCED);
        project(world, "c", "BBB", 5, Status.ANNOUNCED);
        assertThat(started(world)).containsExactly("b 1.0", "c 1.0");
    }

    @Test
    void inOnePlaceTheLargerPlantComesFirst() {
        TinyWorld world = world();
        project(world, "a", "AAA", 5, Status.ANNOUNCED);
        project(world, "b", "AAA", 10, Status.ANNOUNCED);
        project(world, "c", "AAA", 5, Status.ANNOUNCED);
        assertThat(started(world)).containsExactly("b 1.0");
    }

    /** Names decide last; the code of a plant of a tiny world is its name. */
    @ParameterizedTest
    @ValueSource(strings = {"abc", "cba", "bac"})
    void ofEqualPlantsTheFirstByNameComesFirst(String order) {
        TinyWorld world = world();
        order.chars().mapToObj(Character::toString).forEach(id -> project(world, id, "AAA", 5, Status.ANNOUNCED));
        assertThat(started(world)).containsExactly("a 1.0", "b 1.0");
    }

    /** The rule chooses among the cheapest plans only. */
    @Test
    void aDearerPlantDoesNotComeFirst() {
        TinyWorld world = world();
        project(world, "a", "AAA", 5, Status.ANNOUNCED);
        project(world, "b", "AAA", 5, Status.ANNOUNCED);
        world.project("c", "AAA", "dig", 5, Status.CONSTRUCTION).capital("c", 5.001);
        assertThat(started(world)).containsExactly("a 1.0", "b 1.0");
    }
}
