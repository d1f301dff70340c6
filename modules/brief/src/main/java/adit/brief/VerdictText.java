package adit.brief;

import adit.plan.PlanResult.Verdict;
import adit.plan.Question;
import adit.plan.Target;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return blocks;
    }

    /** The same with the targets one by one, for a page. */
    List<Block> page() {
        List<Block> blocks = new ArrayList<>(blocks());
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
        return Block.plain(
                "If %s stopped exporting, at best %s of demand could be covered in every year from %d on; the target is %s. %s"
                        .formatted(
                                names.supplier(),
                                Numbers.percentBeside(best, level(Target.Coverage.class)),
                                verdict.askedYear(),
                                Numbers.stated(level(Target.Coverage.class)),
                                today()),
                "run: verdict.best-coverage",
                "run: verdict.coverage-today");
    }

    private String today() {
        return "In " + question.firstYear() + " it is " + Numbers.percent(verdict.coverageToday()) + ".";
    }

    private Block share(double lowest) {
        return Block.plain(
                "%s could bring the share that it buys from %s down to %s of what it uses in every year from %d on; the limit is %s. This counts the form itself, not the materials in it."
                        .formatted(
                                names.coalition(),
                                names.supplier(),
                                Numbers.percentBeside(lowest, level(Target.Share.class)),
                                verdict.askedYear(),
                                Numbers.stated(level(Target.Share.class))),
                "run: verdict.lowest-share");
    }

    /** The verdict with its figure and its year in one sentence, for a reader who knows nothing of the study yet. */
    Block.Paragraph inOneSentence() {
        return new Block.Paragraph(
                "%seachable by %s: %s%s.".formatted(verdict.reachable() ? "R" : "Not r", asked(), decisive(), year()),
                List.of("run: verdict"),
                verdict.reachable() ? Block.Tone.GOOD : Block.Tone.BAD);
    }

    /** The target that fails; the first one if none does. */
    private String decisive() {
        if (!verdict.reachable() && question.targets().stream().allMatch(targets::holdsAlone)) {
            return "each target can be held on its own, but not all of them in one plan for the " + names.demand();
        }
        Target target = question.targets().stream()
                .filter(one -> !targets.holdsAlone(one))
                .findFirst()
                .orElseGet(() -> question.targets().getFirst());
        return switch (target) {
            case Target.Coverage coverage ->
                "if %s stopped exporting, at best %s of the %s could be covered from %d on, where %s is asked"
                        .formatted(
                                names.supplier(),
                                best(verdict.bestCoverage(), coverage),
                                names.demand(),
                                verdict.askedYear(),
                                Numbers.stated(coverage.level()));
            case Target.Share share ->
                "at least %s of what %s uses of this form (%s) would still be bought from %s from %d on, where %s is the limit"
                        .formatted(
                                best(verdict.lowestShare(), share),
                                names.coalition(),
                                names.targetForms(),
                                names.supplier(),
                                verdict.askedYear(),
                                Numbers.stated(share.level()));
        };
    }

    private static String best(Optional<Double> value, Target target) {
        return value.map(best -> Numbers.percentBeside(best, target.level())).orElse("an unknown part");
    }

    private String year() {
        if (verdict.reachable()) {
            return "";
        }
        return verdict.earliestYear().isPresent()
                ? "; the earliest year from which %s can be held is %d"
                        .formatted(all(), verdict.earliestYear().getAsInt())
                : "; there is no year up to %d from which %s can be held".formatted(question.lastYear(), all());
    }

    private double level(Class<? extends Target> kind) {
        return strictest(kind).level();
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
