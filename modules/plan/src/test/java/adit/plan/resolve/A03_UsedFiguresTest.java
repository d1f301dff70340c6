package adit.plan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.BadInputException;
import adit.plandata.assumptions.UsedFigures;
import adit.plandata.question.Question;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observed;
import adit.world.Status;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What counts as a figure of a plan is what changes its numbers, no less and no more: each cell is changed, and the question resolved again. */
class A03_UsedFiguresTest {

    static List<TinyCase> cases() {
        return TinyCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFigureIsUsedIfThePlanChangesWithIt(TinyCase one) {
        check(one.world().world(), one.asked().question());
    }

    /** Figures of the process come before those of any; older stocks and prices, other scenarios, other places, stopped projects are not read. */
    @Test
    void onlyTheFirstFigureThatIsLookedUpIsUsed() {
        TinyWorld world = TinyWorld.named("rich")
                .places("AAA", "BBB", "OTH", "SUP")
                .form("ore", "mining")
                .form("metal", "refining")
                .mine("mine", "ore")
                .process("smelt", "metal", "ore", 1)
                .byProduct("mine", "metal", 0.1)
                .facility("pit", "OTH", "mine", 100)
                .composition("pit", "metal", 0.2)
                .facility("smelter", "AAA", "smelt", 40)
                .idle("rusty", "BBB", "smelt", 10)
                .project("boom", "BBB", "smelt", 100, Status.ANNOUNCED, 2028)
                .capital("boom", 50)
                .project("dead", "BBB", "smelt", 100, Status.CANCELLED, 2028)
                .facility("giant", "SUP", "smelt", 1000)
                .leadTime("smelt", "generic", 2)
                .ramp("smelt", 0.5, 1)
                .ramp("*", 0.3, 0.6, 0.9)
                .utilisation("smelt", 0.9)
                .growth("smelt", 0.5, 4)
                .growth("*", 0.1, 2)
                .firmsAtOnce("smelt", 1)
                .technologyOwner("smelt", "second", "SUP", 1)
                .cost("smelt", "BBB", "running_cost", 70)
                .cost("smelt", "running_cost", 60)
                .price("metal", 500)
                .stock("metal", "OTH", 20)
                .stock("metal", "SUP", 30)
                .scrap("metal", "BBB", 4, 2)
                .demand("metal", "AAA", 60)
                .demand("metal", "SUP", 600)
                .demand("ore", "AAA", 5);
        Question asked = QuestionBuilder.about("metal")
                .members("AAA", "BBB")
                .coverage(0.8, 2028)
                .share(0.5, 2028)
                .further(0.2)
                .question();
        Set<String> used = check(world.world(), asked);
        assertThat(used)
                .contains("growth/smelt/kappa", "growth/*/kappa", "cost/smelt/BBB/running_cost", "lead-time/*/ramp_3/*")
                .doesNotContain("stock/metal/SUP/2025", "capacity/dead", "capacity/giant", "demand/ore/AAA/2027/base");
    }

    private static Set<String> check(World world, Question question) {
        UsedFigures figures = new UsedFigures(world, question);
        List<Object> before = numbers(world, question);
        Set<String> used = new TreeSet<>();
        Set<String> changing = new TreeSet<>();
        world.cells()
                .filter(each -> each.cell().attribute() != Attribute.RESTRICTION)
                .forEach(each -> {
                    Cell cell = each.cell();
                    if (figures.contains(cell)) {
                        used.add(cell.toString());
                    }
                    if (differs(world, question, before, each, each.value() * 2 + 100)
                            || differs(world, question, before, each, each.value() / 2)) {
                        changing.add(cell.toString());
                    }
                });
        assertThat(used).isEqualTo(changing);
        return used;
    }

    private static boolean differs(World world, Question question, List<Object> before, Observed figure, double value) {
        try {
            return !numbers(world.with(Map.of(figure.cell(), figure.withValue(value))), question)
                    .equals(before);
        } catch (BadInputException refused) { // such as a part of a group that is more than the group
            return true;
        }
    }

    /** Everything that the models are made of. */
    private static List<Object> numbers(World world, Question question) {
        ResolvedQuestion r = Resolver.resolve(world, question);
        List<Object> numbers = new ArrayList<>(
                List.of(r.units(), r.growth(), r.prices(), r.chain().steps()));
        for (FormNodeYearTable table : List.of(
                r.masses().demand(),
                r.masses().scrap(),
                r.masses().scrapArising(),
                r.masses().stock())) {
            for (int form = 0; form < r.chain().forms().size(); form++) {
                for (int node = 0; node < r.nodes().size(); node++) {
                    for (int t = 0; t < r.years(); t++) {
                        numbers.add(table.get(form, node, t));
                    }
                }
            }
        }
        return numbers;
    }
}
