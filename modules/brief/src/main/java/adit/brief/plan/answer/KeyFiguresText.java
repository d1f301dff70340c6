package adit.brief.plan.answer;

import adit.plandata.question.Target;
import adit.plandata.result.Costs;
import adit.plandata.result.PlanResult.Verdict;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Numbers;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The four main figures: earliest year, coverage, share bought, extra cost. */
public final class KeyFiguresText {

    private final StudyResult result;
    private final Words words;
    private final Figures figures;
    private final RangeText range;
    private final CostRangeText costRange;
    private final PlanNames names;

    public KeyFiguresText(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        figures = words.figures();
        range = new RangeText(result, words);
        costRange = new CostRangeText(result, words);
        names = new PlanNames(result, words);
    }

    public Block block() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(earliest());
        for (Target target : result.study().question().targets()) {
            facts.add(target(target));
        }
        result.plan().costs().ifPresent(costs -> facts.add(cost(costs)));
        return new Block.Facts(facts);
    }

    private Block.Fact earliest() {
        Verdict verdict = result.plan().verdict();
        String year = verdict.earliestYear().isPresent()
                ? words.figure(
                        "run: verdict.earliest-year",
                        words.say(
                                "facts.year",
                                String.valueOf(verdict.earliestYear().getAsInt())))
                : words.figure("run: verdict.earliest-year", words.say("facts.none"));
        return new Block.Fact(
                words.say("facts.earliest"),
                year,
                ranged(range.yearSpan(), words.say("facts.asked", String.valueOf(verdict.askedYear()))));
    }

    private Block.Fact target(Target target) {
        Verdict verdict = result.plan().verdict();
        String asked = String.valueOf(target.from());
        boolean coverage = target instanceof Target.Coverage;
        String ofCoverage = names.isOfMembers() ? "facts.coverage.members" : "facts.coverage.everyone";
        String field = coverage ? "run: verdict.best-coverage" : "run: verdict.lowest-share";
        String best = (coverage ? verdict.bestCoverage() : verdict.lowestShare())
                .map(value -> figures.percentBeside(value, target.level()))
                .orElseGet(() -> words.say("targets.not-computed"));
        return new Block.Fact(
                words.say(
                        coverage ? ofCoverage : "facts.share",
                        asked,
                        words.names().supplier()),
                words.figure(field, best),
                ranged(
                        range.levelSpan(coverage),
                        words.say(
                                coverage ? "facts.coverage.target" : "facts.share.target",
                                figures.stated(target.level()))));
    }

    /** A note with the range of the figure before it, if it has one. */
    private String ranged(Optional<String> span, String note) {
        return span.map(found -> words.say("facts.ranged", found, note)).orElse(note);
    }

    private Block.Fact cost(Costs costs) {
        double more = costs.isFree() ? 0 : costs.extraCost();
        return new Block.Fact(
                words.say("facts.cost"),
                words.figure("run: costs.total", figures.money(more).replace(Numbers.GLUE + "US$", " US$")),
                ranged(costRange.span(), words.say("facts.cost.note", names.together())));
    }
}
