package adit.brief;

import adit.plan.PlanResult.Proof;
import adit.plan.PlanResult.SolverReport;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is proved, and how anybody can check it. */
final class ProofText {

    private final StudyResult result;

    ProofText(StudyResult result) {
        this.result = result;
    }

    /** The same with what the solver did, for a page. */
    List<Block> page() {
        List<Block> blocks = new ArrayList<>(blocks());
        blocks.add(solver(result.plan().solver()));
        return blocks;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> claims = result.plan().proofs().stream().map(this::claim).toList();
        if (!claims.isEmpty()) {
            blocks.add(Block.plain("Proved, whatever plan anybody draws up in this world:"));
            blocks.add(new Block.Bullets(claims, List.of("run: claims", "tables/proofs.csv")));
        }
        blocks.add(Block.plain(
                "Check it with ./adit audit DIR, DIR being the folder of this run. The audit uses no solver: it recomputes every bound above in exact arithmetic"
                        + (result.plan().portfolio().isPresent()
                                ? ", and the plan's balances, capacities, dates, targets and cost from the tables."
                                : ".")));
        return blocks;
    }

    private String claim(Proof proof) {
        String on = " from " + proof.fromYear() + " on";
        String least = Numbers.atLeast(proof.claim()) + Numbers.GLUE;
        return switch (proof.aim()) {
            case "coverage-from" ->
                "no plan covers more than " + Numbers.atMost(proof.claim()) + " of demand in a cut-off" + on;
            case "coverage-in" ->
                "no plan covers more than " + Numbers.atMost(proof.claim()) + " of demand in a cut-off in "
                        + proof.fromYear();
            case "share-from" -> "no plan brings the share bought below " + least + "%" + on;
            case "shortfall-from" ->
                "no plan meets " + targets() + on + ": " + missed() + " is missed by " + least + "points or more";
            case "shortfall-asked" ->
                "no plan meets " + targets() + " from the years asked: " + missed() + " is missed by " + least
                        + "points or more";
            default -> proof.aim() + on + ": " + Numbers.percent(proof.claim());
        };
    }

    private String targets() {
        return isOne() ? "the target" : "all targets";
    }

    private String missed() {
        return isOne() ? "it" : "one";
    }

    private boolean isOne() {
        return result.study().question().targets().size() == 1;
    }

    private static Block solver(SolverReport report) {
        return Block.quiet(
                "Solver %s: %s models solved, the largest with %s rows; gap of the cost to its bound %s, largest violation %s."
                        .formatted(
                                report.solver(),
                                Numbers.count(report.solves()),
                                Numbers.count(Math.max(report.rows(), report.costRows())),
                                tiny(report.gap()),
                                tiny(report.largestViolation())),
                "run: solver");
    }

    /** Example: 1.0E-14 is {@code below 1e-13}. */
    private static String tiny(double value) {
        return Math.abs(value) < 1e-9 ? "below 1e-9" : String.format(Locale.ROOT, "%.1e", value);
    }
}
