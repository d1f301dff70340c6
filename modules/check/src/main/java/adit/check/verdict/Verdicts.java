package adit.check.verdict;

import adit.check.claim.Claim;
import adit.check.claim.Measure.Base;
import adit.check.claim.Modality;
import java.util.List;

/** From figures to a verdict. */
final class Verdicts {

    private Verdicts() {}

    /**
     * One number is supported if any deciding figure agrees or has it in its range. A bound or a range is supported if all deciding figures
     * lie inside it, partly supported if some do, or overlap it. A claim that is denied has the opposite verdict; the range of a source is no evidence against the denial of one number.
     */
    static Verdict of(Claim claim, List<ComparedFigure> figures) {
        List<Agreement> deciding = figures.stream()
                .filter(ComparedFigure::decides)
                .map(ComparedFigure::agreement)
                .toList();
        if (deciding.isEmpty()) {
            return Verdict.NO_EVIDENCE;
        }
        Modality modality = claim.amount().modality();
        boolean open = claim.stage().isEmpty() && claim.measure().of() != Base.PRICE;
        boolean strict = modality.isBound() || modality == Modality.RANGE || open;
        if (claim.negated() && !strict) {
            return deciding.contains(Agreement.AGREES) ? Verdict.CONTRADICTED : Verdict.SUPPORTED;
        }
        Verdict verdict = strict ? strictly(deciding) : loosely(deciding);
        return claim.negated() ? denied(verdict) : verdict;
    }

    private static Verdict loosely(List<Agreement> deciding) {
        boolean any = deciding.contains(Agreement.AGREES) || deciding.contains(Agreement.IN_RANGE);
        return any ? Verdict.SUPPORTED : Verdict.CONTRADICTED;
    }

    private static Verdict strictly(List<Agreement> deciding) {
        boolean all = deciding.stream().allMatch(each -> each == Agreement.AGREES || each == Agreement.IN_RANGE);
        boolean none = deciding.stream().allMatch(each -> each == Agreement.DIFFERS);
        return all ? Verdict.SUPPORTED : none ? Verdict.CONTRADICTED : Verdict.PARTLY;
    }

    private static Verdict denied(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> Verdict.CONTRADICTED;
            case CONTRADICTED -> Verdict.SUPPORTED;
            case PARTLY, NO_EVIDENCE -> verdict;
        };
    }
}
