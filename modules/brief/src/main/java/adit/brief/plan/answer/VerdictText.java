package adit.brief.plan.answer;

import adit.basics.UnitOfMeasure;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.PlanResult.Verdict;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Names;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verdict in sentences. */
public final class VerdictText {

    private final Words words;
    private final Names names;
    private final PlanNames planNames;
    private final Figures figures;
    private final Question question;
    private final Verdict verdict;
    private final TargetsText targets;
    private final TodayText today;
    private final RangeText range;

    public VerdictText(StudyResult result, Words words) {
        this.words = words;
        names = words.names();
        planNames = new PlanNames(result, words);
        figures = words.figures();
        question = result.study().question();
        verdict = result.plan().verdict();
        targets = new TargetsText(result, words);
        today = new TodayText(result, words);
        range = new RangeText(result, words);
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(lead());
        blocks.addAll(sentences());
        blocks.addAll(range.sentences());
        return blocks;
    }

    /** For the details of a page, whose summary has the sentences: the verdict, and the targets one by one. */
    public List<Block> page() {
        return List.of(lead(), targets.grid());
    }

    /** One sentence: reachable or not, and when. */
    Block.Paragraph lead() {
        return new Block.Paragraph(
                leadWords(), List.of("run: verdict.reachable", "run: verdict.earliest-year"), tone());
    }

    private Block.Tone tone() {
        return verdict.reachable() ? Block.Tone.GOOD : Block.Tone.BAD;
    }

    public String leadWords() {
        if (verdict.reachable()) {
            return words.say("verdict.lead.reachable", asked(), all()) + already();
        }
        return verdict.earliestYear().isPresent()
                ? words.say("verdict.lead.late", asked(), all(), earliest())
                : words.say("verdict.lead.never", asked(), lastYear());
    }

    private String already() {
        return sooner() ? words.say("verdict.already", earliest()) : "";
    }

    /** The end of the horizon, with the range of the earliest year where an assumption brings one. */
    private String lastYear() {
        return range.besideYear(words.say("range.year", String.valueOf(question.lastYear())));
    }

    private boolean sooner() {
        int earliest = verdict.earliestYear().orElse(Integer.MAX_VALUE);
        return earliest < verdict.askedYear()
                || (earliest == verdict.askedYear() && range.yearSpan().isPresent());
    }

    private String earliest() {
        return range.besideYear(words.figure(
                "run: verdict.earliest-year",
                words.say("range.year", String.valueOf(verdict.earliestYear().orElseThrow()))));
    }

    private String asked() {
        return words.and(question.targets().stream()
                .map(Target::from)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList());
    }

    private String all() {
        return words.say(question.targets().size() == 1 ? "target.one" : "target.all");
    }

    /** Coverage and share against what was asked. */
    public List<Block> sentences() {
        List<Block> sentences = new ArrayList<>();
        verdict.bestCoverage().ifPresent(best -> sentences.add(coverage(best)));
        verdict.bestCoverage().flatMap(best -> today.sentence()).ifPresent(sentences::add);
        verdict.lowestShare().ifPresent(lowest -> sentences.add(share(lowest)));
        if (!verdict.reachable() && question.targets().stream().allMatch(targets::holdsAlone)) {
            String missed = figures.points(UnitOfMeasure.SHARE.to(UnitOfMeasure.POINTS, verdict.shortfall()));
            sentences.add(Block.plain(
                    words.say("verdict.each-alone", words.figure("run: verdict.shortfall", missed)),
                    "run: verdict.shortfall"));
        }
        return sentences;
    }

    private Block coverage(double best) {
        return Block.plain(coverageWords(best), "run: verdict.best-coverage", "run: verdict.coverage-today");
    }

    /** Coverage and target, with the range; empty without a target on coverage. */
    public Optional<String> coverageWords() {
        return verdict.bestCoverage().map(this::coverageWords);
    }

    private String coverageWords(double best) {
        double level = level(Target.Coverage.class);
        return words.say(
                "verdict.coverage",
                names.supplier(),
                range.besideLevel(words.figure("run: verdict.best-coverage", figures.percentBeside(best, level)), true),
                String.valueOf(question.coverageFrom()),
                figures.stated(level),
                String.valueOf(question.firstYear()),
                words.figure("run: verdict.coverage-today", figures.percent(verdict.coverageToday())),
                planNames.whose());
    }

    private Block share(double lowest) {
        double level = level(Target.Share.class);
        return Block.plain(
                words.say(
                        "verdict.share",
                        names.coalition(),
                        names.supplier(),
                        range.besideLevel(
                                words.figure("run: verdict.lowest-share", figures.percentBeside(lowest, level)), false),
                        String.valueOf(question.shareFrom()),
                        figures.stated(level)),
                "run: verdict.lowest-share");
    }

    /** The verdict with its figure and its year in one sentence, for a reader who does not know the study. */
    public Block.Paragraph inOneSentence() {
        String key = verdict.reachable() ? "verdict.sentence.reachable" : "verdict.sentence.not";
        return new Block.Paragraph(words.say(key, asked(), decisive(), year()), List.of("run: verdict"), tone());
    }

    /** The target that fails; the first one if none does. */
    private String decisive() {
        if (!verdict.reachable() && question.targets().stream().allMatch(targets::holdsAlone)) {
            return words.say("verdict.decisive.together", planNames.demand());
        }
        Target target = question.targets().stream()
                .filter(one -> !targets.holdsAlone(one))
                .findFirst()
                .orElseGet(() -> question.targets().getFirst());
        String from = String.valueOf(target.from());
        String level = figures.stated(target.level());
        return switch (target) {
            case Target.Coverage coverage ->
                words.say(
                        "verdict.decisive.coverage",
                        names.supplier(),
                        range.besideLevel(
                                words.figure("run: verdict.best-coverage", best(verdict.bestCoverage(), coverage)),
                                true),
                        planNames.demand(),
                        from,
                        level);
            case Target.Share share ->
                words.say(
                        "verdict.decisive.share",
                        range.besideLevel(
                                words.figure("run: verdict.lowest-share", best(verdict.lowestShare(), share)), false),
                        names.coalition(),
                        planNames.targetForms(),
                        names.supplier(),
                        from,
                        level);
        };
    }

    private String best(Optional<Double> value, Target target) {
        return value.map(best -> figures.percentBeside(best, target.level()))
                .orElseGet(() -> words.say("verdict.unknown-part"));
    }

    private String year() {
        if (verdict.reachable()) {
            return sooner() ? words.say("verdict.year.sooner", earliest()) : "";
        }
        return verdict.earliestYear().isPresent()
                ? words.say("verdict.year.late", all(), earliest())
                : words.say("verdict.year.never", lastYear(), all());
    }

    private double level(Class<? extends Target> kind) {
        return strictest(kind).level();
    }

    /** The strictest target of a kind: the highest coverage, the lowest share. */
    private Target strictest(Class<? extends Target> kind) {
        java.util.Comparator<Target> byLevel = java.util.Comparator.comparingDouble(Target::level);
        return question.targets().stream()
                .filter(kind::isInstance)
                .max(kind == Target.Coverage.class ? byLevel : byLevel.reversed())
                .orElseThrow();
    }
}
