package adit.sources.units;

import adit.sources.table.ResourceTable;
import adit.sources.table.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A symbol of {@code symbols.csv}.
 *
 * @param kind what it measures
 * @param text as in a unit, such as {@code kt}
 * @param factor how much of the unit of its kind it is (t, US$, years, 1); NaN if it cannot be converted
 * @param basis the content basis that it implies, such as WO3 for a metric ton unit; usually empty
 */
record UnitSymbol(Kind kind, String text, double factor, String basis) {

    /** What a symbol measures. */
    enum Kind {
        /** In tons. */
        MASS,
        /** In tons a year. */
        FLOW,
        /** In US dollars. */
        MONEY,
        /** In years. */
        TIME,
        /** A part of one. */
        SHARE,
        /** Money for which the world has no exchange rate. */
        CURRENCY,
        /** A symbol with several meanings. */
        AMBIGUOUS,
        /** A word behind a mass that says nothing about the substance. */
        FILLER
    }

    private static final List<UnitSymbol> ALL = ResourceTable.rows(UnitSymbol.class, "symbols.csv").stream()
            .map(UnitSymbol::of)
            .sorted(Comparator.comparingInt(symbol -> -symbol.text().length()))
            .toList();

    private static UnitSymbol of(Row row) {
        return new UnitSymbol(
                Kind.valueOf(row.text("kind").toUpperCase(java.util.Locale.ROOT)),
                row.text("symbol"),
                row.number("factor"),
                row.text("basis"));
    }

    /** The longest symbol of a kind with which a text begins, as a whole word; empty if there is none. */
    static Optional<UnitSymbol> find(Kind kind, String text) {
        return ALL.stream()
                .filter(symbol -> symbol.kind == kind && symbol.begins(text))
                .findFirst();
    }

    /** The symbols that are a text if upper and lower case are not distinguished. */
    static List<UnitSymbol> ignoringCase(String text) {
        return ALL.stream().filter(symbol -> symbol.text.equalsIgnoreCase(text)).toList();
    }

    /** The symbols of a kind, the longest first. */
    static List<UnitSymbol> list(Kind kind) {
        return ALL.stream().filter(symbol -> symbol.kind == kind).toList();
    }

    private boolean begins(String word) {
        return word.startsWith(text)
                && (word.length() == text.length()
                        || !Character.isLetterOrDigit(word.charAt(text.length()))
                        || !Character.isLetterOrDigit(text.charAt(text.length() - 1)));
    }
}
