package adit.brief.dependence;

import adit.brief.writers.BriefedKind;
import adit.brief.writers.Briefing;
import adit.runs.Run;
import adit.study.DependenceResult;
import adit.study.DependenceStudy;
import adit.text.Language;
import adit.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** How runs of the kind {@code dependence} are shown. */
public final class BriefedDependence implements BriefedKind {

    @Override
    public Optional<Briefing> briefing(Run<World, ?, ?> run) {
        return of(run).map(DependenceBriefing::new);
    }

    @Override
    public Optional<String> answer(Run<World, ?, ?> run, Language language, int width, boolean colour) {
        return of(run).map(found -> DependenceText.of(
                found.world(),
                found.result().views(),
                found.result().table(),
                new LinkedHashSet<>(found.question().members()),
                language,
                width));
    }

    @Override
    public Optional<String> verdict(Run<World, ?, ?> run, Language language) {
        return of(run).map(found ->
                new DependenceSentences(found, DependenceBriefing.words(found, language, false)).lead());
    }

    @Override
    public Optional<Briefing> comparison(List<Run<World, ?, ?>> runs) {
        return Optional.empty();
    }

    private static Optional<Run<World, DependenceStudy, DependenceResult>> of(Run<World, ?, ?> run) {
        return run.as(DependenceStudy.class, DependenceResult.class);
    }
}
