package adit.curation;

import adit.plandata.assumptions.AssumptionGroup;
import adit.plandata.assumptions.Movement;
import java.util.Comparator;
import java.util.List;

/**
 * A group of assumptions with its effect on verdicts.
 *
 * @param group the assumptions
 * @param studies names of the studies whose chain contains it
 * @param movements of the studies whose verdict can depend on it; empty if it affects only costs or measures
 */
public record Gap(AssumptionGroup group, List<String> studies, List<Movement> movements) {

    /** First by the effect on verdicts; then assumptions that affect no verdict; then those that are in no study, by share of their form. */
    static final Comparator<Gap> ORDER = Comparator.comparing(Gap::studied)
            .reversed()
            .thenComparing(Gap::tested, Comparator.reverseOrder())
            .thenComparing(gap -> Math.round(gap.points() * 1e6), Comparator.reverseOrder())
            .thenComparing(Gap::years, Comparator.reverseOrder())
            .thenComparing(gap -> gap.group().share(), Comparator.reverseOrder())
            .thenComparing(gap -> gap.group().name());

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
