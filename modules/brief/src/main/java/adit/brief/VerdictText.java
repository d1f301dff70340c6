package adit.brief;

import adit.plan.PlanResult.Verdict;
import adit.plan.Question;
import adit.plan.Target;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The verdict in sentences. */
final class VerdictText {

    private final Names names;
    private final Question question;
    private final Verdict verdict;
    private final TargetsText targets;

    VerdictText(StudyResult result) {
        names = new Names(result);
        question = result.study().question();
        verdict = result.plan().verdict();
        targets = new TargetsText(result);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(lead());
        blocks.addAll(sentences());
        blocks.add(targets.grid());
        return blocks;
    }

    /** One sentence: reachable or not, and when. */
    Block.Paragraph lead() {
        return new Block.Paragraph(
                leadWords(),
                List.of("run: verdict.reachable", "run: verdict.earliest-year"),
                verdict.reachable() ? Block.Tone.GOOD : Block.Tone.BAD);
    }

    String leadWords() {
        if (verdict.reachable()) {
            return "Reachable by " + asked() + ": " + all() + " can be held from then on." + already();
        }
        if (verdict.earliestYear().isPresent()) {
            return "Not reachable by %s. The earliest year from which %s can be held is %d."
                    .formatted(asked(), all(), verdict.earliestYear().getAsInt());
        }
        return "Not reachable by %s, nor in any year up to %d.".formatted(asked(), question.lastYear());
    }

    private String already() {
        return verdict.earliestYear().isPresent() && verdict.earliestYear().getAsInt() < verdict.askedYear()
                ? " It could be done from " + verdict.earliestYear().getAsInt() + " on."
                : "";
    }

    private String asked() {
        return question.targets().stream()
                .map(Target::from)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" and "));
    }

    private String all() {
        return question.targets().size() == 1 ? "the target" : "all targets together";
    }

    /** Coverage and share against what was asked. */
    List<Block> sentences() {
        List<Block> sentences = new ArrayList<>();
        verdict.bestCoverage().ifPresent(best -> sentences.add(coverage(best)));
        verdict.lowestShare().ifPresent(lowest -> sentences.add(share(lowest)));
        if (!verdict.reachable() && question.targets().stream().allMatch(targets::holdsAlone)) {
            sentences.add(Block.plain(
                    "Each target can be held on its own, but not all of them in one plan: together they are missed by "
                            + Numbers.points(verdict.shortfall() * 100) + ".",
                    "run: verdict.shortfall"));
        }
        return sentences;
    }

    private Block coverage(double best) {
        double level = strictest(Target.Coverage.class).level();
        return Block.plain(
                "If %s stopped exporting, at best %s of the demand for %s outside %s could be covered in every year from %d on; %s. With what can run in %d it is %s."
                        .formatted(
                                names.supplier(),
                                Numbers.percentBeside(best, level),
                                names.targetForms(),
                                names.supplier(),
                                verdict.askedYear(),
                                "the target is " + Numbers.stated(level),
                                question.firstYear(),
                                Numbers.percent(verdict.coverageToday())),
                "run: verdict.best-coverage",
                "run: verdict.coverage-today");
    }

    private Block share(double lowest) {
        double level = strictest(Target.Share.class).level();
        return Block.plain(
                "%s could bring the share of %s that it buys from %s down to %s in every year from %d on; the limit is %s. This counts the %s itself, not the materials in it."
                        .formatted(
                                names.coalition(),
                                names.targetForms(),
                                names.supplier(),
                                Numbers.percentBeside(lowest, level),
                                verdict.askedYear(),
                                Numbers.stated(level),
                                names.targetForms()),
                "run: verdict.lowest-share");
    }

    /** The hardest target of a kind: the highest coverage, the lowest share. */
    private Target strictest(Class<? extends Target> kind) {
        java.util.Comparator<Target> byLevel = java.util.Comparator.comparingDouble(Target::level);
        return question.targets().stream()
                .filter(kind::isInstance)
                .max(kind == Target.Coverage.class ? byLevel : byLevel.reversed())
                .orElseThrow();
    }
}
