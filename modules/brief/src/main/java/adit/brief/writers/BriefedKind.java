package adit.brief.writers;

import adit.runs.Run;
import adit.text.Language;
import adit.world.World;
import java.util.List;
import java.util.Optional;

/** How the runs of one kind are shown. A run of another kind has no result here. */
public interface BriefedKind {

    /** The brief of a run. */
    Optional<Briefing> briefing(Run<World, ?, ?> run);

    /** The answer on a terminal; no line is longer than {@code width}, colour marks aside. */
    Optional<String> answer(Run<World, ?, ?> run, Language language, int width, boolean colour);

    /** The answer in one line. */
    Optional<String> verdict(Run<World, ?, ?> run, Language language);

    /** A brief that compares runs, each with the first; empty if one of them is of another kind, or the kind has no comparison. */
    Optional<Briefing> comparison(List<Run<World, ?, ?>> runs);
}
