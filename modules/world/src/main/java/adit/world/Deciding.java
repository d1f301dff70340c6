package adit.world;

import java.util.Comparator;
import java.util.List;

/** Which step of the rule of {@link Observed} decided between the observations of a cell. */
public enum Deciding {
    /** There is one observation. */
    ONLY,
    /** No other one has as good a grade. */
    GRADE,
    /** Others have the same grade, but older sources. */
    NEWEST,
    /** Others have the same grade and a source of the same date, but are in later rows. */
    FIRST;

    /** The step that decided. Example: grades B and C give {@link #GRADE}; two of grade B, of 2025 and 2026, {@link #NEWEST}. */
    public static Deciding of(World world, Observed observed) {
        Observation chosen = observed.chosen();
        if (observed.all().size() == 1) {
            return ONLY;
        }
        List<Observation> equals = observed.all().stream()
                .filter(each -> each.grade() == chosen.grade())
                .toList();
        if (equals.size() == 1) {
            return GRADE;
        }
        String published = published(world, chosen);
        long same = equals.stream()
                .filter(each -> published(world, each).equals(published))
                .count();
        return same == 1 ? NEWEST : FIRST;
    }

    /** The valid observations in order of preference; the first one is used, also if it was preferred to what the rule would choose. */
    public static List<Observation> ranked(World world, Observed observed) {
        Comparator<Observation> date = Comparator.comparing(each -> published(world, each), Comparator.reverseOrder());
        return observed.all().stream()
                .sorted(Comparator.comparing((Observation each) -> !each.equals(observed.chosen()))
                        .thenComparing(Observation::grade)
                        .thenComparing(date))
                .toList();
    }

    private static String published(World world, Observation observation) {
        return world.findSource(observation.source()).map(Source::published).orElse("");
    }
}
