package adit.sources.rules.chain;

import adit.basics.Issues;
import adit.sources.layout.Formula;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code not-by-formula}: a warning, because a conversion from a compound such as LiOH·H2O differs by more than a hundredth from the share of the element by atomic
 * weights. A basis that is no formula, such as LCE, is not judged.
 */
public final class ByFormula implements WorldRule {

    private static final double PART = 0.01;
    private static final Pattern ELEMENT = Pattern.compile("t ([A-Z][a-z]?) */ *t .*");

    @Override
    public void check(TableSet tables, Issues issues) {
        for (Row row : tables.rows("conversions")) {
            Matcher unit = ELEMENT.matcher(row.text("unit"));
            Optional<Formula> formula = Formula.find(row.text("basis"));
            if (unit.matches() && formula.isPresent()) {
                OptionalDouble share = formula.get().share(unit.group(1));
                if (share.isPresent() && !(Math.abs(row.number("value") / share.getAsDouble() - 1) <= PART)) {
                    issues.add(row.at("value")
                            .warning("not-by-formula", message(row, share.getAsDouble()), "correct it, or the basis"));
                }
            }
        }
    }

    private static String message(Row row, double share) {
        return "by atomic weights it is " + Math.round(share * 1e4) / 1e4 + " " + row.text("unit");
    }
}
