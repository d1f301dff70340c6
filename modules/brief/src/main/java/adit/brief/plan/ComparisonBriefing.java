package adit.brief.plan;

import adit.brief.plan.answer.PlanWords;
import adit.brief.writers.Brief;
import adit.brief.writers.Briefing;
import adit.brief.writers.Provenance;
import adit.curation.DiffTables;
import adit.runs.files.ResultTable;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Language;
import adit.text.Words;
import adit.world.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What two or more finished plans provide for a brief that compares each with the first. */
public final class ComparisonBriefing extends Briefing {

    private final ComparedRuns runs;

    /** For results in display order; throws {@link IllegalArgumentException} for fewer than two. */
    public ComparisonBriefing(List<StudyResult> results) {
        if (results.size() < 2) {
            throw new IllegalArgumentException("a comparison needs two runs");
        }
        runs = new ComparedRuns(results);
    }

    @Override
    protected List<ResultTable> tables() {
        List<ResultTable> tables = new ArrayList<>(List.of(runs.verdicts(), runs.curves(), runs.limits()));
        for (int i = 1; i < runs.results().size(); i++) {
            int run = i;
            runs.worlds(i)
                    .map(DiffTables::changes)
                    .ifPresent(changes ->
                            tables.add(new ResultTable("changes-" + (run + 1), changes.columns(), changes.rows())));
        }
        return tables;
    }

    @Override
    protected List<Source> sources() {
        Set<String> codes = new java.util.TreeSet<>();
        runs.results()
                .forEach(result -> new PlanBriefing(result)
                        .sources()
                        .forEach(source -> codes.add(source.id().code())));
        return runs.results().stream()
                .flatMap(result -> result.world().sources().stream())
                .filter(source -> codes.remove(source.id().code()))
                .toList();
    }

    @Override
    protected Brief in(Language language, String date, boolean linked) {
        Words words = linked ? PlanWords.linked(runs.first(), language) : PlanWords.plain(runs.first(), language);
        List<Block> parts = new RunsComparedText(runs, words).parts();
        return new Brief(
                language,
                words.say("compare.title", words.and(runs.names())),
                date,
                List.of(Block.quiet(words.say("compare.asked", runs.names().getFirst()))),
                parts,
                Set.of());
    }

    @Override
    protected Provenance provenance(Language language) {
        Provenance provenance = new Provenance().addTables(tables(), language, any -> "[part:runs]");
        for (int i = 0; i < runs.results().size(); i++) {
            provenance.add("input/study-" + (i + 1), runs.names().get(i), "", "[part:runs]");
        }
        return provenance;
    }
}
