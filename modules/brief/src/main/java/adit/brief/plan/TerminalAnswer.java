package adit.brief.plan;

import adit.brief.plan.answer.CostText;
import adit.brief.plan.answer.CurveText;
import adit.brief.plan.answer.LimitsText;
import adit.brief.plan.answer.NeededText;
import adit.brief.plan.answer.PlanNames;
import adit.brief.plan.answer.PlanText;
import adit.brief.plan.answer.PlanWords;
import adit.brief.plan.answer.ProjectRecordText;
import adit.brief.plan.answer.ProjectsText;
import adit.brief.plan.answer.ProofText;
import adit.brief.plan.answer.ShadowPricesText;
import adit.brief.plan.answer.StoppedText;
import adit.brief.plan.answer.VerdictText;
import adit.brief.plan.evidence.EvidenceText;
import adit.brief.plan.evidence.OverridesText;
import adit.plandata.question.Question;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Language;
import adit.text.Names;
import adit.text.TerminalText;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The answer to a study on a terminal, in plain words. */
public final class TerminalAnswer {

    private static final int SHADOW_PRICES = 3;
    private static final int PROJECTS = 5;

    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    private TerminalAnswer(Words words) {
        this.words = words;
    }

    /** The whole answer; no line is longer than {@code width}, colour marks aside. */
    public static String of(StudyResult result, Language language, int width, boolean colour) {
        Words words = PlanWords.plain(result, language);
        TerminalAnswer answer = new TerminalAnswer(words);
        answer.write(result);
        return TerminalText.of(new PlanNames(result, words).title(), answer.blocks, width, colour);
    }

    private void write(StudyResult result) {
        blocks.add(Block.quiet(asked(result, words)));
        blocks.addAll(new OverridesText(result, words).lines());
        blocks.addAll(new ProjectRecordText(result, words).sentences());
        part("part.verdict", new VerdictText(result, words).blocks());
        part("part.curve", new CurveText(result, words).blocks());
        part("part.limits", new LimitsText(result, words).blocks());
        blocks.addAll(new ShadowPricesText(result, words).blocks(SHADOW_PRICES));
        part("part.plan", new PlanText(result, words).blocks());
        blocks.addAll(new ProjectsText(result, words).blocks(PROJECTS));
        blocks.addAll(new StoppedText(result, words).sentences());
        blocks.addAll(new NeededText(result, words).decisiveLine());
        part("part.cost", new CostText(result, words).blocks());
        part("part.evidence", new EvidenceText(result, words).blocks());
        part("part.proof", new ProofText(result, words).blocks());
    }

    private void part(String heading, List<Block> part) {
        blocks.add(Block.heading(words.say(heading)));
        blocks.addAll(part);
    }

    /** Who asks what of whom, over which years, and which places do not count. */
    static String asked(StudyResult result, Words words) {
        Names names = words.names();
        PlanNames plan = new PlanNames(result, words);
        Question question = result.study().question();
        String asked = words.say(
                "brief.asked",
                names.coalition(),
                names.supplier(),
                String.valueOf(question.firstYear()),
                String.valueOf(question.lastYear()),
                plan.demand(),
                question.scenario(),
                result.world().name(),
                result.version());
        String members = plan.isOfMembers() ? words.say("brief.asked.members") : "";
        return asked + members + excluded(question, words);
    }

    private static String excluded(Question question, Words words) {
        return question.exclude().isEmpty()
                ? ""
                : words.say(
                        "brief.asked.excluded",
                        words.and(question.exclude().stream()
                                .map(words.names()::place)
                                .toList()));
    }
}
