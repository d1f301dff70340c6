package adit.plandata.result;

import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import adit.plandata.question.FigureOverride;
import adit.plandata.question.FigureOverride.Figure;
import adit.plandata.question.OverriddenWorld;
import adit.plandata.question.Question;
import adit.world.Observed;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A figure of the world that the study replaced, before and after, in the unit of the world.
 *
 * @param override what the study names, such as {@code ndfeb-magnet.demand}
 * @param cell name of the figure in the world, such as {@code demand/ndfeb-magnet/JPN/2030/STEPS}
 * @param unit as the world states it
 * @param worldValue what the world states
 * @param worldLow lower end of its range
 * @param worldHigh upper end of its range
 * @param worldGrade its grade
 * @param worldSource the citation of the world
 * @param value what the plan uses
 * @param low lower end of the range that the study states; the value if it states none
 * @param high upper end of the range that the study states; the value if it states none
 * @param grade the grade that the study states
 * @param source where the study has it from
 */
public record OverriddenFigure(
        String override,
        String cell,
        String unit,
        @Measured(UnitOfMeasure.BY_ROW) double worldValue,
        @Measured(UnitOfMeasure.BY_ROW) double worldLow,
        @Measured(UnitOfMeasure.BY_ROW) double worldHigh,
        Grade worldGrade,
        String worldSource,
        @Measured(UnitOfMeasure.BY_ROW) double value,
        @Measured(UnitOfMeasure.BY_ROW) double low,
        @Measured(UnitOfMeasure.BY_ROW) double high,
        Grade grade,
        String source) {

    /** Every figure that a question replaces, in the order of the overrides and of the names of the figures; {@code world} is that without overrides. */
    public static List<OverriddenFigure> list(World world, Question question) {
        Map<String, Observed> former = OverriddenWorld.former(world, question);
        List<OverriddenFigure> list = new ArrayList<>();
        for (FigureOverride override : question.overrides()) {
            for (Figure figure : override.figures()) {
                list.add(of(Objects.requireNonNull(former.get(figure.cell())), override, figure));
            }
        }
        return List.copyOf(list);
    }

    private static OverriddenFigure of(Observed former, FigureOverride override, Figure figure) {
        return new OverriddenFigure(
                override.name(),
                figure.cell(),
                former.chosen().unit(),
                former.value(),
                former.estimate().low(),
                former.estimate().high(),
                former.grade(),
                former.chosen().source().code(),
                figure.value(),
                figure.low(),
                figure.high(),
                override.grade(),
                override.source());
    }
}
