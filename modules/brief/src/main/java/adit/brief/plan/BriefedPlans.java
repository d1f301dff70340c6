package adit.brief.plan;

import adit.brief.plan.answer.PlanWords;
import adit.brief.plan.answer.VerdictText;
import adit.brief.writers.BriefedKind;
import adit.brief.writers.Briefing;
import adit.runs.Run;
import adit.study.StudyResult;
import adit.text.Language;
import adit.world.World;
import java.util.List;
import java.util.Optional;

/** How plans are shown. */
public final class BriefedPlans implements BriefedKind {

    @Override
    public Optional<Briefing> briefing(Run<World, ?, ?> run) {
        return StudyResult.of(run).map(PlanBriefing::new);
    }

    @Override
    public Optional<String> answer(Run<World, ?, ?> run, Language language, int width, boolean colour) {
        return StudyResult.of(run).map(result -> TerminalAnswer.of(result, language, width, colour));
    }

    @Override
    public Optional<String> verdict(Run<World, ?, ?> run, Language language) {
        return StudyResult.of(run)
                .map(result -> new VerdictText(result, PlanWords.plain(result, language)).leadWords());
    }

    @Override
    public Optional<Briefing> comparison(List<Run<World, ?, ?>> runs) {
        List<StudyResult> results =
                runs.stream().flatMap(run -> StudyResult.of(run).stream()).toList();
        return results.size() == runs.size() ? Optional.of(new ComparisonBriefing(results)) : Optional.empty();
    }
}
