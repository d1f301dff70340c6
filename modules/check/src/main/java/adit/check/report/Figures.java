package adit.check.report;

import adit.check.claim.Measure;
import adit.check.claim.Measure.Base;
import java.util.Locale;

/** Numbers with their units in words of one language. */
final class Figures {

    private static final double EPSILON = 1e-9;

    private final Messages messages;

    Figures(Messages messages) {
        this.messages = messages;
    }

    /** A number with its unit; {@code step} is that of the number as written, 0 for three significant digits. */
    String of(double value, Measure measure, double step) {
        return messages.get("amount." + unit(measure), bare(value, measure, step));
    }

    /** A number without its unit. */
    String bare(double value, Measure measure, double step) {
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
        return trimmedIf(step > 0, value * 100, decimals);
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
