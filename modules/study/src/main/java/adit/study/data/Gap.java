package adit.study.data;

import java.util.Comparator;
import java.util.List;

/**
 * A family of assumptions with what it moves.
 *
 * @param family the assumptions
 * @param studies names of the studies whose chain holds it
 * @param movements of the studies whose verdict can depend on it; empty where it enters costs or measures alone
 */
public record Gap(Family family, List<String> studies, List<Movement> movements) {

    /** What moves a verdict most first; then what enters none; then what is in no study, by share of its form. */
    static final Comparator<Gap> ORDER = Comparator.comparing(Gap::studied)
            .reversed()
            .thenComparing(Gap::tested, Comparator.reverseOrder())
            .thenComparing(gap -> Math.round(gap.points() * 1e6), Comparator.reverseOrder())
            .thenComparing(Gap::years, Comparator.reverseOrder())
            .thenComparing(gap -> gap.family().share(), Comparator.reverseOrder())
            .thenComparing(gap -> gap.family().name());

    public Gap {
        studies = List.copyOf(studies);
        movements = List.copyOf(movements);
    }

    /** True if it is in the chain of a study. */
    public boolean studied() {
        return !studies.isEmpty();
    }

    /** True if a verdict can depend on it. */
    public boolean tested() {
        return !movements.isEmpty();
    }

    /** The largest movement of a level over all studies, in points. */
    public double points() {
        return movements.stream().mapToDouble(Movement::points).max().orElse(0);
    }

    /** The largest movement of an earliest year over all studies, in years. */
    public int years() {
        return movements.stream().mapToInt(Movement::years).max().orElse(0);
    }
}
