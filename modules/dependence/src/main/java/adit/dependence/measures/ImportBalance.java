package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.trade.TradeLedger;
import java.util.function.Function;

/**
 * Production, trade and stocks of a form in one place and year, t/y.
 *
 * @param made production
 * @param imports what arrives
 * @param exports what leaves
 * @param released how far stocks fell; negative if they rose
 * @param year the year of the trade
 */
record ImportBalance(
        EvidencedValue made, EvidencedValue imports, EvidencedValue exports, EvidencedValue released, int year) {

    /** Applies a formula to the balance of a place, or states what is missing. */
    static Reading read(FormYear known, PlaceId node, Function<ImportBalance, Reading> formula) {
        if (known.trade().isEmpty()) {
            return Reading.none(NotReportedReason.NO_TRADE);
        }
        TradeLedger trade = known.trade().get();
        if (!trade.names(node)) {
            return Reading.none(NotReportedReason.NO_TRADE_OF_PLACE);
        }
        return known.made(node)
                .map(made -> formula.apply(new ImportBalance(
                        made, trade.imports(node), trade.exports(node), known.released(node), known.year())))
                .orElseGet(() -> Reading.none(NotReportedReason.NO_PRODUCTION));
    }

    /** Imports less exports plus what stocks gave. */
    Estimate net() {
        return new Estimate(
                imports.number() - exports.number() + released.number(),
                imports.low() - exports.high() + released.low(),
                imports.high() - exports.low() + released.high());
    }

    /** A part {@code x} of {@code made + x}, with the ends of both; an end without anything to divide by stays at the value. */
    Estimate partOf(Estimate x) {
        double value = x.value() / (made.number() + x.value());
        double low = ratio(x.low(), made.high(), value);
        double high = ratio(x.high(), made.low(), value);
        return new Estimate(value, Math.min(low, value), Math.max(high, value));
    }

    private static double ratio(double x, double made, double otherwise) {
        return made + x > 0 ? x / (made + x) : otherwise;
    }

    Reading reading(Estimate value) {
        return Reading.of(value, year, made, imports, exports, released);
    }
}
