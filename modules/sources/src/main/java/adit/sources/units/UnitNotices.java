package adit.sources.units;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.sources.table.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One message for each unit of a table, at its first row, with the number of rows. */
final class UnitNotices {

    private record Key(
            String file, String unit, String wanted, double factor, String form, Optional<UnitColumn> column) {}

    private static final class Count {
        private final Row first;
        private int rows;

        Count(Row first) {
            this.first = first;
        }
    }

    private final Bases bases;
    private int rows;
    private final Map<Key, Count> counts = new LinkedHashMap<>();
    private final Map<String, String> unclear = new TreeMap<>();

    UnitNotices(Bases bases) {
        this.bases = bases;
    }

    /** How many rows were counted. */
    int count() {
        return rows;
    }

    /** Counts a row whose factor is not 1. */
    void add(Row row, Meaning meaning, String wanted, double factor) {
        String form = Double.isNaN(factor) ? meaning.form() : "";
        Optional<UnitColumn> column = UnitColumn.find(meaning.attribute(), meaning.item());
        Key key = new Key(row.heading().file(), row.text("unit"), wanted, factor, form, column);
        rows++;
        counts.computeIfAbsent(key, first -> new Count(row)).rows++;
    }

    /** A basis that can be neither compared nor converted. */
    void unclear(String form, String basis, String unit) {
        unclear.putIfAbsent(
                form,
                "tons of " + form + " are stated as '" + unit
                        + "', and forms.csv does not say whether they are counted by " + basis);
    }

    void addTo(Issues issues) {
        unclear.forEach(
                (form, message) -> issues.add(
                        Issue.warning(
                                "unclear-basis",
                                "forms.csv",
                                0,
                                "substance",
                                form,
                                message,
                                "write in the column substance what the form is counted by; adit data upgrade adds the column to a world of format 1")));
        counts.forEach((key, count) -> {
            if (Double.isNaN(key.factor())) {
                issues.add(count.first.at("unit").error("wrong-unit", problem(key) + rows(count), hint(key)));
            } else {
                issues.add(count.first
                        .at("unit")
                        .warning(
                                "unit-converted",
                                "converted to " + key.wanted() + ": times " + digits(key.factor()) + rows(count),
                                "if the numbers are in " + key.wanted() + ", correct the unit"));
            }
        });
    }

    private static String digits(double factor) {
        return new java.math.BigDecimal(factor)
                .round(new java.math.MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String rows(Count count) {
        return count.rows == 1 ? "" : " (" + count.rows + " rows)";
    }

    private static String problem(Key key) {
        if (UnitSymbol.find(UnitSymbol.Kind.CURRENCY, key.unit()).isPresent()) {
            return "the world has no exchange rate for this currency";
        }
        if (UnitSymbol.find(UnitSymbol.Kind.AMBIGUOUS, key.unit()).isPresent()) {
            return "this unit has several meanings";
        }
        return "this unit cannot be converted to " + key.wanted();
    }

    private String hint(Key key) {
        List<String> others = bases.list(key.form());
        String basis = key.form().isEmpty() || bases.text(key.form()).isEmpty()
                ? ""
                : "; tons of " + key.form() + " are counted as " + bases.text(key.form());
        Optional<String> near = key.column().flatMap(column -> NearUnit.find(key.unit(), column, others));
        if (near.isPresent()) {
            return "did you mean " + near.get() + "?";
        }
        return "convert the numbers to " + key.wanted() + basis
                + (others.isEmpty() ? "" : ", and can be converted from " + String.join(", ", others));
    }
}
