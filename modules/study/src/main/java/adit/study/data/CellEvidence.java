package adit.study.data;

import adit.world.Deciding;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Spread;
import java.util.List;

/**
 * The observations of one cell, and the reason why one of them is used.
 *
 * @param observed all that was observed
 * @param ranked the valid observations; the first one is used
 * @param decided the step of the rule that decided
 * @param spread disagreement of the valid observations
 */
public record CellEvidence(Observed observed, List<Observation> ranked, Deciding decided, Spread spread) {

    public CellEvidence {
        ranked = List.copyOf(ranked);
    }

    /** The decision in words, with the compared values. Example: best grade, B before C. */
    public String why(java.util.function.Function<Observation, String> published) {
        if (ranked.size() < 2) {
            return "the only figure";
        }
        Observation used = ranked.getFirst();
        Observation next = ranked.get(1);
        return switch (decided) {
            case ONLY -> "the only figure";
            case GRADE -> "best grade, " + used.grade() + " before " + next.grade();
            case NEWEST ->
                "newest source of grade " + used.grade() + ", " + published.apply(used) + " after "
                        + or(published.apply(next));
            case FIRST -> "first row of equal grade and date";
        };
    }

    private static String or(String date) {
        return date.isEmpty() ? "one without date" : date;
    }
}
