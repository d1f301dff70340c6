package adit.brief;

import adit.plan.Question;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.List;

/** The answer to a study on a terminal, in plain words. */
public final class TerminalAnswer {

    private static final int SHADOW_PRICES = 3;
    private static final int PROJECTS = 5;

    private TerminalAnswer() {}

    /** The whole answer; no line is longer than {@code width}, colour marks aside. */
    public static String of(StudyResult result, int width, boolean colour) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.quiet(asked(result)));
        part(blocks, "Verdict", new VerdictText(result, Words.english(result)).blocks());
        part(blocks, "The curve", new CurveText(result).blocks());
        part(blocks, "What binds", new LimitsText(result).blocks());
        blocks.addAll(new ShadowText(result).blocks(SHADOW_PRICES));
        part(blocks, "The plan", new PlanText(result).blocks());
        blocks.addAll(new ProjectsText(result).blocks(PROJECTS));
        part(blocks, "Cost", new CostText(result).blocks());
        part(blocks, "What it rests on", new EvidenceText(result).blocks());
        part(blocks, "Proof", new ProofText(result).blocks());
        return TerminalText.of(result.study().title(), blocks, width, colour);
    }

    private static void part(List<Block> blocks, String heading, List<Block> part) {
        blocks.add(Block.heading(heading));
        blocks.addAll(part);
    }

    static String asked(StudyResult result) {
        Names names = new Names(result);
        Question question = result.study().question();
        return "%s and its supplier %s; %d to %d. Demand is the %s, as in %s. World: %s; Adit %s."
                .formatted(
                        names.coalition(),
                        names.supplier(),
                        question.firstYear(),
                        question.lastYear(),
                        names.demand(),
                        question.scenario(),
                        result.world().name(),
                        result.version());
    }
}
