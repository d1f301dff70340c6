package adit.check.report;

import adit.basics.UnitOfMeasure;
import adit.check.claim.Measure;
import adit.check.claim.Measure.Base;
import adit.text.Figures;
import java.util.Locale;

/**
 * Numbers of claims and of sources with their units in words of one language. Masses are written as everywhere else
 * ({@link Figures#mass}: 5,300 kt). Two things differ, and are done here:
 *
 * <ul>
 *   <li>A number of the article keeps the article's own digits, since the verdict depends on them: 47 % allows 46.5 to 47.5 %,
 *       and 47.0 % only 46.95 to 47.05 %. A mass is rounded to kilotons only if no digit is lost.
 *   <li>Shares of sources have one decimal, also above 10 %, so that a reader can see on which side of such a bound they are.
 * </ul>
 */
final class ClaimFigures {

    private static final double EPSILON = 1e-9;

    /** Masses are written in these steps, t: see {@link Figures#mass}; the coarser one from a million tons on. */
    private static final double FINE = 1_000;

    private static final double COARSE = 10_000;
    private static final double MILLION = 1e6;

    private final Messages messages;
    private final Figures figures;

    ClaimFigures(Messages messages) {
        this.messages = messages;
        figures = Figures.of(messages.language());
    }

    /** A number with its unit; {@code step} is that of the number as written, 0 for a figure of a source. */
    String of(double value, Measure measure, double step) {
        String unit = unit(measure);
        return unit.equals("tonnes") && (step == 0 || keepsItsDigits(value))
                ? figures.mass(value)
                : messages.get("amount." + unit, bare(value, measure, step));
    }

    /** Both ends with the unit; it is not repeated where both have the same. */
    String range(double low, double high, Measure measure, double step) {
        String from = unit(measure).equals("tonnes") ? of(low, measure, step) : bare(low, measure, step);
        return messages.get("amount.range", from, of(high, measure, step));
    }

    private static boolean keepsItsDigits(double tons) {
        return tons % (tons < MILLION ? FINE : COARSE) == 0;
    }

    /** A number without its unit. */
    private String bare(double value, Measure measure, double step) {
        return switch (unit(measure)) {
            case "percent", "points" -> percent(value, step);
            case "rank" -> String.valueOf(Math.round(value));
            case "multiple" -> trimmed(value, 1);
            default -> grouped(value);
        };
    }

    private static String unit(Measure measure) {
        return switch (measure.kind()) {
            case SHARE, GROWTH -> "percent";
            case POINTS -> "points";
            case RANK -> "rank";
            case MULTIPLE -> "multiple";
            case AMOUNT -> measure.of() == Base.PRICE ? "price" : "tonnes";
            case FACT -> "rank";
        };
    }

    private static String percent(double value, double step) {
        int decimals = step >= 0.01 - EPSILON ? 0 : 1;
        return trimmedIf(step > 0, UnitOfMeasure.SHARE.to(UnitOfMeasure.PERCENT, value), decimals);
    }

    private static String trimmedIf(boolean trim, double value, int decimals) {
        return trim ? trimmed(value, 1) : String.format(Locale.ROOT, "%." + Math.max(1, decimals) + "f", value);
    }

    private static String trimmed(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** Whole numbers from 100 on, with commas; one decimal below. */
    private static String grouped(double value) {
        return Math.abs(value) < 100 && value != Math.rint(value)
                ? String.format(Locale.ROOT, "%.1f", value)
                : String.format(Locale.ROOT, "%,d", Math.round(value));
    }
}
