package adit.plandata.question;

import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import adit.runs.codec.Key;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Figures of the world that a study replaces, all of them by one statement.
 *
 * @param name what the study names: a figure or a group of figures, such as {@code growth/re-metal/kappa}
 * @param kind whether {@code value} is the figure itself or what the figures of the world are multiplied by
 * @param value as stated, in {@code unit}
 * @param low the lower end of its range as stated; empty if none is
 * @param high the upper end of its range as stated; empty if none is
 * @param unit as stated; that of the world if none is, and empty for a factor
 * @param conversion units of the world in one of {@code unit}; 1 for a factor
 * @param grade how good the evidence is
 * @param source where the number comes from, in the words of the study
 * @param line line of the study file, from 1
 * @param figures what replaces the figures of the world, by name; never empty
 */
public record FigureOverride(
        @Key String name,
        Kind kind,
        @Measured(UnitOfMeasure.BY_ROW) double value,
        @Measured(UnitOfMeasure.BY_ROW) OptionalDouble low,
        @Measured(UnitOfMeasure.BY_ROW) OptionalDouble high,
        String unit,
        @Measured(UnitOfMeasure.RELATIVE) double conversion,
        Grade grade,
        String source,
        @Measured(UnitOfMeasure.NUMBER) int line,
        List<Figure> figures) {

    public FigureOverride {
        figures = figures.stream().sorted(Comparator.comparing(Figure::cell)).toList();
        if (figures.isEmpty()) {
            throw new IllegalArgumentException(name + " replaces nothing");
        }
    }

    /** What the number is. */
    public enum Kind {
        /** The figure itself. */
        VALUE,
        /** A factor for each figure of the world. */
        FACTOR
    }

    /**
     * What replaces one figure of the world, in its unit.
     *
     * @param cell its name in the world, such as {@code growth/re-metal/kappa}
     * @param value what is used
     * @param low lower end of the range; {@code value} if the study states none
     * @param high upper end of the range; {@code value} if the study states none
     */
    public record Figure(
            String cell,
            @Measured(UnitOfMeasure.BY_ROW) double value,
            @Measured(UnitOfMeasure.BY_ROW) double low,
            @Measured(UnitOfMeasure.BY_ROW) double high) {}
}
