package adit.brief;

import adit.basics.FormId;
import adit.dependence.DependenceRow;
import adit.plan.Chain;
import adit.plan.PlanResult.Costs;
import adit.plan.PlanResult.Portfolio;
import adit.study.StudyResult;
import adit.world.Observation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A finished study as a page in Markdown: summary, details, key points, assumptions, sources. */
public final class MarkdownBrief {

    private static final int SHADOW_PRICES = 12;

    private final StudyResult result;
    private final Names names;
    private final Citations citations;
    private final List<Block> blocks = new ArrayList<>();

    private MarkdownBrief(StudyResult result) {
        this.result = result;
        names = new Names(result);
        citations = new Citations(result.world());
    }

    /** The whole page; {@code date} is printed as it is. */
    public static String of(StudyResult result, String date) {
        MarkdownBrief brief = new MarkdownBrief(result);
        brief.write();
        return MarkdownText.of(result.study().title() + " – " + date, brief.blocks);
    }

    private void write() {
        List<Observation> parameters = new BindingEvidence(result).used();
        blocks.add(Block.plain(TerminalAnswer.asked(result)));
        blocks.add(
                Block.plain(
                        "Every figure stands in run.json of this run's folder, or in a table beside it; the brackets say where. To check them without a solver: ./adit audit DIR, DIR being that folder."));
        summary();
        details(parameters);
        blocks.add(Block.heading("Key points"));
        blocks.add(new KeyPoints(result).block());
        blocks.add(Block.heading("Assumptions you may want to change"));
        blocks.addAll(new AssumptionsText(result).blocks(parameters));
        blocks.add(Block.heading("Sources"));
        blocks.add(
                Block.plain(
                        "run: is a field of run.json, tables/ a table of this run; the others are sources of the world, with the rows under input/world for which they are used here."));
        blocks.add(new Block.Bullets(citations.list(), List.of()));
    }

    private void summary() {
        VerdictText verdict = new VerdictText(result, Words.english(result));
        blocks.add(Block.heading("Summary"));
        blocks.add(verdict.inOneSentence());
        new KeyPoints(result).strongest().ifPresent(words -> blocks.add(Block.plain(words, "tables/limits.csv")));
        result.plan()
                .costs()
                .ifPresentOrElse(
                        costs -> blocks.add(cost(costs)),
                        () -> blocks.add(
                                Block.plain("No plan holds the targets, so there is no cost to show.", "run: costs")));
        blocks.addAll(verdict.sentences());
    }

    private Block cost(Costs costs) {
        int from = result.plan()
                .portfolio()
                .map(Portfolio::from)
                .orElse(result.plan().verdict().askedYear());
        return Block.plain(
                new CostText(result).inOneSentence(costs, from),
                "run: costs.members",
                "run: costs.members-without-targets",
                "tables/costs.csv");
    }

    private void details(List<Observation> parameters) {
        blocks.add(Block.heading("Details"));
        part("Verdict", new VerdictText(result, Words.english(result)).page());
        CurveText curve = new CurveText(result);
        part("The curve", List.of(Block.plain(curve.explained()), curve.table()));
        part("What binds", new LimitsText(result).blocks());
        blocks.addAll(new ShadowText(result).blocks(SHADOW_PRICES));
        part("The plan", new PlanText(result).page());
        part("Cost", new CostText(result).blocks());
        dependence();
        part("What it rests on", new EvidenceText(result).page());
        blocks.addAll(new EvidenceGrids(result, citations).parameters(parameters));
        part("Proof", new ProofText(result).page());
        plants();
    }

    /** Long lists, after all else. */
    private void plants() {
        List<Block> lists = new ArrayList<>(result.plan()
                .portfolio()
                .map(portfolio -> new StartsText(result, portfolio).list())
                .orElse(List.of()));
        lists.addAll(new EvidenceGrids(result, citations).projects());
        if (!lists.isEmpty()) {
            part("The plan, plant by plant", lists);
        }
    }

    private void part(String heading, List<Block> part) {
        blocks.add(new Block.Heading(heading, 3));
        part.forEach(
                block -> blocks.add(block instanceof Block.Heading below ? new Block.Heading(below.text(), 4) : block));
    }

    private void dependence() {
        Set<FormId> chain = new HashSet<>(
                Chain.upstreamOf(result.world(), result.study().question().targetForms())
                        .forms());
        DependenceEvidence evidence = new DependenceEvidence(result.world(), result.dependence(), citations);
        List<DependenceRow> stages = rows(chain, true);
        List<DependenceRow> minerals = rows(chain, false);
        if (!minerals.isEmpty()) {
            blocks.add(new Block.Heading("Dependence on " + names.supplier() + " by mineral", 3));
            blocks.add(DependenceGrid.of(names.supplier(), minerals, evidence::cite, true));
        }
        if (!stages.isEmpty()) {
            blocks.add(new Block.Heading("Dependence along the chain, stage by stage", 3));
            blocks.add(DependenceGrid.of(names.supplier(), stages, evidence::cite, true));
        }
        blocks.add(new Block.Bullets(DependenceGrid.legend(names.supplier(), names.coalition()), List.of()));
    }

    private List<DependenceRow> rows(Set<FormId> chain, boolean inside) {
        return result.dependence().rows().stream()
                .filter(row -> chain.contains(row.form().id()) == inside)
                .toList();
    }
}
