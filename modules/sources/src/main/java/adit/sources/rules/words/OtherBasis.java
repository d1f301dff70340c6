package adit.sources.rules.words;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code other-basis}: the unit of a conversion names another basis than its row, or the words of a form's basis name a basis of its commodity, such as LiOH, and its
 * substance is another one, such as LiOH·H2O.
 */
public final class OtherBasis implements WorldRule {

    private static final Pattern PER = Pattern.compile("\\S+ (.+?) */ *\\S+ (.+)");

    @Override
    public Set<String> needs() {
        return Set.of("forms", "conversions");
    }

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Set<String>> known = new HashMap<>();
        for (Row row : tables.rows("conversions")) {
            known.computeIfAbsent(row.text("commodity"), commodity -> new HashSet<>())
                    .add(plain(row.text("basis")));
            Matcher unit = PER.matcher(row.text("unit"));
            if (unit.matches() && !plain(unit.group(2)).equals(plain(row.text("basis")))) {
                issues.add(row.at("unit")
                        .error(
                                "other-basis",
                                "the unit is per ton of " + unit.group(2) + ", and the row is about "
                                        + row.text("basis"),
                                "write the number for " + row.text("basis") + " and its unit, or correct the basis"));
            }
        }
        tables.rows("forms").forEach(form -> check(form, known.getOrDefault(form.text("commodity"), Set.of()), issues));
    }

    private static void check(Row form, Set<String> known, Issues issues) {
        List<String> words = List.of(form.text("basis").split("[\\s,;]+"));
        String substance = plain(form.text("substance"));
        boolean said = words.stream().anyMatch(word -> plain(word).equals(substance));
        words.stream()
                .filter(word -> form.has("substance") && !said && known.contains(plain(word)))
                .findFirst()
                .ifPresent(word -> issues.add(form.at("substance")
                        .error(
                                "other-basis",
                                "the basis of the form is '" + form.text("basis") + "'",
                                "write " + word + " in both columns, or correct the basis")));
    }

    /** Without the signs between the parts of a formula: {@code LiOH·H2O}, {@code LiOH.H2O} and {@code LiOH*H2O} are one basis. */
    private static String plain(String basis) {
        return basis.replaceAll("[·.*•⋅]", "").strip().toLowerCase(Locale.ROOT);
    }
}
