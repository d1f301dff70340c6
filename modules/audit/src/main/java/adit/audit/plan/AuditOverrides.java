package adit.audit.plan;

import adit.basics.Estimate;
import adit.basics.SourceId;
import adit.plandata.question.FigureOverride;
import adit.plandata.question.FigureOverride.Figure;
import adit.plandata.question.FigureOverride.Kind;
import adit.plandata.question.Question;
import adit.plandata.result.OverriddenFigure;
import adit.runs.audit.Check;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.RowRef;
import adit.world.World;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The world with the figures that the study replaces, computed again from what the study states and the world as it is: the value times its unit, or
 * the factor times the figure of the world. The plan must list these figures and no others.
 */
final class AuditOverrides {

    private final World world;
    private final Question question;
    private final Map<String, Observed> byName = new HashMap<>();
    private final Map<Cell, Observed> replaced = new HashMap<>();
    private final Map<String, OverriddenFigure> expected = new HashMap<>();
    private final MaxViolation figures = new MaxViolation(
            "overrides", "the figures that the study replaces are those that it states, and each is listed", "", 0);

    AuditOverrides(World world, Question question) {
        this.world = world;
        this.question = question;
        if (!question.overrides().isEmpty()) {
            world.cells().forEach(each -> byName.put(each.cell().toString(), each));
            question.overrides().forEach(this::replace);
        }
    }

    /** The world that the plan is about. */
    World own() {
        return replaced.isEmpty() ? world : world.with(replaced);
    }

    /** Whether the plan lists what was replaced. */
    Check check(List<OverriddenFigure> stated) {
        Set<String> listed = new HashSet<>();
        for (OverriddenFigure each : stated) {
            figures.unless(listed.add(each.cell()), () -> each.cell() + " is listed twice");
            figures.unless(each.equals(expected.get(each.cell())), each::toString);
        }
        expected.keySet()
                .forEach(name -> figures.unless(listed.contains(name), () -> name + " is replaced and not listed"));
        return figures.check();
    }

    private void replace(FigureOverride override) {
        figures.unless(
                override.kind() == Kind.FACTOR || override.figures().size() == 1,
                () -> override.name() + ": one value for several figures");
        override.figures().forEach(figure -> replace(override, figure));
    }

    private void replace(FigureOverride override, Figure figure) {
        Observed former = byName.get(figure.cell());
        if (former == null) {
            figures.unless(false, () -> figure.cell() + " is not in the world");
            return;
        }
        double times = override.kind() == Kind.FACTOR ? former.value() : override.conversion();
        Estimate now = new Estimate(
                override.value() * times, end(override.low(), override, times), end(override.high(), override, times));
        figures.unless(
                now.equals(new Estimate(figure.value(), figure.low(), figure.high())),
                () -> figure + ": " + now + " recomputed");
        figures.unless(
                isUnitKept(override, former),
                () -> override.name() + ": " + override.unit() + " is converted by " + override.conversion());
        figures.unless(
                replaced.put(former.cell(), Observed.of(observation(override, former, now))) == null,
                () -> figure.cell() + " is replaced twice");
        expected.put(figure.cell(), listed(override, former, now));
    }

    /** A number in the unit of the world is not converted. */
    private static boolean isUnitKept(FigureOverride override, Observed former) {
        boolean same = override.kind() == Kind.FACTOR
                || override.unit().equals(former.chosen().unit());
        return !same || override.conversion() == 1;
    }

    private static double end(OptionalDouble stated, FigureOverride override, double times) {
        return stated.orElse(override.value()) * times;
    }

    private Observation observation(FigureOverride override, Observed former, Estimate now) {
        return new Observation(
                former.cell(),
                now,
                former.chosen().unit(),
                override.grade(),
                new SourceId(question.name()),
                new RowRef("study.yaml", override.line()),
                override.source());
    }

    private static OverriddenFigure listed(FigureOverride override, Observed former, Estimate now) {
        return new OverriddenFigure(
                override.name(),
                former.cell().toString(),
                former.chosen().unit(),
                former.value(),
                former.estimate().low(),
                former.estimate().high(),
                former.grade(),
                former.chosen().source().code(),
                now.value(),
                now.low(),
                now.high(),
                override.grade(),
                override.source());
    }
}
