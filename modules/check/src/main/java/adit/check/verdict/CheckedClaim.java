package adit.check.verdict;

import adit.check.claim.Claim;
import adit.check.gate.Abstention;
import java.util.List;
import java.util.Optional;

/**
 * A claim with its verdict and the figures behind it.
 *
 * @param claim the claim of the article
 * @param verdict the verdict from the figures
 * @param figures every figure of the stage and measure, those that decide first
 * @param hints figures of the neighbourhood that fit the number
 * @param abstention why there is no verdict although there may be figures; empty if the figures decide
 */
public record CheckedClaim(
        Claim claim, Verdict verdict, List<ComparedFigure> figures, List<Hint> hints, Optional<Abstention> abstention) {

    public CheckedClaim {
        figures = List.copyOf(figures);
        hints = List.copyOf(hints);
    }

    /** The same without a verdict, for a reason. */
    CheckedClaim without(Abstention reason) {
        return new CheckedClaim(claim, Verdict.NO_EVIDENCE, figures, hints, Optional.of(reason));
    }

    /** True if the figures that decide do not agree among each other. */
    public boolean sourcesDiffer() {
        long agreeing = deciding().stream()
                .filter(figure -> figure.agreement() == Agreement.AGREES)
                .count();
        return agreeing > 0 && agreeing < deciding().size();
    }

    /** The figures that decide. */
    public List<ComparedFigure> deciding() {
        return figures.stream().filter(ComparedFigure::decides).toList();
    }
}
