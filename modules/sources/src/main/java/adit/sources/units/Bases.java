package adit.sources.units;

import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.sources.units.Conversions.Conversion;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Content bases of a world: what one ton of a form is counted by ({@code forms.csv}), and how other bases of its commodity are converted
 * ({@code conversions.csv}).
 */
final class Bases {

    /** Words that say nothing about the substance. */
    private static final Set<String> FILLERS = UnitSymbol.list(UnitSymbol.Kind.FILLER).stream()
            .map(UnitSymbol::text)
            .collect(Collectors.toSet());

    private final Map<String, Row> forms;
    private final Conversions conversions;
    private final Set<String> declared;

    Bases(TableSet tables) {
        forms = tables.index("forms", "form");
        conversions = new Conversions(tables);
        declared = tables.rows("units").stream().map(row -> row.text("unit")).collect(Collectors.toSet());
    }

    /** True if the world lists the unit in {@code units.csv}; its basis is then taken as it is. */
    boolean declares(String unit) {
        return declared.contains(unit);
    }

    /** Tons in the basis of a form per ton in another basis; 1 if they are the same, NaN if the world has no conversion. Example: 0.188 for lithium from LCE. */
    double factor(String form, String basis) {
        Row found = forms.get(form);
        if (basis.isEmpty() || found == null || isOf(found, basis)) {
            return 1;
        }
        String commodity = found.text("commodity");
        return conversions
                .find(commodity, plain(basis))
                .map(other -> other.factor() / own(found, other))
                .orElse(Double.NaN);
    }

    /** Tons of what a conversion leads to per ton of the form: 1 unless the form is counted by another of the bases, such as LiOH·H2O. */
    private double own(Row form, Conversion conversion) {
        boolean same = !form.has("substance")
                || conversion.counted().isEmpty()
                || words(conversion.counted()).equals(words(form.text("substance")));
        return same
                ? 1
                : conversions
                        .find(form.text("commodity"), form.text("substance"))
                        .map(Conversion::factor)
                        .orElse(Double.NaN);
    }

    /** True if the world does not say by what a form is counted, and lists no such basis: then a unit cannot be refused for its basis. */
    boolean isUnclear(String form, String basis) {
        Row found = forms.get(form);
        return found != null && !found.has("substance") && Double.isNaN(factor(form, basis));
    }

    /** The bases that can be used for a form. */
    List<String> list(String form) {
        Row found = forms.get(form);
        return found == null ? List.of() : conversions.bases(found.text("commodity"));
    }

    /** The basis of a form as a person reads it; empty if the form is unknown. */
    String text(String form) {
        Row found = forms.get(form);
        return found == null ? "" : found.has("substance") ? found.text("substance") : found.text("basis");
    }

    private static boolean isOf(Row form, String basis) {
        Set<String> words = words(basis);
        Set<String> own = form.has("substance") ? words(form.text("substance")) : words(form.text("basis"));
        return form.has("substance") ? words.isEmpty() || own.equals(words) : own.containsAll(words);
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[\\s,()-]+")));
        words.removeAll(FILLERS);
        words.remove("");
        return words;
    }

    private static String plain(String basis) {
        return basis.replaceAll("(?i)[ ,]*contained", "").strip();
    }
}
