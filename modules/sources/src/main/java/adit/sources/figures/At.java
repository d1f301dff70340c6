package adit.sources.figures;

import adit.basics.Issue;
import adit.world.Attribute;
import adit.world.Observation;
import java.util.Locale;

/** Where an observation is, for an issue. */
final class At {

    private At() {}

    static Issue warning(Observation seen, String code, String message, String hint) {
        return issue(Issue.Severity.WARNING, seen, seen.estimate().value(), code, message, hint);
    }

    static Issue issue(
            Issue.Severity severity, Observation seen, double value, String code, String message, String hint) {
        return new Issue(
                severity,
                code,
                seen.where().file(),
                seen.where().row(),
                column(seen.cell().attribute(), seen.where().file()),
                number(value),
                message,
                hint);
    }

    /** A number with four digits. Examples: 5.323, 44.90, 1240, 1.2e8. */
    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        if (size >= 1e7 || size < 1e-3) {
            return String.format(Locale.ROOT, "%.3g", value);
        }
        String text = new java.math.BigDecimal(value)
                .round(new java.math.MathContext(size >= 1000 ? 7 : 4))
                .stripTrailingZeros()
                .toPlainString();
        return text;
    }

    private static String column(Attribute attribute, String file) {
        return switch (attribute) {
            case CAPACITY -> file.equals("observations.csv") ? "value" : "capacity";
            case START -> file.equals("observations.csv") ? "value" : "start";
            case CAPITAL_COST -> file.equals("observations.csv") ? "value" : "capex_musd";
            case GDP -> file.equals("observations.csv") ? "value" : "gdp";
            default -> "value";
        };
    }
}
