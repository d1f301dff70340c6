package adit.brief.plan.answer;

import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.PlanResult.Verdict;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The targets one by one: which of them fails. */
final class TargetsText {

    private static final double TOLERANCE = 1e-6;

    private final Words words;
    private final PlanNames names;
    private final Question question;
    private final Verdict verdict;

    TargetsText(StudyResult result, Words words) {
        this.words = words;
        names = new PlanNames(result, words);
        question = result.study().question();
        verdict = result.plan().verdict();
    }

    /** One row for each target: what is asked, the best that can be held, and whether that is enough. */
    Block grid() {
        List<List<String>> rows = new ArrayList<>();
        for (Target target : question.targets()) {
            rows.add(List.of(names.target(target), best(target), holds(target)));
        }
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("targets.target")),
                        Block.Column.number(words.say("targets.best")),
                        Block.Column.words(words.say("targets.held"))),
                rows,
                "run: verdict");
    }

    private String best(Target target) {
        return value(target)
                .map(best -> words.figures().percentBeside(best, target.level()))
                .orElseGet(() -> words.say("targets.not-computed"));
    }

    private Optional<Double> value(Target target) {
        return target instanceof Target.Coverage ? verdict.bestCoverage() : verdict.lowestShare();
    }

    private String holds(Target target) {
        return words.say(verdict.reachable() || holdsAlone(target) ? "yes" : "no");
    }

    /** True if the best level of its kind from its own year on is enough for it. */
    boolean holdsAlone(Target target) {
        return value(target)
                .map(best -> target instanceof Target.Coverage
                        ? best >= target.level() - TOLERANCE
                        : best <= target.level() + TOLERANCE)
                .orElse(false);
    }
}
