package adit.sources.rules;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.world.Observation;
import adit.world.Observed;

/** {@code mixed-units}: two sources state one cell in two units, so that their numbers cannot be compared. */
public final class MixedUnits {

    private MixedUnits() {}

    /** Checks all observations of one cell. */
    public static void check(Observed observed, Issues issues) {
        Observation first = observed.all().getFirst();
        for (Observation other : observed.all()) {
            if (!other.unit().equals(first.unit())) {
                issues.add(Issue.error(
                        "mixed-units",
                        other.where().file(),
                        other.where().row(),
                        "unit",
                        other.unit(),
                        first.where() + " states " + observed.cell() + " in '" + first.unit() + "'",
                        "convert the number to '" + first.unit() + "', or correct the unit"));
            }
        }
    }
}
