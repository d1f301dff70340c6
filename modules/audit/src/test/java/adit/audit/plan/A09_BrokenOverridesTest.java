package adit.audit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Grade;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plan.Planner;
import adit.plandata.question.FigureOverride;
import adit.plandata.question.FigureOverride.Figure;
import adit.plandata.question.FigureOverride.Kind;
import adit.plandata.question.OverriddenWorld;
import adit.plandata.question.Question;
import adit.plandata.result.OverriddenFigure;
import adit.plandata.result.PlanResult;
import adit.runs.audit.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Figures that a study replaces, applied by the audit again: what it states, what is listed, and what the plan used must agree. */
class A09_BrokenOverridesTest {

    private static final FigureOverride MINE =
            override("capacity/mine-a", Kind.VALUE, 70, new Figure("capacity/mine-a", 70, 70, 70));
    private static final FigureOverride DEMAND = override(
            "demand/magnet/base",
            Kind.FACTOR,
            0.5,
            new Figure("demand/magnet/AAA/2030/base", 32, 32, 32),
            new Figure("demand/magnet/AAA/2031/base", 32.5, 32.5, 32.5));
    private static final Question ASKED = TinyPlan.QUESTION.with(List.of(MINE, DEMAND));
    private static final PlanResult PLAN = plan(ASKED);

    private static FigureOverride override(String name, Kind kind, double value, Figure... figures) {
        return new FigureOverride(
                name,
                kind,
                value,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                1,
                Grade.E,
                "our forecast",
                30,
                List.of(figures));
    }

    private static PlanResult plan(Question question) {
        return new Planner(new HighsSolver(), Watch.silent())
                .plan(OverriddenWorld.of(TinyPlan.WORLD, question), question)
                .with(OverriddenFigure.list(TinyPlan.WORLD, question));
    }

    private static List<String> failures(Question question, PlanResult plan) {
        return PlanAudit.audit(TinyPlan.WORLD, question, PlanClaims.of(plan)).failures().stream()
                .map(Check::name)
                .toList();
    }

    private static PlanResult listing(UnaryOperator<List<OverriddenFigure>> change) {
        return PLAN.with(List.copyOf(change.apply(new ArrayList<>(PLAN.overrides()))));
    }

    @Test
    void aPlanWithOverridesPasses() {
        assertThat(PLAN.overrides()).hasSize(3);
        assertThat(failures(ASKED, PLAN)).isEmpty();
    }

    /** The levels of the world as it is are not those of the world of the study. */
    @Test
    void aPlanOfTheWorldWithoutThemFails() {
        PlanResult other = plan(TinyPlan.QUESTION).with(PLAN.overrides());
        assertThat(failures(ASKED, other)).isNotEmpty().doesNotContain("overrides");
    }

    @Test
    void aPlanWithOverridesFailsWhereTheStudyHasNone() {
        assertThat(failures(TinyPlan.QUESTION, PLAN)).contains("overrides").hasSizeGreaterThan(1);
    }

    @Test
    void aFigureThatIsNotListedIsNoticed() {
        assertThat(failures(ASKED, listing(list -> list.subList(1, 3)))).containsExactly("overrides");
    }

    @Test
    void aFigureThatIsListedTwiceIsNoticed() {
        assertThat(failures(ASKED, listing(list -> {
                    list.add(list.getFirst());
                    return list;
                })))
                .containsExactly("overrides");
    }

    @Test
    void anotherFigureOfTheWorldOrAnotherGradeInTheListIsNoticed() {
        OverriddenFigure one = PLAN.overrides().getFirst();
        assertThat(one.cell()).isEqualTo("capacity/mine-a");
        assertThat(failures(ASKED, listing(list -> replaced(list, with(one, 101, 70, Grade.E)))))
                .containsExactly("overrides");
        assertThat(failures(ASKED, listing(list -> replaced(list, with(one, 100, 71, Grade.E)))))
                .containsExactly("overrides");
        assertThat(failures(ASKED, listing(list -> replaced(list, with(one, 100, 70, Grade.A)))))
                .containsExactly("overrides");
        assertThat(failures(ASKED, listing(list -> replaced(list, with(one, 100, 70, Grade.E)))))
                .isEmpty();
    }

    private static List<OverriddenFigure> replaced(List<OverriddenFigure> list, OverriddenFigure first) {
        list.set(0, first);
        return list;
    }

    private static OverriddenFigure with(OverriddenFigure one, double world, double value, Grade grade) {
        return new OverriddenFigure(
                one.override(),
                one.cell(),
                one.unit(),
                world,
                one.worldLow(),
                one.worldHigh(),
                one.worldGrade(),
                one.worldSource(),
                value,
                one.low(),
                one.high(),
                grade,
                one.source());
    }

    /** A question that states 60 and uses 70, or half and uses another part, or converts what is in the unit of the world. */
    @Test
    void aFigureThatDoesNotFollowFromWhatTheStudyStatesIsNoticed() {
        check(override("capacity/mine-a", Kind.VALUE, 60, new Figure("capacity/mine-a", 70, 70, 70)));
        check(override("capacity/mine-a", Kind.FACTOR, 0.5, new Figure("capacity/mine-a", 70, 70, 70)));
        check(override(
                "capacity",
                Kind.VALUE,
                70,
                new Figure("capacity/mine-a", 70, 70, 70),
                new Figure("capacity/mine-c", 70, 70, 70)));
        check(new FigureOverride(
                "capacity/mine-a",
                Kind.VALUE,
                0.07,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                1000,
                Grade.E,
                "s",
                1,
                List.of(new Figure("capacity/mine-a", 70, 70, 70))));
    }

    private static void check(FigureOverride wrong) {
        Question question = TinyPlan.QUESTION.with(List.of(wrong));
        assertThat(failures(question, plan(question))).contains("overrides");
    }
}
