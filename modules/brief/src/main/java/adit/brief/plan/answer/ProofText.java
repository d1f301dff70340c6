package adit.brief.plan.answer;

import adit.plandata.result.PlanResult.SolverReport;
import adit.plandata.result.Proof;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is proved, and how to check it. */
public final class ProofText {

    private final StudyResult result;
    private final Words words;
    private final Figures figures;

    public ProofText(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        figures = words.figures();
    }

    /** The same with what the solver did, for a page. */
    public List<Block> page() {
        List<Block> blocks = new ArrayList<>(blocks());
        blocks.add(solver(result.plan().solver()));
        return blocks;
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> claims = result.plan().proofs().stream()
                .filter(ProofText::isOfVerdict)
                .map(this::claim)
                .toList();
        if (!claims.isEmpty()) {
            blocks.add(Block.plain(words.say("proof.intro")));
            blocks.add(new Block.Bullets(claims, List.of("tables/claims.csv", "tables/proofs.csv")));
        }
        blocks.addAll(bothSides());
        blocks.addAll(costs());
        blocks.add(Block.plain(words.say(near() ? "proof.open.near" : "proof.open")));
        blocks.add(Block.plain(words.say("proof.check")));
        return blocks;
    }

    /** What no plan does; levels of the curve and of lifted limits are counted only. */
    private static boolean isOfVerdict(Proof proof) {
        boolean nothing = proof.aim().startsWith("shortfall") && proof.claim() == 0; // a year that a plan reaches
        return proof.relaxed().isEmpty() && !proof.aim().equals("coverage-in") && !proof.isOfCost() && !nothing;
    }

    /** How many levels carry a plan that attains them, and how far it is from the bound at most. */
    private List<Block> bothSides() {
        List<Proof> attained = result.plan().proofs().stream()
                .filter(proof -> proof.attained().isPresent() && !proof.isOfCost())
                .toList();
        double gap = attained.stream().mapToDouble(ProofText::gap).max().orElse(0);
        Block both = Block.plain(
                words.say("proof.both", figures.count(attained.size()), tiny(gap)),
                "tables/claims.csv",
                "tables/witnesses.csv");
        return attained.isEmpty() ? List.of() : List.of(both);
    }

    /** How far a plan is from the bound. */
    private static double gap(Proof proof) {
        return Math.abs(proof.claim() - proof.attained().orElseThrow());
    }

    /** That both costs are the least; empty without a plan. */
    private List<Block> costs() {
        List<Proof> both =
                result.plan().proofs().stream().filter(Proof::isOfCost).toList();
        double gap = both.stream()
                .mapToDouble(proof -> gap(proof) / Math.max(1, Math.abs(proof.claim())))
                .max()
                .orElse(0);
        return both.stream()
                .filter(proof -> proof.relaxed().isEmpty())
                .map(proof -> Block.plain(
                        words.say("proof.costs", tiny(gap), String.valueOf(proof.fromYear())),
                        "tables/claims.csv",
                        "tables/proofs.csv",
                        "tables/witnesses.csv"))
                .toList();
    }

    private boolean near() {
        return result.plan().nearOptimal().isPresent();
    }

    private String claim(Proof proof) {
        boolean one = result.study().question().targets().size() == 1;
        return switch (proof.aim()) {
            case "coverage-from" -> claim("proof.coverage-from", proof, figures.atMost(proof.claim()));
            case "coverage-in" -> claim("proof.coverage-in", proof, figures.atMost(proof.claim()));
            case "share-from" -> claim("proof.share-from", proof, figures.atLeast(proof.claim()));
            case "shortfall-from" ->
                claim(
                        one ? "proof.shortfall-from.one" : "proof.shortfall-from.all",
                        proof,
                        figures.pointsAtLeast(proof.claim()));
            case "shortfall-asked" ->
                claim(
                        one ? "proof.shortfall-asked.one" : "proof.shortfall-asked.all",
                        proof,
                        figures.pointsAtLeast(proof.claim()));
            default -> claim("proof.other", proof, figures.percent(proof.claim()));
        };
    }

    private String claim(String key, Proof proof, String bound) {
        return words.say(
                key,
                words.figure("tables/proofs.csv", bound),
                String.valueOf(proof.fromYear()),
                proof.aim(),
                new PlanNames(result, words).whose());
    }

    private Block solver(SolverReport report) {
        return Block.quiet(
                words.say(
                        "proof.solver",
                        report.solver(),
                        figures.count(report.solves()),
                        figures.count(Math.max(report.rows(), report.costRows())),
                        tiny(report.gap()),
                        tiny(report.largestViolation())),
                "run: solver");
    }

    /** Example: 1.0E-14 is {@code below 1e-9}. */
    private String tiny(double value) {
        return Math.abs(value) < 1e-9 ? words.say("proof.below", "1e-9") : String.format(Locale.ROOT, "%.1e", value);
    }
}
