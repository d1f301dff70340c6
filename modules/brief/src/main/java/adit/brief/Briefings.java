package adit.brief;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.brief.dependence.BriefedDependence;
import adit.brief.plan.BriefedPlans;
import adit.brief.writers.BriefedKind;
import adit.brief.writers.Briefing;
import adit.runs.Run;
import adit.text.Language;
import adit.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Briefs and answers of runs of every kind: the one place where the kinds that can be shown are listed. */
public final class Briefings {

    private static final List<BriefedKind> KINDS = List.of(new BriefedPlans(), new BriefedDependence());

    private Briefings() {}

    /** The brief of a run. */
    public static Briefing of(Run<World, ?, ?> run) {
        return shown(run, kind -> kind.briefing(run));
    }

    /** The answer on a terminal; no line is longer than {@code width}, colour marks aside. */
    public static String answer(Run<World, ?, ?> run, Language language, int width, boolean colour) {
        return shown(run, kind -> kind.answer(run, language, width, colour));
    }

    /** The answer in one line. */
    public static String verdict(Run<World, ?, ?> run, Language language) {
        return shown(run, kind -> kind.verdict(run, language));
    }

    private static <T> T shown(Run<World, ?, ?> run, Function<BriefedKind, Optional<T>> show) {
        return KINDS.stream()
                .flatMap(kind -> show.apply(kind).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no brief for runs of the kind " + run.kind().name()));
    }

    /** A brief that compares two or more runs, each with the first; {@link BadInputException} if their kinds cannot be compared. */
    public static Briefing compared(List<Run<World, ?, ?>> runs) {
        return KINDS.stream()
                .flatMap(kind -> kind.comparison(runs).stream())
                .findFirst()
                .orElseThrow(() -> new BadInputException(incomparable(runs)));
    }

    private static Issue incomparable(List<Run<World, ?, ?>> runs) {
        String kinds = runs.stream().map(run -> run.kind().name()).distinct().collect(Collectors.joining(", "));
        return Issue.error(
                "not-comparable",
                "runs",
                0,
                "",
                kinds,
                kinds.contains(",")
                        ? "runs of different kinds cannot be compared"
                        : "runs of this kind cannot be compared",
                "write a brief of each run separately");
    }
}
