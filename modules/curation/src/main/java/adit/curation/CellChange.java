package adit.curation;

import adit.world.Attribute;
import adit.world.Cell;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How one cell differs between two sides.
 *
 * @param cell what is measured
 * @param before the figure of the first side; empty if it has none
 * @param after the figure of the second side; empty if it has none
 */
public record CellChange(Cell cell, Optional<UsedFigure> before, Optional<UsedFigure> after) {

    /** The difference. */
    public enum Kind {
        /** The value, and perhaps source or grade too. */
        VALUE,
        /** Only source or grade. */
        EVIDENCE,
        /** Only the first side has the cell. */
        ONLY_BEFORE,
        /** Only the second side has the cell. */
        ONLY_AFTER,
        /** Nothing. */
        NONE;

        /** The word used in files, such as {@code only-before}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** The difference. */
    public Kind kind() {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isPresent() ? Kind.ONLY_BEFORE : Kind.ONLY_AFTER;
        }
        UsedFigure from = before.get();
        UsedFigure to = after.get();
        if (Double.compare(from.value(), to.value()) != 0 || !from.unit().equals(to.unit())) {
            return Kind.VALUE;
        }
        boolean same = from.source().equals(to.source()) && from.grade() == to.grade();
        return same ? Kind.NONE : Kind.EVIDENCE;
    }

    /**
     * after / before − 1; empty for calendar years, and unless both sides have a figure of one unit and the first is not 0.
     * Example: 80 to 100 is 0.25.
     */
    public OptionalDouble relative() {
        if (isYear() || before.isEmpty() || after.isEmpty() || before.get().value() == 0) {
            return OptionalDouble.empty();
        }
        boolean sameUnit = before.get().unit().equals(after.get().unit());
        return sameUnit
                ? OptionalDouble.of((after.get().value() - before.get().value())
                        / Math.abs(before.get().value()))
                : OptionalDouble.empty();
    }

    /** True for a cell whose value is a calendar year. */
    private boolean isYear() {
        return cell.attribute() == Attribute.START;
    }

    /** Size of the change for sorting: from 0 or between units it is without limit; a calendar year has none. */
    double size() {
        if (kind() != Kind.VALUE || isYear()) {
            return 0;
        }
        OptionalDouble relative = relative();
        return relative.isPresent() ? Math.abs(relative.getAsDouble()) : Double.MAX_VALUE;
    }
}
