package adit.importers.publishers.baci;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * The content of a form in a flow.
 *
 * @param estimate t of the form in a year
 * @param grade how good the evidence is
 * @param note the quantity and how it was computed
 */
record Content(@Measured(UnitOfMeasure.TONS_PER_YEAR) Estimate estimate, Grade grade, String note) {

    private static final double STATED = 0.1;
    private static final double DERIVED = 0.25;

    /**
     * Quantity times content. A quantity that is missing, or whose unit value is outside the band around the usual one, is
     * replaced by value over usual unit value; above the band it is kept where special grades cost more, with a range that
     * reaches to the replacement or beyond.
     *
     * @param usual usual unit value, 1000 US$ per t; NaN if unknown, then a quantity is believed
     */
    static Content of(Flow flow, Hs6Rule rule, double usual) {
        double unit = flow.unitValue();
        if (!(flow.tons() > 0)) {
            return derived(flow, rule, usual, "quantity missing");
        }
        if (unit > usual * rule.band() && rule.keepsDear()) {
            return dear(flow, rule, usual);
        }
        if (unit > usual * rule.band() || unit < usual / rule.band()) {
            String range = rounded(usual / rule.band()) + ".." + rounded(usual * rule.band());
            return derived(flow, rule, usual, "unit value " + rounded(unit) + " k$/t is outside " + range);
        }
        return new Content(range(flow.tons(), rule, STATED), rule.grade(), rule.note());
    }

    private static Content derived(Flow flow, Hs6Rule rule, double usual, String why) {
        String given = flow.tons() > 0 ? plain(flow.tons()) : "none";
        return new Content(
                range(flow.value() / usual, rule, DERIVED),
                rule.grade().worse(Grade.D),
                rule.note() + "; " + why + ": quantity re-estimated as value / median " + rounded(usual)
                        + " k$/t (BACI gives " + given + " t gross)");
    }

    private static Content dear(Flow flow, Hs6Rule rule, double usual) {
        Estimate kept = range(flow.tons(), rule, DERIVED);
        double high = Math.max(kept.high(), flow.value() / usual * rule.high());
        return new Content(
                new Estimate(kept.value(), kept.low(), high),
                rule.grade().worse(Grade.D),
                rule.note() + "; unit value " + rounded(flow.unitValue()) + " k$/t is above "
                        + rounded(usual * rule.band()) + ": BACI quantity kept, high = value / median "
                        + rounded(usual) + " k$/t");
    }

    private static Estimate range(double tons, Hs6Rule rule, double doubt) {
        return new Estimate(tons * rule.content(), tons * rule.low() * (1 - doubt), tons * rule.high() * (1 + doubt));
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static String plain(double number) {
        return new BigDecimal(number)
                .setScale(3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
