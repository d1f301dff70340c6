package adit.brief;

import adit.plan.PlanResult.Costs;
import adit.plan.PlanResult.Portfolio;
import adit.study.StudyResult;
import adit.world.Observation;
import java.util.ArrayList;
import java.util.List;

/** A finished study as a page in Markdown: summary, details, key points, assumptions, sources. */
public final class MarkdownBrief {

    private static final int SHADOW_PRICES = 12;

    private final StudyResult result;
    private final Words words;
    private final Citations citations;
    private final List<Block> blocks = new ArrayList<>();

    private MarkdownBrief(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        citations = new Citations(result, words);
    }

    /** The whole page in English; {@code date} is printed as it is. */
    public static String of(StudyResult result, String date) {
        return of(result, date, Language.EN);
    }

    /** The whole page in a language; {@code date} is printed as it is. */
    public static String of(StudyResult result, String date, Language language) {
        Words words = Words.plain(result, language);
        return MarkdownText.of(words.say("brief.title", words.names().title(), date), blocks(result, words));
    }

    /** Everything below the title. */
    static List<Block> blocks(StudyResult result, Words words) {
        MarkdownBrief brief = new MarkdownBrief(result, words);
        brief.write();
        return List.copyOf(brief.blocks);
    }

    private void write() {
        List<Observation> parameters = new BindingEvidence(result).used();
        blocks.add(Block.plain(TerminalAnswer.asked(result, words)));
        blocks.add(Block.plain(words.say("brief.figures")));
        summary();
        details(parameters);
        heading("part.points");
        blocks.add(new KeyPoints(result, words).block());
        heading("part.assumptions");
        blocks.addAll(new AssumptionsText(result, words).blocks(parameters));
        heading("part.sources");
        blocks.add(Block.plain(words.say("brief.sources")));
        blocks.add(new Block.Bullets(citations.list(), List.of()));
    }

    private void heading(String key) {
        blocks.add(Block.heading(words.say(key)));
    }

    private void summary() {
        VerdictText verdict = new VerdictText(result, words);
        heading("part.summary");
        blocks.add(verdict.inOneSentence());
        new KeyPoints(result, words)
                .strongest()
                .ifPresent(point -> blocks.add(Block.plain(point, "tables/limits.csv")));
        result.plan()
                .costs()
                .ifPresentOrElse(
                        costs -> blocks.add(cost(costs)),
                        () -> blocks.add(Block.plain(words.say("brief.no-cost"), "run: costs")));
        blocks.addAll(verdict.sentences());
    }

    private Block cost(Costs costs) {
        int from = result.plan()
                .portfolio()
                .map(Portfolio::from)
                .orElse(result.plan().verdict().askedYear());
        return Block.plain(
                new CostText(result, words).inOneSentence(costs, from),
                "run: costs.members",
                "run: costs.members-without-targets",
                "tables/costs.csv");
    }

    private void details(List<Observation> parameters) {
        heading("part.details");
        part("part.verdict", new VerdictText(result, words).page());
        CurveText curve = new CurveText(result, words);
        part("part.curve", List.of(Block.plain(curve.explained()), curve.table()));
        part("part.limits", new LimitsText(result, words).blocks());
        blocks.addAll(new ShadowText(result, words).blocks(SHADOW_PRICES));
        part("part.plan", new PlanText(result, words).page());
        part("part.cost", new CostText(result, words).blocks());
        blocks.addAll(new ChainDependence(result, words, citations).blocks());
        part("part.evidence", new EvidenceText(result, words).page());
        blocks.addAll(new EvidenceGrids(result, words, citations).parameters(parameters));
        part("part.proof", new ProofText(result, words).page());
        plants();
    }

    /** Long lists, after all else. */
    private void plants() {
        List<Block> lists = new ArrayList<>(result.plan()
                .portfolio()
                .map(portfolio -> new StartsText(result, words, portfolio).list())
                .orElse(List.of()));
        lists.addAll(new EvidenceGrids(result, words, citations).projects());
        if (!lists.isEmpty()) {
            part("part.plants", lists);
        }
    }

    private void part(String heading, List<Block> part) {
        blocks.add(new Block.Heading(words.say(heading), 3));
        part.forEach(
                block -> blocks.add(block instanceof Block.Heading below ? new Block.Heading(below.text(), 4) : block));
    }
}
